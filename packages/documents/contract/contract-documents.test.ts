import { CATALOGUE } from '@heqi/clauses'
import { assembleDocument, type ContractDocument, type DraftFile, emptyDraft } from '@heqi/contract'
import { LANGUAGES } from '@heqi/vocabulary'
import { beforeAll, describe, expect, test } from 'vitest'
import { undrawnWords } from '../testing/glyph-ink.ts'
import { inkIn, renderPages, requirePoppler, wordBoxes } from '../testing/pixels.ts'
import { sampleDraft } from '../testing/sample-draft.ts'
import { renderContractHtml } from './contract-html.ts'
import { renderContractMarkdown, renderContractText } from './contract-markdown.ts'
import { renderContractPdf } from './contract-pdf.ts'

const DPI = 110
const ANNEXES = [
  { title: { 'zh-CN': '服务内容清单', en: 'List of Services' } },
  { title: { 'zh-CN': '应急流程图', en: 'Emergency Chart' } },
]

/** Must-have clauses with their defaults, an emergency rider with its chart, and one open term. */
function draftOf(ids: (id: string, need: string) => boolean): DraftFile {
  const draft = emptyDraft()
  const terms = (id: string, defaults: unknown): unknown => {
    if (id === 'general/annexes') return { ...(defaults as object), annexes: ANNEXES }
    return id === 'term/duration' ? { start: '2026-01-01' } : defaults
  }
  return {
    ...draft,
    style: { ...draft.style, chapters: true },
    clauses: CATALOGUE.filter(({ id, need }) => ids(id, need)).map(({ id, defaults }) => ({
      id,
      clause: id,
      terms: terms(id, defaults),
    })),
  }
}

const SMALL = draftOf((id) => /^(?:identity|term|riders\/emergency|general\/annexes|fees\/total-price)/.test(id))
const documentsOf = (draft: DraftFile) => LANGUAGES.map((language) => assembleDocument(draft, language))
const [chinese, english] = documentsOf(SMALL) as [ContractDocument, ContractDocument]

const flowing = (text: string): string => text.replaceAll(/\s/g, '')

describe('a contract as PDF', () => {
  beforeAll(requirePoppler)

  test.each([
    ['zh-CN', [chinese], ['客户服务外包合同', '第一条', '第1页', '（大写：人民币', '附件二', '法定代表人或授权代表']],
    ['en', [english], ['CustomerServiceOutsourcingContract', 'Article1', 'Page2of', '(inwords:', 'Annex2', 'Date:']],
    ['both', [chinese, english], ['第一条', 'Article1', '目录', 'Contents', '甲方（盖章）', 'PartyA(seal)']],
  ] as const)('%s: every glyph of its words is drawn, none as a blank box', (_, [first, beside], needed) => {
    const pdf = renderContractPdf(first, beside)
    const text = flowing(
      wordBoxes(pdf)
        .map((word) => word.text)
        .join(''),
    )
    for (const words of needed) expect(text).toContain(words === '第1页' ? '第2页' : words)
    expect(undrawnWords(pdf, DPI)).toEqual([])
    expect(text).not.toContain('undefined')
  })

  test('emoji and rare Han are drawn, and what no font has stands by its number, in an archivable file too', () => {
    const pdf = renderContractPdf({ ...chinese, title: '䶮㼆与👨‍👩‍👧😀☎合同\u{f0000}\u0001完', signedOn: '2026-03-05' })
    const text = flowing(
      wordBoxes(pdf)
        .map((word) => word.text)
        .join(''),
    )
    expect(text).toMatch(/䶮㼆与👨.{0,4}👩.{0,4}👧😀☎合同〔U\+F0000〕\ufffd?完/u)
    expect(undrawnWords(pdf, DPI)).toEqual([])
  })

  test('what is open is a line to write on, not a row of underscores', () => {
    const pdf = renderContractPdf(chinese)
    const words = wordBoxes(pdf)
    const start = words.find(({ text }) => text.includes('服务期限自2026年1月1日起至'))
    const box = start?.box
    const page = renderPages(pdf, DPI)[start?.page ?? 0]
    if (box === undefined || page === undefined) throw new TypeError('the article with the open term is not there')
    const behind = { x: box.x + box.width, y: box.y, width: 46, height: box.height }
    expect(inkIn(page, { ...behind, height: box.height * 0.7 }, DPI)).toBe(0)
    expect(inkIn(page, { ...behind, y: box.y + box.height * 0.7, height: box.height * 0.6 }, DPI)).toBeGreaterThan(0)
  })

  test('the signatures of both parties stand on one page, and annexes begin on pages of their own', () => {
    const words = wordBoxes(renderContractPdf(chinese))
    const pagesOf = (pattern: RegExp) => [
      ...new Set(words.filter(({ text }) => pattern.test(text)).map(({ page }) => page)),
    ]
    expect(pagesOf(/^[甲乙]方（盖章）/).length).toBe(1)
    const [first, last] = [pagesOf(/^服务内容清单$/).at(-1), pagesOf(/^应急流程图$/).at(-1)]
    expect(first).toBeGreaterThan(pagesOf(/^[甲乙]方（盖章）/)[0] ?? Number.POSITIVE_INFINITY)
    expect(last).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY)
  })

  test('halves of a bilingual contract begin each paragraph at the same height', () => {
    const words = wordBoxes(renderContractPdf(chinese, english))
    const labels = words.filter(({ text }) => /^\d+\.\d+$/.test(text))
    const places = labels.map(({ text, page, box }) => `${text} on ${page} at ${Math.round(box.y)}`)
    expect(places.length).toBeGreaterThan(10)
    for (const place of places) expect(places.filter((other) => other === place)).toHaveLength(2)
  })

  test.each([
    ['zh-CN', 150_000],
    ['en', 100_000],
  ] as const)('thirty articles in %s take less than %i bytes', (language, most) => {
    const document = assembleDocument(sampleDraft(31), language)
    expect(document.chapters.flatMap(({ articles }) => articles)).toHaveLength(30)
    expect(renderContractPdf(document).length).toBeLessThan(most)
  })

  test('the same documents give the same bytes, tagged; archivable once they are dated', () => {
    const pdf = renderContractPdf(chinese)
    expect(Buffer.from(renderContractPdf(chinese)).equals(Buffer.from(pdf))).toBe(true)
    const dated = Buffer.from(renderContractPdf({ ...chinese, signedOn: '2026-03-05' })).toString('latin1')
    expect(dated).toContain('pdfaid:part>2<')
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('pdfaid')
  })
})

describe('a contract as HTML, Markdown and text', () => {
  test('HTML needs nothing but itself, and escapes what the parties wrote', () => {
    const html = renderContractHtml({ ...chinese, title: '<script>alert(1)</script> & 合同' }, english)
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; 合同')
    expect(html).toContain('<html lang="zh-CN">')
  })

  test('every reference in HTML leads to an article', () => {
    const html = renderContractHtml(chinese)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const draft = new Set(SMALL.clauses.map(({ id }) => id))
    for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g))
      if (draft.has(target)) expect(ids).toContain(target)
  })

  test('Markdown and text say each article once, in order', () => {
    for (const document of [chinese, english]) {
      const titles = document.chapters.flatMap(({ articles }) =>
        articles.map(({ label, heading }) => `${label} ${heading}`),
      )
      const markdown = renderContractMarkdown(document)
      expect([...markdown.matchAll(/^### ((?:第.+条|Article \d+) .+)$/gm)].map(([, title]) => title)).toEqual(titles)
      const lines = renderContractText(document).split('\n')
      for (const title of titles) expect(lines.filter((line) => line === title)).toHaveLength(1)
    }
  })
})
