import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import {
  assembleDocument,
  type ContractDocument,
  importContract,
  newDraft,
  readSource,
  TEMPLATES,
} from '@heqi/contract'
import { LANGUAGES, type Language } from '@heqi/vocabulary'
import { describe, expect, test } from 'vitest'
import { renderContractHtml } from './contract-html.ts'
import { renderContractMarkdown } from './contract-markdown.ts'
import { renderContractPdf } from './contract-pdf.ts'

/** Clauses of a template that are not read with certainty out of a file that Heqi itself wrote. */
async function unread(
  id: string,
  language: Language,
  fileName: string,
  render: (document: ContractDocument) => string | Uint8Array,
): Promise<readonly string[]> {
  const draft = newDraft(id, language)
  if (draft === undefined) throw new TypeError(id)
  const file = render(assembleDocument(draft, language))
  const read = await readSource(typeof file === 'string' ? new TextEncoder().encode(file) : file, { fileName })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { contracts } = importContract(read.value, [recogniseClauses.bind(undefined, CATALOGUE)], [])
  expect(contracts).toHaveLength(1)
  const certain = contracts.flatMap(({ clauses }) => clauses).filter(({ confidence }) => confidence === 1)
  return draft.clauses.map(({ clause }) => clause).filter((clause) => !certain.some(({ type }) => type === clause))
}

describe.each(TEMPLATES.map(({ id }) => id))('%s is read back', (id) => {
  test.each(LANGUAGES)('from Markdown and HTML, in %s', async (language) => {
    expect(await unread(id, language, 'contract.md', renderContractMarkdown)).toEqual([])
    // The HTML sets the parties in a block of their own kind; their names are read as the parties, the clause is not certain.
    expect(await unread(id, language, 'contract.html', renderContractHtml)).toEqual(['identity/parties'])
  })

  test.each(LANGUAGES)('from the lines of a PDF, nearly whole, in %s', async (language) => {
    const missing = await unread(id, language, 'contract.pdf', renderContractPdf)
    expect(missing.length).toBeLessThanOrEqual(7)
  })
})
