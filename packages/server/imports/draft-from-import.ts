import { clauseById, isOnlyAlike, type Span } from '@heqi/clauses'
import {
  applyDraftChange,
  CUSTOM_CLAUSE,
  type DraftClause,
  type DraftFile,
  emptyDraft,
  headOf,
  type ImportedClause,
  type ImportedContract,
  numberedArticles,
  partyAIn,
  titleIn,
  unfinishedTerms,
  type WordReader,
  withoutListedAnnexes,
  wordsOfContract,
} from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { Problem } from '../http/problem.ts'
import type { ImportResult } from './import.ts'
import { withKeptReferences } from './kept-references.ts'
import {
  type KeptWords,
  keptWords,
  LEAD_IN,
  type OwnWords,
  ownWords,
  type ReadKind,
  withLists,
  withoutNumber,
} from './kept-words.ts'
import { merged, saysSomething, storable } from './read-terms.ts'

/**
 * A draft of one contract of an import: its clauses in the order of the text, each kind once with all that was read of it, and
 * word for word in its place what nobody recognised and what its terms do not hold. Terms that were not read are blanks.
 * @throws Problem `not-found` when the file has no such contract.
 */
export function draftFromImport({ file, source }: ImportResult, contractIndex: number): DraftFile {
  const contract = file.contracts[contractIndex]
  if (!contract) throw new Problem('not-found')
  const read = withoutListedAnnexes(contract.clauses, source.text).filter((clause) => !staysWordForWord(clause))
  const kinds = kindsOf(read)
  const wordsOf = wordsOfContract(source, contract)
  const kept = keptWords([...kinds.values()], wordsOf)
  const begun = new Set<string>()
  const said = new Set<number>()
  const clauses = read.flatMap((clause): readonly NewClause[] => {
    const kind = kinds.get(clause.type)
    if (kind === undefined)
      return isLeadIn(clause) || isPlaceToSign(clause) ? [] : [customClause(clause, contract.language)]
    const isFirst = !begun.has(clause.type)
    begun.add(clause.type)
    if (kept.has(clause.type)) {
      const words = kept.get(clause.type)
      if (!isFirst || words === undefined) return []
      const from = words.standsFor.flatMap((type) => kinds.get(type)?.places ?? [])
      return [wordForWord(words, from, contract.language)]
    }
    if (isAnnexText(clause))
      return [customClause({ ...clause, terms: ownWords(wordsOf([clause], [])) }, contract.language)]
    const known = isFirst ? [{ clause: clause.type, terms: kind.terms, from: kind.places }] : []
    // A sentence that several clauses share is kept once.
    const further = (clause.further ?? []).filter(({ start }) => !said.has(start))
    for (const { start } of further) said.add(start)
    return further.length > 0 ? [...known, furtherClause(clause.type, further, contract.language)] : known
  })
  const begunWith = named(clauses)
  const draft = {
    ...emptyDraft(),
    style: { ...emptyDraft().style, languages: [contract.language] },
    clauses: withPartyA(withMustHaves(begunWith.map(withoutOrigin), titleOf(contract, wordsOf)), contract),
  }
  const origins = new Map(begunWith.map(({ id, from }) => [id, from]))
  return withKeptReferences(draft, origins, numberedArticles(source, contract))
}

/** What only resembles a clause, accepted or not, stays word for word where it stands; what somebody has corrected is a clause. */
const staysWordForWord = ({ confidence, confidenceAsRead = confidence, isCorrected }: ImportedClause): boolean =>
  isCorrected !== true && isOnlyAlike({ confidence: confidenceAsRead })

/** A clause of the draft with the places of the text that went into it. */
type NewClause = Omit<DraftClause, 'id'> & { readonly from: readonly Span[] }

const withoutOrigin = ({ from: _from, ...clause }: DraftClause & NewClause): DraftClause => clause
type Further = NonNullable<ImportedClause['further']>

/** What was recognised, by kind of clause, in the order of the text. */
function kindsOf(clauses: readonly ImportedClause[]): ReadonlyMap<string, ReadKind> {
  const known = clauses.filter(({ type }) => type !== CUSTOM_CLAUSE && clauseById(type) !== undefined)
  const groups = Map.groupBy(known, ({ type }) => type)
  return new Map(
    [...groups].map(([type, places]) => [
      type,
      { type, places, terms: fitting(type, places.map(({ terms }) => storable(terms)).reduce(merged)) },
    ]),
  )
}

/** Without what the chosen alternative has no place for: a text may say it of another one. */
function fitting(type: string, terms: unknown): unknown {
  const clause = { id: type, clause: type, terms }
  const foreign = unfinishedTerms(clause).filter(({ code }) => code === 'term-unknown')
  const fitted = foreign.reduce(
    (draft, { place }): DraftFile => {
      const path = (place?.path ?? '').slice(type.length + 1)
      const without = applyDraftChange(draft, { op: 'remove', clause: type, path })
      return without.ok ? without.value : draft
    },
    { ...emptyDraft(), clauses: [clause] },
  )
  return fitted.clauses[0]?.terms
}

/** A clause of the library is named after itself, one of the parties' own by its number among them. */
function named(clauses: readonly NewClause[]): (DraftClause & NewClause)[] {
  let customs = 0
  return clauses.map((clause) => {
    if (clause.clause === CUSTOM_CLAUSE) customs += 1
    return { id: clause.clause === CUSTOM_CLAUSE ? `custom-${customs}` : clause.clause, ...clause }
  })
}

/** What only leads over from the parties to the articles; the document says it by itself. */
function isLeadIn({ terms }: ImportedClause): boolean {
  const { heading = '', paragraphs = [] } = (terms ?? {}) as Partial<OwnWords>
  return heading === '' && paragraphs.length === 1 && LEAD_IN.test(paragraphs[0] ?? '')
}

/** All that an empty place to sign says; where a name or a date is filled in, more is left. */
const OF_SIGNATURES =
  /[甲乙]方|(?:委托|受托|服务|客户|发包|承包)方|法定代表人|授权代表|委托代理人|代表人?|盖章|公章|签(?:字|名|章|订|署)|日期|[年月日或及、/:：_＿()（）\s]/g

/** An empty place to sign, which the document has anew. */
function isPlaceToSign({ terms }: ImportedClause): boolean {
  const { heading = '', paragraphs = [] } = (terms ?? {}) as Partial<OwnWords>
  const words = [heading, ...paragraphs].join('')
  return /盖章|签[字名章]/.test(words) && words.replaceAll(OF_SIGNATURES, '') === ''
}

const own = (terms: OwnWords, from: readonly Span[]): NewClause => ({
  clause: CUSTOM_CLAUSE,
  terms: storable(terms),
  from,
})

/** The annex clause lists annexes; a place of it that lists none is the text of one, which the list does not hold. */
const isAnnexText = ({ type, terms }: ImportedClause): boolean => type === 'general/annexes' && !saysSomething(terms)

function customClause({ terms, start, end }: ImportedClause, language: Language): NewClause {
  const { heading, paragraphs } = terms as OwnWords
  const words = {
    heading: heading === '' ? OTHER[language] : heading,
    paragraphs: withLists(paragraphs.map(withoutNumber)),
  }
  return own(words, [{ start, end }])
}

const wordForWord = (
  { heading, paragraphs, standsFor }: KeptWords,
  from: readonly Span[],
  language: Language,
): NewClause => ({
  ...own({ heading: heading === '' ? titleOfClause(standsFor[0] ?? '', language) : heading, paragraphs }, from),
  standsFor: [...standsFor],
})

/** What a clause says beyond the terms that the library words anew: kept behind it, word for word. */
const furtherClause = (type: string, further: Further, language: Language): NewClause =>
  own(
    {
      heading: FURTHER[language].replace('{clause}', titleOfClause(type, language)),
      paragraphs: further.map(({ words }) => words),
    },
    further,
  )

const titleOfClause = (type: string, language: Language): string => clauseById(type)?.text[language].title ?? ''

const FURTHER: Readonly<Record<Language, string>> = {
  'zh-CN': '{clause}的其他约定',
  en: '{clause}: further provisions',
}

const OTHER: Readonly<Record<Language, string>> = { 'zh-CN': '其他约定', en: 'Further provisions' }

const PARTIES = 'identity/parties'
const PARTICULARS = 'identity/contract-particulars'

/**
 * The parties and the particulars are of every contract, also where the text hides them: as blanks they are asked for. What the
 * text is called at its head is its title.
 */
function withMustHaves(clauses: readonly DraftClause[], title: object | undefined): DraftClause[] {
  const headed = title === undefined ? {} : { title }
  const whole = clauses.some(({ id }) => id === PARTIES)
    ? clauses
    : [{ id: PARTIES, clause: PARTIES, terms: {} }, ...clauses]
  if (!whole.some(({ id }) => id === PARTICULARS)) {
    const particulars: DraftClause = { id: PARTICULARS, clause: PARTICULARS, terms: headed }
    return whole.toSpliced(whole.findIndex(({ id }) => id === PARTIES) + 1, 0, particulars)
  }
  return whole.map((clause) =>
    clause.id === PARTICULARS ? { ...clause, terms: { ...headed, ...(clause.terms as object) } } : clause,
  )
}

/** Who is 甲方, where the text calls one of the two so and does not say it in words. */
function withPartyA(clauses: readonly DraftClause[], contract: ImportedContract): DraftClause[] {
  const role = partyAIn(contract)
  return clauses.map((clause) =>
    clause.id === PARTIES && role !== undefined
      ? { ...clause, terms: { partyA: role, ...(clause.terms as object) } }
      : clause,
  )
}

function titleOf(contract: ImportedContract, wordsOf: WordReader): object | undefined {
  const title = titleIn(wordsOf([headOf(contract)], []))
  return title === undefined ? undefined : { [contract.language]: storable(title) }
}
