import { CATALOGUE, clauseById, recogniseClauses, renderWording } from '@heqi/clauses'
import { assembleDocument, type ContractDocument, importContract, readSource } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sampleDraft } from '../testing/sample-draft.ts'
import { wordStructureProblems } from '../testing/word-structure.ts'
import { renderWord } from './render-word.ts'

const NUMBERINGS = ['article', 'decimal', 'bracketed'] as const

async function textOf(docx: Uint8Array): Promise<string> {
  const read = await readSource(docx)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value.text
}

const xmlOf = (docx: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(docx)[`word/${part}.xml`])

/** Every label and heading of a document as its lines must show them. */
const headings = ({ chapters, annexes }: ContractDocument): string[] => [
  ...chapters.flatMap(({ label, heading, articles }) => [
    ...(heading === '' ? [] : [`${label} ${heading}`]),
    ...articles.map((article) => `${article.label} ${article.heading}`),
  ]),
  ...annexes.map(({ label, title }) => `${label} ${title}`),
]

/** A document of hand-made paragraphs, for what the library does not say. */
function withText(text: string): ContractDocument {
  const document = assembleDocument(sampleDraft(4), 'zh-CN')
  const [chapter] = document.chapters
  const [first, ...rest] = chapter?.articles ?? []
  if (!chapter || !first) throw new Error('the sample has no article')
  const paragraph = { label: '', ordinal: 0, level: 0, inlines: [{ kind: 'text' as const, text }], below: [] }
  return { ...document, chapters: [{ ...chapter, articles: [{ ...first, paragraphs: [paragraph] }, ...rest] }] }
}

describe.each(['zh-CN', 'en'] as const)('a contract in %s', (language: Language) => {
  test.each(NUMBERINGS)(
    'numbered as %s shows every number that the document states, by automatic numbering',
    async (numbering) => {
      for (const chapters of [true, false]) {
        const document = assembleDocument(sampleDraft(200, { numbering, chapters }), language)
        const docx = renderWord(document, { contents: false })
        const lines = (await textOf(docx)).split('\n')
        expect(headings(document).filter((line) => !lines.includes(line))).toEqual([])
        const labelled = document.chapters.flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs))
        for (const { label, inlines } of labelled.filter((paragraph) => paragraph.label !== ''))
          expect(lines).toContain(`${label} ${inlines.map(({ text }) => text).join('')}`)
        expect(xmlOf(docx, 'document')).not.toContain(`>${document.chapters[0]?.articles[0]?.label} `)
      }
    },
  )

  test('is what Word takes without repair, in one language and in two', () => {
    const draft = sampleDraft(200)
    const other = language === 'en' ? 'zh-CN' : 'en'
    const pair = [assembleDocument(draft, language), assembleDocument(draft, other)] as const
    expect(wordStructureProblems(renderWord(pair[0]))).toEqual([])
    expect(wordStructureProblems(renderWord(pair))).toEqual([])
  })

  test('side by side, each paragraph of one language stands in a row with that of the other', () => {
    const pair = [assembleDocument(sampleDraft(60), language), assembleDocument(sampleDraft(60), 'en')] as const
    const rows = [...xmlOf(renderWord(pair), 'document').matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([cell]) => cell.split('<w:p>').length - 1),
    )
    expect(rows.filter((cells) => cells.length === 2 && cells[0] === 1 && cells[1] === 1).length).toBeGreaterThan(150)
    expect(rows.filter((cells) => cells.length === 2 && cells[0] !== cells[1])).toEqual([])
  })

  test('gives the same bytes for the same document', () => {
    const document = assembleDocument(sampleDraft(12), language)
    expect(renderWord(document)).toEqual(renderWord(structuredClone(document)))
  })
})

describe('what is read back', () => {
  test('most clauses are read with certainty, and none with other terms', async () => {
    const draft = sampleDraft(200)
    const read = await readSource(renderWord(assembleDocument(draft, 'zh-CN')))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { contracts } = importContract(read.value, [recogniseClauses.bind(undefined, CATALOGUE)], [])
    const certain = (contracts[0]?.clauses ?? []).filter(({ confidence }) => confidence === 1)
    // In one language a name stands only in that one, and keys that are not said are counted: what they say is what must agree.
    const said = (type: string, terms: unknown) => {
      const settings = { language: 'zh-CN', scheme: 'party-a-b', partyA: 'client', currency: 'CNY' } as const
      return renderWording(clauseById(type)?.text['zh-CN'].body ?? [], terms, settings)
    }
    const terms = new Map(draft.clauses.map((clause) => [clause.id, clause.terms]))
    for (const { type, terms: own } of certain)
      expect({ [type]: said(type, own) }).toEqual({ [type]: said(type, terms.get(type)) })
    expect(certain.length).toBeGreaterThanOrEqual(draft.clauses.length - 2)
  })

  test('emoji, rare Han, marks of XML and characters that XML cannot hold', async () => {
    const text = await textOf(renderWord(withText('𠮷𬭎与😀👨‍👩‍👧，<b>&"\u0001完')))
    expect(text).toContain('𠮷𬭎与😀👨‍👩‍👧，<b>&"\ufffd完')
  })

  test('the contents lead to each heading and say its page, which only grows', () => {
    const xml = xmlOf(renderWord(assembleDocument(sampleDraft(60, { chapters: true }), 'zh-CN')), 'document')
    const lines = [...xml.matchAll(/ PAGEREF (\S+) \\h <.*?<w:t [^>]*>(\d+)<\/w:t>/g)]
    const pages = lines.map(([, , page]) => Number(page))
    expect(lines.length).toBeGreaterThan(60)
    for (const [, bookmark] of lines) expect(xml).toContain(`w:name="${bookmark}"`)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    expect(pages[0]).toBe(3)
    expect(pages.at(-1)).toBeGreaterThan(15)
  })

  test('references are fields that lead to the bookmark of their article', () => {
    const docx = renderWord(assembleDocument(sampleDraft(60), 'zh-CN'))
    const xml = xmlOf(docx, 'document')
    const targets = [...xml.matchAll(/ REF (\S+) \\r \\h /g)].map(([, name]) => name)
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(xml).toContain(`w:name="${target}"`)
  })
})
