export { CATALOGUE, clauseById } from './catalogue.ts'
export type { Clause, ClauseHelp, ClauseText, DraftTerms, FindingText, Meaning, Offence, ReviewRule } from './clause.ts'
export { type DraftMeaning, meaningOf } from './meaning-of.ts'
export { allMatches } from './recognise/all-matches.ts'
export type * from './recognise/analysed-contract.ts'
export {
  ENGLISH_AMOUNT,
  ENGLISH_COUNT,
  ENGLISH_DATE,
  ENGLISH_DURATION,
  ENGLISH_SHARE,
  readEnglishAmount,
  readEnglishCount,
  readEnglishDate,
  readEnglishDuration,
  readEnglishShare,
} from './recognise/english-values.ts'
export { firstIndex } from './recognise/first-index.ts'
export { fold, foldedText, withoutFilledMarks } from './recognise/fold.ts'
export {
  type FurtherProvision,
  furtherProvisions,
  type ReadProvision,
  readProvisions,
  type SharedProvision,
  sharedProvisions,
} from './recognise/further-provisions.ts'
export { NUMERAL, parseNumeral } from './recognise/numerals.ts'
export { oneOf } from './recognise/one-of.ts'
export { recogniseCustom } from './recognise/own-wording.ts'
export { recogniseClauses } from './recognise/recognise-contract.ts'
export { typesAlike } from './recognise/resemblance/resembling.ts'
export { rulesOfTheWork, WORK } from './recognise/rules-of-the-work.ts'
export { isOnlyAlike } from './recognise/sight.ts'
export { liesInAny, meetsAny } from './recognise/spans.ts'
export {
  AMOUNT,
  DATE,
  DURATION,
  readAmountYuan,
  readDate,
  readDuration,
  readShare,
  SHARE,
  VALUE_AHEAD,
} from './recognise/values.ts'
export { type Bits, has, members, WordIndex } from './recognise/word-index.ts'
export { withComingPeaks } from './riders/peak-period/coming-peaks.ts'
export type { PeakPeriodTerms } from './riders/peak-period/terms.ts'
export { groupedFigures } from './say/money.ts'
export { nameOf } from './say/names.ts'
export type { Titles } from './say/saying.ts'
export { NAMING_SCHEMES, type NamingScheme, partyNames } from './wording/naming.ts'
export type { Body } from './wording/part.ts'
export { joinPath, valueAtPath } from './wording/paths.ts'
export {
  BLANK_LINE,
  type DraftSettings,
  type Inline,
  type Paragraph,
  paragraphText,
  renderWording,
  renderWords,
} from './wording/render.ts'
