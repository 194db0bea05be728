import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlHints, markdownHints } from '../markup-hints.ts'
import type { SourceFormat, SourceText } from '../source-text.ts'
import { clean } from './clean.ts'
import { gbkTable } from './gbk-table.ts'
import { isPlainlySimplified } from './plain-characters.ts'

function source(text: string, format: SourceFormat = 'text'): SourceText {
  const hints = format === 'html' ? htmlHints(text) : format === 'markdown' ? markdownHints(text) : []
  return { format, text, hints }
}

const cleaned = (text: string, format?: SourceFormat): string => clean(source(text, format)).text

const wasteOf = (text: string, kind: string, format?: SourceFormat): string[] =>
  clean(source(text, format))
    .waste.filter((waste) => waste.kind === kind)
    .map(({ start, end }) => text.slice(start, end))

describe('two languages side by side', () => {
  const page =
    '<div lang="zh-CN"><p>第一条 服务</p></div><div lang="en"><div><p>Article 1 Services</p></div></div><p>甲方 Party A</p>'

  test('the one that stands second goes, and is named', () => {
    expect(cleaned(page, 'html').trim().split(/\n+/)).toEqual(['第一条 服务', '甲方 Party A'])
    expect(wasteOf(page, 'translation', 'html')).toEqual(['<div><p>Article 1 Services</p></div>'])
  })

  test('a name or a quotation in another language stays', () => {
    const quoting = '<p lang="zh-CN">乙方使用名为<b lang="en">Desk</b>的系统记录全部客户联系，并按月导出。</p>'
    expect(cleaned(quoting, 'html').trim()).toBe('乙方使用名为Desk的系统记录全部客户联系，并按月导出。')
  })
})

describe('numbers of a preview in pieces', () => {
  const sentence = '乙方按照甲方的要求接听客户来电并如实登记每一次联系的内容和结果，甲方每月核对。'
  const long = sentence.repeat(4)

  test('go where they cut sentences', () => {
    const page = `1、${long}甲方应当按\n\n2、月付款。${long}乙方应当开\n\n3、具发票。`
    expect(cleaned(page).trim()).toBe(`${long}甲方应当按月付款。${long}乙方应当开具发票。`)
    expect(wasteOf(page, 'site-chrome')).toEqual(['1、', '\n\n2、', '\n\n3、'])
  })

  test('stay where they count what the contract says', () => {
    const list = `1、${long}\n2、${long}\n3、${long}`
    expect(cleaned(list).trim()).toBe(list)
  })
})

test('a name in a Simplified text keeps its characters, a Traditional text is converted as a whole', () => {
  expect(cleaned('法定代表人：沈默。乙方接听电话。').trim()).toBe('法定代表人：沈默。乙方接听电话。')
  expect(cleaned('雙方沈默的，視為同意。').trim()).toBe('双方沉默的，视为同意。')
})

test('what readers say at the foot of a page is none of it, though they speak of the parties', () => {
  const contract = '第一条 服务\n乙方接听电话。'
  const page = `${contract}\n用户评论(2)\n小林:甲方写得太少了\n小周:为什么没有附件?`
  expect(cleaned(page).trim()).toBe(contract)
  expect(wasteOf(page, 'site-chrome')).toHaveLength(3)
})

describe('readings in brackets', () => {
  const page = '甲方委託乙方處(chù)理客服務(wù)業(yè)務(wù),'

  test('go, and are named', () => {
    expect(cleaned(page)).toBe('甲方委托乙方处理客服务业务,')
    expect(wasteOf(page, 'pinyin')).toEqual(['(chù)', '(wù)', '(yè)', '(wù)'])
  })

  test('stand also inside blanks', () => {
    expect(cleaned(`${page}共計(jì)_(tái)____萬(wàn)元`)).toBe('甲方委托乙方处理客服务业务,共计_____万元')
  })

  test('without a tone only in a text that has such readings at all', () => {
    expect(cleaned(`${page}完了(le)`)).toBe('甲方委托乙方处理客服务业务,完了')
    expect(cleaned('通过应用(an)办理')).toBe('通过应用(an)办理')
  })

  test('other brackets stay', () => {
    expect(cleaned(`${page}指標(SLA)見(附件)`)).toContain('指标(SLA)见(附件)')
  })
})

describe('Traditional script', () => {
  test('no character that a conversion would change passes for Simplified', async () => {
    const dictionaries = await Promise.all(
      ['opencc-js/dict/TSCharacters', 'opencc-js/dict/TSPhrases'].map(
        (name) => import(name) as Promise<{ readonly default: string }>,
      ),
    )
    const entries = dictionaries.flatMap(({ default: dictionary }) => dictionary.split('|'))
    const changing = new Set<string>()
    for (const [from = '', to = ''] of entries.map((entry) => entry.split(' '))) {
      const after = Array.from(to)
      Array.from(from).forEach((character, at) => {
        if (after.length !== Array.from(from).length || after[at] !== character) changing.add(character)
      })
    }
    expect(changing.size).toBeGreaterThan(3_000)
    expect([...changing].filter(isPlainlySimplified)).toEqual([])
  })

  test('becomes Simplified, unit by unit, with its way back', () => {
    const text = '乙方應於每月提交報告'
    const result = clean(source(text))
    expect(result.text).toBe('乙方应于每月提交报告')
    expect([...result.starts]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('keeps vocabulary, supplementary characters and full-width punctuation', () => {
    expect(cleaned('软件、𠮷野、程式：資訊')).toBe('软件、𠮷野、程式：资讯')
  })

  test('digits and letters of full width become narrow', () => expect(cleaned('３０％，ＳＬＡ')).toBe('30%，SLA'))
})

/** As a byte-wise page does it: one byte is lost, all that follows is read one byte off. */
function damaged(before: string, run: string): string {
  const bytes: number[] = []
  for (const character of run) {
    const code = gbkTable().bytesOf(character) ?? character.charCodeAt(0)
    if (code > 0xff) bytes.push(code >> 8, code & 0xff)
    else bytes.push(code)
  }
  return `${before}?${new TextDecoder('gb18030').decode(Uint8Array.from(bytes.slice(1)))}`
}

describe('GBK text that lost a byte', () => {
  const page =
    '客服人員應當保證客戶資訊安全。乙方應當向甲方提供報告。因不可抗力導致合同無法履行,雙方協商解決。客戶滿意度達標。'

  test.each([
    ['客服人員應當確', '保客戶滿', '意。', '客服人员应当确保客户满意。'],
    ['因乙方原因', '導致合同無', '法履行的,', '因乙方原因导致合同无法履行的,'],
  ])('%s: %s comes back', (before, run, after, expected) => {
    const broken = `${page}${damaged(before, run)}${after}`
    expect(broken.slice(page.length)).not.toContain(run)
    expect(cleaned(broken).slice(-expected.length)).toBe(expected)
    expect(clean(source(broken)).damages).toMatchObject([{ repaired: true }])
  })

  test('questions stay questions', () => {
    const text = '乙方能否按时到场?甲方如何验收?服务费用是多少?'
    expect(cleaned(text)).toBe(text)
    expect(clean(source(text)).damages).toEqual([])
  })
})

describe('the frame of a download site', () => {
  const body = '客服外包合同\n甲方：甲公司\n第一条 乙方提供服务。\n'

  test('goes, from the edge to its innermost line, and is named', () => {
    const head = '某合同_第1页\n某合同_第2页\n已阅读2页，还剩3页未读 继续免费阅读\n\n下载本文档\n\n'
    const tail =
      '\n温馨提示\n1. 本站所有资源请用解压软件打开，版权归上传用户。\n2. 请勿商用。\n3. 本站不保证文档内容。\n评论\n'
    expect(cleaned(head + body + tail).trim()).toBe(body.trim())
    expect(wasteOf(head + body + tail, 'page-list')).toHaveLength(3)
    const numbered = '- 1、本文档共8页，可全文阅读。\n- 2、本站文档由网友上传。\n查看更多\n'
    expect(cleaned(numbered + body)).toBe(body)
    expect(wasteOf(head + body + tail, 'copyright-notice').join('')).toContain('版权归上传用户')
  })

  test('goes from the line of the title as well', () => {
    const head = '客服合同_第1页客服合同_第2页已阅读2页，还剩9页未读，继续免费阅读文档简介'
    const line = body.replaceAll('\n', '') + '乙方按时提交报告。'.repeat(60)
    expect(cleaned(head + line)).toBe(line)
    expect(cleaned(`客服合同_第1页客服合同_第2页剩余3页请下载后查看${line}`)).toBe(line)
    expect(cleaned(`${body}第二条 乙方已阅读全部2页须知。\n`)).toContain('已阅读全部2页须知')
  })

  test('a contract that speaks of websites, files and copyright loses nothing', () => {
    const contract = `${body}第二条 乙方不得将甲方网站的文档上传、下载或举报侵权。\n第三条 著作权归甲方。\n`
    expect(cleaned(contract)).toBe(contract)
  })
})

describe('lines', () => {
  test('of a fixed width are joined inside sentences', () => {
    const full = '乙方应当按照本合同约定的时间和质量标准向甲方的客户提供在线咨询'
    const text = `第一条 服务\n${`${full}\n`.repeat(9)}服务。\n第二条 费用\n`
    expect(cleaned(text)).toBe(`第一条 服务\n${full.repeat(9)}服务。\n第二条 费用\n`)
    expect(wasteOf(text, 'line-break')).toHaveLength(9)
  })

  test('of nearly one width are joined where sentences break off all over a text', () => {
    const broken = [
      '1.1 电话：每日9:00-21:00受理咨询与投诉，夜间由乙方值班人员接听，遇重大事项立即转',
      '1.2 在线：网页与小程序的会话由乙方承接，机器人转人工后30秒内首次响应，满意率须达到9',
      '1.3 结算：次月5日前乙方提交结算单，甲方在10个工作日内核对，乙方据此开具增值税专用',
      '1.4 到场：乙方派驻的主管每周到甲方办公地点一次，其余时间以电话和邮件联系，周末9:00-12:',
    ]
    const rest = ['甲方。', '5%以上。', '发票。', '00除外。']
    const plain = [
      '业务合作协议',
      '甲方：某某公司',
      '1 合作内容',
      '1.5 保密期限为两年。',
      '2 其他',
      '以上条款双方遵守。',
    ]
    const lines = (feed: string) =>
      `${plain.join('\n')}\n${broken.map((line, index) => line + feed + rest[index]).join('\n')}\n`
    expect(cleaned(lines('\n'))).toBe(lines(''))
    expect(wasteOf(lines('\n'), 'line-break')).toHaveLength(4)
  })

  test('of an ordinary text stay', () => {
    const text = '第一条 服务\n电话\n邮件\n第二条 费用\n每月一万元\n'
    expect(cleaned(text)).toBe(text)
  })

  test('go once where every line stands twice', () => {
    const lines = [
      '第一条 服务',
      '乙方接听电话。',
      '第二条 费用',
      '每月一万元。',
      '第三条 期限',
      '为期一年。',
      '第四条 其他',
    ]
    const doubled = lines.map((line) => `${line}\n${line}\n`).join('')
    expect(cleaned(doubled)).toBe(`${lines.join('\n')}\n`)
    expect(wasteOf(doubled, 'repeated-line')).toHaveLength(lines.length)
  })

  test('that come twice in an ordinary text stay', () => {
    const text = '甲方签字：\n甲方签字：\n乙方签字：\n乙方签字：\n第一条 服务\n接听电话。\n接听电话。\n'
    expect(cleaned(text)).toBe(text)
  })

  test('page numbers and rules go', () => {
    const text = '服务。\n- 3 -\n第 4 页 共 9 页\n----------\n费用。\n'
    expect(cleaned(text)).toBe('服务。\n费用。\n')
    expect(wasteOf(text, 'page-number')).toHaveLength(2)
  })

  test('spaced words close up', () =>
    expect(cleaned('甲　方：\n第 三 条 费用\n目  录\n')).toBe('甲方：\n第三条 费用\n目录\n'))
})

describe('markup', () => {
  test('HTML: tags go, blocks end lines, entities and rubies are read, scripts are not', () => {
    const html =
      '<html><head><title>x</title></head><body><h1>客服&nbsp;合同</h1><p>甲方&#xff1a;<b>甲</b>公司\n与<ruby>乙<rt>yǐ</rt></ruby>方</p><script>if (a<b) {}</script></body></html>'
    expect(cleaned(html, 'html').trim().split(/\n+/)).toEqual(
      ['客服 合同', '甲方:甲公司与乙方'].map((line) => line.replace('甲方:', '甲方：')),
    )
    expect(wasteOf(html, 'pinyin')).toEqual([])
    expect(wasteOf(html, 'pinyin', 'html')).toEqual(['yǐ'])
  })

  test('Markdown: signs go, blanks stay', () => {
    expect(cleaned('# 合同\n\n**甲方**：____\n> 第一条 `服务`\n', 'markdown')).toBe('合同\n\n甲方：____\n第一条 服务\n')
  })
})

describe('nothing is lost', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '第一条',
      '甲方',
      '務(wù)',
      '?qū)',
      '____',
      '\n',
      '1.1',
      '下载本文档\n',
      '<p>',
      '&nbsp;',
      '\ufeff',
      '３',
      '合同_第1页\n',
      '- 3 -\n',
      '𠮷',
      '\ud800',
      '眻鼍',
    ),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('every unit of any source is in the text or in named waste, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<SourceFormat>('text', 'html', 'markdown'), (any, format) => {
        const { text: result, starts, ends, waste } = clean(source(any, format))
        const owned = new Uint8Array(any.length)
        for (const item of waste) owned.fill(1, item.start, item.end)
        for (let at = 0; at < result.length; at += 1) owned.fill(1, starts[at], ends[at])
        expect(owned.indexOf(0)).toBe(-1)
        expect(starts.length).toBe(result.length)
        for (let at = 1; at < result.length; at += 1) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
      }),
      { numRuns: 400 },
    )
  })
})
