import type { Article } from '@heqi/clauses'
import { describe, expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract, type ReadContract } from './analyse.ts'
import { cutContracts } from './cut-contracts.ts'

function read(text: string): ReadContract[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  return cutContracts(cleaned.text).map((span) => analyseContract(cleaned, span).read)
}

/** The tree as one line per node: depth, how it is cited, heading and own words. */
function treeOf(text: string): string[] {
  const lines: string[] = []
  const visit = (articles: readonly Article[], depth: number): void => {
    for (const { label, number, heading, body, children, kind } of articles) {
      const name = label === '' ? kind : label === number ? label : `${label}=${number}`
      lines.push(`${'  '.repeat(depth)}${name} <${heading.text}> ${body.text.replaceAll('\n', '/')}`.trimEnd())
      visit(children, depth + 1)
    }
  }
  visit(read(text)[0]?.analysed.articles ?? [], 0)
  return lines
}

/** Each case: a text of our own, and the tree that a reader sees in it. */
const TREES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings in two languages, schedules, the same number in figures',
    '主服务协议\n1. TERM AND RENEWAL OF SERVICES 期限与续约\n1.1 本协议为期二(2)年。\n1.2 期满前六十(60)日通知。\nSCHEDULE A 附表A — 服务范围\n语音、邮件。\nSchedule B 附表B\n放弃率不高于5%。\n',
    [
      'title <主服务协议>',
      '1 <TERM AND RENEWAL OF SERVICES 期限与续约>',
      '  1.1 <> 本协议为期二(2)年。',
      '  1.2 <> 期满前六十(60)日通知。',
      'SCHEDULE A=1 <附表A — 服务范围> 语音、邮件。',
      'Schedule B=2 <附表B> 放弃率不高于5%。',
    ],
  ],
  [
    'a comma behind the mark of an article; two articles named with one are a reference',
    '第一条、范围\n乙方接听电话。\n第二条、附则\n违反第一条、第二条或者第一条、附件一的，应当改正。\n',
    ['第一条=1 <范围> 乙方接听电话。', '第二条=2 <附则> 违反第一条、第二条或者第一条、附件一的，应当改正。'],
  ],
  [
    'section signs, and places that are named by one',
    '§1 范围\n1.1 乙方接听电话。\n§2 附则\n2.1 未按§1.1接听的，扣款。第1条除外。\n',
    ['§1=1 <范围>', '  1.1 <> 乙方接听电话。', '§2=2 <附则>', '  2.1 <> 未按§1.1接听的，扣款。第1条除外。'],
  ],
  [
    'a number and its heading fill a line, with no number below',
    '1  范围\n1.1  乙方接听电话。\n1.2  责任以年费为上限。第1条除外。\n2  通知\n  以邮件送达，共\n3 个工作日。\n3  争议\n  双方协商。\n',
    [
      '1 <范围>',
      '  1.1 <> 乙方接听电话。',
      '  1.2 <> 责任以年费为上限。第1条除外。',
      '2 <通知> 以邮件送达，共/3 个工作日。',
      '3 <争议> 双方协商。',
    ],
  ],
  [
    'a part that counts on from the articles in another style, on one line',
    '第一条乙方接听电话。第二条签字后生效。第二部分:第三方介入3.第三方的范围3.1第三方指供应商。4.责任4.1第三方赔偿损失。',
    [
      '第一条=1 <> 乙方接听电话。',
      '第二条=2 <> 签字后生效。',
      '第二部分=2 <第三方介入>',
      '  3 <第三方的范围>',
      '    3.1 <> 第三方指供应商。',
      '  4 <责任>',
      '    4.1 <> 第三方赔偿损失。',
    ],
  ],
  [
    'sections of chapters whose numbers stand in the decimals below them, on one line',
    '第一章总则第一节目的1.1.1双方订立本合同。1.1.2双方诚信履行。第二节定义1.2.1席位指工位。第二章服务第一节内容2.1.1乙方接听电话。2.1.2乙方回复邮件。',
    [
      '第一章=1 <总则>',
      '  第一节=1 <目的>',
      '    1.1.1 <> 双方订立本合同。',
      '    1.1.2 <> 双方诚信履行。',
      '  第二节=2 <定义>',
      '    1.2.1 <> 席位指工位。',
      '第二章=2 <服务>',
      '  第一节=1 <内容>',
      '    2.1.1 <> 乙方接听电话。',
      '    2.1.2 <> 乙方回复邮件。',
    ],
  ],
  [
    'a table of contents in bracketed numerals, and articles in the same',
    '客服合同\n目录\n（一）服务\n（二）费用\n（三）期限\n（一）服务\n乙方接听电话。\n（二）费用\n甲方每月付款。\n（三）期限\n一年。\n',
    [
      'title <客服合同>',
      '（一）=(1) <服务> 乙方接听电话。',
      '（二）=(2) <费用> 甲方每月付款。',
      '（三）=(3) <期限> 一年。',
    ],
  ],
  [
    'headings in boxes, without numbers; a box among words is a prompt',
    '客服合同\n甲方：天一公司 乙方：地二公司\n【服务】\n乙方接听电话。\n【报酬】\n甲方每月付【金额】元。\n【期限】\n一年。\n',
    [
      'title <客服合同>',
      'party-block <> 甲方：天一公司 乙方：地二公司',
      'article <服务> 乙方接听电话。',
      'article <报酬> 甲方每月付【金额】元。',
      'article <期限> 一年。',
    ],
  ],
  [
    'numbers in boxes; a filled blank at the beginning of a line is none',
    '客服合同\n甲方：天一公司 乙方：地二公司\n【1】服务\n1-1 乙方接听电话，并在\n【15】日内回访。\n【2】期限\n2-1 一年。\n',
    [
      'title <客服合同>',
      'party-block <> 甲方：天一公司 乙方：地二公司',
      '【1】=1 <服务>',
      '  1-1=1.1 <> 乙方接听电话，并在/【15】日内回访。',
      '【2】=2 <期限>',
      '  2-1=2.1 <> 一年。',
    ],
  ],
  [
    'chapter numbers without a point, on one line',
    '客服合同 甲方:天一公司 乙方:地二公司 1 服务内容1.1 乙方接听电话。1.2 乙方回复邮件。2 服务费用2.1 甲方每月付款。2.2 每日8:00至20:00计费。',
    [
      'title <客服合同>',
      'party-block <> 甲方:天一公司 乙方:地二公司',
      '1 <服务内容>',
      '  1.1 <> 乙方接听电话。',
      '  1.2 <> 乙方回复邮件。',
      '2 <服务费用>',
      '  2.1 <> 甲方每月付款。',
      '  2.2 <> 每日8:00至20:00计费。',
    ],
  ],
  [
    'headings, first items and sentences run together',
    '第一条委托事项1.乙方接听电话。2.乙方回复邮件。第二条期限本协议为期一年。第三条保密双方保守秘密。第四条服务时间每日8:00到20:00。',
    [
      '第一条=1 <委托事项>',
      '  1=1.1 <> 乙方接听电话。',
      '  2=1.2 <> 乙方回复邮件。',
      '第二条=2 <期限> 本协议为期一年。',
      '第三条=3 <保密> 双方保守秘密。',
      '第四条=4 <服务时间> 每日8:00到20:00。',
    ],
  ],
  [
    'a number that points to an article inside a definition',
    '1. 定义\n1.1 “指标”指第4.1条所列的数值。\n1.2 “费用”指按第5条计算的金额。\n2. 服务\n2.1 乙方接听电话。\n',
    [
      '1 <定义>',
      '  1.1 <> “指标”指第4.1条所列的数值。',
      '  1.2 <> “费用”指按第5条计算的金额。',
      '2 <服务>',
      '  2.1 <> 乙方接听电话。',
    ],
  ],
  [
    'a whole contract on one line',
    '客服合同甲方:天一公司乙方:地二公司第一条服务内容1.1乙方为甲方接听电话。1.2乙方回复邮件。第二条服务费用2.1甲方每月支付2.5万元。2.2逾期按0.1%计。',
    [
      'title <客服合同>',
      'party-block <> 甲方:天一公司乙方:地二公司',
      '第一条=1 <服务内容>',
      '  1.1 <> 乙方为甲方接听电话。',
      '  1.2 <> 乙方回复邮件。',
      '第二条=2 <服务费用>',
      '  2.1 <> 甲方每月支付2.5万元。',
      '  2.2 <> 逾期按0.1%计。',
    ],
  ],
  [
    'ideographs above brackets above circles',
    '一、范围\n（一）渠道\n1. 电话\n2. 邮件\n① 工作日\n② 周末\n（二）时间\n全天。\n二、费用\n每月结算。\n',
    [
      '一=1 <范围>',
      '  （一）=1(1) <渠道>',
      '    1=1(1).1 <电话>',
      '    2=1(1).2 <邮件>',
      '      ①=1(1).2(1) <工作日>',
      '      ②=1(1).2(2) <周末>',
      '  （二）=1(2) <时间> 全天。',
      '二=2 <费用> 每月结算。',
    ],
  ],
  [
    'references are not articles',
    '第一条 违约责任\n违反第二条、第三条约定的，按照本合同第五条第二款处理。\n第二条 附则\n参照第一条执行。\n',
    ['第一条=1 <违约责任> 违反第二条、第三条约定的，按照本合同第五条第二款处理。', '第二条=2 <附则> 参照第一条执行。'],
  ],
  [
    'numbers that restart inside their own article',
    '1.付款1.1总价十万元。1.2分期如下:1.1首期:签订后支付。1.2二期:验收后支付。2.发票2.1乙方开票。',
    [
      '1 <付款>',
      '  1.1 <> 总价十万元。',
      '  1.2 <> 分期如下:',
      '    1.1 <首期> 签订后支付。',
      '    1.2 <二期> 验收后支付。',
      '2 <发票>',
      '  2.1 <> 乙方开票。',
    ],
  ],
  [
    'chapters and articles mixed for one level',
    '第一章服务1.1乙方服务。1.2乙方报告。第二条费用2.1甲方付款。第三章保密3.1双方保密。',
    [
      '第一章=1 <服务>',
      '  1.1 <> 乙方服务。',
      '  1.2 <> 乙方报告。',
      '第二条=2 <费用>',
      '  2.1 <> 甲方付款。',
      '第三章=3 <保密>',
      '  3.1 <> 双方保密。',
    ],
  ],
  [
    'chapters over articles',
    '第一章 总则\n第一条 目的\n为提高质量。\n第二条 定义\n无。\n第二章 费用\n第三条 月费\n一万元。\n',
    [
      '第一章=1 <总则>',
      '  第一条=1 <目的> 为提高质量。',
      '  第二条=2 <定义> 无。',
      '第二章=2 <费用>',
      '  第三条=3 <月费> 一万元。',
    ],
  ],
  [
    'quantities are not numbers of articles',
    '1.期限\n1.1服务期为1.5年。\n1.2响应不超过2.5小时，满意度不低于98.5%。\n1.3个人信息应当保密。\n',
    [
      '1 <期限>',
      '  1.1 <> 服务期为1.5年。',
      '  1.2 <> 响应不超过2.5小时，满意度不低于98.5%。',
      '  1.3 <> 个人信息应当保密。',
    ],
  ],
  [
    'English articles',
    'Service Agreement\nArticle 1 Services\n1.1 The Provider answers calls.\n1.2 The Provider reports monthly.\nArticle 2 Fees\n2.1 The Client pays.\n',
    [
      'title <Service Agreement>',
      'Article 1=1 <Services>',
      '  1.1 <> The Provider answers calls.',
      '  1.2 <> The Provider reports monthly.',
      'Article 2=2 <Fees>',
      '  2.1 <> The Client pays.',
    ],
  ],
  [
    'the block where the parties sign',
    '第一条 服务\n乙方服务。\n甲方（盖章）：____\n乙方（盖章）：____\n日期：____\n',
    ['第一条=1 <服务> 乙方服务。', 'signature <> 甲方（盖章）：____/乙方（盖章）：____/日期：____'],
  ],
]

describe('articles', () => {
  test.each(TREES)('%s', (_, text, tree) => expect(treeOf(text)).toEqual(tree))
})

const CONTRACT = (title: string, end = ''): string =>
  `${title}\n甲方：天一公司\n乙方：地二公司\n第一条 服务内容\n${'乙方按照约定为甲方提供电话客服服务，并按月提交报告。\n'.repeat(12)}第二条 服务费用\n甲方按月支付服务费。\n${end}`

describe('what stands around a contract', () => {
  const contents =
    '客服合同目录1.服务内容1.1服务项目1.2服务时间2.服务费用2.1月费3.附则第一部分:正文1.服务内容1.1服务项目乙方接听电话。1.2服务时间全天。2.服务费用2.1月费每月一万元。3.附则无。'

  test('a table of contents is taken out and teaches the headings', () => {
    const [contract] = read(contents)
    expect(contract?.contents.map((entry) => `${entry.label} ${entry.title}`)).toEqual([
      '1 服务内容',
      '1.1 服务项目',
      '1.2 服务时间',
      '2 服务费用',
      '2.1 月费',
      '3 附则',
    ])
    expect(treeOf(contents).slice(1)).toEqual([
      '第一部分=1 <正文>',
      '  1 <服务内容>',
      '    1.1 <服务项目> 乙方接听电话。',
      '    1.2 <服务时间> 全天。',
      '  2 <服务费用>',
      '    2.1 <月费> 每月一万元。',
      '  3 <附则> 无。',
    ])
  })

  test('drafting advice behind the contract is commentary, riders are not', () => {
    const text = `${CONTRACT('客服合同', '甲方（盖章）：____\n')}注意事项：1.签字前应当核对金额。\n场景一：节假日 补充条款：“乙方增加人手。”\n`
    const [contract] = read(text)
    expect(contract?.working.text).not.toContain('核对金额')
    expect(contract?.working.text).toContain('乙方增加人手')
  })
})
