import { AMOUNT, NUMERAL, parseNumeral, SHARE } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { whereSaid } from '../../checks-of-words.ts'
import { daysOf } from '../../reading/dates.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

const TAKES = '(?:扣[减除罚]?|减[付扣收]|核减|罚款?|下调|下浮|支付违约金|少付)'
const GIVES = '(?:奖励?|上浮|上调|增付|加[付发奖]|额外支付|多付|发放奖)'
const REACHED = '(?:达到|高于|不低于|超过|达标|完成|优于|以上)'
const FAILED = '(?:不足|低于|未达到?|不达标|未达标|未完成|达不到|少于|以下)'
const MONEY = `[^。;]{0,20}(?:${SHARE}|${AMOUNT}|费|金)`
/** Of these less is better. */
const FAILURES = /差错|错误|投诉|放弃|呼损|流失|漏接|差评|退款|超时|缺勤|迟到|丢失|成本|时长|等待|故障/
const GOOD_COSTS = new RegExp(
  `${REACHED}[^。;,]{0,16}(?:的|时|者)?,?[^。;,]{0,6}${TAKES}${MONEY}[^。]{0,12}[;,。][^。;]{0,12}${FAILED}[^。;,]{0,16}(?:的|时|者)?,?[^。;,]{0,6}${GIVES}`,
)
const BAD_PAYS = new RegExp(
  `${FAILED}[^。;,]{0,16}(?:的|时|者)?,?[^。;,]{0,6}${GIVES}${MONEY}[^。]{0,12}[;,。][^。;]{0,12}${REACHED}[^。;,]{0,16}(?:的|时|者)?,?[^。;,]{0,6}${TAKES}`,
)

const SPEAKS_OF_TARGETS = /[达低不未以]/

/** Who reaches the target pays, and who misses it is rewarded. */
const rewardTurned = (analysis: Analysis): Offence[] =>
  analysis.nodes.flatMap((node) => {
    if (!binds(node)) return []
    const sentences = analysis.sentencesIn(node)
    return sentences.flatMap((sentence) => {
      if (!SPEAKS_OF_TARGETS.test(sentence.text)) return []
      const next = sentences[sentence.index + 1]?.text ?? ''
      const both = `${sentence.text}${next}`
      const match = GOOD_COSTS.exec(both) ?? BAD_PAYS.exec(both)
      const isHere = match !== null && match.index < sentence.text.length
      if (!isHere || FAILURES.test(`${node.matter}${both}`)) return []
      const end = Math.min(sentence.text.length, match.index + match[0].length)
      return [atSentence(sentence, match.index, end)]
    })
  })

const POT = '(?<pot>保证金|押金|备用金|预付款|预存款|质保金|风险金|周转金|储备金|共管资金)'
/** What is missing from a sum of money is taken from that sum. */
const FROM_ITSELF = new RegExp(
  `${POT}[^。;]{0,40}补[足齐缴交充入][^。]{0,16}?(?:[,;]|的)?(?:该|上述|补足|所需|应补|不足|差额)[^。;,]{0,8}(?:款项?|资金|金额|部分|差额|费用)?[^。;,]{0,12}(?:从|由|自|以|在|用)[^。;,]{0,8}\\k<pot>(?:余额|账户|专户)?[^。;,]{0,6}(?:扣|支付|划|抵|提取|列支|支出|转|解决)`,
)

const ENDED = '(?:撤销|注销|解散|撤并|裁撤|取消|终止|停办|停业|吊销|关闭|离职|去世|退休|破产|不存在|不复存在)'
const APPROVES = '(?:盖章|加盖|签字|签署|签名|批准|确认|同意|审核|审批|验收|出具|签发|认可|核准|鉴定|审定|评定)'
/** Waiting for somebody who is no more. */
const NOBODY = new RegExp(
  `(?:已经?|业已|早已|现已)(?:被|依法)?${ENDED}的[^。;,由经]{0,16}${APPROVES}|(?:由|经|凭|须|取得)[^。;,]{0,6}(?:已故|前任|离任|解散后)的?[^。;,]{0,12}${APPROVES}`,
)

const MONTHS_OF: Readonly<Record<string, number>> = { 季: 3, 半年: 6, 年: 12 }
const OF_PERIOD = new RegExp(
  `(?:按|每)(?<period>季|半年|年)度?[^。;]{0,12}?(?:,|结算|支付)?[^。;]{0,10}?(?:支付|付给?|结清|收取|结付|缴纳)(?:其中)?(?:的)?(?<count>${NUMERAL})个?月的?[^。;,]{0,4}(?:服务|外包|承包|托管|坐席|固定)?费`,
)
const THE_REST = /其余|余下|剩余|另外|预付|预缴|押金|保证金|首期|补差|提前|前\s*\d|赠|免/
/** Every quarter one month's fee: who pays for the other two? */
const partOfPeriod = (analysis: Analysis): Offence[] =>
  saying(analysis, OF_PERIOD, binds).flatMap(({ sentence, match }) => {
    const paid = parseNumeral(match.groups?.['count'] ?? '') ?? Number.POSITIVE_INFINITY
    const months = MONTHS_OF[match.groups?.['period'] ?? ''] ?? 0
    return paid < months && !THE_REST.test(sentence.text) ? [atWords(sentence, match, { paid, months })] : []
  })

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日'
const SUM = '(?:服务费|预付|费用?|款项?|保证金|押金|定金|价款)'
const PAID_ON = new RegExp(
  `${SUM}[^。;]{0,24}?(?<date>${DATE})(?:之?前)?[^。;,]{0,8}(?:支付|付清|付款|付|缴纳|交纳|缴清|到账)`,
)
const BACK_ON = new RegExp(`(?<date>${DATE})(?:之?前)?[^。;,]{0,6}(?:退还|返还|退回|退付|归还)[^。;,]{0,20}`)

/** Money that goes back before it has been paid. */
const backBeforePaid = (analysis: Analysis): Offence[] =>
  saying(analysis, BACK_ON, binds).flatMap(({ sentence, match }) => {
    const paid = saying(analysis, PAID_ON, (node) => node === sentence.node)[0]
    const date = match.groups?.['date'] ?? ''
    const day = paid?.match.groups?.['date'] ?? ''
    return paid && daysOf(date) < daysOf(day) ? [atWords(sentence, match, { date, day })] : []
  })

const DAY = '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日'
const EXAM = '(?:上岗|岗前|结业|培训|资格)?(?:考试|考核|测试|笔试|测评)'
const UNTAUGHT = new RegExp(
  `${EXAM}[^。;]{0,10}(?:不合格|未通过|不及格|没通过|未合格)(?:的|者)?[^。;,]{0,6},?[^。;,]{0,4}(?:不得|不能|不予|不准|无权|不再)[^。;,]{0,6}(?:参加|接受|进行|安排)[^。;,]{0,8}培训`,
)
const TRAINED_ON = new RegExp(
  `(?<date>${DAY})(?:之?前)?[^。;,]{0,8}(?:完成|开始|进行|组织|开展|举行|至|参加|起)?[^。;,\\d]{0,10}(?:\\d{1,2}日)?[^。;,\\d]{0,6}培训`,
)
const EXAMINED_ON = new RegExp(`(?<date>${DAY})(?:之?前)?[^。;,]{0,8}(?:上岗|岗前|结业)(?:考试|考核|测试)`)
const NO_FINAL = /摸底|选拔|入门|分班|初试|预考|补考|补训|再次/

/** What was not taught yet is examined, or only who passes is taught. */
const examFirst = (analysis: Analysis): Offence[] => {
  const untaught = whereSaid(UNTAUGHT, NO_FINAL)(analysis)
  const early = saying(analysis, EXAMINED_ON, binds).flatMap(({ sentence, match }) => {
    const trained = TRAINED_ON.exec(sentence.text.replace(match[0], '，'.repeat(match[0].length)))
    const [exam = '', training = ''] = [match.groups?.['date'], trained?.groups?.['date']]
    return trained && isBefore(exam, training) && !NO_FINAL.test(sentence.text) ? [atWords(sentence, match)] : []
  })
  return [...untaught, ...early].slice(0, 1)
}
/** A day without its year is one of the year that the other names. */
const isBefore = (one: string, other: string): boolean => {
  const [first, second] = one.includes('年') && other.includes('年') ? [one, other] : [one, other].map(withoutYear)
  return daysOf(first) < daysOf(second)
}
const withoutYear = (date: string): string => `0年${date.replace(/^\d{4}年/, '')}`

export const TURNED_ROUND_RULES: readonly Rule[] = [
  { code: 'reward-turned-round', severity: 'error', check: rewardTurned },
  { code: 'filled-from-itself', severity: 'error', check: whereSaid(FROM_ITSELF, /服务费中|应付款中|另行/) },
  { code: 'condition-by-nobody', severity: 'error', check: whereSaid(NOBODY, /承继|继承|由其[^。;,]{0,6}代/) },
  { code: 'period-paid-in-part', severity: 'warning', check: partOfPeriod },
  { code: 'refund-before-payment', severity: 'error', check: backBeforePaid },
  { code: 'exam-before-training', severity: 'warning', check: examFirst },
]
