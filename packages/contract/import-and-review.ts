export { CUSTOM_CLAUSE, type ImportedClause } from './import/account.ts'
export { contractTitle, headOf, titleIn } from './import/contract-title.ts'
export { correctedClause } from './import/corrected-clause.ts'
export { type DocxAnchor, type DocxPoint, docxAnchor } from './import/docx/docx-anchor.ts'
export { formatCounter } from './import/docx/number-formats.ts'
export { encodeText } from './import/encode-text.ts'
export { excerptsOf } from './import/excerpt.ts'
export {
  type ContractUnderReview,
  type ImportedContract,
  type ImportedFile,
  importContract,
  type Reviewer,
} from './import/import-contract.ts'
export { withoutListedAnnexes } from './import/listed-annexes.ts'
export { type NumberedArticle, numberedArticles, type Passage } from './import/numbered-articles.ts'
export { partyAIn } from './import/party-a.ts'
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
export { MAXIMUM_FILE_BYTES } from './import/source-text.ts'
export {
  type Correction,
  type ReadAs,
  standingCorrections,
  termsAsRead,
  withWhatWasRead,
} from './import/standing-corrections.ts'
export type { GivenRoles } from './import/structure/given-roles.ts'
export { type WordReader, wordsOfContract } from './import/words-of-contract.ts'
export { findingsAfterCorrections } from './review/after-corrections.ts'
export { applyRepairs, repairsOf, withEdits } from './review/apply-repairs.ts'
export { findingMessage } from './review/finding-message.ts'
export { reviewClauseTerms } from './review/review-clause-terms.ts'
export { type ReviewComment, reviewComments } from './review/review-comments.ts'
export { reviewStructure } from './review/review-contract.ts'
export type { Repair, ReviewFinding, TextEdit } from './review/review-finding.ts'
export { type SuppressedFinding, Suppression, SuppressionFile, suppressFindings } from './review/suppression.ts'
