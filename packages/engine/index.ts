export * from './facts.ts'
export * from './metric-result.ts'
export * from './statement.ts'
