import { encodeText, type ReviewFinding, readSource, type SourceText, type TextEdit, withEdits } from '@heqi/contract'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxFixture, inList, level, list, listInstance, paragraph, run } from '../../contract/testing/docx-fixture.ts'
import { wordStructureProblems } from '../testing/word-structure.ts'
import { mendedFile } from './mended-file.ts'

const REVISER = { author: '合契审查' }

const finding = (...edits: readonly TextEdit[]): ReviewFinding => ({
  code: 'word-doubled',
  severity: 'note',
  place: {},
  data: {},
  repair: { kind: 'text', edits },
})

async function read(bytes: Uint8Array, fileName: string, revisions: 'accepted' | 'original' = 'accepted') {
  const result = await readSource(bytes, { fileName, revisions })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function mended(source: SourceText, bytes: Uint8Array, ...edits: readonly TextEdit[]) {
  const result = mendedFile(
    source,
    bytes,
    edits.map((edit) => finding(edit)),
    REVISER,
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const replacing = ({ text }: SourceText, words: string, replacement: string): TextEdit => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, replacement }
}

const BODY = [
  inList(1, 0, '付款'),
  `<w:p>${run('乙方未按')}<w:r><w:rPr><w:b/></w:rPr><w:t>约定支付</w:t><w:tab/></w:r><w:hyperlink w:anchor="a">${run('服务费')}</w:hyperlink>${run('的，承担责任。')}</w:p>`,
  `<w:p>${run('应在')}<w:ins w:id="7" w:author="L">${run('二十日')}</w:ins><w:del w:id="8" w:author="L"><w:r><w:delText>十日</w:delText></w:r></w:del>${run('内付清。')}</w:p>`,
  `<w:tbl><w:tr><w:tc>${paragraph('坐席')}</w:tc><w:tc>${paragraph('6000元')}</w:tc></w:tr></w:tbl>`,
  paragraph('完'),
].join('')
const DOCX = docxFixture(BODY, {
  numbering: list(1, level(0, 'chineseCounting', '第%1条')) + listInstance(1, 1),
  header1: paragraph('某某合同'),
})

describe('a Word file that is mended', () => {
  test('has the repair as a tracked change at its place, in the letters that stood there', async () => {
    const source = await read(DOCX, 'a.docx')
    const { bytes, applied, left } = mended(
      source,
      DOCX,
      replacing(source, '乙方未按', '甲方未按'),
      replacing(source, '约定支付\t服务费', '时支付服务费'),
      replacing(source, '6000', '6,000'),
    )
    expect([applied, left]).toEqual([3, 0])
    const after = await read(bytes, 'a.docx')
    expect(after.text).toBe(
      '某某合同\n第一条 付款\n甲方未按时支付服务费的，承担责任。\n应在二十日内付清。\n坐席\t6,000元\n完\n',
    )
    expect(after.hints.filter(({ kind }) => kind === 'insertion' || kind === 'deletion')).toContainEqual(
      expect.objectContaining({ kind: 'deletion', text: '乙', author: '合契审查' }),
    )
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">约定支付')
    expect(wordStructureProblems(bytes)).toEqual(wordStructureProblems(DOCX))
  })

  test('inside what somebody else inserted', async () => {
    const source = await read(DOCX, 'a.docx')
    const { bytes } = mended(source, DOCX, replacing(source, '二十日', '三十日'))
    expect((await read(bytes, 'a.docx')).text).toContain('应在三十日内付清')
  })

  test('numbers and headers cannot be mended so, and are told', async () => {
    const source = await read(DOCX, 'a.docx')
    const { applied, left, bytes } = mended(
      source,
      DOCX,
      replacing(source, '第一条', '第二条'),
      replacing(source, '某某', '某'),
    )
    expect([applied, left]).toEqual([0, 2])
    expect((await read(bytes, 'a.docx')).text).toBe(source.text)
  })

  test('any edits: accepted it says what they say, rejected what it said before', async () => {
    const plain = docxFixture(
      [
        paragraph('甲乙丙丁'),
        `<w:p>${run('戊己')}${run('庚<辛>&壬'.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))}</w:p>`,
      ].join(''),
    )
    const source = await read(plain, 'a.docx')
    const edit = fc.tuple(
      fc.nat(source.text.length - 1),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('', '子', '<丑&>'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async (spots) => {
        const edits = spots
          .map(([start, length, replacement]) => ({ start, end: start + length, replacement }))
          .filter(({ start, end }) => start < end && !source.text.slice(start, end).includes('\n'))
        const findings = edits.map((each) => finding(each))
        const result = mendedFile(source, plain, findings, REVISER)
        if (!result.ok) throw new Error(JSON.stringify(result.problems))
        const kept = edits.filter(
          (each, at) => !edits.slice(0, at).some((other) => each.start < other.end && other.start < each.end),
        )
        if (result.value.applied !== kept.length) return
        expect((await read(result.value.bytes, 'a.docx')).text).toBe(withEdits(source.text, kept))
        expect((await read(result.value.bytes, 'a.docx', 'original')).text).toBe(source.text)
      }),
      { numRuns: 60 },
    )
  })
})

describe('other formats stay what they are', () => {
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from(text.split('').flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]))
  test.each([
    ['a.md', new TextEncoder().encode('# 合同\n\n**乙方**应当应当付款。\n'), '# 合同\n\n**乙方**应当付款。\n'],
    ['a.html', new TextEncoder().encode('<p>乙方应当应当<b>付款</b></p>'), '<p>乙方应当<b>付款</b></p>'],
    ['a.txt', utf16('\ufeff乙方应当应当付款。'), '\ufeff乙方应当付款。'],
    [
      'b.txt',
      Uint8Array.from([0xd2, 0xd2, 0xb7, 0xbd, 0xd3, 0xa6, 0xb5, 0xb1, 0xd3, 0xa6, 0xb5, 0xb1, 0xb8, 0xb6, 0xbf, 0xee]),
      '乙方应当付款',
    ],
  ])('%s', async (name, bytes, text) => {
    const source = await read(bytes, name)
    const { bytes: after } = mended(source, bytes, replacing(source, '应当应当', '应当'))
    const again = await read(after, name)
    expect(again.text).toBe(text)
    expect(again.encoding).toBe(source.encoding)
  })

  const GB = Uint8Array.from([0xd2, 0xd2, 0xb7, 0xbd, 0x0d, 0x0a, 0xa3, 0xa0, 0x80, 0xb8, 0xb6, 0xbf, 0xee, 0x0d, 0x0a])

  test('what no repair touches keeps its bytes, also those that an encoder would write otherwise', async () => {
    const source = await read(GB, 'a.txt')
    expect(source.encoding).toBe('gb18030')
    const { bytes } = mended(source, GB, replacing(source, '乙方', '甲\n𠀀㐀é'))
    expect([...bytes.slice(-11)]).toEqual([...GB.slice(-11)])
    expect((await read(bytes, 'a.txt')).text).toBe(source.text.replace('乙方', '甲\r\n𠀀㐀é'))
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('any repair of any text in %s', (encoding) => {
    const words = fc.string({
      unit: fc.constantFrom('a', ',', '甲', 'é', '㐀', '𠀀', '\u3000', '\ufeff'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, words, words, words, (before, old, after, replacement) => {
        const text = before + old + after
        const edit = { start: before.length, end: before.length + old.length, replacement }
        const source: SourceText = { format: 'text', encoding, text, hints: [] }
        const { bytes } = mended(source, encodeText(text, encoding), edit)
        const decoded = new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes)
        expect(decoded).toBe(withEdits(text, [edit]))
      }),
    )
  })

  test.each(['pdf', 'rtf', 'mht'] as const)('%s cannot be written anew', (format) => {
    const source: SourceText = { format, text: '合同', hints: [] }
    expect(mendedFile(source, new Uint8Array(), [], REVISER)).toMatchObject({
      problems: [{ code: 'fix-needs-source' }],
    })
  })
})
