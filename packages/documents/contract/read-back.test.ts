import { type ContractDocument, newDraft, TEMPLATES } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryContract } from '../../contract/testing/arbitrary-draft.ts'
import { type Format, misread } from '../testing/read-back.ts'
import { renderWord } from '../word/render-word.ts'
import { renderContractHtml } from './contract-html.ts'
import { renderContractMarkdown, renderContractText } from './contract-markdown.ts'
import { renderContractPdf } from './contract-pdf.ts'

const word = (document: ContractDocument, beside?: ContractDocument): Uint8Array =>
  renderWord(beside === undefined ? document : [document, beside])
const SIDE_BY_SIDE: readonly Format[] = [
  ['html', renderContractHtml],
  ['docx', word],
]
const FORMATS: readonly Format[] = [
  ['md', (document) => renderContractMarkdown(document)],
  ['txt', (document) => renderContractText(document)],
  ...SIDE_BY_SIDE,
]
const PDF: Format = ['pdf', renderContractPdf]

const SETTINGS: readonly (readonly [Language, ...Language[]])[] = [['zh-CN'], ['en'], ['zh-CN', 'en']]

describe.each(TEMPLATES.map(({ id }) => id))('every clause of %s is read back once, with its terms', (id) => {
  test.each(SETTINGS.map((languages) => ({ name: languages.join(' beside '), languages })))(
    'from each format, in $name',
    async ({ languages }) => {
      const draft = newDraft(id, ...languages)
      if (draft === undefined) throw new TypeError(id)
      const wrong: Record<string, readonly string[]> = {}
      const formats = [...(languages.length === 1 ? FORMATS : SIDE_BY_SIDE), PDF]
      for (const format of formats) wrong[format[0]] = await misread(draft, languages, format)
      expect(wrong).toEqual(Object.fromEntries(formats.map(([ending]) => [ending, []])))
    },
  )
})

test.each(TEMPLATES.map(({ id }) => id))('%s is read back from a PDF in which English leads', async (id) => {
  const draft = newDraft(id, 'en', 'zh-CN')
  if (draft === undefined) throw new TypeError(id)
  expect(await misread(draft, ['en', 'zh-CN'], PDF)).toEqual([])
})

const CONTRACTS = 16

test(`${CONTRACTS} contracts of any clauses, terms, names, party order and numbering are read back from each format`, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryContract, async (draft) => {
      const { languages } = draft.style
      for (const format of languages.length === 1 ? FORMATS : SIDE_BY_SIDE)
        expect([format[0], ...(await misread(draft, languages, format))]).toEqual([format[0]])
    }),
    { numRuns: CONTRACTS, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
  )
})
