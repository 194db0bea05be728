export { CUSTOM_CLAUSE, type ImportedClause } from './import/account.ts'
export {
  type ContractUnderReview,
  type ImportedContract,
  type ImportedFile,
  importContract,
  type Reviewer,
} from './import/import-contract.ts'
export { type ReadOptions, readSource } from './import/read-source.ts'
export type {
  ReadProblem,
  ReadProblemCode,
  ReadResult,
  RevisionReading,
  SourceEncoding,
  SourceFormat,
  SourceHint,
  SourceText,
} from './import/source-text.ts'
