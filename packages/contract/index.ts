export { annexesOf, annexRegister } from './annexes/register.ts'
export type * from './draft/contract-document.ts'
export { DocumentStyle, DraftClause, DraftFile } from './draft/draft-file.ts'
export { CUSTOM_CLAUSE, type ImportedClause } from './import/account.ts'
export { type DocxAnchor, type DocxPoint, docxAnchor } from './import/docx/docx-anchor.ts'
export {
  type ContractUnderReview,
  type ImportedContract,
  type ImportedFile,
  importContract,
  type Reviewer,
} from './import/import-contract.ts'
export { type ReadOptions, readSource } from './import/read-source.ts'
export type {
  DocxRun,
  ReadProblem,
  ReadProblemCode,
  ReadResult,
  RevisionReading,
  SourceEncoding,
  SourceFormat,
  SourceHint,
  SourceText,
} from './import/source-text.ts'
export { findingMessage } from './review/finding-message.ts'
export { reviewClauseTerms } from './review/review-clause-terms.ts'
export { type ReviewComment, reviewComments } from './review/review-comments.ts'
export { reviewStructure } from './review/review-contract.ts'
