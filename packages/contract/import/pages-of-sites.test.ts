import type { Article } from '@heqi/clauses'
import { describe, expect, test } from 'vitest'
import { clean } from './cleaning/clean.ts'
import { analyseContract } from './structure/analyse.ts'
import { cutContracts } from './structure/cut-contracts.ts'

const cleanedOf = (text: string) => clean({ format: 'text', text, hints: [] })
const textOf = (page: string): string => cleanedOf(page).text.trim()

function read(page: string) {
  const cleaned = cleanedOf(page)
  const [span = { start: 0, end: 0 }] = cutContracts(cleaned.text)
  return analyseContract(cleaned, span).read
}

/** The numbers of a page's articles with their headings, indented by depth. */
function outlineOf(page: string): string[] {
  const lines: string[] = []
  const visit = (articles: readonly Article[], depth: number): void => {
    for (const { number, heading, kind, children } of articles) {
      if (kind !== 'party-block') lines.push(`${'  '.repeat(depth)}${number || kind} ${heading.text}`.trimEnd())
      visit(children, depth + 1)
    }
  }
  visit(read(page).analysed.articles, 0)
  return lines
}

const CONTRACT = '景区热线代接协议\n甲方：\n乙方：\n一、事项\n乙方代接景区热线。'

describe('what a site prints around a document', () => {
  test.each([
    [
      'counters in a list',
      '景区热线代接协议.docxVIP\n\n  • 2\n  • 0\n  • 约3.1千字\n  • 约 6页\n  • 2026-03-09 发布于云南\n  • 举报\n',
    ],
    [
      'a long name with its mark apart, rules of the site in a list, and fields of Word for the page',
      '山海景区全年热线与票务咨询代接服务协议范本.docx VIP\n\n1、本站文档一经下载，视为同意版权约定。\n2、文档由网友上传，网站不保证其准确。\n查看更多\n\nPAGE\nPAGE 1\n',
    ],
    ['counters with hyphens', '- 1\n- 3\n- 约5.02千字\n- 约 9页\n- 2025-11-30 发布于吉林\n- 举报\n'],
    [
      'pictures of the pages',
      '![热线_第1頁](http://img.invalid/a.jpg)\n<image>data:image/x alt="热线_第2頁"</image>\n下载本文档\n',
    ],
    ['a byline and the counter of readers', '时间:2024-05-06 07:08:09 范本 我要投稿\n范本大全 阅读(3.1W)\n'],
    ['who shared it', '《景区热线代接协议.docx》由会员分享,可在线阅读,更多请在某某网上搜索。\n'],
    [
      'fields and buttons of a page',
      '发布日期:2026年3月9日  来源:采购科  点击量:77  字号:[ 大 ][ 小 ]\n附件下载 打印此页 关闭页面\n合同预览\n',
    ],
    ['what a library of documents knows of one', '内容提示:景区热线 文件格式:DOC | 页数:9 | 阅读次数:12\n'],
  ])('%s', (_, frame) => {
    expect(textOf(frame + CONTRACT)).toBe(CONTRACT)
  })

  test('what stands below a document', () => {
    const foot = '阅读了此文档的用户还看了\n景区保洁协议  5页\n关注微信公众号 关于我们 Copyright © 2019\n'
    expect(textOf(`${CONTRACT}\n${foot}`)).toBe(CONTRACT)
  })

  test('fields of a page between its title and the contract', () => {
    const page = `景区热线代接项目采购结果的公告内容如下所示以供查阅\n更新时间:2026-03-09 来源:采购科 访问次数:8 字体:[大][小]\n${CONTRACT}`
    expect(textOf(page)).not.toContain('访问次数')
  })

  test('stamps among the words, and fields of page numbers', () => {
    expect(
      textOf(
        '下载后可任意编辑甲方：天一\n乙方应当如实登第 2 页 共 9 页下载后可任意编辑记来电。\n第PAGE页共NUMPAGES页\n',
      ),
    ).toBe('甲方：天一\n乙方应当如实登记来电。')
  })

  test('what became of the blank before a paragraph that runs behind the title', () => {
    expect(textOf('景区热线代接协议书?甲方(委托方):天一')).toBe('景区热线代接协议书甲方(委托方):天一')
  })

  test('the first words of a document before the document itself', () => {
    const contract = `景区热线代接协议书\n（委托方）甲方：天一景区管理有限公司\n（承接方）乙方：地二呼叫服务有限公司\n双方就热线代接一事协商一致，达成以下协议：\n一、事项\n乙方代接。`
    expect(textOf(`热线代接.doc${contract.slice(0, 68)}${contract}`)).toBe(contract)
  })

  test('lines of one width with an empty line behind each', () => {
    const lines = [
      '1、乙方应当按照双方确认的流程接听景区热线并如实登记游客的姓名、事由与联系方',
      '式，每日闭园后汇总。',
      '2、遇到高峰的，乙方可以提前一日申请由甲方临时调派人员协助接听，但调派的人员',
      '由乙方指挥。',
    ]
    expect(textOf(`一、事项\n\n${lines.join('\n\n')}\n\n二、费用\n\n按月。`).split(/\n+/)).toEqual([
      '一、事项',
      `${lines[0]}${lines[1]}`,
      `${lines[2]}${lines[3]}`,
      '二、费用',
      '按月。',
    ])
  })

  test('a date of signing and a list of numbers are no frame', () => {
    const contract = '签订日期:2024-05-06\n甲方：天一\n乙方：地二\n- 3\n- 4'
    expect(textOf(contract)).toBe(contract)
  })

  test('an introduction before the title', () => {
    const introduction =
      '如今越来越多的景区把热线交给专业公司打理，双方签一份协议十分必要，下面是小编整理的范本，希望对大家有帮助。'
    expect(read(`${introduction}\n景区热线代接协议（精选3篇）\n${CONTRACT}`).working.text).not.toContain('小编')
  })
})

describe('tables of contents and numbers', () => {
  test('annexes at the end of the table are part of it', () => {
    const page =
      '景区热线代接协议\n甲方：\n乙方：\n目录\n第一条 事项\n第二条 费用\n第三条 其他\n附件一：报价\n附件二：名单\n双方协商一致，订立本协议。\n第一条 事项\n乙方代接热线。\n第二条 费用\n按月支付。\n第三条 其他\n各执一份。\n'
    expect(outlineOf(page)).toEqual(['title 景区热线代接协议', '1 事项', '2 费用', '3 其他'])
    expect(read(page).contents.map(({ title }) => title)).toEqual(['事项', '费用', '其他'])
  })

  test('a title that ends in 解除 does not point to the next one, nor do annexes run into the last one', () => {
    const page =
      '景区热线代接协议甲方:天一乙方:地二目录第一章事项第二章合同解除第三章其他附件1票价表附件2值班表第一章事项1.1乙方代接热线。第二章合同解除2.1双方可以解除。第三章其他3.1各执一份。'
    expect(read(page).contents.map(({ title }) => title)).toEqual(['事项', '合同解除', '其他'])
  })

  test('a word that ends in a number before a comma is no mark, a mark right before 月 is one', () => {
    const page =
      '景区热线代接协议甲方:天一乙方:地二1.含义1.1资料指姓名、CVV2、账单等。1.2标题不作解释。2.费用2.1年费十万元。2.2月话务量以九千通为准。2.3月考评得分另计。'
    expect(outlineOf(page)).toEqual([
      'title 景区热线代接协议',
      '1 含义',
      '  1.1',
      '  1.2',
      '2 费用',
      '  2.1',
      '  2.2',
      '  2.3',
    ])
  })

  test('items run into a bracketed heading', () => {
    expect(
      outlineOf(
        '景区热线代接协议甲方:天一乙方:地二双方约定:一、事项(一)代接流程1.接听:乙方接听来电。2.登记:乙方登记来电。',
      ),
    ).toEqual(['title 景区热线代接协议', '1 事项', '  1(1) 代接流程', '    1(1).1 接听', '    1(1).2 登记'])
  })

  test('numbers without a mark, in a row at the beginning of lines', () => {
    const page =
      '景区热线代接协议\n第一条 事项\n1甲方提供资料\n1.1游客须知\n1.2票价表\n2乙方代接热线\n第二条 期限\n1本协议为期一年。\n2期满可以续签。\n30日内结清。'
    expect(outlineOf(page)).toEqual([
      'title 景区热线代接协议',
      '1 事项',
      '  1.1',
      '    1.1 游客须知',
      '    1.2 票价表',
      '  1.2',
      '2 期限',
      '  2.1',
      '  2.2',
    ])
  })

  test('rights and duties of a party as a heading, and a list of annexes', () => {
    const page =
      '景区热线代接协议甲方:天一乙方:地二双方约定:一、双方权利义务(一)甲方权利义务1.甲方提供资料。2.甲方付款。(二)乙方责任1.乙方接听。\n附件：\n1.《值班表》\n2.《话术》'
    expect(outlineOf(page)).toEqual([
      'title 景区热线代接协议',
      '1 双方权利义务',
      '  1(1) 甲方权利义务',
      '    1(1).1',
      '    1(1).2',
      '  1(2) 乙方责任',
      '    1(2).1',
      'annex',
      '  1 《值班表》',
      '  2',
    ])
  })

  test('a colon inside brackets and a sum with a lost number end no heading', () => {
    const page = `${CONTRACT}\n二、费用\n1、总价为 元(大写: 元整)。\n2、年费为元 (大写: 圆整)。`
    expect(outlineOf(page).slice(-2)).toEqual(['  2.1', '  2.2'])
  })
})
