export declare const BUNDLES: string
export declare const LIST: string
export declare function stateOf(root: string, files: readonly string[]): [file: string, size: number, changed: number][]
export declare function freshBundle(root: string): string | null
