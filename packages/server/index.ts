export { DEFAULT_PORT, readConfiguration } from './configuration.ts'
export { DataFolderInUse } from './database/embedded.ts'
export { SchemaMismatch } from './database/migrate.ts'
export { type RunningServer, type StartOptions, startServer } from './start.ts'
