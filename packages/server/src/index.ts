export { type AppOptions, createApp } from './app.ts'
export { DEFAULT_PORT, type RunningServer, type StartOptions, startServer } from './start.ts'
