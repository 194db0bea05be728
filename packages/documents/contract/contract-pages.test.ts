import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assembleDocument, type ContractDocument } from '@heqi/contract'
import { beforeAll, expect, test } from 'vitest'
import { renderPages, requirePoppler } from '../testing/pixels.ts'
import { sampleDraft } from '../testing/sample-draft.ts'
import { farCells, silhouettes } from '../testing/silhouette.ts'
import { renderContractPdf } from './contract-pdf.ts'

const GOLDEN = fileURLToPath(new URL('./contract-pages.golden.txt', import.meta.url))
const [chinese, english] = (['zh-CN', 'en'] as const).map((language) =>
  assembleDocument(sampleDraft(9, { chapters: true }), language),
)

beforeAll(requirePoppler)

test('pages in two languages look as they did when they were last looked at, pixel by pixel; a moved line is seen', async () => {
  if (chinese === undefined || english === undefined) throw new TypeError('a language is missing')
  const pagesOf = (one: ContractDocument): string =>
    silhouettes(renderPages(renderContractPdf(one, english), 72).slice(1, 4))
  const seen = pagesOf(chinese)
  const golden = readFileSync(GOLDEN, 'utf8')
  if (farCells(seen, golden) > 0) await expect(seen).toMatchFileSnapshot(GOLDEN)
  const [parties, ...rest] = chinese.preamble
  const shorter = parties && { ...parties, paragraphs: parties.paragraphs.slice(1) }
  const moved = { ...chinese, preamble: shorter === undefined ? rest : [shorter, ...rest] }
  expect(farCells(pagesOf(moved), golden)).toBeGreaterThan(50)
})
