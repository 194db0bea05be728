import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { importContract, readSource, reviewComments, reviewStructure, type SourceText } from '@heqi/contract'
import type { Result } from '@heqi/vocabulary'
import fc from 'fast-check'
import { strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxFixture, paragraph, run } from '../../contract/testing/docx-fixture.ts'
import { wordStructureProblems } from '../testing/word-structure.ts'
import { commentWord } from './comment-word.ts'
import { reviewWord } from './review-word.ts'

const AUTHOR = { author: '合契审查', text: ['问题', '修改'] }

const bytesOf = (result: Result<Uint8Array>): Uint8Array => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const sourceOf = async (docx: Uint8Array): Promise<SourceText> => {
  const read = await readSource(docx)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** What each remark is about, as our reader sees the file. */
const remarksOf = ({ text, hints }: SourceText) =>
  hints.flatMap((hint) =>
    hint.kind === 'comment' ? [{ about: text.slice(hint.start, hint.end), author: hint.author, says: hint.text }] : [],
  )

const xmlOf = (docx: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(docx)[name])

const LINES = [
  '客服外包合同',
  '甲方（委托方）：天一公司',
  '乙方（受托方）：地二公司',
  '第一条 服务内容',
  '乙方为甲方接听客户电话。',
  '第三条 付款',
  '乙方未按约定支付服务费的，每逾期一日按1%支付违约金。',
]

const reviewed = async (bytes: Uint8Array, fileName: string) => {
  const read = await readSource(bytes, { fileName })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const imported = importContract(read.value, [recogniseClauses.bind(undefined, CATALOGUE)], [reviewStructure])
  const comments = reviewComments(imported, read.value, 'zh-CN')
  return { comments, docx: bytesOf(reviewWord(read.value, bytes, comments)), source: read.value }
}

describe('findings beside the text', () => {
  test.each([
    ['contract.docx', docxFixture(LINES.map((line) => paragraph(line)).join(''))],
    ['contract.txt', strToU8(LINES.join('\n'))],
    ['contract.html', strToU8(`<html><body>${LINES.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`)],
  ])('%s: every finding is a remark at its place', async (fileName, bytes) => {
    const { comments, docx } = await reviewed(bytes, fileName)
    expect(comments.length).toBeGreaterThan(0)
    const marked = await sourceOf(docx)
    expect(marked.text.trim().split('\n')).toEqual(LINES)
    const remarks = remarksOf(marked)
    expect(remarks.map(({ author }) => author)).toEqual(comments.map(({ author }) => author))
    const wrong = remarks.find(({ about }) => about.includes('乙方未按约定支付'))
    expect(wrong?.says).toContain('原因：')
    expect(xmlOf(docx, '[Content_Types].xml')).toContain('wordprocessingml.comments+xml')
    if (!fileName.endsWith('.docx')) expect(wordStructureProblems(docx)).toEqual([])
  })
})

describe('remarks in a Word file of others', () => {
  test('remarks that are there stay, and the text and its formatting too', async () => {
    const body = `<w:p>${run('甲方')}<w:commentRangeStart w:id="4"/><w:r><w:rPr><w:b/></w:rPr><w:t>尽快付款</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`
    const comments = `<w:comment w:id="4" w:author="李四"><w:p>${run('多快？')}</w:p></w:comment>`
    const original = docxFixture(body, { comments })
    const anchor = { from: { paragraph: 0, run: 0, offset: 1 }, to: { paragraph: 0, run: 1, offset: 2 } }
    const docx = bytesOf(commentWord(original, [{ ...AUTHOR, anchor }]))
    const marked = await sourceOf(docx)
    expect(marked.text).toBe('甲方尽快付款\n')
    expect(remarksOf(marked).map(({ about, author }) => [author, about])).toEqual([
      ['合契审查', '方尽快'],
      ['李四', '尽快付款'],
    ])
    expect(xmlOf(docx, 'word/document.xml')).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">付款</w:t></w:r>',
    )
  })

  test('any place in any runs: the text is as before, and the remark is about what it was asked to be', async () => {
    const piece = fc.string({ unit: fc.constantFrom(...Array.from('甲乙30天，𠮷😀<&')), minLength: 1, maxLength: 6 })
    const document = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(document, fc.nat(), fc.nat(), async (paragraphs, one, two) => {
        const xml = (text: string) => run(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
        const original = docxFixture(paragraphs.map((pieces) => `<w:p>${pieces.map(xml).join('')}</w:p>`).join(''))
        const places = paragraphs.flatMap((pieces, index) =>
          pieces.flatMap((text, at) =>
            Array.from({ length: text.length }, (_, offset) => ({ paragraph: index, run: at, offset })),
          ),
        )
        const [first, last] = [one % places.length, two % places.length].sort((a, b) => a - b)
        const from = places[first ?? 0]
        const to = places[last ?? 0]
        if (!from || !to) throw new Error('no place')
        const anchor = { from, to: { ...to, offset: to.offset + 1 } }
        const docx = bytesOf(commentWord(original, [{ ...AUTHOR, anchor }]))
        const marked = await sourceOf(docx)
        expect(marked.text).toBe((await sourceOf(original)).text)
        const [remark] = remarksOf(marked)
        if (from.paragraph !== to.paragraph) return
        const line = paragraphs[from.paragraph]?.join('') ?? ''
        const at = (first ?? 0) - places.findIndex((place) => place.paragraph === from.paragraph)
        const asked = line.slice(at, at + (last ?? 0) - (first ?? 0) + 1)
        // A character of two units is taken whole.
        expect(remark?.about).toContain(asked)
        expect(remark?.about.length).toBeLessThanOrEqual(asked.length + 2)
      }),
      { numRuns: 150 },
    )
  })
})
