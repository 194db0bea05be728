import type { Article } from '@heqi/clauses'
import { expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract } from './analyse.ts'

function articlesOf(text: string): readonly Article[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  return analyseContract(cleaned, { start: 0, end: cleaned.text.length }).read.analysed.articles
}

/** The headings of a contract in reading order, each with the number of its article. */
function headingsOf(text: string): readonly string[] {
  const visit = ({ kind, label, number, heading, children }: Article): readonly string[] => [
    ...(heading.text === '' || kind === 'title' ? [] : [`${number || label} ${heading.text}`]),
    ...children.flatMap(visit),
  ]
  return articlesOf(text).flatMap(visit)
}

/** The numbers of a contract in reading order. */
function numbersOf(text: string): readonly string[] {
  const visit = ({ number, children }: Article): readonly string[] => [
    ...(number === '' ? [] : [number]),
    ...children.flatMap(visit),
  ]
  return articlesOf(text).flatMap(visit)
}

const PARTIES = '客服外包合同\n甲方：天一公司\n乙方：地二公司\n'

/** A text of our own, and the headings that a reader sees in it. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a blank before a figure ends no heading',
    `${PARTIES}一、排班\n（一）日常人力 60 人，年末加到 90 人。\n（二）到岗率不低于 92%。\n（三）岗前培训 5 天，合格后上岗。\n`,
    ['1 排班', '1(3) 岗前培训'],
  ],
  [
    'riders behind the contract are parts of their own',
    `${PARTIES}第一条 费用\n每月结算。\n第二条 期限\n为期一年。\n补充条款一  旺季安排\n1. 旺季为每年7月。\n2. 加派人手。\n补充条款二  应急安排\n1. 立即通知。\n2. 启用备份。\n`,
    ['1 费用', '2 期限', '1 旺季安排', '2 应急安排'],
  ],
  [
    'numbers without a mark and without a blank',
    '客服合同通用范本（二）甲方（业主）：____乙方（服务方）：____双方约定：1服务项目1.1接听电话。1.2登记报修。2服务期限2.1为期一年。2.2试用期2个月。',
    ['1 服务项目', '2 服务期限'],
  ],
]

test.each(CASES)('%s', (_, text, headings) => {
  expect(headingsOf(text)).toEqual(headings)
})

test('a number with two points is no quantity, whatever stands behind it', () => {
  const text = `${PARTIES}7.人员7.1条件如下：7.1.1年满18周岁；7.1.2天天到岗；7.1.3月考合格。7.2其他。`
  expect(numbersOf(text)).toEqual(['7', '7.1', '7.1.1', '7.1.2', '7.1.3', '7.2'])
})

test('the mark of an item before points is no decimal of theirs', () => {
  const text = `${PARTIES}第一条 考核\n1．按季评分。\n2．85分以上的，全额付款。\n3．70分至85分的，付九成。\n4．70分以下的，付八成。\n`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '1.3', '1.4'])
})

test('a mark between the marks of other items is one of theirs, whatever figure stands behind it', () => {
  const text = `${PARTIES}第一条 线路\n1．96开头的号码由甲方申请。\n2．话机由乙方自备。\n第二条 时间\n1．按季轮班。\n2．24小时值守。\n`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2'])
  const decimals = `${PARTIES}1．线路\n1．1号码由甲方申请。\n1．2话机由乙方自备。\n2．时间\n2．1按季轮班。\n`
  expect(numbersOf(decimals)).toEqual(['1', '1.1', '1.2', '2', '2.1'])
})

test('an item behind a sentence may begin with a figure', () => {
  const text = `${PARTIES}一、班次1、白班9点到18点。2、0点到8点由机器人回复。3、大促另定。二、费用1、按月结。`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '1.3', '2', '2.1'])
})

test('articles may be counted 第一、 第二、', () => {
  const text = `${PARTIES}第一、范围1、接听来电。2、回访。第二、费用按第一、二款的工作量计。第四、期限一年。`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '2', '4'])
})

test('what the reader of a form is told numbers nothing of the contract', () => {
  const text = `【使用说明：1. 括号内的提示定稿时删除；2. 选中的打钩。】${PARTIES}一、事项\n1. 接听来电。\n2. 回访。\n二、期限\n1. 一年。\n`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '2', '2.1'])
})

test('a number apart from its words counts where the lines are sentences', () => {
  const text = `${PARTIES}1 乙方接听甲方的来电。\n2 甲方于月末付款。\n3 本合同期限一年。\n`
  expect(numbersOf(text)).toEqual(['1', '2', '3'])
})

test('a heading in a box may stand before its sentence', () => {
  const text = `${PARTIES}【事项】乙方接听来电。\n【付款】甲方于月末付款。\n【期限】本合同为期一年。\n`
  expect(headingsOf(text)).toEqual([' 事项', ' 付款', ' 期限'])
})

test('an item may begin with what it counts, without a line of its own', () => {
  const text = `${PARTIES}一、扣分办法1、5分钟内未回复的，每次扣1分。2、48小时内未回访的，每单扣2分。3、7×24值班，每月1、15日轮换。二、期限一年。`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '1.3', '2'])
})

test('the next explanation may run into the last words of the one before', () => {
  const text = `${PARTIES}一、事项\n接听来电。\n甲方（盖章）：  乙方（盖章）：\n说明一：违约\n迟付的应支付违约金说明二：名词\n违约金是约定的一笔钱。\n`
  expect(headingsOf(text).some((heading) => heading.includes('名词'))).toBe(true)
})

test('an article of a chapter that a sentence points to begins nothing', () => {
  const text = `${PARTIES}第一章 总则第一条乙方接听电话。第二章 费用第二条费用按第一章第一条计算。第三条签字后生效。`
  expect(numbersOf(text)).toEqual(['1', '1', '2', '2', '3'])
})

test('without line breaks, a number apart from its heading counts where the first number below it follows', () => {
  const text = `${PARTIES}一 服务内容1.乙方接听来电。2.乙方回复留言。二 合作期限1.2026年3月1日起，期限两年。2.期满前30日协商。三 其他1.一式两份。`
  expect(numbersOf(text)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1'])
  const pointing = `${PARTIES}第一条 服务\n甲方每月来访一 次，乙方接待1.5小时。\n第二条 其他\n按第一 项1.执行。\n`
  expect(numbersOf(pointing)).toEqual(['1', '2'])
})

test('the first of a row of ideographs may run into the names of the parties', () => {
  const row = (first: string): string =>
    `客服托管协议甲方：天一公司乙方：地二工作室${first}乙方接听电话。二、排班白班两人，晚班一人。三、费用每人每月4000元。`
  expect(numbersOf(row('一、服务内容'))).toEqual(['1', '2', '3'])
  expect(numbersOf(row('负责一、二级工单，')).slice(0, 1)).not.toEqual(['1'])
})

test('contents under another name are no articles', () => {
  const text = `${PARTIES}协议要目一、范围二、费用三、期限四、争议\n一、范围\n乙方接听来电。\n二、费用\n按月结算。\n三、期限\n一年。\n四、争议\n协商解决。\n`
  expect(numbersOf(text)).toEqual(['1', '2', '3', '4'])
})

test('behind the place to sign an annex stands by the title that the contract lists it by', () => {
  const text = `${PARTIES}一、事项接听来电。二、附件附件一价目表；附件二 班次表。附件为合同的一部分。甲方（章）：王一乙方（章）：李二附件一 价目表（含税）每席4000元附件二 班次表白班两人，按附件一价目表计费。`
  const annexes = articlesOf(text).filter(({ kind }) => kind === 'annex')
  expect(annexes.map(({ label }) => label)).toEqual(['附件一', '附件二'])
})

test.each([
  [
    '第一条 时长\n指买家发出第一条消息至客服发出第一条非自动回复消息之间的时间。\n第二条 费用\n按月支付。\n',
    ['1', '2'],
  ],
  [
    '1. 报送\n1.1 周报 每周一提交。\n1.2 日报应于次日中午前提交。\n1.3 日语邮件由专人回复。\n',
    ['1', '1.1', '1.2', '1.3'],
  ],
])('what is counted is no number of an article: %s', (text, numbers) =>
  expect(numbersOf(`${PARTIES}${text}`)).toEqual(numbers),
)

test('a sub-article that follows on a line is none of the article before', () => {
  const joined = `${PARTIES}6. 排班\n6.1 每日两班。7. 例会\n7.1 每月一次。7.2 在甲方召开。\n7.3 每季度首月另开一次。\n`
  expect(numbersOf(joined)).toEqual(['6', '6.1', '7', '7.1', '7.2', '7.3'])
})

test('an article begins behind a sentence that was cut off before it', () => {
  const joined = `${PARTIES}第1条 费用1.1 金额每月八千元，包括工资以及第2条 期限2.1 期间为期一年。2.2 续期另议。第3条 其他3.1 份数一式两份。\n`
  expect(numbersOf(joined)).toEqual(['1', '1.1', '2', '2.1', '2.2', '3', '3.1'])
})

test('cases told behind the signatures stand for themselves', () => {
  const riders = `${PARTIES}第一条 费用\n每月结算。\n甲方（盖章）：____ 乙方（盖章）：____\n特殊情况补充条款\n情况一：批量退货\n乙方应设专线。\n情况二：停电\n乙方应启用备份。\n`
  expect(headingsOf(riders).join('、')).toMatch(/批量退货.*停电/)
})
