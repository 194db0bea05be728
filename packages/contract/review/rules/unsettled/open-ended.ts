import { DURATION } from '@heqi/clauses'
import { type Analysis, type Node, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atMatch, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { groundsUnexplained } from '../ending/vague-grounds.ts'
import { valuesByFactors } from './by-the-case.ts'
import { repliesUntimed as answersUntimed, byHabit, leftForLater as leftForAnotherDay } from './left-for-another-day.ts'
import { capacityUnmeasured, priceFollows } from './without-figures.ts'

const OF_STAFF = /员工|新人|人员|客服|坐席|座席|入职|转正|劳动|工资|法律/
/** 终止前两个月…交接期内: one sentence tells when. */
const OF_HANDOVER = /交接|过渡|准备|筹备/
const A_DURATION = new RegExp(DURATION)
const FIRST_PART = '(?:首|第一|前)[一二两三四五六\\d\\s]?个?(?:自然|完整)?[年季月周天日]'
/** Periods that something hangs on and that only a contract can measure. */
const PERIOD =
  /(?<period>冷静期|宽限期|质保期|保修期(?![内外])|犹豫期|观察期|缓冲期|磨合期|熟悉期|试用期|试运行期|体验期|保护期|免费期|过渡期|辅导期|交接期|考察期|准备期|筹备期)/g

/** 终止前45日起,乙方配合移交: the paragraph before tells from when. */
const FROM_WHEN = new RegExp(`(?:终止|解除|届满|期满|到期)(?:之?日)?(?:前|后|之日起)\\s*(?:${DURATION})`)
const isTimed = ({ childrenOf, sentencesIn }: Analysis, { parent }: Node): boolean =>
  parent !== undefined &&
  [parent, ...childrenOf(parent)].some((each) => sentencesIn(each).some(({ text }) => FROM_WHEN.test(text)))

/** The policy says how long its holder may think it over. */
const OF_INSURANCE = /保单|投保|保险公司|保险产品/

function periodsUnstated(analysis: Analysis): Offence[] {
  const isOfInsurance = OF_INSURANCE.test(analysis.text)
  const uses = saying(analysis, new RegExp(PERIOD.source), binds).filter(
    ({ sentence, match }) =>
      !(isOfInsurance && match[0] === '犹豫期') &&
      !(/^(?:试用|考察|辅导|保护)/.test(match[0]) && OF_STAFF.test(sentence.text)),
  )
  return [...Map.groupBy(uses, ({ match }) => match[0]).entries()].flatMap(([period, told]) => {
    // 首月免费试用 tells how long the 试用期 is.
    const stem = period.slice(0, -1)
    const stated = new RegExp(
      `(?:${DURATION}|\\d{1,2}[日号]|\\d月|_{2,}|${FIRST_PART})[^。;,]{0,10}${stem}|${stem}(?:期限?|时间|阶段)?[^。;,]{0,12}(?:${DURATION}|\\d{1,2}[日号]|\\d月|_{2,})|算?${period}[,:][^。;]{0,8}(?:${DURATION})`,
    )
    const isStated =
      saying(analysis, stated).length > 0 ||
      told.some(
        ({ sentence: { text, node } }) =>
          (OF_HANDOVER.test(period) && (A_DURATION.test(text) || isTimed(analysis, node))) ||
          /法定|国家[^。;,]{0,6}规定|附件|见/.test(text),
      )
    // 犹豫期：指…十五日, an entry of a list of words.
    const isEntry = analysis.nodes.some(
      ({ article: { heading, body } }) => heading.text.endsWith(period) && new RegExp(DURATION).test(body.text),
    )
    return isStated || isEntry ? [] : firstOnly(told.map(({ sentence, match }) => atWords(sentence, match, { period })))
  })
}

/** 超过“红线”的: a name in quotation marks on which something hangs, and that stands nowhere else. */
const QUOTED =
  /(?:超过|达到|低于|触及|触碰|突破|跌破|列入|进入)"(?<term>[^"《》\d÷×/+]{2,8})"|(?:发生|出现|构成|属于?|评为|评定为|认定为|存在|违反|每(?:发生|出现)?[一1]?[起次件个通单例]|按(?:照)?|以|凡|因)"(?<charged>[^"《》\d:]{2,10})"/
const CHARGED = /扣|罚|违约金|解除|终止|计费|付费|结算|支付|赔偿|元/

const termsUnexplained = (analysis: Analysis): Offence[] =>
  saying(analysis, QUOTED, binds).flatMap(({ sentence, match }) => {
    const { term = '', charged = '' } = match.groups ?? {}
    if (charged !== '' && !CHARGED.test(sentence.text)) return []
    return isNowhere(analysis, sentence.text.slice(match.index), term || charged)
      ? [atWords(sentence, match, { term: term || charged })]
      : []
  })

const isNowhere = (analysis: Analysis, behind: string, term: string): boolean =>
  analysis.text.split(term).length === 2 && !/是指|即[,:]|\(/.test(behind)

/** A sum or a right that is left to a later agreement. */
const LATER =
  /(?:届时|到时候?|日后|以后|事后)[^。;,]{0,6}(?:再议|再谈|再商|再定|再说|另议|重新谈|协商|商定|商量)|由?双方[^。;,]{0,4}(?:再议|另议|再行商定|商量着?[来定办])|(?:另行|另外|再|单独|具体)(?:商量|商谈|面谈|面议|商议|洽谈)|(?:由|待)双方[^。;,]{1,8}时(?:再)?(?:确定|商定|约定)|(?:另[商谈议]|面议|面谈|待议|待商)(?=[。;,)]|$)|(?:以后|回头|日后|到时候?|届时|随后|后续)(?:双方)?(?:再)?(?:说|谈|议|定|商[定议量]|补|约定|确定|协商)(?=[。;,)]|$)|(?:由?双方|另外?)另?行(?:约定|商定|协商(?:确定|解决)?|确定|议定|商议|协定)(?=[。;]|$)|待[^。;,]{1,10}[后时]?(?:,)?(?:由?双方)?(?:再行?|另行|予以)?(?:补充|确定|约定|商定|明确|细化|制定)(?=[。;,)]|$)|(?:视|看|根据)[^。;,\d]{1,10}再[定议说谈](?=[。;,)]|$)/
/** What has to be settled before somebody can be held to it. */
const TO_SETTLE =
  /费|价|佣金|提成|归属|金额|奖|补偿|分成|比例|款|工资|酬|补贴|津贴|数据|资料|信息|记录|名单|客户|会员|录音|账号|交接|移交|知识产权|考核|标准|流程|规则|细则|范围|目标|指标|扣|罚|违约|赔|押金|保证金|人[员数]|排班|时[间限段]|期限|地点|场地|设备|系统/

const leftForLater = (analysis: Analysis): Offence[] =>
  saying(analysis, LATER, binds).flatMap(({ sentence, match }) =>
    TO_SETTLE.test(sentence.text) &&
    !OPEN.test(sentence.text) &&
    !/未尽|(?:没有?|未)(?:写|说|讲|提|约定|规定|涉及)|续签|续约|变更|争议|纠纷|[谈商][^。;,]{0,4}不成|达不成|在此之前|仍按|附件|见|补充协议/.test(
      sentence.text,
    )
      ? [atWords(sentence, match)]
      : [],
  )

/** An answer on which the other side waits, with no time for it and no rule for silence. */
const ANSWER =
  /[\u4e00-\u9fff]{2,4}(?:应当?|须|需|要)(?:在|于)?(?:收到后)?(?:对[^。;,]{1,8}(?:进行)?)?(?:及时|予以|给予|进行){0,2}(?:确认|审核|答复|回复|审定|回话|回)(?=[。;]|$)/

const repliesUntimed = (analysis: Analysis): Offence[] =>
  saying(analysis, ANSWER, binds).flatMap(({ sentence, match }) => {
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    // The report may be due on the fifth, and its confirmation never.
    const part = sentence.text.slice(sentence.text.lastIndexOf(',', match.index) + 1)
    const isTimed = /\d|[一二三四五六七八九十两]个?(?:工作日|日|天|小时)|当[日天场]|即时|立即/.test(part)
    return isTimed || /视[为同]|客户|顾客|用户|患者/.test(sentence.text) || /视[为同]|逾期|超过/.test(next)
      ? []
      : [atWords(sentence, match)]
  })

/** 按惯例执行: nothing is agreed. */
const CUSTOM =
  /(?:按照?|依照?|依据|适用|遵循|参照|根据|凭|以|随)[^。;,]{0,8}(?:惯例|惯常规定|惯常做法|通常做法|一般做法|行规|习惯(?:做法)?|老规矩|默契|口头约定|(?:以往|以前|过去|往常|平时|一贯|原来)的?(?:做法|办法|方式|规矩))(?:执行|处理|办理|确定|来|办|为准|计算|结算|安排)?(?=[。;,]|$)/

const customOnly = (analysis: Analysis): Offence[] =>
  saying(analysis, CUSTOM, binds).map(({ sentence, match }) => atWords(sentence, match))

/** A级与B级单价不同, and neither price. */
const UNSPLIT =
  /[^。;,]{1,10}[与和、][^。;,]{1,10}(?:单价|价格|费用|费率|收费标准)(?:各?不同|有别|不一(?:样|致)?)(?=[。;,]|$)/

const pricesUnsplit = (analysis: Analysis): Offence[] =>
  saying(analysis, UNSPLIT, binds).flatMap(({ sentence, match }) => {
    const behind = sentence.text.slice(match.index + match[0].length)
    return /\d|附件|见|分别/.test(behind) ? [] : [atWords(sentence, match)]
  })

/** An amount or standard that is left to be settled some day. */
const OPEN =
  /(?:(?:违约金|赔偿|限额|上限|费用|服务费|价格|单价|标准|比例|期限|时间|指标|KPI|考核办法|奖惩)[^。;,]{0,12})(?:(?:应|将|可)?根据[^。;]{2,40}等?(?:因素|情况)(?:,?按照?[^。;,\d]{2,8})?(?:综合|合理)?(?:确定|而定|决定)|视[^。;,]{1,10}(?:而定|确定)|(?:由(?:甲乙)?双方)?另行(?:协商|商定|约定|确定)|待定|按(?:甲方|委托方|发包方)(?:届时)?(?:的)?(?:通知|要求|规定)(?:执行|确定))|(?:服务费|单价|价格|指标|KPI|考核办法|考核标准|奖惩办法?)[^。;,]{0,6}由(?:甲乙)?双方协商(?:确定|约定|决定)|一定(?:数额|金额|比例|标准|幅度)的?(?:违约金|赔偿|补偿|费用|折扣|奖励|罚款|扣款)/

const openValues = (analysis: Analysis): Offence[] =>
  saying(analysis, OPEN, inArticles)
    .filter(({ sentence }) => !/变更|调整|续|增加|新增|超出|补充协议/.test(sentence.text))
    .map(({ sentence, match }) => atWords(sentence, match, { words: match[0] }))

/** 服务人数视情况而定: the very thing that is bought. */
const MAIN_TERM =
  /(?:(?:服务|上岗|在岗|派驻|坐席|座席|客服|值班)(?:人数|人员数量|数量|席位数?)|席位数量?|(?:服务|接线|接听|在线|值班|工作)(?:时间|时段|时长)|服务(?:范围|内容|期限|地点|方式)|结算(?:周期|方式|方法)|付款(?:周期|方式|时间))[^。;,\d]{0,4}(?:视|看|根据|按照?|依|随)[^。;,\d]{0,10}(?:情况|需要|实际|需求|形势)[^。;,\d]{0,6}(?:而定|确定|灵活(?:安排|掌握|调整|确定)|决定|再定|再说|安排|掌握)(?=[。;,]|$)/
const SETTLED = /\d|双方|协商|附件|订单|书面|约定|通知单|排班表|需求单|报备/

const mainTermsOpen = (analysis: Analysis): Offence[] =>
  saying(analysis, MAIN_TERM, inArticles).flatMap(({ sentence, match }) =>
    SETTLED.test(sentence.text.replace(/^\s*[\d.、()（）]+/, ''))
      ? []
      : [atWords(sentence, match, { words: match[0] })],
  )

const DAMAGES_TO_BE_AGREED = /(?:违约金|赔偿)(?:的)?(?:金额|数额|标准)?由双方(?:另行)?协商/g

/** 违约金由双方另行协商 may be said in words that leave any value open, and is told once. */
function valuesOpen(analysis: Analysis): Offence[] {
  const open = openValues(analysis)
  const damages = analysis
    .search(DAMAGES_TO_BE_AGREED, inArticles)
    .filter(({ start, end }) => !open.some((each) => each.start < end && start < each.end))
  return [...open, ...mainTermsOpen(analysis), ...damages.map((match) => atMatch(match, { words: match.text }))]
}

export const OPEN_ENDED_RULES: readonly Rule[] = [
  { code: 'period-unstated', severity: 'warning', check: periodsUnstated },
  { code: 'term-unexplained', severity: 'warning', check: anyOf(termsUnexplained, groundsUnexplained) },
  { code: 'left-for-later', severity: 'note', check: anyOf(leftForLater, leftForAnotherDay) },
  { code: 'reply-untimed', severity: 'note', check: anyOf(repliesUntimed, answersUntimed) },
  { code: 'custom-only', severity: 'note', check: anyOf(customOnly, byHabit) },
  { code: 'prices-unsplit', severity: 'note', check: pricesUnsplit },
  {
    code: 'value-left-open',
    severity: 'warning',
    check: anyOf(valuesOpen, valuesByFactors, priceFollows, capacityUnmeasured),
  },
]
