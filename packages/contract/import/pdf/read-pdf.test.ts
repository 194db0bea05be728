import { describe, expect, test } from 'vitest'
import { type PdfTwists, type PlacedText, pdfFixture } from '../../testing/pdf-fixture.ts'
import type { SourceText } from '../source-text.ts'
import { readPdf } from './read-pdf.ts'

async function read(pages: readonly (readonly PlacedText[])[], twists?: PdfTwists): Promise<SourceText> {
  // What Node reads from a disk is a Buffer.
  const result = await readPdf(Buffer.from(pdfFixture(pages, twists)))
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

describe('what makers of PDFs do', () => {
  const lines = ['第一条 服务内容', '乙方应当提供服务。']
  const upright = column(60, 80, lines)
  // Up the page, one line right of the other; y counts from the top of a page 842 high.
  const downward = lines.map((text, index) => ({ x: 500, y: 200 - index * 20, text }))
  const upward = lines.map((text, index) => ({ x: 100 + index * 20, y: 742, text }))

  test.each<[string, readonly PlacedText[], PdfTwists]>([
    ['a turned page', upright, { page: '/Rotate 90' }],
    ['text that runs up the page', upward, { matrix: '0 1 -1 0' }],
    ['text that runs up a page which is turned to be read', upward, { matrix: '0 1 -1 0', page: '/Rotate 90' }],
    ['a page that is upside down', downward, { matrix: '-1 0 0 -1' }],
    ['a map of characters that the reader must bring', upright, { characterMap: 'UniGB-UCS2-H' }],
  ])('%s', async (_, placed, twists) => {
    expect((await read([placed], twists)).text).toBe(`${lines.join('\n')}\n`)
  })

  test('a word cut by a hyphen is one word, a hyphen that belongs stays', async () => {
    const english = [
      'The Provider shall keep secret and confiden-',
      'tial whatever it learns of any third-party in a third-',
      'party audit of its own systems and services',
    ]
    const source = await read([column(60, 80, english)])
    const soft = source.hints.filter((hint) => hint.kind === 'soft-break')
    expect(soft.map(({ start, end }) => source.text.slice(start, end))).toEqual(['-\n', '\n'])
  })
})

const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const result = await readPdf(bytes)
  return result.ok ? undefined : result.problems[0]?.code
}

describe('PDFs that cannot be read', () => {
  test('a scan: pages without text', async () => expect(await codeOf(pdfFixture([[], []]))).toBe('file-has-no-text'))

  test('fonts that do not say which letters they draw', async () => {
    const page = (first: number, step: number) =>
      column(
        60,
        80,
        [0, 1, 2].map((line) =>
          String.fromCharCode(...Array.from({ length: 30 }, (_, at) => first + (line * 30 + at) * step)),
        ),
      )
    expect(await codeOf(pdfFixture([page(0x34_00, 41)]))).toBe('file-letters-unknown')
    expect(await codeOf(pdfFixture([page(0xe0_00, 1)]))).toBe('file-letters-unknown')
  })

  test('a password', async () => {
    const key = '0'.repeat(64)
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
    expect(await codeOf(pdfFixture([[]], { trailer }))).toBe('file-password-protected')
  })

  test('a damaged file', async () => {
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing of a PDF'))).toBe('pdf-damaged')
  })
})
