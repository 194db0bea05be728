import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxFixture, mainRelations, paragraph, run } from '../../testing/docx-fixture.ts'
import { readDocx } from './read-docx.ts'

const RELATIONS = 'word/_rels/document.xml.rels'
const inserted = (change: string, text: string): string => `<w:${change} w:id="1" w:author="L">${text}</w:${change}>`
const drawing = (element: string): string =>
  `<w:p>${run('图')}<w:r><w:drawing><a:graphic><a:graphicData>${element}</a:graphicData></a:graphic></w:drawing></w:r></w:p>`
const CHUNK = `${paragraph('前')}<w:altChunk r:id="c1"/>${paragraph('后')}`

/** A file that puts another one in between two paragraphs. */
const withChunk = (name: string, content: string | Uint8Array): Uint8Array =>
  docxFixture(CHUNK, {}, { [RELATIONS]: mainRelations(['c1', 'aFChunk', `/word/${name}`]), [`word/${name}`]: content })

function textOf(bytes: Uint8Array, reading: 'accepted' | 'original' = 'accepted'): string {
  const read = readDocx(bytes, reading)
  return read.ok ? read.value.text : JSON.stringify(read.problems)
}

const RTF = String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 SimSun;}}{\*\generator X}\pard\'b7\'fe\'ce\'f1{\b\'b7\'d1}\u29992?\u20215?\par\trowd a\cell b\cell\row {\deleted del}{\revised new}\par{\v hidden}{\field{\*\fldinst REF}{\fldrslt 3}}{\footnote note}. end\par}`
const MHT = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary="=_x"',
  '',
  '--=_x',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><p>=E6=9C=8D=E5=\n=8A=A1</p></body></html>',
  '--=_x--',
].join('\r\n')

test.each<[string, string, string | Uint8Array, string]>([
  ['plain text', 'a.txt', '一\r\n二\r\n', '一\n二'],
  ['plain text in GB18030', 'a.txt', Uint8Array.from([0xd2, 0xbb, 0xb6, 0xfe]), '一二'],
  [
    'HTML',
    'a.htm',
    '<html><head><title>x</title></head><body><p>服务&amp;费</p><p>二</p></body></html>',
    '服务&费\n二',
  ],
  ['HTML without a name', 'a.dat', '<html><body>服务<br>二</body></html>', '服务\n二'],
  ['a web page in one file', 'a.mht', MHT, '服务'],
  ['rich text', 'a.rtf', RTF, '服务费用价\na\tb\nnew\n3. end\nnote'],
  ['another Word file', 'a.docx', docxFixture(paragraph('内'), { header1: paragraph('页眉') }), '内'],
  ['a Word file that inserts another one', 'a.docx', withChunk('b.txt', '里'), '前\n里\n后'],
])('%s is read where it is inserted', (_, name, content, text) => {
  expect(textOf(withChunk(name, content))).toBe(`前\n${text}\n后\n`)
})

test('an inserted file is read as the file around it, before or after its changes', () => {
  const inner = docxFixture(`<w:p>${inserted('ins', run('新'))}${run('文')}</w:p>`)
  expect(textOf(withChunk('a.docx', inner), 'original')).toBe('前\n文\n后\n')
  expect(textOf(withChunk('a.rtf', RTF), 'original')).toContain('\ndel\n')
})

test.each<[string, string, string | Uint8Array, string]>([
  ['a picture', 'a.bin', Uint8Array.from([0, 1, 2, 3]), 'file-part-unknown'],
  ['XML of a program', 'a.xml', '<?xml version="1.0"?><pkg:package/>', 'file-part-unknown'],
  ['a workbook', 'a.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array() }), 'file-part-unknown'],
])('%s that is inserted refuses the file by the name of the part', (_, name, content, code) => {
  expect(readDocx(withChunk(name, content), 'accepted')).toMatchObject({
    problems: [{ code, place: { path: `word/${name}` } }],
  })
})

test('a part that is missing is damage', () => {
  const bytes = docxFixture(CHUNK, {}, { [RELATIONS]: mainRelations(['c1', 'aFChunk', 'gone.htm']) })
  expect(textOf(bytes)).toContain('file-damaged')
})

test('files in files share one bound, so that small ones cannot grow beyond it together', () => {
  const bomb = zipSync(
    { 'word/document.xml': strToU8(`<w:document>${' '.repeat(40_000_000)}</w:document>`) },
    { level: 1 },
  )
  const names = ['a', 'b', 'c']
  const relations = mainRelations(...names.map((name): [string, string, string] => [name, 'aFChunk', `${name}.docx`]))
  const files = Object.fromEntries(names.map((name) => [`word/${name}.docx`, bomb]))
  expect(textOf(docxFixture(CHUNK, {}, { [RELATIONS]: relations, ...files }))).toContain('file-is-archive-bomb')
})

const DIAGRAM =
  '<dgm:dataModel><dgm:ptLst><dgm:pt modelId="0" type="doc"/>' +
  ['1', '2', '3']
    .map((id) => `<dgm:pt modelId="${id}"><dgm:t><a:p><a:r><a:t>步${id}</a:t></a:r></a:p></dgm:t></dgm:pt>`)
    .join('') +
  '<dgm:pt modelId="4" type="sibTrans"><dgm:t><a:p><a:r><a:t>然后</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst>' +
  '<dgm:cxn srcId="0" destId="2" srcOrd="1"/><dgm:cxn srcId="0" destId="1" srcOrd="0" sibTransId="4"/><dgm:cxn srcId="1" destId="3" srcOrd="0"/>' +
  '<dgm:cxn type="presOf" srcId="2" destId="1" srcOrd="0"/></dgm:cxnLst></dgm:dataModel>'

test('a diagram is text in reading order', () => {
  const bytes = docxFixture(
    drawing('<dgm:relIds r:dm="d1"/>') + paragraph('完'),
    {},
    { [RELATIONS]: mainRelations(['d1', 'diagramData', 'diagrams/data1.xml']), 'word/diagrams/data1.xml': DIAGRAM },
  )
  expect(textOf(bytes)).toBe('图\n步1\n步3\n然后\n步2\n完\n')
})

const points = (...values: readonly string[]): string =>
  `<c:strCache>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('')}</c:strCache>`
const CHART = `<c:chartSpace><c:chart><c:title><a:p><a:r><a:t>话</a:t></a:r><a:r><a:t>量</a:t></a:r></a:p></c:title><c:ser><c:tx>${points('来电')}</c:tx><c:cat>${points('一月', '二月')}</c:cat><c:val>${points('10', '20')}</c:val></c:ser></c:chart></c:chartSpace>`

test('a chart is a table that is marked as one', () => {
  const read = readDocx(
    docxFixture(
      drawing('<c:chart r:id="h1"/>') + paragraph('完'),
      {},
      { [RELATIONS]: mainRelations(['h1', 'chart', 'charts/chart1.xml']), 'word/charts/chart1.xml': CHART },
    ),
    'accepted',
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { text, hints } = read.value
  expect(text).toBe('图\n话量\n\t来电\n一月\t10\n二月\t20\n完\n')
  const marked = hints.filter(({ kind }) => kind === 'chart').map(({ start, end }) => text.slice(start, end))
  expect(marked).toEqual(['话量\n\t来电\n一月\t10\n二月\t20'])
})

test('a master document is refused by the name of the file that holds its words', () => {
  const relations = mainRelations(['s1', 'subDocument', 'file:///C:/合同/附则.docx" TargetMode="External'])
  const bytes = docxFixture(`${paragraph('前')}<w:subDoc r:id="s1"/>`, {}, { [RELATIONS]: relations })
  expect(readDocx(bytes, 'accepted')).toMatchObject({
    problems: [{ code: 'file-is-master-document', data: { value: '附则.docx' } }],
  })
})

test('the words of WordArt are read where they stand', () => {
  const art = '<w:r><w:pict><v:shape><v:textpath string="外包合同"/></v:shape></w:pict></w:r>'
  expect(textOf(docxFixture(`<w:p>${run('客服')}${art}</w:p>${paragraph('后')}`))).toBe('客服外包合同\n后\n')
})
