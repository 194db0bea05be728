import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxFixture, inList, level, list, listInstance, paragraph, run } from '../../testing/docx-fixture.ts'
import type { SourceText } from '../source-text.ts'
import { docxAnchor } from './docx-anchor.ts'
import { readDocx } from './read-docx.ts'

function read(bytes: Uint8Array): SourceText {
  const result = readDocx(bytes, 'accepted')
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The characters of each run of each paragraph, found without the reader: an oracle for flat files. */
function runsOf(bytes: Uint8Array): string[][] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  return xml
    .split(/<w:p[ >]/)
    .slice(1)
    .map((part) =>
      part
        .split(/<w:r[ >]/)
        .slice(1)
        .map((piece) =>
          [...piece.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:delText[^>]*>([^<]*)<|<w:(tab|br)\/>/g)]
            .map(([, text, deleted, mark]) => text ?? deleted ?? (mark === 'tab' ? '\t' : '\n'))
            .join(''),
        ),
    )
}

const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`
const box = (text: string): string =>
  `<w:p>${run('see ')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('box')}</w:p>`

const BODY = [
  inList(1, 0, '服务内容'),
  `<w:p>${run('乙方')}${run('接听')}<w:r><w:tab/><w:t>电话</w:t></w:r></w:p>`,
  `<w:p>${run('应当')}<w:del w:author="L"><w:r><w:delText>尽快</w:delText></w:r></w:del><w:ins w:author="L">${run('在1小时内')}</w:ins>${run('答复')}</w:p>`,
  table('渠道', '电话'),
  paragraph('完'),
].join('')
const NUMBERING = { numbering: list(1, level(0, 'chineseCounting', '第%1条')) + listInstance(1, 1) }

describe('places in the Word file', () => {
  test('every stretch of the text that a run holds stands there in the file', () => {
    const bytes = docxFixture(BODY, NUMBERING)
    const source = read(bytes)
    const oracle = runsOf(bytes)
    for (const { start, end, paragraph: index, run: number, offset } of source.runs ?? []) {
      expect(oracle[index]?.[number]?.slice(offset, offset + end - start)).toBe(source.text.slice(start, end))
    }
    expect((source.runs ?? []).map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(
      '服务内容乙方接听\t电话应当在1小时内答复渠道电话完',
    )
  })

  test('an anchor runs from the first to the last character, over runs and paragraphs', () => {
    const source = read(docxFixture(BODY, NUMBERING))
    const start = source.text.indexOf('方接听')
    const end = source.text.indexOf('在1小时') + 4
    expect(docxAnchor(source, start, end)).toEqual({
      from: { paragraph: 1, run: 0, offset: 1 },
      to: { paragraph: 2, run: 2, offset: 4 },
    })
  })

  test('an automatic number is fastened to the words that it numbers', () => {
    const source = read(docxFixture(BODY, NUMBERING))
    expect(docxAnchor(source, 0, 3)).toEqual({
      from: { paragraph: 0, run: 0, offset: 0 },
      to: { paragraph: 0, run: 0, offset: 4 },
    })
  })

  test('text boxes have paragraphs of their own, and their second copy counts as the file has it', () => {
    const source = read(docxFixture(box('盒中文字') + paragraph('后文')))
    const at = (words: string) => docxAnchor(source, source.text.indexOf(words), source.text.indexOf(words) + 1)?.from
    expect(at('盒中')).toEqual({ paragraph: 1, run: 0, offset: 0 })
    expect(at('box')).toEqual({ paragraph: 0, run: 2, offset: 0 })
    expect(at('后文')).toEqual({ paragraph: 3, run: 0, offset: 0 })
  })

  test('what stands behind the last run is fastened to it; other formats have no places', () => {
    const source = read(docxFixture(paragraph('合同'), { footer1: paragraph('页脚') }))
    expect(docxAnchor(source, source.text.indexOf('页脚'), source.text.length)?.to).toEqual({
      paragraph: 0,
      run: 0,
      offset: 2,
    })
    expect(docxAnchor({ format: 'text', text: '合同', hints: [] }, 0, 1)).toBeUndefined()
  })
})
