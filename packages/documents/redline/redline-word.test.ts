import { assembleDocument, type DraftFile, type RevisionReading, readSource } from '@heqi/contract'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxFixture, paragraph, run } from '../../contract/testing/docx-fixture.ts'
import { sampleDraft } from '../testing/sample-draft.ts'
import { wordStructureProblems } from '../testing/word-structure.ts'
import { renderWord } from '../word/render-word.ts'
import { redlineWord } from './redline-word.ts'

const REVISER = { author: '合契', date: '2026-11-28T08:00:00Z' }

function redline(original: Uint8Array, revised: Uint8Array): Uint8Array {
  const result = redlineWord(original, revised, REVISER)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The lines that a file shows under a reading; the table of contents is made anew by Word and left aside. */
async function linesOf(docx: Uint8Array, revisions: RevisionReading = 'accepted'): Promise<string[]> {
  const read = await readSource(docx, { revisions })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { text, hints } = read.value
  const contents = hints.filter(({ kind }) => kind === 'table-of-contents')
  const lines: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, end).replaceAll('\t', ' ').trim()
    if (line !== '' && !contents.some((hint) => hint.start <= at && hint.end >= end)) lines.push(line)
    at = end + 1
  }
  return lines
}

/** Accepting gives the one, rejecting the other, and Word has nothing to repair. */
async function expectBothReadings(original: Uint8Array, revised: Uint8Array): Promise<Uint8Array> {
  const marked = redline(original, revised)
  expect(await linesOf(marked, 'accepted')).toEqual(await linesOf(revised))
  expect(await linesOf(marked, 'original')).toEqual(await linesOf(original))
  return marked
}

const xmlOf = (docx: Uint8Array): string => new TextDecoder().decode(unzipSync(docx)['word/document.xml'])

const changesOf = (docx: Uint8Array): string[] =>
  [...xmlOf(docx).matchAll(/<w:(ins|del) [^>]*><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:(?:t|delText)[^>]*>([^<]*)</g)].map(
    ([, kind, text]) => `${kind} ${text}`,
  )

describe('two files of others', () => {
  test('only the figure is marked, and the formatting around it stays', async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>30天</w:t></w:r>'
    const original = docxFixture(`<w:p>${run('乙方应在')}${bold}${run('内付款。')}</w:p>${paragraph('完')}`)
    const revised = docxFixture(paragraph('乙方应在20天内付款。') + paragraph('完'))
    const marked = await expectBothReadings(original, revised)
    expect(changesOf(marked)).toEqual(['del 30', 'ins 20'])
    expect(xmlOf(marked)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">20</w:t>')
  })

  test('paragraphs that come and go, and rows and cells of a table', async () => {
    const table = (...rows: readonly string[][]): string =>
      `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
    const original = docxFixture(
      paragraph('服务清单') +
        paragraph('将被删去的一段。') +
        table(['电话', '30秒'], ['邮件', '1日']) +
        paragraph('完'),
    )
    const revised = docxFixture(
      paragraph('服务清单') +
        table(['电话', '20秒'], ['在线', '60秒'], ['邮件', '1日']) +
        paragraph('新加一段。') +
        paragraph('完'),
    )
    const marked = await expectBothReadings(original, revised)
    expect(changesOf(marked)).toContain('del 30')
    await expectBothReadings(revised, original)
  })

  test('changes that were tracked before count as accepted; comments and drawings stay', async () => {
    const before = `<w:p>${run('甲方')}<w:del w:id="5" w:author="L"><w:r><w:delText>尽快</w:delText></w:r></w:del><w:ins w:id="6" w:author="L">${run('在5日内')}</w:ins>${run('付款')}</w:p>`
    const drawing = '<w:p><w:r><w:drawing><wp:docPr id="3"/></w:drawing></w:r></w:p>'
    const marked = redline(docxFixture(before + drawing), docxFixture(paragraph('甲方在10日内付款') + drawing))
    expect(await linesOf(marked, 'original')).toEqual(['甲方在5日内付款'])
    expect(await linesOf(marked)).toEqual(['甲方在10日内付款'])
    expect(xmlOf(marked).match(/<w:drawing>/g)).toHaveLength(1)
  })

  test('any two lists of paragraphs', async () => {
    const line = fc.string({ unit: fc.constantFrom(...Array.from('甲乙方应在30天内付款，。𠮷😀 <&')), maxLength: 16 })
    const lines = fc.array(line, { maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(lines, lines, async (before, after) => {
        const file = (own: readonly string[]) =>
          docxFixture(
            [...own, '完'].map((text) => paragraph(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))).join(''),
          )
        await expectBothReadings(file(before), file(after))
      }),
      { numRuns: 150 },
    )
  })
})

const withTerms = (draft: DraftFile, replace: (terms: string) => string): DraftFile => ({
  ...draft,
  clauses: draft.clauses.map((clause) => ({
    ...clause,
    terms: JSON.parse(replace(JSON.stringify(clause.terms))) as unknown,
  })),
})

describe('two versions of a draft', () => {
  const draft = sampleDraft(24)
  const word = (version: DraftFile) => renderWord(assembleDocument(version, 'zh-CN'))

  test('changed terms', async () => {
    const changed = withTerms(draft, (terms) => terms.replaceAll('"value":5,', '"value":7,').replaceAll('"90"', '"92"'))
    const marked = await expectBothReadings(word(draft), word(changed))
    expect(wordStructureProblems(marked)).toEqual([])
    expect(changesOf(marked)).toContain('del 90%')
  })

  test('articles that come, go and move; numbers and references follow', async () => {
    const [first, second, third, ...rest] = draft.clauses
    if (!first || !second || !third) throw new Error('the sample is too short')
    const extra = sampleDraft(40)
      .clauses.filter(({ id }) => !draft.clauses.some((clause) => clause.id === id))
      .slice(0, 3)
    const clauses = [first, third, ...extra, ...rest.slice(0, 8), second, ...rest.slice(9)]
    const marked = await expectBothReadings(word(draft), word({ ...draft, clauses }))
    expect(wordStructureProblems(marked)).toEqual([])
    expect(wordStructureProblems(await expectBothReadings(word({ ...draft, clauses }), word(draft)))).toEqual([])
  })

  test('a version has no changes against itself, and the same versions give the same bytes', () => {
    expect(changesOf(redline(word(draft), word(draft)))).toEqual([])
    const changed = withTerms(draft, (terms) => terms.replaceAll('"90"', '"92"'))
    expect(redline(word(draft), word(changed))).toEqual(redline(word(draft), word(changed)))
  })
})

test('what is not a Word file is refused', () => {
  expect(redlineWord(new Uint8Array([1, 2, 3]), new Uint8Array(), REVISER)).toMatchObject({ ok: false })
})
