import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxFixture, inList, level, list, listInstance, paragraph, run } from '../../testing/docx-fixture.ts'
import type { RevisionReading, SourceText } from '../source-text.ts'
import { readDocx } from './read-docx.ts'

function read(bytes: Uint8Array, reading: RevisionReading = 'accepted'): SourceText {
  const result = readDocx(bytes, reading)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const linesOf = (bytes: Uint8Array): string[] => read(bytes).text.trimEnd().split('\n')

const marked = (source: SourceText, kind: string): string[] =>
  source.hints.filter((hint) => hint.kind === kind).map(({ start, end }) => source.text.slice(start, end))

const CONTRACT_LISTS = list(
  1,
  level(0, 'chineseCountingThousand', '第%1条'),
  level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
  level(2, 'chineseCounting', '（%3）', '<w:suff w:val="nothing"/>'),
)

describe('automatic numbers', () => {
  test('levels count below each other and start again', () => {
    const body = [
      inList(1, 0, '服务内容'),
      inList(1, 1, '渠道'),
      inList(1, 2, '电话'),
      inList(1, 2, '邮件'),
      inList(1, 1, '时间'),
      inList(1, 2, '工作日'),
      inList(1, 0, '服务费用'),
      inList(1, 1, '月费'),
    ].join('')
    const numbering = CONTRACT_LISTS + listInstance(1, 1)
    expect(linesOf(docxFixture(body, { numbering }))).toEqual([
      '第一条 服务内容',
      '1.1 渠道',
      '（一）电话',
      '（二）邮件',
      '1.2 时间',
      '（一）工作日',
      '第二条 服务费用',
      '2.1 月费',
    ])
  })

  test('instances of one list share its counters until a start override restarts them', () => {
    const numbering =
      list(1, level(0, 'decimal', '%1.')) +
      listInstance(1, 1) +
      listInstance(2, 1) +
      listInstance(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    const body = [1, 1, 2, 3, 3, 2].map((id) => inList(id, 0, `list ${id}`)).join('')
    expect(linesOf(docxFixture(body, { numbering }))).toEqual([
      '1. list 1',
      '2. list 1',
      '3. list 2',
      '5. list 3',
      '6. list 3',
      '7. list 2',
    ])
  })

  test('an override may replace a whole level', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'chineseCounting', '%1、')}</w:lvlOverride>`
    const numbering = list(1, level(0, 'decimal', '%1.')) + listInstance(1, 1, override)
    expect(linesOf(docxFixture(inList(1, 0, '总则') + inList(1, 0, '附则'), { numbering }))).toEqual([
      '一、 总则',
      '二、 附则',
    ])
  })

  test('a level that never restarts counts through', () => {
    const numbering =
      list(1, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>')) +
      listInstance(1, 1)
    const body = [inList(1, 0, '总则'), inList(1, 1, '目的'), inList(1, 0, '服务'), inList(1, 1, '范围')].join('')
    expect(linesOf(docxFixture(body, { numbering }))).toEqual([
      '第一章 总则',
      '第1条 目的',
      '第二章 服务',
      '第2条 范围',
    ])
  })

  test('styles carry numbering, also by way of the style that they are based on', () => {
    const numbering = list(1, level(0, 'chineseCounting', '第%1条', '<w:pStyle w:val="Clause"/>')) + listInstance(4, 1)
    const styles =
      '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Clause"/></w:style>'
    const body =
      paragraph('服务', '<w:pStyle w:val="Clause"/>') +
      paragraph('费用', '<w:pStyle w:val="Own"/>') +
      paragraph('无号', '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const source = read(docxFixture(body, { numbering, styles }))
    expect(source.text).toBe('第一条 服务\n第二条 费用\n无号\n')
    expect(marked(source, 'number')).toEqual(['第一条', '第二条'])
    expect(marked(source, 'heading')).toHaveLength(3)
  })

  test('a list that points to a numbering style takes its levels from there', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lists"/></w:abstractNum>' +
      list(2, level(0, 'upperLetter', '%1)')) +
      listInstance(1, 1) +
      listInstance(2, 2)
    const styles =
      '<w:style w:type="numbering" w:styleId="Lists"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(linesOf(docxFixture(inList(1, 0, 'one') + inList(1, 0, 'two'), { numbering, styles }))).toEqual([
      'A) one',
      'B) two',
    ])
  })

  test('bullets and unknown lists', () => {
    const numbering = list(1, level(0, 'bullet', '\uf06c')) + listInstance(1, 1)
    expect(linesOf(docxFixture(inList(1, 0, '电话') + inList(9, 0, '邮件'), { numbering }))).toEqual(['• 电话', '邮件'])
  })
})

const mark = '<w:rPr><w:del w:id="3" w:author="Li"/></w:rPr>'

describe('tracked changes have two readings', () => {
  const change =
    '<w:ins w:id="1" w:author="Li">' +
    run('20') +
    '</w:ins><w:del w:id="2" w:author="Li"><w:r><w:delText>30</w:delText></w:r></w:del>'
  const body = `<w:p>${run('应在')}${change}${run('日内付款')}</w:p>`

  test('accepted', () => {
    const source = read(docxFixture(body))
    expect(source.text).toBe('应在20日内付款\n')
    expect(source.hints.filter((hint) => hint.kind === 'insertion' || hint.kind === 'deletion')).toEqual([
      { kind: 'insertion', start: 2, end: 4, text: '', author: 'Li' },
      { kind: 'deletion', start: 4, end: 4, text: '30', author: 'Li' },
    ])
  })

  test('original', () => {
    const source = read(docxFixture(body), 'original')
    expect(source.text).toBe('应在30日内付款\n')
    expect(marked(source, 'deletion')).toEqual(['30'])
  })

  test('a deleted paragraph mark joins two paragraphs', () => {
    const joined = docxFixture(paragraph('乙方应', mark) + paragraph('按时服务。'))
    expect(read(joined).text).toBe('乙方应按时服务。\n')
    expect(read(joined, 'original').text).toBe('乙方应\n按时服务。\n')
  })

  test('moved text stands once in each reading', () => {
    const moved = `<w:p><w:moveFrom w:id="1">${run('甲')}</w:moveFrom>${run('方')}</w:p><w:p><w:moveTo w:id="2">${run('甲')}</w:moveTo>${run('方')}</w:p>`
    expect(read(docxFixture(moved)).text).toBe('方\n甲方\n')
    expect(read(docxFixture(moved), 'original').text).toBe('甲方\n方\n')
  })
})

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`

const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

describe('what else a page shows', () => {
  test('tables: cells by tab, rows by line', () => {
    const table = `<w:tbl><w:tr>${cell('项目')}${cell('单价')}</w:tr><w:tr>${cell('坐席')}${cell('6000元')}</w:tr></w:tbl>`
    const source = read(docxFixture(`${paragraph('附表')}${table}${paragraph('完')}`))
    expect(source.text).toBe('附表\n项目\t单价\n坐席\t6000元\n完\n')
    expect(source.hints.filter((hint) => hint.kind === 'table-cell')).toMatchObject([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ])
    expect(marked(source, 'table-cell')).toEqual(['项目', '单价', '坐席', '6000元'])
  })

  test('text boxes once, although Word stores them twice', () => {
    const box = `<w:txbxContent>${paragraph('合同专用章')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const source = read(docxFixture(`<w:p>${run('签署')}${drawing}</w:p>${paragraph('完')}`))
    expect(source.text).toBe('签署\n合同专用章\n完\n')
    expect(marked(source, 'text-box')).toEqual(['合同专用章'])
  })

  test('footnotes follow their paragraph, separators do not', () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>' +
      `<w:footnote w:id="2">${paragraph('含税')}</w:footnote>`
    const source = read(
      docxFixture(`<w:p>${run('月费一万元')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('完')}`, {
        footnotes,
      }),
    )
    expect(source.text).toBe('月费一万元\n含税\n完\n')
    expect(marked(source, 'footnote')).toEqual(['含税'])
  })

  test('comments are known by their place and never enter the text', () => {
    const comments = `<w:comment w:id="5" w:author="Wang">${paragraph('太高')}</w:comment>`
    const source = read(
      docxFixture(
        `<w:p>${run('违约金')}<w:commentRangeStart w:id="5"/>${run('30%')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>`,
        { comments },
      ),
    )
    expect(source.text).toBe('违约金30%\n')
    expect(source.hints).toContainEqual({ kind: 'comment', start: 3, end: 6, text: '太高', author: 'Wang' })
  })

  test('headers and footers stand apart, each wording once', () => {
    const parts = { header1: paragraph('某某合同'), header2: paragraph('某某合同'), footer1: paragraph('机密') }
    const source = read(docxFixture(paragraph('正文'), parts))
    expect(source.text).toBe('某某合同\n正文\n机密\n')
    expect(marked(source, 'page-header')).toEqual(['某某合同\n'])
    expect(marked(source, 'page-footer')).toEqual(['机密\n'])
  })

  test('fields show their result, and a table of contents is known as one', () => {
    const field = `<w:p>${fieldMark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${fieldMark('separate')}${run('第一条 服务 1')}</w:p><w:p>${run('第二条 费用 2')}${fieldMark('end')}</w:p>`
    const source = read(docxFixture(field + paragraph('第一条 服务')))
    expect(source.text).toBe('第一条 服务 1\n第二条 费用 2\n第一条 服务\n')
    expect(marked(source, 'table-of-contents')[0]).toContain('第一条 服务 1')
  })

  test('content controls, breaks, tabs, hidden text and phonetic guides', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('点击输入')}</w:sdtContent></w:sdt>`
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>zhì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>质</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>'
    const source = read(
      docxFixture(
        `<w:p>${run('名称：')}${control}<w:r><w:br/><w:t>地址</w:t><w:tab/><w:t>电话</w:t></w:r>${hidden}${ruby}${run('量')}</w:p>`,
      ),
    )
    expect(source.text).toBe('名称：点击输入\n地址\t电话质量\n')
    expect(marked(source, 'placeholder')).toEqual(['点击输入'])
  })

  test('old values of changed properties are not read', () => {
    const properties =
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:pPrChange>'
    const numbering = list(1, level(0, 'decimal', '%1.')) + listInstance(1, 1)
    expect(linesOf(docxFixture(paragraph('文', properties), { numbering }))).toEqual(['1. 文'])
  })
})

const codeOf = (bytes: Uint8Array): string | undefined => {
  const result = readDocx(bytes, 'accepted')
  return result.ok ? undefined : result.problems[0]?.code
}

describe('what cannot be read is refused by a code', () => {
  test('a zip that is no Word file', () =>
    expect(codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('file-format-unknown'))

  test('a Word file without a word', () => expect(codeOf(docxFixture(paragraph('')))).toBe('file-has-no-text'))

  test('a zip cut in the middle', () =>
    expect(codeOf(docxFixture(paragraph('正文')).slice(0, 200))).toBe('file-damaged'))

  test('a part that is no document', () => {
    expect(codeOf(zipSync({ 'word/document.xml': strToU8('<html/>') }))).toBe('file-damaged')
  })

  test('an archive that would unpack to a hundred megabytes, before a byte of it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(readDocx(bomb, 'accepted')).toMatchObject({
      problems: [{ code: 'file-is-archive-bomb', data: { value: '100 MB', expected: '96 MB' } }],
    })
  })

  test('an encrypted zip', () => {
    const bytes = docxFixture(paragraph('正文'))
    bytes[6] = (bytes[6] ?? 0) | 1
    expect(codeOf(bytes)).toBe('file-password-protected')
  })
})
