import { CATALOGUE, clauseById, recogniseClauses, renderWording } from '@heqi/clauses'
import {
  assembleDocument,
  type ContractDocument,
  type DraftFile,
  importContract,
  newDraft,
  readSource,
  TEMPLATES,
} from '@heqi/contract'
import { LANGUAGES, type Language } from '@heqi/vocabulary'
import { describe, expect, test } from 'vitest'
import { renderWord } from '../word/render-word.ts'
import { renderContractHtml } from './contract-html.ts'
import { renderContractMarkdown, renderContractText } from './contract-markdown.ts'
import { renderContractPdf } from './contract-pdf.ts'

type Format = readonly [name: string, render: (document: ContractDocument) => string | Uint8Array]

const FORMATS: readonly Format[] = [
  ['md', renderContractMarkdown],
  ['txt', renderContractText],
  ['html', renderContractHtml],
  ['docx', renderWord],
  ['pdf', renderContractPdf],
]

/** Clauses of a draft that are not read with certainty, or with other terms, out of a file that Heqi itself wrote. */
async function unread(draft: DraftFile, language: Language, [format, render]: Format): Promise<readonly string[]> {
  const file = render(assembleDocument(draft, language))
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await readSource(bytes, { fileName: `contract.${format}` })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { contracts } = importContract(read.value, [recogniseClauses.bind(undefined, CATALOGUE)], [])
  const certain = contracts.flatMap(({ clauses }) => clauses).filter(({ confidence }) => confidence === 1)
  // In one language a name stands only in that one, and keys that are not said are counted: what they say must agree.
  const said = (id: string, terms: unknown): string => {
    const settings = { language, scheme: 'party-a-b', partyA: 'client', currency: 'CNY' } as const
    return JSON.stringify(renderWording(clauseById(id)?.text[language].body ?? [], terms, settings))
  }
  const isRead = ({ clause, terms }: DraftFile['clauses'][number]): boolean =>
    certain.some((found) => found.type === clause && said(clause, found.terms) === said(clause, terms))
  const missing = draft.clauses.filter((clause) => !isRead(clause)).map(({ clause }) => clause)
  return contracts.length === 1 ? missing : [`${contracts.length} contracts`, ...missing]
}

describe.each(TEMPLATES.map(({ id }) => id))('every clause of %s is read back with its terms', (id) => {
  test.each(LANGUAGES)('from each format, in %s', async (language) => {
    const draft = newDraft(id, language)
    if (draft === undefined) throw new TypeError(id)
    const missing: Record<string, readonly string[]> = {}
    for (const format of FORMATS) missing[format[0]] = await unread(draft, language, format)
    expect(missing).toEqual({ md: [], txt: [], html: [], docx: [], pdf: [] })
  })
})
