/** The part of the browser's own interface that is used here. */
interface ChromePort {
  readonly name: string
  readonly onMessage: ChromeEvent<(message: unknown) => void>
  readonly onDisconnect: ChromeEvent<() => void>
  postMessage(message: unknown): void
  disconnect(): void
}
interface ChromeEvent<F> {
  addListener(listener: F): void
  removeListener(listener: F): void
}
interface ChromeTab {
  readonly id?: number
}
declare const chrome: {
  readonly action: { readonly onClicked: ChromeEvent<(tab: ChromeTab) => void> }
  readonly runtime: {
    readonly onConnect: ChromeEvent<(port: ChromePort) => void>
    readonly lastError?: { readonly message?: string }
    connect(options?: { readonly name: string }): ChromePort
    getURL(path: string): string
  }
  readonly scripting: {
    executeScript<T>(what: {
      readonly target: { readonly tabId: number }
      readonly files?: readonly string[]
      readonly func?: () => T
    }): Promise<{ readonly result?: T }[]>
    insertCSS(what: { readonly target: { readonly tabId: number }; readonly files: readonly string[] }): Promise<void>
  }
  readonly sidePanel: {
    open(options: { readonly tabId: number }): Promise<void>
    close?(options: { readonly tabId: number }): Promise<void>
    setOptions(options: { readonly tabId: number; readonly path?: string; readonly enabled: boolean }): Promise<void>
  }
  readonly tabs: {
    connect(tabId: number, options: { readonly name: string }): ChromePort
  }
}
