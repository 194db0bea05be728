import {
  clauseById,
  type DraftSettings,
  type DraftTerms,
  type Paragraph,
  partyNames,
  renderWording,
  valueAtPath,
} from '@heqi/clauses'
import { isCalendarDate } from '@heqi/terms'
import { LANGUAGES, type Language, type PartyRole } from '@heqi/vocabulary'
import { annexesOf } from '../annexes/register.ts'
import { articleClauses, isInPreamble, PREAMBLE, PREAMBLE_NAME } from './articles.ts'
import { chapterHeading, chapterRuns } from './chapters.ts'
import type { ContractDocument, DocumentArticle, DocumentChapter, NumberedParagraph } from './contract-document.ts'
import type { DraftClause, DraftFile } from './draft-file.ts'
import { currencyOf, draftTerms, partyAOf } from './draft-terms.ts'
import { articleLabel, articleReference, chapterLabel, paragraphLabel } from './number-labels.ts'
import { ownWordsIn } from './own-words.ts'
import { sayableTerms } from './sayable-terms.ts'
import { signatureBlocks } from './signature-blocks.ts'
import { titlesIn } from './titles.ts'

const UNTITLED: Readonly<Record<Language, string>> = { 'zh-CN': '合同', en: 'Contract' }

/**
 * The contract as a document in one language. Never throws: what is not agreed yet, or does not fit, is a blank that knows its
 * term; a reference to a clause that the draft does not have is by title.
 */
export function assembleDocument(draft: DraftFile, language: Language): ContractDocument {
  const partyA = partyAOf(draft)
  const articles = articleClauses(draft)
  const ordinals = new Map(
    articles.flatMap(({ clause, standsFor = [] }, index) =>
      [clause, ...standsFor].map((id) => [id, index + 1] as const),
    ),
  )
  const settings: DraftSettings = {
    language,
    scheme: draft.style.scheme,
    partyA,
    currency: currencyOf(draft),
    ownWords: ownWordsIn(language, draft),
    titles: titlesIn(language, draft),
    numberOf: (clause) => {
      if (clause === PREAMBLE && draft.clauses.some(isInPreamble)) return PREAMBLE_NAME[language]
      const ordinal = ordinals.get(clause)
      return ordinal === undefined ? undefined : articleReference(ordinal, draft.style.numbering, language)
    },
  }
  const parties = partiesOf(draft, settings)
  const { title, number, signedOn } = particularsOf(draft, language)
  const signatures = signatureBlocks(parties, partyA, language)
  const numbered = articles.map((clause, index) => articleOf(clause, index + 1, draft, settings))
  return {
    language,
    title,
    number,
    ...(signedOn === undefined ? {} : { signedOn }),
    parties,
    partyA,
    preamble: draft.clauses.filter(isInPreamble).map((clause) => articleOf(clause, 0, draft, settings)),
    chapters: chaptersOf(numbered, draft, language),
    signatures,
    annexes: annexesOf(annexTerms(draft), settings, signatures),
  }
}

function particularsOf(draft: DraftFile, language: Language) {
  const terms = sayableOf('identity/contract-particulars', draft)
  const title = valueAtPath(terms, `title.${language}`)
  const number = valueAtPath(terms, 'number')
  const signedOn = valueAtPath(terms, 'signedOn')
  return {
    title: typeof title === 'string' && title !== '' ? title : UNTITLED[language],
    number: typeof number === 'string' ? number : '',
    signedOn: typeof signedOn === 'string' && isCalendarDate(signedOn) ? signedOn : undefined,
  }
}

function sayableOf(id: string, draft: DraftFile): unknown {
  const clause = clauseById(id)
  return clause && sayableTerms(clause.terms, draftTerms(draft)[id])
}

const ANNEX_CLAUSE = 'general/annexes'

/** All terms, as far as they can be said. An annex without a title is none yet. */
function annexTerms(draft: DraftFile): DraftTerms {
  const terms = Object.fromEntries(Object.keys(draftTerms(draft)).map((id) => [id, sayableOf(id, draft)]))
  const listed = valueAtPath(terms, `${ANNEX_CLAUSE}.annexes`)
  if (!Array.isArray(listed)) return terms
  const titled = listed.filter((annex) => LANGUAGES.every((language) => valueAtPath(annex, `title.${language}`)))
  return { ...terms, [ANNEX_CLAUSE]: { ...(terms[ANNEX_CLAUSE] as object), annexes: titled } }
}

function partiesOf(draft: DraftFile, { language, scheme, partyA }: DraftSettings): ContractDocument['parties'] {
  const names = partyNames(scheme, partyA, language)
  const terms = sayableOf('identity/parties', draft)
  const party = (role: PartyRole) => {
    const name = valueAtPath(terms, `${role}.name.${language}`)
    return { label: names[role].replace(/^the /, ''), name: typeof name === 'string' ? name : '' }
  }
  return { client: party('client'), provider: party('provider') }
}

function chaptersOf(articles: readonly DocumentArticle[], draft: DraftFile, language: Language) {
  if (!draft.style.chapters) return articles.length === 0 ? [] : [{ label: '', heading: '', articles }]
  return chapterRuns(articles.map(({ clause }) => clause)).map(
    ({ family, start, end }, index): DocumentChapter => ({
      label: chapterLabel(index + 1, language),
      heading: chapterHeading(family, language),
      articles: articles.slice(start, end),
    }),
  )
}

const PARTICULARS = 'identity/contract-particulars'

/** Title and number stand at the head of the document; the article about them does not say them again. */
const isBelowHead =
  (clause: string) =>
  ({ inlines }: Paragraph): boolean =>
    clause !== PARTICULARS ||
    !inlines.some((inline) => inline.kind === 'term' && /^(?:title\b|number$)/.test(inline.path))

/** A clause that this version of the library does not know stays as a heading, so that numbers do not move. */
function articleOf(
  draftClause: DraftClause,
  ordinal: number,
  draft: DraftFile,
  settings: DraftSettings,
): DocumentArticle {
  const { id, clause: clauseId, terms } = draftClause
  const { language } = settings
  const { numbering } = draft.style
  const clause = clauseById(clauseId)
  const sayable = clause ? sayableTerms(clause.terms, terms) : {}
  const named = clause?.headingPath === undefined ? undefined : valueAtPath(sayable, clause.headingPath)
  const paragraphs = clause
    ? renderWording(clause.text[language].body, sayable, settings).filter(isBelowHead(clauseId))
    : []
  return {
    id,
    clause: clauseId,
    label: ordinal === 0 ? '' : articleLabel(ordinal, numbering, language),
    ordinal,
    heading:
      typeof named === 'string' ? (settings.ownWords?.get(named) ?? named) : (clause?.text[language].title ?? clauseId),
    paragraphs:
      ordinal === 0 ? paragraphs.map(unnumbered) : numberedParagraphs(paragraphs, [ordinal], numbering, language),
  }
}

const unnumbered = ({ inlines, below }: Paragraph): NumberedParagraph => ({
  label: '',
  ordinal: 0,
  level: 0,
  inlines,
  below: below.map(unnumbered),
})

function numberedParagraphs(
  paragraphs: readonly Paragraph[],
  above: readonly number[],
  numbering: DraftFile['style']['numbering'],
  language: Language,
): readonly NumberedParagraph[] {
  const below = (paragraph: Paragraph, path: readonly number[]) =>
    numberedParagraphs(paragraph.below, path, numbering, language)
  const [sole] = paragraphs
  if (above.length === 1 && paragraphs.length === 1 && sole)
    return [{ label: '', ordinal: 0, level: 0, inlines: sole.inlines, below: below(sole, above) }]
  return paragraphs.map((paragraph, index) => {
    const path = [...above, index + 1]
    const label = paragraphLabel(path, numbering, language)
    return { label, ordinal: index + 1, level: above.length, inlines: paragraph.inlines, below: below(paragraph, path) }
  })
}
