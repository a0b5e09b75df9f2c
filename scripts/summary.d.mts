export interface Check {
  readonly name: string
  readonly command: string
  readonly ok: boolean
}
export interface Tests {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}
export declare function summarise(run: {
  readonly checks: readonly Check[]
  readonly tests: Tests | null
  readonly ok: boolean
  readonly root: string
  readonly ci?: boolean
  readonly ended?: string
}): { readonly failed: number; readonly lines: readonly string[] }
