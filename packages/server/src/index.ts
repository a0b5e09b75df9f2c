export { type AppOptions, createApp, type PageReader } from './app.ts'
export type { Notice } from './components/notice.ts'
export { DEFAULT_PORT, type RunningServer, type StartOptions, startServer } from './start.ts'
