import { type Cue, cue } from '../../recognise/cue.ts'
import { lowerAmount } from '../../recognise/lower-end.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { readAmountYuan } from '../../recognise/values.ts'
import { eventOf } from './event.ts'
import { IS_PENAL, isPenal, PENALTY } from './penal-words.ts'
import { PLAIN_FINES } from './plain-fines.ts'

/** Interest on late payment of a share a day is the late-payment clause's; a share of the contract is a penalty. */
const LATE = '(?:逾期|迟延|延迟|延期|拖欠|未按时|未按期|没有按时)(?:支付|付款|缴纳|缴费)'

const BASES = [
  ['unperformed-part', /未履行|未完成|剩余|未提供/],
  ['overdue-amount', /逾期(?:付款|支付|未付)?(?:部分)?(?:的)?(?:金额|款项?|费用|部分)|应付未付|欠(?:付|款)/],
  [
    'total-price',
    /(?:合同|费用|服务费|价款)(?:服务)?(?:费用|价款)?(?:的)?总(?:金?额|价款?|款|费用)|总(?:金额|价款?|费用|额)|合同(?:金额|价款|标的)/,
  ],
  ['period-fee', /(?:当|本|该)(?:月|期|季度?|次)|月(?:服务)?费/],
] as const

/** What the payer does or leaves undone, up to the 的 that closes it: `乙方[无故停止服务]的,应……`. */
const EVENT = cue`(?:{party}|任?何?一方)(?<event>(?:未|没有|不(?!予)|违反|泄|擅自|迟延|延迟|逾期|拖欠|无故|单方)[^。;,:"]{1,50}?)的?,`

const MEASURE = cue`[^。;,]{0,24}?(?:的|为|:|按)?\s*(?:{ahead}|(?=[双加]))(?:{rate:share}|{sum:amount}|(?<=(?:(?:罚|扣)款?|[一每](?:次|条|单|例|起))\s*){spoken:decimal}(?=[,;。)、]|$)|(?<=[罚赔扣]款?\s*){wan:decimal}\s*万(?!元|\s*[次条件字人])|{months:count}\s*个?月(?:的|之)?(?:平均|基础|固定|基本)?(?:月)?(?:服务费|费用|报酬|托管费|月费)|{quarters:count}\s*个?季度的?(?:服务费|费用|报酬|托管费)|{times:decimal}\s*倍|(?<double>[双加])倍|(?<prompt>\[(?:违约金)?(?:百分比|比例)\]))`
const CAP = cue`(?:不超过|不得超过|最高|上限为?|以|不高于)[^。;,%]{0,20}?(?:{cap:share}|{most:amount})(?:为(?:上)?限)?|封顶\s*{sealed:amount}`
/** Shares and amounts that bound a penalty are none. */
const BOUND = /(?:封顶|不超过|不得超过|最高|最多|顶多|至多|上限|为限|不高于|(?<![钟时天日月周年])以内)[^。;,]{0,16}$/

/** What is deducted for a level that was not kept belongs to the assessment; a wrong that is fined is a penalty wherever it stands. */
const SERVICE_LEVEL = '(?:超时|达标|低于|高于|率|响应|不足|未完成|百分点|合格|得分|评分|出勤|考核|错误|差错|遗漏)'

/** Each of what is counted, and what brought it to light: `每发现一例`, `每违规一次`. */
const COUNTED_EVENT =
  '每(?:发[生现]|出现|查[实到出]|有|逾期|迟延|延迟|违规|违反|漏|错|超|缺编|空缺|缺[班勤岗]?|空|少|旷工|脱岗|离岗)?[一1]?(?:[次起例单件条处人名个份封张席岗通天日户]|人次|小时)'

/** One of what is counted: `一次`, `每单`, `发现一例`. */
const EACH = '(?:[每一1]|发[现生]|查到)[一1]?[^。;,]{0,2}?(?:[次起例单件条处人名个份户]|人次)'

/** What is paid for each event or day of a breach is a penalty, whatever it is called: `推迟进场的,每日支付4000元`. */
const WRONG =
  '(?:逾期|延[迟误期]|推迟|迟延|未(?!成年|来|婚|尽)(?:能)?|没有|不足|不得|违反|缺[编岗员少勤人]?|擅自|虚[假报增构]|伪造|弄虚|泄[露漏]|辱骂|脱岗|离岗|旷工|中断|停止|转包|冒用|倒卖)'
const PAID_EACH = cue`${WRONG}[^。;]{0,24}的?,[^。;,\d]{0,6}每(?:(?:缺|少|迟|逾期|延[迟误期])?[一1]?(?:[日天次起例人件单席名岗条])){1,2}(?:应|须|需)?(?:另行|额外)?(?:向[^。;,]{1,6})?(?:支付|付给?|承担)(?:{party}|对方)?(?:\s*(?:人民币)?\s*{amount}(?!\s*(?:以[内下]|的?(?:退款|赔付|优惠|劳务|酬|津贴|补[贴助])))|[^。;,%]{0,10}(?:总[额价款]|金额|价款|月费|服务费)的?\s*{share})`
/** `违反保密约定的,每条3000元,封顶30万元`: no word says that it is paid. */
const EACH_WRONG = cue`(?:违反|泄[露漏]|虚[假报构]|伪造|漏[转派报]|错[转派报]|迟[转派报])[^。;]{0,24}(?:的|者)?,每(?:条|次|例|起|人|件|单|张|项)\s*{amount}`
/** `发生一起有责投诉被通报的,乙方应支付8万元`. */
const PAID_ONCE = cue`(?:${WRONG}|(?:发生|造成|引发|出现)[^。;,]{0,12}(?:投诉|曝光|通报|事故|处罚|舆情|降权|泄[露漏]))[^。;]{0,24}(?:的|者),(?:{party})?(?:应当?|须|需|要|另)(?:一次性)?(?:向[^。;,]{1,6})?(?:支付|赔付|承担)(?:{party}|对方)?\s*{amount}(?![^。;,]{0,4}(?:奖|服务费|费用|款项|押金|保证金))`
/** `被平台扣分的,赔偿甲方当日成交额的20%`. */
const OF_OTHERS = cue`(?:赔偿?|罚款?|赔付)(?:给)?(?:{party}|对方|店铺)?[^。;,%\d不]{0,8}(?:销售额|成交额|营业额|流水|退款(?:金额)?|货款|订单(?:金额|价)|售价|货值)的?\s*{share}`
/** `伪造录音的,支付当月服务费的2倍`. */
const FEE_TIMES = cue`${WRONG}[^。;]{0,24}的?,[^。;,]{0,10}(?:支付|付给?|承担|缴纳)[^。;,]{0,10}(?:费用?|报酬|金额|款)的?\s*{decimal}\s*倍`
/** A share of the fee that comes off: `当月扣基础服务费的6%`. */
const OFF_FEE = cue`(?<!折)扣(?:除|减|罚|发)?(?:当月|本月|该月|当期)?(?:的)?(?:基础|基本|固定|保底)?(?:月)?(?:服务费|托管费|月费|费用|底薪|佣金|提成|报酬)的?\s*{share}`
/** What is left to be paid for a contract that ends before its time: `剩余月份月费的40%作为补偿`. */
const REST_PAID = cue`剩余[^。;,]{0,12}(?:费|报酬)[^。;,]{0,4}{share}[^。;,]{0,4}(?:作为|为)(?:违约金|补偿|赔偿)|(?:解除|终止|解约|中途|提前)[^。;]{0,40},[^。;,]{0,6}(?:支付|付给?|补给?|赔给?)(?:{party}|对方)?剩余[^。;,]{0,12}(?:费|报酬)[^。;,]{0,4}{share}`
/** `提前解约的,付对方一个月月费`. */
const MONTHS_PAID = cue`(?:解约|解除|终止|不做|退出|停止合作|结束)[^。;]{0,30}[,并且](?:另|再|还|须|应|要|需)*(?:支付|付给?|补给?|赔给?)(?:{party}|对方|另一方)?\s*{count}\s*个?(?:月|季度)的?(?:月费|服务费|托管费|基础费|底薪|费用)`

/** Below a heading of fines a price for each event is a fine: `答非所问的,50元/次`, `核实一单1000元`. */
const PENAL_HEADING = /违约|罚则|赔偿|处罚|奖惩|奖罚|扣罚|扣款|罚款|惩罚|扣钱|罚钱|扣费|扣减/
const EVENTS = '(?:[次起例单件条项处人天日户张封通]|人次|小时)'
const FINE = cue`(?:\d[\d,'.]*\s*(?:万?元)?\s*[-~至到]\s*)?{sum:amount}\s*(?:[\/每]\s*(?:人[次天])?${EVENTS}|起?\s*[,;。]|起?$)|(?:每|[核查]实[一1]?)${EVENTS}[^。;,\d]{0,6}{each:amount}`
/** `一次扣60元`: so much for each of what is counted. */
const ONCE = cue`[一1][次起例单件条回处](?:另|就|都|要)?(?:扣|罚)[减除款]?\s*(?:{amount}|{decimal}(?=[,;。]|$))`
const isBelowFines = (passage: Match['passage']): boolean =>
  passage.path.some(({ heading }) => PENAL_HEADING.test(heading.text) && !/违约|赔偿/.test(heading.text))

export const sight: Sight = {
  headings: [cue`^赔付(?:责任|标准|办法)?$`, cue`违约金|^罚则|^(?:奖|处)?罚(?:与|和|及|款)?奖?(?:标准|办法|条款)?$`],
  sentences: [
    ...PLAIN_FINES,
    EACH_WRONG,
    cue`(?:退费|退款|损失|赔付|差额|费用)(?:金额|总额)?的\s*{share}由{provider}(?:承担|负担|赔)|倒[卖票][^。;]{0,20}{decimal}\s*倍|每漏[转派报接][一1]?(?:通|单|起|次|例)[^。;,\d]{0,4}(?:扣|罚|付)[^。;,\d]{0,4}{amount}`,
    cue`(?:漏|错|少)[^。;,]{0,2}(?:一|1)?个?(?:单|条|件)[^。;,]{0,2}扣[^。;,]{1,6}元`,
    cue`(?<!再多[^。;]{0,6})赔[^。;,]{0,2}{count}\s*[天个]月?的?(?:钱|服务费|费用)|(?:乱承诺|答错|说错)[^。;]{0,4},?(?:损失|后果)[^。;,]{0,2}(?:自己|自行|由{provider})`,
    cue`一经发现,?[^。;,]{0,4}扣(?:除|减)?`,
    cue`违约(?:的|方|了)?,?[^。;,]{0,4}(?:赔|给|付)(?:对方|另一方|守约方)[^。;,]{0,4}(?:{amount}|[一两二三四五六七八九十]+[万千百])`,
    cue`(?:退货|发错|答错|说错)[^。;]{0,16}(?:运费|差价|损失|邮费)[^。;,]{0,6}(?:由)?{provider}(?:出|承担|负担|贴|买单)`,
    cue`(?:平台)?罚款由[^。;,]{1,10}(?:承担|负担|出|买单)`,
    cue`{provider}赔[^。;,]{0,6}(?:{share}|全款|{amount}|[\d一二三五十]+倍)|赔[^。;,]{0,8}(?:金额|货款|价款|售价)的?\s*[\d一二三五十]+\s*倍`,

    PAID_EACH,
    FEE_TIMES,
    REST_PAID,
    MONTHS_PAID,
    PAID_ONCE,
    OF_OTHERS,
    cue`${PENALTY}[^。;]{0,40}(?:{rate:share}|{sum:amount})`,
    cue`(?:{rate:share}|{sum:amount})[^。;]{0,24}${PENALTY}`,
    cue`(?:支付|承担|缴纳|偿付)[^。;,]{0,16}${PENALTY}`,
    cue`${PENALTY}(?:的)?(?:计算|数额|标准|金额|比例)`,
    cue`(?:泄密|泄露|违反)[^。;]{0,20}(?:赔付|赔偿(?!总额|上限|限额))[^。;不]{0,12}{amount}`,
    cue`每(?:发生|出现)?(?:一)?(?:[次起例]|人次)[^。;%\d]{0,12}(?:扣|罚)[^。;%]{0,16}(?:{share}|{amount})`,
    cue`(?:赔付|补偿|赔偿?给?)(?:{both}|{party}|对方)?[^。;,]{0,6}{count}\s*个?月的?[^。;,\d]{0,8}(?:费|报酬)`,
    cue`(?:支付|付给?|缴付)[^。;,]{0,8}(?:相等于|相当于|等于)[^。;,]{0,6}{count}\s*个?(?:基本|基础|固定)?月?[^。;,]{0,8}(?:费|薪|报酬)[^。;,]{0,4}(?:之|的|作为|以)?[^。;,]{0,6}(?:补偿|赔偿|违约|终止)`,
    cue`${EACH}[^。;,\d]{0,10}(?:(?<!扣)罚款?|赔偿?(?:给|付)?(?:{party}|对方)?)[^。;,\d]{0,6}{amount}|(?<!扣)罚款?\s*{amount}`,
    cue`^(?![^。;]*${SERVICE_LEVEL})[^。;]*?${COUNTED_EVENT}[^。;%\d]{0,14}(?:(?<!折)扣|罚|赔)[^。;%\d]{0,10}{amount}`,
    cue`^(?![^。;]*${SERVICE_LEVEL})[^。;]*?(?:每(?:条|人|次|例|起|单|件|处|份)\s*{amount}[^。;,]{0,8}(?:赔|罚|扣)|(?:(?<!折)扣|罚)[^。;,\d]{0,8}{amount}\s*[\/每]\s*(?:次|起|例|单|件|条|人|天|日|小时))`,
    cue`(?:补齐|补足|补上|到岗|到位|缺[编岗员])[^。;]{0,20}每(?:人|岗|席|名)[·\/]?每?[天日]\s*{amount}[^。;,]{0,8}(?:赔|罚|扣|违约金)`,
    cue`(?:罚|扣)款?\s*{bare:decimal}(?=[,;。)、]|$)`,
    cue`(?:中断|故障|停服|停机|宕机|瘫痪|断线|断网|掉线|离线|断电)[^。;]{0,24}{duration}[^。;,]{0,6},?[^。;,\d]{0,6}(?:扣减?|扣除|罚|赔)[^。;%\d]{0,16}(?:{share}|{amount})`,
    cue`(?:空岗|离岗|脱岗|缺岗|迟到|早退|旷工|违规)(?:每)?[一1]?[次人起](?:\([^)]{0,16}\))?[^。;,\d]{0,6}扣[^。;,\d]{0,6}{amount}`,
    cue`(?:扣发?|罚|抵扣)[^。;,\d]{0,4}(?:{count}|半)\s*个?月(?!最多|最高|至多|顶多|累计|合计)的?[^。;,\d]{0,6}(?:费|底薪|保底|报酬|提成|工资)`,
    cue`赔(?:偿|付|给)?(?:{party}|对方|守约方|另一方)?(?:损失)?\s*{amount}`,
    cue`^(?![^。;]*${SERVICE_LEVEL})[^。;]*?发[现生][^。;,\d]{0,8}[一1][次起例单件回][^。;,%\d]{0,6}(?:扣|罚)[^。;,%\d]{0,6}{amount}`,
    cue`^(?![^。;]*${SERVICE_LEVEL})[^。;]*?(?:离线|掉线|私自|擅自|无故|违规|违反|睡觉|吵架|骂|怠慢|顶撞)[^。;,]{0,12},?[一1][次起例单回](?:另|就|都|要)?(?:扣|罚)[^。;,%\d]{0,6}{amount}`,
    cue`(?:按|以)(?:双|两|{decimal})\s*倍(?:扣|罚|赔)|(?:双|两|加)倍(?:扣[除减款]|罚|赔偿)`,
    cue`(?:赔偿|补偿|支付|赔付)[^。;,]{0,12}{times:decimal}\s*倍|{times:decimal}\s*倍[^。;,]{0,6}(?:赔|补)偿`,
    cue`(?:按|处以?|付)[^。;,]{0,12}{times:decimal}\s*倍(?:的)?[^。;,]{0,4}(?:赔|罚|违约金)`,
    cue`(?:支付|赔付|补偿)[^。;,]{0,8}{count}\s*个?月[^。;,]{0,8}(?:服务费|费用|报酬)[^。;,]{0,4}(?:作为|为)?(?:违约金|补偿|赔偿)`,
    cue`(?:违者|违反的|否则|不然)[^。;,]{0,4},?(?:须|应|要)?(?:赔偿?|补偿|支付)[^。;,]{0,12}(?:{duration}|{count}\s*(?:年|个?月))的?[^。;,]{0,4}(?:工资|底薪|薪水|服务费|月费)`,
  ],
  below: {
    heading: PENAL_HEADING,
    sentences: [
      FINE,
      OFF_FEE,
      ONCE,
      cue`(?<!最多|最高|顶多|至多)(?:另|再|就)?扣\s*{amount}`,
      cue`每[一-鿿]{0,4}?(?:一|1)?(?:[次起例单件条处天日人户]|人次|小时)[^。;%\d]{0,12}(?:扣|罚|赔|支付)[^。;%]{0,16}(?:{share}|{amount})`,
      cue`每(?:低|降|少|高|超)[^。;,]{0,6}{count}?[\d.]*\s*个?百分点[^。;%\d]{0,6}(?:扣|罚|减)[^。;%]{0,16}{share}`,
    ],
  },
  not: [
    cue`^[^。;%‰]{0,24}(?:赔偿|违约金)[^。;%‰]{0,12}以[^。;,%‰]{2,24}为(?:上)?限`,
    cue`^(?![^。]*总(?:金?额|价|费))[^。;]*${LATE}[^。;]{0,20}${PENALTY}`,
    cue`${LATE}[^。;]{0,60}(?:每日|每天|按日|每逾期)|付款[^。;]{0,12}宽限期`,
    cue`(?:每[日天]|按[日天])[^。;,]{0,4}按[^。;,]{0,4}(?:逾期|未付|欠付|拖欠)(?:未付)?(?:的)?(?:金额|款项?|费用)`,
    cue`未(?:能)?(?:按|依)[^。;,]{0,8}(?:支付|付款|缴纳)[^。;]{0,40}(?:每日|每天|按日|每逾期)`,
    cue`^附件|^(?:(?![%‰元]|分之)[^。;]){0,60}违约金(?:的)?(?:部分)?(?:不足|低于)|^[^%‰分]{0,30}违约金(?:的)?(?:总额|累计|合计|最高|上限|总计)`,
  ],
  alsoIn: ['annex'],
  read: (place) => {
    const { passages, all, within, put, set } = place
    let index = 0
    const measures = passages
      .filter((passage) => isPenal(passage.labelled?.text ?? passage.text) || isPaid(passage, within))
      .flatMap((passage) => within(passage, MEASURE))
      .filter((match) => (isPenal(match.passage.text) || isPaid(match.passage, within)) && !isBound(match))
    for (const inPassage of Map.groupBy(measures, ({ passage }) => passage).values()) {
      let floor = 0
      for (const match of penaltiesAmong(inPassage)) {
        const { passage } = match
        const at = `[${index}]`
        const value = (name: string) => match.value(name)
        const isAmount = ['sum', 'spoken', 'wan'].some((name) => value(name) !== undefined)
        set(`${at}.id`, `penalty-${index + 1}`, match)
        const by = payerOf(match, within)
        set(`${at}.by`, by, match)
        const [event] = within(passage, EVENT)
        const told = eventOf(match, placeOf(match), floor, within(passage, PARTY))
        set(`${at}.event`, told?.words ?? event?.words('event')?.replaceAll('、', '和'), told?.match ?? event)
        floor = match.within()[1]
        set(`${at}.charge.kind`, isAmount ? 'amount' : 'share', match)
        const times = value('times')
        if (typeof times === 'string') set(`${at}.charge.rate`, `${Number(times) * 100}%`, match)
        const wan = value('wan')
        if (typeof wan === 'string') set(`${at}.charge.amountYuan`, readAmountYuan(`${wan}万元`), match)
        if (match.words('double') !== undefined) set(`${at}.charge.rate`, '200%', match)
        const quarters = value('quarters')
        const months = typeof quarters === 'number' ? quarters * MONTHS_OF_A_QUARTER : value('months')
        if (typeof months === 'number') {
          set(`${at}.charge.base`, 'period-fee', match)
          set(`${at}.charge.rate`, `${months * 100}%`, match)
        }
        if (!isAmount)
          set(`${at}.charge.base`, BASES.find(([, words]) => words.test(before(match) + match.text))?.[0], match)
        put(`${at}.charge.rate`, match, 'rate')
        if (match.words('prompt') !== undefined) set(`${at}.charge.rate`, null, match)
        readRange(place, at, match, 'sum')
        for (const name of ['sum', 'spoken']) put(`${at}.charge.amountYuan`, match, name)
        set(
          `${at}.per`,
          /每[^。;,]{0,4}[日天]|按[日天]/.test(passage.text)
            ? 'day'
            : isByOtherTime(passage.text)
              ? undefined
              : 'event',
          match,
        )
        const cap = within(passage, CAP).find((each) => each.span.end > match.span.end)
        put(`${at}.capShare`, cap, 'cap')
        for (const name of ['most', 'sealed']) put(`${at}.capYuan`, cap, name)
        index += 1
      }
    }
    const measured = new Set(measures.map(({ passage }) => passage))
    const fines = all(FINE).filter((match) => isBelowFines(match.passage) && !measured.has(match.passage))
    for (const [nth, match] of fines.filter((each) => !isBound(each)).entries()) {
      readFine(place, index, match, fines[nth - 1])
      index += 1
    }
  },
}

const UP_TO = cue`\s*[-~至到]\s*{upper:amount}`
/** Of `3000元至8000元` the lower end is due in any case, and the upper end is the most. */
function readRange({ put, set, within }: Place, at: string, match: Match, name: string): void {
  const [from, to] = match.within(name)
  const { text } = match.passage
  const lower = match.words(name) === undefined ? undefined : lowerAmount(text, from, text.slice(from, to))
  const upper = within(match.passage, UP_TO).find((each) => each.within()[0] === to)
  put(`${at}.capYuan`, upper, 'upper')
  if (lower === undefined) return
  set(`${at}.charge.amountYuan`, readAmountYuan(lower.text), match)
  put(`${at}.capYuan`, match, name)
}

/** `答非所问的,50元/次`. */
function readFine(place: Place, index: number, match: Match, last: Match | undefined): void {
  const { put, set, within } = place
  const floor = last?.passage === match.passage ? last.within()[1] : 0
  const event = eventOf(match, placeOf(match), floor, within(match.passage, PARTY))
  const at = `[${index}]`
  set(`${at}.id`, `penalty-${index + 1}`, match)
  set(`${at}.by`, payerOf(match, within), match)
  set(`${at}.event`, event?.words, event?.match)
  set(`${at}.charge.kind`, 'amount', match)
  for (const name of ['sum', 'each']) {
    readRange(place, at, match, name)
    put(`${at}.charge.amountYuan`, match, name)
  }
  set(`${at}.per`, /[/每]\s*人?[天日]/.test(match.text) ? 'day' : 'event', match)
}

/** Paid or taken off without a word for penalty. */
const isPaid = (passage: Match['passage'], within: Place['within']): boolean =>
  [PAID_EACH, EACH_WRONG, FEE_TIMES, REST_PAID, MONTHS_PAID, PAID_ONCE].some(
    (words) => within(passage, words).length > 0,
  ) ||
  (isBelowFines(passage) && within(passage, OFF_FEE).length > 0)

/** Each part of a sentence that has a word for penalty of its own states one; without such a part the nearest measure does. */
function penaltiesAmong(measures: readonly Match[]): readonly Match[] {
  const parts = Map.groupBy(measures, (match) => partOf(match))
  const penal = [...parts].filter(([part]) => IS_PENAL.test(part))
  const chosen = penal.length > 1 ? penal.map(([, inPart]) => nearestToPenalty(inPart)) : [nearestToPenalty(measures)]
  return chosen.filter((match) => match !== undefined).toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The words between the commas around the end of a measure. */
function partOf(match: Match): string {
  const { passage } = match
  const [, to] = match.within()
  const from = Math.max(passage.text.lastIndexOf(',', to - 1), passage.text.lastIndexOf('、', to - 1)) + 1
  const end = passage.text.indexOf(',', to)
  return passage.text.slice(from, end < 0 ? undefined : end)
}

const PENALTY_WORD = new RegExp(`${PENALTY}|扣|罚`, 'g')

/** Of several shares and amounts in a sentence the one that stands at the word for penalty: `人数低于80%的，支付总额15%的违约金`, `低于80%的，每低1个百分点扣2%`. */
function nearestToPenalty(measures: readonly Match[]): Match | undefined {
  const distance = ({ passage, text }: Match): number => {
    const end = passage.text.indexOf(text) + text.length
    const own = end - text.length
    return Math.min(
      ...[...passage.text.matchAll(PENALTY_WORD)].map(({ index }) =>
        index >= end ? index - end : index >= own ? 1 : end - index + 4,
      ),
    )
  }
  return measures.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** By the hour or the month: neither each event nor each day. */
const isByOtherTime = (text: string): boolean =>
  /每[^。;,次起例]{0,6}(?:小时|分钟|个?月|周)(?!度)[^。;]{0,16}(?:违约金|罚)/.test(text)
const before = ({ passage, text }: Match): string => passage.text.slice(0, passage.text.indexOf(text))
const placeOf = (match: Match): number => match.within(MEASURES.find((name) => match.words(name) !== undefined))[0]
const PARTY = cue`{party}`

function isBound(match: Match): boolean {
  const { text } = match.passage
  const from = placeOf(match)
  const lead = text.slice(text.lastIndexOf(',', from) + 1, from)
  return BOUND.test(lead) || /^[^。;,]{0,6}(?:为(?:上)?限|封顶)/.test(text.slice(match.within()[1]))
}
const MONTHS_OF_A_QUARTER = 3
const MEASURES = ['rate', 'sum', 'each', 'spoken', 'wan', 'months', 'quarters', 'times', 'double', 'prompt'] as const

/** Who pays: the party that must pay, or fails; none where the words are about either party. */
function payerOf({ passage }: Match, within: Place['within']) {
  const says = (pattern: Cue) => within(passage, pattern).length > 0
  const pays = '[^。;,]{0,12}(?:应当?|须|需|必须|要)[^。;]{0,16}(?:支付|承担|赔偿)'
  const fails =
    '[^。;,]{0,4}(?:因|未|违|逾期|不|擅自|泄|延[迟误期]|推迟|迟延|辱骂|弄虚|虚[报增构假]|伪造|隐瞒|[^。;,]{0,8}(?:原因|过错|过失|失误))'
  if (
    says(cue`(?:{provider})${pays}|向(?:{client})(?:支付|承担|赔偿)|^[^一-鿿]{0,6}(?:如|若|因)?(?:{provider})${fails}`)
  )
    return 'provider'
  if (says(cue`(?:{client})${pays}|向(?:{provider})(?:支付|承担|赔偿)|^[^一-鿿]{0,6}(?:如|若|因)?(?:{client})${fails}`))
    return 'client'
  // What is deducted comes off the fee, and those who serve are the provider's.
  return says(cue`扣[减除罚]?(?!回|留|押)|(?:客服|[坐座]席|话务员|接线员|班组?长)[^。;,]{1,24},[^。;,]{0,8}罚`)
    ? 'provider'
    : undefined
}
