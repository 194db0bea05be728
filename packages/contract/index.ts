export { annexesOf, annexRegister } from './annexes/register.ts'
export { alignInOrder } from './compare/align.ts'
export type { ArticleDifference, ComparedArticle } from './compare/article-differences.ts'
export { type Comparison, compareContracts, hasDifferences, isChangedArticle } from './compare/compare-contracts.ts'
export {
  type ComparedContract,
  comparedContractFile,
  comparedDraft,
  comparedImport,
} from './compare/compared-contract.ts'
export type { TermDifference } from './compare/term-differences.ts'
export { sideOf, type TextPiece, textDifference } from './compare/text-difference.ts'
export { amendedDraft } from './draft/amended-draft.ts'
export { asSpoken } from './draft/as-spoken.ts'
export { assembleDocument } from './draft/assemble-document.ts'
export { applyDraftChange, type DraftChange, emptyDraft } from './draft/change-draft.ts'
export type * from './draft/contract-document.ts'
export { contractFileOf, unfinishedTerms } from './draft/contract-file-of.ts'
export { DocumentStyle, DraftClause, DraftFile, OwnReference } from './draft/draft-file.ts'
export { draftFindingMessage, draftTermLabel, termName } from './draft/draft-messages.ts'
export { draftRefusalText } from './draft/draft-refusal-text.ts'
export { draftTerms } from './draft/draft-terms.ts'
export { chineseOrdinal } from './draft/number-labels.ts'
export {
  type DraftRefusal,
  type DraftRefusalCode,
  type KnownTemplates,
  openDraft,
  openDraftText,
} from './draft/open-draft.ts'
export { renumbered, textsIn } from './draft/own-references.ts'
export { untranslatedIn } from './draft/own-words.ts'
export { type DraftFinding, reviewDraft } from './draft/review-draft.ts'
export { itemMark, referencesIn, type WrittenReference } from './draft/written-references.ts'
export * from './import-and-review.ts'
export { draftOfMustHaves, type Template } from './templates/template.ts'
export { newDraft, TEMPLATE_VERSIONS, TEMPLATES } from './templates/templates.ts'
