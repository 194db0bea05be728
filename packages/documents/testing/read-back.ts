import { CATALOGUE, clauseById, recogniseClauses, renderWording } from '@heqi/clauses'
import {
  assembleDocument,
  type ContractDocument,
  CUSTOM_CLAUSE,
  type DraftFile,
  type ImportedClause,
  importContract,
  readSource,
  reviewStructure,
} from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'

/** A format by its ending, and how one document, or two side by side, become a file of it. */
export type Format = readonly [
  ending: string,
  render: (document: ContractDocument, beside?: ContractDocument) => string | Uint8Array,
]

/** What a clause says; in one language a name stands only in that one, and keys that are not said are counted. */
function saidBy(id: string, terms: unknown, language: Language): string {
  const settings = { language, scheme: 'party-a-b', partyA: 'client', currency: 'CNY' } as const
  return JSON.stringify(renderWording(clauseById(id)?.text[language].body ?? [], terms, settings))
}

/** What no file that Heqi wrote can be guilty of. */
const FALSE_ALARMS: ReadonlySet<string> = new Set([
  'translations-differ',
  'contents-entry-missing',
  'contents-rest-missing',
  'contents-entry-moved',
  'reference-dangling',
])

const ANNEX = /^\s*(?:附件|Annex)/

/**
 * What comes back otherwise than it was written, out of a file that Heqi itself wrote: clauses that are not read with the same
 * terms, not once, or that nobody wrote, and false alarms. Annexes are read word for word. The first language leads; a second stands beside it.
 */
export async function misread(
  draft: DraftFile,
  languages: readonly Language[],
  [ending, render]: Format,
): Promise<readonly string[]> {
  const [language = 'zh-CN', second] = languages
  const file = render(assembleDocument(draft, language), second && assembleDocument(draft, second))
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await readSource(bytes, { fileName: `contract.${ending}` })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { text } = read.value
  const { contracts } = importContract(read.value, [recogniseClauses.bind(undefined, CATALOGUE)], [reviewStructure])
  const isAnnex = ({ type, start, end }: ImportedClause): boolean =>
    type === CUSTOM_CLAUSE && ANNEX.test(text.slice(start, end).replaceAll(/<[^>]*>/g, ''))
  const found = contracts.flatMap(({ clauses }) => clauses).filter((clause) => !isAnnex(clause))
  const faults = draft.clauses.flatMap(({ clause, terms }): readonly string[] => {
    const same = found.filter(({ type }) => type === clause)
    if (same.length !== 1) return [`${clause}: read ${same.length} times`]
    const isSame = saidBy(clause, same[0]?.terms, language) === saidBy(clause, terms, language)
    return isSame ? [] : [`${clause}: ${JSON.stringify(terms)} read as ${JSON.stringify(same[0]?.terms)}`]
  })
  const written = new Set(draft.clauses.map(({ clause }) => clause))
  const invented = found
    .filter(({ type }) => !written.has(type))
    .map(({ type, article }) => `${type}: read in ${article}`)
  const alarms = contracts
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => FALSE_ALARMS.has(code))
    .map(({ code, data }) => `${code}: ${JSON.stringify(data)}`)
  const wrong = [...faults, ...invented, ...alarms]
  return contracts.length === 1 ? wrong : [`${contracts.length} contracts`, ...wrong]
}
