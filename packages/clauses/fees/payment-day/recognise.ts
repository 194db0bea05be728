import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const PAY =
  '(?:支付|付款|付清|结清|结算(?!单|清单|表|资料|材料|文件|书|明细|报告|账|数据|周期|方式|依据|金额)|缴纳|付|汇[入至给]|划[入至]|转[入至给]|打[到入给]|打款|一[起并块]结)'
const DAY = cue`(?:每个?月|当月|次月|下(?:个)?月|每季度?(?:的)?(?:首|第[一1]个)个?月|每季度?|季度末月)的?(?:第)?\s*{day:count}\s*[日号](?:以?前|之前|内)?[^。;\d]{0,24}?${PAY}`
const NAMED_DAY = cue`(?:每个?月|次月|下月)的?\s*{day:blank}(?:日|号)?(?:以?前|之前)?[^。;]{0,24}?${PAY}`
/** `于每月(季)____日前汇入`: the period is still to be chosen. */
const CHOSEN_DAY = cue`每\s*(?:{blank}|[月季年])?\s*\((?:月|季度?|年)(?:[\/、或](?:月|季度?|年))+\)\s*(?:{day:blank}|{date:count})\s*[日号](?:以?前|之前)?[^。;]{0,24}?${PAY}`
const MONTH_END = cue`(?:每个?月|当月|月|每?个?季度?|每?半年|每年)(?:月)?(?:底|末)(?:日)?(?:以?前|之前)?[^。;]{0,24}?${PAY}`
const AFTER = cue`发票[^。;\d]{0,24}收到后\s*{later:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,20}?${PAY}|(?:(?:收到|取得|签收|收受|开具|提供)[^。;]{0,14}(?:发票|账单)|[收开]票)[^。;]{0,6}?{within:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,20}?${PAY}|发票(?:的)?(?:签收|收到|送达|开具)[^。;]{0,6}?{also:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,20}?${PAY}|(?:收到|取得|签收|收受|开具|提供)[^。;]{0,14}(?:发票|账单|票据)(?:之日)?(?:起|后)?[^。;,]{0,3}?{bare:duration}(?:之?内|以内|后)?[^。;,]{0,4}${PAY}|(?:付款|支付)(?:期限|时间|期|日)(?:为|:)[^。;]{0,16}发票[^。;,\d]{0,4}?{term:duration}|(?:发票|账单)[^。;,]{0,4},[^。;,]{0,16}?自?(?:收到|收讫|签收)(?:之日|次日|后)?起?\s*{own:duration}(?:之?内|以内)[^。;,]{0,12}?${PAY}`
const CONFIRMED = cue`(?:对账|结算单|账单|核对|确认|审核|意见)[^。;\d]{0,12}(?:确认|无误|签字)?[^。;]{0,6}?{within:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,20}?${PAY}`
const ANY = cue`{within:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,24}?${PAY}[^。;]{0,20}(?:费|款)`

/** When the statement is due: `次月5日前提交结算单`. */
const STATEMENT = cue`(?:每个?月|次月|下(?:个)?月|每月初)的?\s*(?:\d{1,2}\s*[日号]?\s*(?:至|到|-|~)\s*)?{day:count}\s*[日号](?:以?前|之前)?,?[^。;,\d]{0,12}(?:提[交供]|报送|出具?|发送?(?!票|现|生|放|布)|送(?:来|上|交|达)?|交来|核对|编制|对账|汇总)[^。;,\d]{0,10}(?:结算|账单|对账|清单|报表|账目|考勤|明细|数据|(?:服务|业务|工作|话务|接待)量(?!的?(?:预[测估报计]|计划)))|(?:次月|下(?:个)?月)的?\s*{settled:count}\s*[日号](?:以?前|之前)?(?:完成|双方)?对账(?=[,。;]|$)|(?:每个?月|次月|下月)的?\s*{late:count}\s*[日号](?:以?前|之前)?,?[^。;,\d]{0,12}(?:将|把)[^。;,\d]{0,12}(?:账单|结算单|对账单|结算清单|费用清单)[^。;,\d]{0,16}(?:提交|报送|发送|送|交|发给)`
const CHECKED = cue`{within:duration}(?:之?内|以内)?[^。;,]{0,8}(?:核对|审核|确认|核实|复核)(?:[,;。]|完毕|无误|账单|结算|并|或)`

const METHODS = [
  ['bank-transfer', cue`(?:银行)?(?:转账|汇款|电汇)|对公账户`],
  ['bill', cue`(?:承兑)?汇票`],
  ['cheque', cue`支票`],
  ['online', cue`支付宝|微信支付|网上支付|在线支付`],
] as const

/** Time from the end of the month: `月结30天`, `账期45天`. */
const CREDIT = cue`(?:月结|账期)(?:为|:|期)?\s*{term:duration}|(?:每|当|该)?个?(?:月|季度?|半年|年度?)(?:结束|终了|届满)?(?:之日)?(?:后|起)\s*{ended:duration}(?:之?内|以内)?[^。;,]{0,8}${PAY}(?!单)`

/** `先付款后服务`, `按季度预付`, `提前支付下月费用`: the fees come before the service; a down payment is another matter. */
const BEFORE = '(?:预付(?!款)|预缴|预先支付|提前支付|提前付|先行支付|先付)'
const OF_PERIOD = '(?:月|季度?|半年|年度?)'
const ADVANCE = cue`先付(?:款|费|钱)?[,、]?后(?:服务|使用|用|上线|提供|做|干|上岗|开工|接待)|先款后(?:货|服务)|(?:按|每)个?(?:月|季度?|半年|年度?)[^。;]{0,20}?${BEFORE}|${BEFORE}[^。;,%]{0,6}(?:当|下一?个?|次|该|每)${OF_PERIOD}|(?:当|下一?个?|次|该)${OF_PERIOD}(?:的|度)?[^。;,%]{0,8}?${BEFORE}`
const ADVANCE_DAY = cue`(?:每(?:季度?|半年|年度?)(?:的)?(?:首|第[一1]个)个?月|(?<before>每(?:季度?|半年|年度?)(?:开始)?前一个?月)|(?<last>上一?个?月)|每个?月|当月|每期首月|(?:当季|该季)度?首月)的?(?:第)?\s*{day:count}\s*[日号]`
const NEXT = cue`下一?个?(?:月|季度?|半年|年度?)|次(?:月|季度?|年)(?:的|度)?(?:服务)?费`

/** Months that are paid together. */
const PERIODS = [
  [
    'half-year',
    cue`(?:每|按)半年[^。;]{0,30}(?:支付|付款|结算|预付|付清|付|缴)|半年(?:度)?(?:支付|付款|结算|结|付)一?次?`,
  ],
  [
    'quarter',
    cue`(?:每|按)(?:个)?季度?[^。;]{0,30}(?:支付|付款|结算|预付|付清|付|缴|结)|季度?(?:支付|付款|结算|结)(?!算单)`,
  ],
  ['year', cue`(?:每|按)年度?(?:一次性)?(?:支付|付款|预付|付清|付|缴)|年付`],
] as const
/** What is paid on a day of its own: the part that hangs on the result, a commission among them. */
const RESULT_FEE =
  '(?:(?:绩效|浮动|考核|激励|奖励)(?:部分|性)?(?:的)?(?:服务)?(?:费|款|金)|(?:销售|业绩)?(?:提成|佣金|抽成|分成)(?:款|部分)?)'
const SECOND = cue`(?:每个?月|当月|(?<next>次月|下(?:个)?月))的?\s*{day:count}\s*[日号](?:以?前|之前|内)?[^。;,\d]{0,12}?(?:支付|付清|结清|付|结算)[^。;,\d]{0,10}${RESULT_FEE}|${RESULT_FEE}[^。;,\d]{0,10}(?:于|在)?(?:每个?月|(?<following>次月|下(?:个)?月))的?\s*{later:count}\s*[日号](?:以?前|之前|内)?[^。;,\d]{0,10}(?:支付|付清|结清|付|结算|发放|结(?=[,。;]|$))`

/** The month was named before: `6号前出对账单,15号之前打款`. */
const LATER_DAY = cue`(?<![月\d]\s?){day:count}\s*[日号](?:以?前|之前)[^。;,\d]{0,10}(?:打款|打钱|付款|转账|付钱|给钱|付清|支付|转给|打给|付给)`

/** `工资每月12号发`, `发钱的日子是每月6号`: what is given out has a day too. */
const GIVEN_OUT = cue`(?:工资|底薪|提成|月费|服务费)[^。;,\d]{0,4}(?:每个?月|(?<next>次月|下(?:个)?月))\s*{day:count}\s*[日号](?:之?前)?(?:发|给|打|到账|结)|(?:发|付|结|算)(?:工资|钱|薪|提成|服务费)的(?:日子|时间|日期)[^。;,\d]{0,6}(?:每个?月)?\s*{date:count}\s*[日号]|每季度?的?(?:头|首|第)[一1]?个?月的?\s*{also:count}\s*[日号](?:之?前)?[^。;,\d]{0,4}(?:付|交|给|结)`

export const sight: Sight = {
  headings: [
    cue`^(?:啥时候|什么时候|几时|怎么)?(?:结账|给钱|付钱|打款|结钱|对账)`,
    cue`(?:付款|支付|结算)(?:时间|期限|日期?|周期|条件)|^费用支付(?:时间|期限)$`,
  ],
  sentences: [
    cue`每个?月\s*{count}\s*[日号](?:之?前)?出(?:账|单|账单)[^。;]{0,4}{client}[^。;,]{0,2}{duration}(?:之?内|以内)?[^。;,]{0,4}(?:转账|转|打|付|结)`,
    cue`(?:月底|每月|次月|下月)[^。;,]{0,2}{count}\s*[日号]对账[^。;]{0,4}{count}\s*[日号](?:之?前)?(?:打|付|给|结)(?:钱|款)?|(?:转账|打款|微信|支付宝)[^。;,]{0,6},?(?:收到|到账)(?:了)?(?:就)?算付`,
    cue`(?:每|当|该)?个?(?:月|季度?|半年|年度?)(?:结束|终了|届满)?(?:之日)?(?:后|起)\s*(?:第)?{duration}(?:之?内|以内)?[^。;,]{0,8}${PAY}(?!单)`,
    cue`异议(?:的|之)?部分[^。;]{0,8}(?:暂缓|缓付|暂不|另行|顺延|押后)`,
    GIVEN_OUT,
    cue`(?:每月|次月|下个?月)\s*{count}\s*[号日](?:之?前)?(?:核对|对账|结账|对好账?),\s*{count}\s*[号日](?:之?前)?(?:付|打|转|结|给)(?:款|清|钱)?(?=[,。;]|$)`,
    cue`下(?:个)?月\s*{count}\s*[日号](?:之)?前?[^。;,]{0,4}(?:给钱|付钱|打款|结|付)`,
    cue`请款(?:单|申请|函)?后?[^。;,]{0,4}{duration}(?:之?内)?,?[^。;,]{0,6}(?:支付|付款|付清)`,
    cue`每周[^。;,]{0,2}结[^。;,]{0,4}(?:账|钱|款)|付款方式(?:为|是|:)`,

    cue`每个?月[^。;,]{0,3}(?:\d{1,2}|[一二三十]{1,3})[日号](?:发|结|付|给|打|转)[^。;,]{0,6}(?:上(?:个)?月|当月|钱|款|费)`,
    cue`(?:对账|核对|确认)(?:无误|完成|一致)?后\s*{duration}[^。;,]{0,4}(?:转账|打款|汇款|付|支付|划)`,
    cue`月[初底末中](?:就)?(?:打款|付款|结账|付钱|给钱|结清)`,
    cue`满[^。;,]{0,3}月结一次|一月一结|由(?:财政|国库)[^。;,]{0,6}(?:支付|拨付)`,

    LATER_DAY,
    cue`{count}\s*[日号](?:以?前|之前)[^。;\d]{0,12}(?:转给|打给|付给|汇给|结给)`,
    cue`每个?月\s*{count}\s*[日号](?:以?前|之前)?[^。;\d]{0,6}(?:发|报|提供|给)[^。;\d]{0,12}(?:数据|账单|对账单|明细|报表)[^。;]{0,16}{duration}[^。;]{0,12}(?:就当|视为|默认|算|当作)[^。;,]{0,4}(?:确认|认可|同意|没问题)`,
    cue`每个?月\s*{count}\s*[日号][^。;\d]{0,10}(?:把|将)[^。;,\d]{0,8}(?:数|账|单|量)[^。;,\d]{0,4}(?:发|报|交|送|给)`,
    DAY,
    NAMED_DAY,
    CHOSEN_DAY,
    MONTH_END,
    AFTER,
    CONFIRMED,
    ANY,
    STATEMENT,
    cue`{client}[^。;,]{0,12}{duration}(?:之?内|以内)[^。;,]{0,4}(?:审核|核对|确认|核实)(?:或者?|,)[^。;,]{0,4}(?:逾期|提出)[^。;,]{0,8}(?:异议|确认)`,
    cue`每个?月\s*{count}\s*[日号](?:以?前|之前)[^。;,]{0,4}(?:完成|做完|对完|核对|核完)[^。;,]{0,6}(?:对账|账单|账目)|每个?月\s*{count}\s*[日号](?:以?前|之前)[^。;,]{0,8}对(?:好|完|清)?账`,
    cue`(?:收到|接到|接获)[^。;,]{0,8}(?:账单|结算单|对账[单表]|结算清单)[^。;]{0,10}{duration}(?:之?内|以内)?[^。;,]{0,8}(?:核对|审核|确认|核实|复核)`,
    cue`(?:服务费|费用|月费|款项|每(?:个?月|季度?|半?年)(?:支付|付款|结算|付)一次)[^。;]{0,30}{duration}(?:之?内|以内)[^。;,]{0,8}(?:支付|付款|付清|结清)`,
    cue`按(?:月|季度?|半?年|年度)(?:预付|先付|提前支付|提前付)|(?:对账|收票|结算)后[^。;,]{0,8}(?:内|日)[^。;,]{0,6}(?:凭票)?(?:付款|支付|付清)`,
    cue`(?:费用|款项|价款|服务费)[^。;]{0,12}(?:月结|季结|按月|按季|逐月)|(?:月结|季结|按[月季]度?)(?:结算|支付|付款)`,
    cue`(?:支付|付款|结算)(?:时间|日期|周期|期限)(?:为|:|是)`,
    CREDIT,
    ADVANCE,
    SECOND,
    cue`(?:服务开始|服务启动|上线|开工)(?:之)?前[^。;,]{0,8}(?:付清|支付|结清)[^。;]{0,10}(?:费|款)`,
    cue`(?:签订|签字|签约|签署|生效|签完字?)(?:之日)?(?:起|后)\s*(?:{duration}|{blank}\s*[日天])(?:之?内|以内)?[^。;,\d]{0,6}(?:付款|付费|打款|付清|付(?=[,。;]|$))(?![^。;,]{0,6}(?:定金|押金|保证金))`,
    cue`每(?:个?月|季度?|半年|年)开始前\s*{duration}(?:之?内)?[^。;,]{0,4}(?:支付|付款|付清)`,
    cue`(?:季付|半年付|年付|月付|押[一二两三]付[一二两三]|周结|日结|半月结)(?=[,。;、(]|$)`,
    cue`(?:签订|签约|签字|签合同|付款)(?:之日|当天|当日)?(?:起|后)?\s*{duration}(?:之?内|以内)(?:付|给|打款?|转|交)(?:清|款|钱)?(?=[,。;]|$)`,
    cue`(?:做完|干完|月底|月末|满月|到期)(?:后)?(?:一次|一并|一起)?(?:结|付|给|算)(?:清|账|钱|款)?(?=[,。;]|$)`,
    cue`(?:按|每)(?:周|星期|礼拜|旬|半个?月|天)(?:结算?|付款?|支付|给钱|打款)(?:一次)?(?=[,。;]|$)`,
  ],
  not: [
    cue`拒付|^(?![^。;]*(?:每个?月|次月)[^。;]{0,3}\d{1,2}[日号]前)[^。;]*(?:作为|缴纳|支付)[^。;,]{0,6}(?:押金|保证金|定金)`,
    cue`(?<![每次当下]月的?(?:\d{1,2}|_+)[日号][^。;]{0,40})(?:违约金|滞纳金|赔偿|罚|(?<!不计|不付|不另计|不支付|无|免|不算|不收)利息|逾期(?!视为|未提出|未确认|不计)|迟延)|退还|返还|退回|考核(?:得分|成绩)|解除|终止|第三方|诉讼|仲裁`,
    cue`(?:未|不)(?:能)?(?:按|及)[时期约]`,
  ],
  slots: [
    slot('confirmWithin', 'within', cue`核对|确认|审核|核实`),
    slot('within', 'within', cue`支付|付款|付清|结清|付讫`),
  ],
  read: (place) => {
    if (place.has(ADVANCE)) readAdvance(place)
    else readDay(place)
    for (const [period, words] of PERIODS) place.set('every', period, place.first(words))
    const statement = place.first(STATEMENT)
    for (const name of ['day', 'late', 'settled']) place.put('statementDay', statement, name)
    place.put('confirmWithin', place.first(CHECKED), 'within')
    for (const [method, words] of METHODS) place.set('method', method, place.first(words))
  },
}

/** In advance, by a day of the period's first month or of the month before it. */
function readAdvance({ first, put, set }: Place): void {
  const advance = first(ADVANCE)
  const day = first(ADVANCE_DAY)
  set('kind', 'in-advance', advance)
  put('day', day, 'day')
  const isBefore = day?.words('before') !== undefined || day?.words('last') !== undefined || first(NEXT) !== undefined
  set('month', isBefore ? 'month-before' : 'first-month', day)
}

function readDay(place: Place): void {
  const { all, first, put, set } = place
  const second = first(SECOND)
  const isSecond = (match: Match) =>
    second !== undefined &&
    match.passage === second.passage &&
    match.span.end > second.span.start &&
    match.span.start < second.span.end
  const own =
    all(DAY).find((match) => !isSecond(match)) ??
    first(NAMED_DAY) ??
    first(CHOSEN_DAY) ??
    first(LATER_DAY) ??
    first(GIVEN_OUT)
  if (own !== undefined) readSecond(place, second)
  const end = first(MONTH_END)
  const after = first(AFTER) ?? first(CONFIRMED)
  // A commission that is all there is to pay has the only day.
  const day = own ?? (end === undefined && after === undefined ? first(DAY) : undefined)
  if (day !== undefined || (end !== undefined && after === undefined)) {
    set('kind', 'day-of-month', day ?? end)
    for (const name of ['day', 'date', 'also']) put('day', day, name)
    set('day', LAST_DAY, end)
    setMonth(place, day ?? end)
    return
  }
  const credit = first(CREDIT)
  set('kind', 'after', after ?? credit ?? first(ANY))
  set('event', 'invoice-received', first(AFTER))
  set('event', 'statement-confirmed', after)
  put('within', after, 'within')
  put('within', after, 'also')
  put('within', after, 'term')
  put('within', after, 'later')
  put('within', after, 'bare')
  put('within', after, 'own')
  if (after === undefined) set('event', 'month-end', credit)
  for (const name of ['term', 'ended']) put('within', credit, name)
  put('within', first(ANY), 'within')
}

/** The day of the fees that hang on results; which components they are, the contract's other clauses say. */
function readSecond({ put, set }: Place, second: Match | undefined): void {
  put('second.day', second, 'day')
  put('second.day', second, 'later')
  const isNext = second?.words('next') !== undefined || second?.words('following') !== undefined
  if (isNext) set('second.monthsAfter', 1, second)
}

/** A day that a month lacks is its last one. */
const LAST_DAY = 31

/** `次月10日前` is the month after; `每月5日前支付当月费用` the same one; `每月5日前` alone leaves it open. */
function setMonth({ set }: Place, match: Match | undefined): void {
  if (match === undefined) return
  if (/^(?:次|下)/.test(match.text)) set('monthsAfter', 1, match)
  else if (match.passage.text.includes('当月')) set('monthsAfter', 0, match)
}
