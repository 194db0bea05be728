import { AMOUNT } from '@heqi/clauses'
import { type Analysis, saying, sentencesOfClause } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atHead, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { dueAnyDay, startLeftOpen } from './open-figures.ts'

const SET_UP = '(?:实施|开通|接入|初装|部署|定制|开发|集成|搭建|入场|调试|开户|建设|安装)费'
const ONE_OFF = new RegExp(
  `(?<fee>[\\u4e00-\\u9fff]{0,8}${SET_UP})(?:用)?(?:\\([^)]{0,40}\\))?[^。;,\\d]{0,10}\\s*(?:${AMOUNT})(?!\\s*\\/|每)`,
)
const ABOUT_IT = new RegExp(
  `${SET_UP}|一次性(?:费用|支付|收取|付)|(?:总价|总额|全部(?:费用|价款|款项))[^。;]{0,30}(?:付清|支付)`,
)

/** Words that set a day for a payment. */
export const DATED =
  /签[约订署]|生效|\d+\s*个?(?:工作)?[日天]内|之日|当[日天]|\d\s*[日号]前|同时|验收|上线[^。;,]{0,6}[后时]|首[月期次]|进场|开通[^。;,]{0,4}[后时]|第一[期次月]|分[两三四\d][期次]|随[^。;,]{0,8}(?:账单|月费|支付)/

const FEE_AS_HEAD = new RegExp(`^[\\u4e00-\\u9fff]{0,8}${SET_UP}(?:用)?$`)
const ITS_SUM = new RegExp(`^[^。;,\\d]{0,10}(?:${AMOUNT})(?!\\s*\\/|每)`)

/** 开通费：8000元, in one sentence or as a heading with its text. */
const oneOffFees = (analysis: Analysis): Offence[] => [
  ...saying(analysis, ONE_OFF, binds)
    .filter(({ sentence: { text } }) => !/扣|违约|赔偿|每[次个人月年]/.test(text))
    .map(({ sentence, match }) => atWords(sentence, match, { words: match.groups?.['fee'] ?? '' })),
  ...analysis.nodes
    .filter((node) => binds(node) && FEE_AS_HEAD.test(node.article.heading.text))
    .filter((node) => ITS_SUM.test(analysis.sentencesIn(node)[0]?.text ?? ''))
    .map((node) => atHead(node, { words: node.article.heading.text })),
]

/** Something that is paid once, where payment is agreed for the monthly bills only. */
function oneOffUndated(analysis: Analysis): Offence[] {
  const fees = oneOffFees(analysis).slice(0, 1)
  if (fees.length === 0) return []
  const isDated = saying(analysis, ABOUT_IT, binds).some(({ sentence: { text } }) => DATED.test(text))
  return isDated ? [] : fees
}

const AT_ONCE = /(?:一次性|一次|全额)(?:付清|支付|缴清|缴纳|结清|交清|付款|付讫)(?!的?(?:违约金|赔偿|补偿))/
const NO_FEE = /挂钩|考核|得分|评分|赔偿|违约|退还|返还|押金|保证金|罚|补偿|工资|提成|奖/
const PAYING = /付清|支付|付款|缴纳|缴清|结清|交清|付讫|缴费|交费|付费/
const A_DAY = new RegExp(
  `${DATED.source}|每[月季年]度?(?![^。;]{0,9}元)|[月季年](?:初|末|底)|预[付缴]|先[付缴]|届时|逐[月季年]|按[月季年]`,
)

/** Payment behind a paper or a check, in no time. */
const BEHIND = new RegExp(
  `(?:收到|收讫|取得|凭|审核|验收|核对|确认|考核|对账)[^。;]{0,20}?(?:发票|报告|单据?|账单|结果|通过|合格|无误|资料|请款函)?(?:之?后|,)[^。;\\d一二三四五六七八九十]{0,10}(?:付款|支付|付清|结算|转账|汇款)(?:[^。;,\\d]{0,10})(?=[,。;]|$)`,
)
const NO_DEADLINE =
  /违约金|退还|返还|押金|保证金|赔偿|工资|提成|奖|挂钩|得分|考核分|评分|[日天月]内|\d[日号]前|当[日天月]|次[日月]|每[月季年]/
const behindUndated = (analysis: Analysis): Offence[] => {
  const isDated = (): boolean =>
    saying(analysis, PAYING, binds).some(
      ({ sentence: { text } }) =>
        !LATE.test(text.replace(/,[^。;,]*逾期[^。;]*/, '')) && A_DAY.test(text.replace(/,[^。;,]*逾期[^。;]*/, '')),
    )
  const fees = saying(analysis, BEHIND, inBody).filter(({ match }) => !NO_DEADLINE.test(match[0]))
  return fees.length === 0 || isDated()
    ? []
    : firstOnly(fees.map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })))
}

const BEGINS = '(?:上线|开通|起算|起计|计费|生效|进场|开工|启用|启动|服务开始|正式运营|起始)'
/** From a day that one party sets, and may leave unset. */
const feeStartOpen = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const start = new RegExp(
    `${BEGINS}(?:日期?|时间|之日|日)?[^。;,]{0,6}(?:由|以|按|待|视)(?:${names})[^。;,]{0,8}(?:另[行定]|单方|自行|届时)?(?:另定|确定|决定|通知|指定|安排|认可|批准|为准)`,
  )
  return saying(analysis, start, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    const isOfFees = around.some(({ text }) =>
      /(?:费|款|计费|计付)[^。;,]{0,14}(?:自|从|以|于)[^。;]{0,16}起|起计|起算|计费/.test(text),
    )
    const isBounded = around.some(({ text }) => /最[迟晚]|不[晚迟]于|至迟|超过|届满|视为|\d{4}年|[日天]内/.test(text))
    return isOfFees && !isBounded ? [atWords(sentence, match)] : []
  })
}

/** 一次性付清, and no day by which. */
function onceUndated(analysis: Analysis): Offence[] {
  const fees = saying(analysis, AT_ONCE, binds).filter(({ sentence: { text } }) => !NO_FEE.test(text))
  const isDated = (): boolean => saying(analysis, PAYING, binds).some(({ sentence: { text } }) => A_DAY.test(text))
  return fees.length === 0 || isDated()
    ? []
    : firstOnly(fees.map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })))
}

const LATE =
  /逾期|迟延|延迟|延期|拖欠|未付|欠[费款付]|未(?:能)?(?:按|及时|在|于)[^。;,]{0,12}(?:付|支|缴|结)|不(?:按[^。;,]{0,6})?(?:付|支付)/
const COSTS = /违约金|滞纳金|利息|每日|按日|每逾期|暂停|中止|停止|停服|停机|赔偿|[万千]分之|‰|LPR|罚息|违约责任/
const OF_ANY_BREACH = /任[何意]?一方|违约方|双方|(?:甲乙)?(?:各|一)方/

/** A day of payment, and nothing that follows when it passes. */
function lateUnsanctioned(analysis: Analysis): Offence[] {
  const due = sentencesOfClause(analysis, 'fees/payment-day').find(
    ({ text, node }) => node.part === 'body' && PAYING.test(text),
  )
  const match = due ? PAYING.exec(due.text) : null
  if (!due || !match || analysis.proves('fees/late-payment')) return []
  const isSanctioned = (): boolean =>
    saying(analysis, COSTS, binds).some(
      ({ sentence: { text } }) => OF_ANY_BREACH.test(text) || (LATE.test(text) && /付|费|款/.test(text)),
    )
  return isSanctioned() ? [] : [atWords(due, match)]
}

/** 在适当的时候支付, 择机结算: a time that is no time. */
const SOME_DAY =
  /(?:(?:在|于|待|到)?(?:适当|合适|恰当|方便|宽裕|合理)的?(?:时候|时机|时间|时)|择[机期日时]|有钱(?:时|了|后)|手头宽裕(?:时|后)|空闲时)[^。;,]{0,14}(?:支付|付款|付清|结清|结算|付给|补付|退还|返还)[^。;,]{0,12}/
const BY_ANY_DAY = /最[迟晚]|不[晚迟]于|至迟|[_＿]{2,}|\d+\s*个?(?:工作)?(?:日|天|月)|双方/

const someDay = (analysis: Analysis): Offence[] =>
  saying(analysis, SOME_DAY, binds).flatMap(({ sentence, match }) =>
    BY_ANY_DAY.test(sentence.text) ? [] : [atWords(sentence, match, { words: match[0] })],
  )

export const PAYMENT_DAY_RULES: readonly Rule[] = [
  {
    code: 'payment-undated',
    severity: 'warning',
    check: anyOf(onceUndated, behindUndated, oneOffUndated, someDay, dueAnyDay),
  },
  { code: 'fee-start-open', severity: 'warning', check: anyOf(feeStartOpen, startLeftOpen) },
  { code: 'late-payment-unsanctioned', severity: 'note', check: lateUnsanctioned },
]
