import { describe, expect, test } from 'vitest'
import { type PlacedText, pdfFixture } from '../../testing/pdf-fixture.ts'
import type { SourceText } from '../source-text.ts'
import { readPdf } from './read-pdf.ts'

async function read(pages: readonly (readonly PlacedText[])[]): Promise<SourceText> {
  const result = await readPdf(pdfFixture(pages))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const marked = (source: SourceText, kind: string): string[] =>
  source.hints.filter((hint) => hint.kind === kind).map(({ start, end }) => source.text.slice(start, end).trim())

const column = (x: number, from: number, lines: readonly string[]): PlacedText[] =>
  lines.map((text, index) => ({ x, y: from + index * 20, text }))

const page = (number: number): PlacedText[] => [
  { x: 60, y: 30, text: '某某服务合同' },
  ...column(60, 80, [
    `第${number}页的正文讲述一件不同的事情。`,
    '还有第二行不同的文字。',
    '以及第三行。',
    '第四行在这里。',
  ]),
  { x: 280, y: 800, text: `- ${number} -` },
]

describe('the text layer of a PDF', () => {
  test('lines in reading order, breaks inside a sentence soft, others hard', async () => {
    const source = await read([
      column(60, 80, [
        '第一条 服务内容',
        '乙方应当按照约定的时间和标准为甲方的客户提供电话和在线咨询服务并且做好',
        '记录。',
        '第二条 服务费用',
      ]),
    ])
    expect(source.text).toBe(
      '第一条 服务内容\n乙方应当按照约定的时间和标准为甲方的客户提供电话和在线咨询服务并且做好\n记录。\n第二条 服务费用\n',
    )
    const soft = source.hints.filter((hint) => hint.kind === 'soft-break')
    expect(soft.map((hint) => source.text.slice(hint.start - 2, hint.end + 2))).toEqual(['做好\n记录'])
  })

  test('two columns are read one after the other, below a title across both', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `左栏第${index + 1}行文字内容在此处`)
    const right = Array.from({ length: 8 }, (_, index) => `右栏第${index + 1}行文字内容在此处`)
    const source = await read([
      [
        { x: 120, y: 40, text: '横跨两栏的合同标题写在最上面一行的正中央位置' },
        ...column(60, 80, left),
        ...column(320, 80, right),
      ],
    ])
    expect(source.text.trimEnd().split('\n')).toEqual([
      '横跨两栏的合同标题写在最上面一行的正中央位置',
      ...left,
      ...right,
    ])
  })

  test('running heads and page numbers are named', async () => {
    const source = await read([page(1), page(2), page(3)])
    expect(marked(source, 'page-header')).toEqual(['某某服务合同', '某某服务合同', '某某服务合同'])
    expect(marked(source, 'page-number')).toEqual(['- 1 -', '- 2 -', '- 3 -'])
  })

  test('cells far apart on one line are parted by a tab', async () => {
    const source = await read([
      [
        { x: 60, y: 80, text: '坐席费用合计' },
        { x: 300, y: 80, text: '六千元' },
        { x: 60, y: 110, text: '以上为全部费用。' },
      ],
    ])
    expect(source.text).toContain('坐席费用合计\t六千元\n')
  })
})

const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const result = await readPdf(bytes)
  return result.ok ? undefined : result.problems[0]?.code
}

describe('PDFs that cannot be read', () => {
  test('a scan: pages without text', async () => expect(await codeOf(pdfFixture([[], []]))).toBe('file-has-no-text'))

  test('a damaged file', async () => {
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing of a PDF'))).toBe('file-damaged')
  })
})
