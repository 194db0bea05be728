import { expect, test } from 'vitest'
import { docxFixture, inList, level, list, listInstance, paragraph, run } from '../../testing/docx-fixture.ts'
import { readDocx } from './read-docx.ts'

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const inserted = (text: string): string => `<w:ins w:id="1" w:author="L">${run(text)}</w:ins>`
const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="L"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const mark = (kind: string): string => `<w:pPr><w:rPr><w:${kind} w:id="3" w:author="L"/></w:rPr></w:pPr>`
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const at = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const asks = (instruction: string): string => `<w:r><w:instrText> ${instruction} </w:instrText></w:r>`
const field = (instruction: string, result: string): string =>
  `${at('begin')}${instruction}${at('separate')}${result}${at('end')}`
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
const alternative = (...choices: readonly string[]): string =>
  `<w:p>${run('签')}<w:r><mc:AlternateContent>${choices.join('')}</mc:AlternateContent></w:r></w:p>`
const sign = (font: string, char: string): string => `<w:sym w:font="${font}" w:char="${char}"/>`
const lists = { numbering: list(1, level(0, 'chineseCountingThousand', '第%1条')) + listInstance(1, 1) }
const form = (properties: string, kind: string, result = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${properties}</w:ffData></w:fldChar></w:r>${asks(kind)}${result}${at('end')}`
const letters = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
const hidden = '<w:rPr><w:vanish/></w:rPr>'

type Page = {
  readonly body: string
  readonly parts?: Readonly<Record<string, string>>
  /** As Word shows it with all changes accepted. */
  readonly shown: string
  /** With all changes rejected; the same where absent. */
  readonly before?: string
}

const PAGES: Readonly<Record<string, Page>> = {
  'a table in a cell of a table': {
    body: table(
      row(cell('甲') + cell(paragraph('乙一') + table(row(cell('子') + cell('丑'))) + paragraph('乙二'))),
      row(cell('丙') + cell('丁')),
    ),
    shown: '甲\t乙一\n子\t丑\n乙二\n丙\t丁\n',
  },
  'merged cells stand once, where they begin': {
    body: table(
      row(cell('横', '<w:gridSpan w:val="2"/>') + cell('三')),
      row(cell('竖', '<w:vMerge w:val="restart"/>') + cell('b') + cell('c')),
      row(cell('', '<w:vMerge/>') + cell('e') + cell('f')),
    ),
    shown: '横\t三\n竖\tb\tc\n\te\tf\n',
  },
  'a row that a change adds': {
    body:
      table(
        row(cell('a') + cell('b')),
        row(cell(`<w:p>${mark('ins')}${inserted('x')}</w:p>`) + cell(`<w:p>${inserted('y')}</w:p>`), '<w:ins/>'),
      ) + paragraph('完'),
    shown: 'a\tb\nx\ty\n完\n',
    before: 'a\tb\n完\n',
  },
  'a row that a change takes away': {
    body:
      table(
        row(cell('a') + cell('b')),
        row(cell(`<w:p>${mark('del')}${deleted('x')}</w:p>`) + cell(`<w:p>${deleted('y')}</w:p>`), '<w:del/>'),
      ) + paragraph('完'),
    shown: 'a\tb\n完\n',
    before: 'a\tb\nx\ty\n完\n',
  },
  'numbers count only the paragraphs that stand in this reading': {
    body:
      inList(1, 0, '甲') +
      `<w:p>${mark('del').replace('<w:pPr>', `<w:pPr>${numbered}`)}${deleted('乙')}</w:p>` +
      inList(1, 0, '丙'),
    parts: lists,
    shown: '第一条 甲\n第二条 丙\n',
    before: '第一条 甲\n第二条 乙\n第三条 丙\n',
  },
  'a paragraph that became numbered': {
    body: `<w:p><w:pPr>${numbered}<w:pPrChange w:id="1"><w:pPr/></w:pPrChange></w:pPr>${run('甲')}</w:p>`,
    parts: lists,
    shown: '第一条 甲\n',
    before: '甲\n',
  },
  'a number that was added is no added paragraph': {
    body:
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1"/></w:numPr></w:pPr>${run('甲')}</w:p>` +
      paragraph('乙'),
    parts: lists,
    shown: '第一条 甲\n乙\n',
    before: '甲\n乙\n',
  },
  'tracked changes inside a note': {
    body: `<w:p>${run('文')}<w:r><w:footnoteReference w:id="3"/></w:r></w:p>`,
    parts: { footnotes: `<w:footnote w:id="3"><w:p>${run('注')}${inserted('新')}${deleted('旧')}</w:p></w:footnote>` },
    shown: '文\n注新\n',
    before: '文\n注旧\n',
  },
  endnotes: {
    body: `<w:p>${run('文')}<w:r><w:endnoteReference w:id="3"/></w:r></w:p>`,
    parts: { endnotes: `<w:endnote w:id="3">${paragraph('尾注')}</w:endnote>` },
    shown: '文\n尾注\n',
  },
  'a text box of old Word': {
    body: `<w:p>${run('签')}<w:r><w:pict><v:textbox>${box('盒')}</v:textbox></w:pict></w:r></w:p>`,
    shown: '签\n盒\n',
  },
  'a text box in two forms stands once': {
    body: alternative(`<mc:Choice>${box('盒')}</mc:Choice>`, `<mc:Fallback>${box('盒')}</mc:Fallback>`),
    shown: '签\n盒\n',
  },
  'a second form without a first one is read': {
    body: alternative(`<mc:Fallback>${box('盒')}</mc:Fallback>`),
    shown: '签\n盒\n',
  },
  'fields show their result': {
    body: `<w:p>${run('见')}${field(asks('REF _Ref1 \\r \\h'), run('第三条'))}${run('与')}<w:fldSimple w:instr="REF x">${run('第四条')}</w:fldSimple>${at('begin')}${asks('XE "索引"')}${at('end')}</w:p>`,
    shown: '见第三条与第四条\n',
  },
  'a field inside the instruction of another is not shown': {
    body: `<w:p>${field(`${asks('IF')}${field(asks('MERGEFIELD a'), run('甲'))}${asks('= "x" "y"')}`, run('果'))}</w:p>`,
    shown: '果\n',
  },
  'a field that never ends loses nothing': {
    body: `<w:p>${at('begin')}${asks('IF')}${run('留')}</w:p>${paragraph('下')}`,
    shown: '留\n下\n',
  },
  'boxes of a form': {
    body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>${asks('FORMCHECKBOX')}${at('end')}${run('同意')}</w:p>`,
    shown: '☑同意\n',
  },
  'signs of fonts without letters': {
    body: `<w:p><w:r>${sign('Symbol', 'F0B3')}<w:t>95%</w:t>${sign('Symbol', 'F0A3')}<w:t>3%</w:t>${sign('Wingdings', 'F0FE')}${sign('Wingdings 2', 'F0A3')}${sign('Wingdings', 'F082')}${sign('Arial', '2265')}</w:r><w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0b1</w:t></w:r></w:p>`,
    shown: '≥95%≤3%☑□②≥±\n',
  },
  'content controls around blocks, rows and cells': {
    body: `<w:sdt><w:sdtContent>${paragraph('块')}</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent>${row(cell('行'))}</w:sdtContent></w:sdt><w:tr><w:sdt><w:sdtContent>${cell('格')}</w:sdtContent></w:sdt></w:tr></w:tbl>`,
    shown: '块\n行\n格\n',
  },
  'links, tags and marked-up words': {
    body: `<w:p><w:hyperlink>${run('链')}</w:hyperlink><w:smartTag>${run('标')}</w:smartTag><w:customXml>${run('签')}</w:customXml></w:p>`,
    shown: '链标签\n',
  },
  'hidden text, by its run, its style or as a whole numbered paragraph': {
    body: `<w:p><w:r>${hidden}<w:t>隐</w:t></w:r><w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>藏</w:t></w:r>${run('显')}</w:p><w:p><w:pPr>${numbered}${hidden}</w:pPr><w:r>${hidden}<w:t>无</w:t></w:r></w:p>${inList(1, 0, '甲')}`,
    parts: {
      ...lists,
      styles: '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>',
    },
    shown: '显\n第一条 甲\n',
  },
  'breaks, hyphens and tabs': {
    body: '<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:br w:type="page"/><w:t>页</w:t><w:noBreakHyphen/><w:softHyphen/><w:ptab/><w:t>末</w:t></w:r></w:p>',
    shown: '上\n下\n页-\t末\n',
  },
  'a number by a picture, and its second form for older programs': {
    body: inList(1, 0, '甲'),
    parts: {
      numbering:
        list(
          1,
          '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>',
        ) + listInstance(1, 1),
    },
    shown: '007. 甲\n',
  },
  'a row that is added or taken away as a whole, its words not marked': {
    body: `${table(row(cell('a') + cell('b')), row(cell('x') + cell('y'), '<w:del/>'), row(cell('m') + cell('n'), '<w:ins/>'))}${paragraph('完')}`,
    shown: 'a\tb\nm\tn\n完\n',
    before: 'a\tb\nx\ty\n完\n',
  },
  'cells that are added, taken away and merged': {
    body: table(
      row(cell('a') + cell('b', '<w:cellIns w:id="1"/>') + cell('c', '<w:cellDel w:id="2"/>')),
      row(
        cell('d', '<w:cellDel w:id="2"/>') + cell('e', '<w:cellMerge w:id="3" w:vMerge="cont" w:vMergeOrig="rest"/>'),
      ),
    ),
    shown: 'a\tb\ne\n',
    before: 'a\tc\nd\te\n',
  },
  'numbers and boxes of a row that is not there do not count': {
    body: table(
      row(cell(inList(1, 0, '甲') + alternative(`<mc:Choice>${box('盒')}</mc:Choice>`)), '<w:del/>'),
      row(cell(inList(1, 0, '乙'))),
    ),
    parts: lists,
    shown: '第一条 乙\n',
    before: '第一条 甲\n签\n盒\n第二条 乙\n',
  },
  'a paragraph whose mark is gone stays before the table, one of which nothing is left goes': {
    body: `<w:p>${mark('del').replace('<w:pPr>', `<w:pPr>${numbered}`)}${run('甲')}</w:p>${table(row(cell('乙')))}<w:p>${mark('del')}${deleted('丙')}</w:p>${table(row(cell('丁')))}`,
    parts: lists,
    shown: '第一条 甲\n乙\n丁\n',
    before: '第一条 甲\n乙\n丙\n丁\n',
  },
  'a note of a paragraph that runs on': {
    body: `<w:p>${mark('del')}${run('甲')}<w:r><w:footnoteReference w:id="3"/></w:r></w:p>${paragraph('乙')}`,
    parts: { footnotes: `<w:footnote w:id="3">${paragraph('注')}</w:footnote>` },
    shown: '甲乙\n注\n',
    before: '甲\n注\n乙\n',
  },
  'paragraphs that were moved': {
    body: `<w:p>${mark('moveFrom')}<w:moveFrom w:id="1">${run('移')}</w:moveFrom></w:p>${paragraph('中')}<w:p>${mark('moveTo')}<w:moveTo w:id="1">${run('移')}</w:moveTo></w:p>${paragraph('完')}`,
    shown: '中\n移\n完\n',
    before: '移\n中\n完\n',
  },
  'a heading that runs into its text on one line': {
    body: `<w:p><w:pPr>${numbered}<w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('付款。')}</w:p>${paragraph('按月支付。')}`,
    parts: lists,
    shown: '第一条 付款。按月支付。\n',
  },
  'hidden text by the style of its paragraph': {
    body: paragraph('藏', '<w:pStyle w:val="H"/>') + paragraph('显'),
    parts: {
      styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>',
    },
    shown: '显\n',
  },
  'controls as they look: a list, a date, a box': {
    body: `<w:p><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="月" w:value="m"/><w:listItem w:displayText="季" w:value="q"/></w:dropDownList></w:sdtPr><w:sdtContent>${run('季')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:date w:fullDate="2027-01-01T00:00:00Z"/></w:sdtPr><w:sdtContent>${run('2027年1月1日')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt></w:p>`,
    shown: '季2027年1月1日☒\n',
  },
  'fields of a form: a text is no box, a list shows what was chosen': {
    body: `<w:p>${form('<w:textInput><w:default w:val="x"/></w:textInput>', 'FORMTEXT', at('separate') + run('张三'))}${form('<w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList>', 'FORMDROPDOWN')}</w:p>`,
    shown: '张三乙\n',
  },
  'fields that Word draws itself': {
    body: `<w:p>${field(asks('eq \\o\\ac(○,1)'), '').replace(at('separate'), '')}${run('文')}${at('begin')}${asks('EQ \\o\\ad(\\s\\up 9(zhì),质)')}${at('end')}${at('begin')}${asks('eq \\f(合格数,总数)')}${at('end')}${at('begin')}${asks('MACROBUTTON None [填写]')}${at('end')}${at('begin')}${asks('SYMBOL 254 \\f "Wingdings"')}${at('end')}</w:p>`,
    shown: '①文质合格数/总数[填写]☑\n',
  },
  'a field that a change takes away': {
    body: `<w:p><w:del w:id="2">${at('begin')}<w:r><w:delInstrText>REF a</w:delInstrText></w:r>${at('separate')}<w:r><w:delText>第三条</w:delText></w:r>${at('end')}</w:del>${run('文')}</w:p>`,
    shown: '文\n',
    before: '第三条文\n',
  },
  'the first of several forms': {
    body: alternative(`<mc:Choice>${box('一')}</mc:Choice>`, `<mc:Choice>${box('二')}</mc:Choice>`, '<mc:Fallback/>'),
    shown: '签\n一\n',
  },
  'a text box that a change takes away': {
    body: `<w:p>${run('外')}<w:del w:id="1"><w:r><w:pict>${box('盒')}</w:pict></w:r></w:del></w:p>`,
    shown: '外\n',
    before: '外\n盒\n',
  },
  'equations: fractions, brackets and powers on a line': {
    body: `<w:p><m:oMath>${letters('率=')}<m:f><m:num>${letters('甲')}</m:num><m:den>${letters('乙+丙')}</m:den></m:f><m:d><m:dPr/><m:e><m:sSup><m:e>${letters('x')}</m:e><m:sup>${letters('2')}</m:sup></m:sSup></m:e></m:d></m:oMath></w:p>`,
    shown: '率=甲/(乙+丙)(x^2)\n',
  },
  'five levels of one list': {
    body: [0, 1, 2, 3, 4, 4, 3, 1, 0].map((depth) => inList(1, depth, '文')).join(''),
    parts: {
      numbering:
        list(
          1,
          level(0, 'chineseCounting', '第%1章'),
          level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
          level(2, 'decimalEnclosedCircle', '%3', '<w:suff w:val="nothing"/>'),
          level(3, 'lowerRoman', '(%4)', '<w:suff w:val="space"/>'),
          level(4, 'ideographTraditional', '%5、', '<w:lvlRestart w:val="1"/>'),
        ) + listInstance(1, 1),
    },
    shown: '第一章 文\n1.1 文\n①文\n(i) 文\n甲、 文\n乙、 文\n(ii) 文\n1.2 文\n第二章 文\n',
  },
}

test.each(Object.entries(PAGES))('%s', (_, { body, parts = {}, shown, before = shown }) => {
  const bytes = docxFixture(body, parts)
  const texts = (['accepted', 'original'] as const).map((reading) => {
    const read = readDocx(bytes, reading)
    return read.ok ? read.value.text : JSON.stringify(read.problems)
  })
  expect(texts).toEqual([shown, before])
})
