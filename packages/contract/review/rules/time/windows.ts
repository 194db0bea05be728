import { allMatches, DURATION, readDuration, VALUE_AHEAD } from '@heqi/clauses'
import { type Analysis, type Sentence, saying, sentencesOfClause } from '../../analysis.ts'
import { anyOf, firstOf } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { daysIn, termOf } from '../../reading/length-of-term.ts'
import { binds, inArticles, inBody } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { reviewsWithoutEnd, windowsWithoutStart } from '../unsettled/by-what-measure.ts'

type Window = {
  readonly sentence: Sentence
  readonly text: string
  readonly index: number
  readonly days: number
  readonly isWorking: boolean
}

const DAYS: Readonly<Record<string, number>> = { day: 1, 'working-day': 1, week: 7, month: 30, year: 365 }

const WINDOW = new RegExp(VALUE_AHEAD + DURATION, 'g')

/** Windows of days or longer in a sentence: 5个工作日内, 提前30日. */
function windowsIn(sentence: Sentence): Window[] {
  return allMatches(WINDOW, sentence.text).flatMap((match) => {
    const read = readDuration(match[0])
    const perUnit = read ? DAYS[read.unit] : undefined
    // 每月8日前 is a day of the month and no stretch of days.
    const isDate = /[月年]的?\s*(?:\d{1,2}\s*[日号]?\s*[-—~至到]\s*)?$/.test(sentence.text.slice(0, match.index))
    return read && typeof read.value === 'number' && perUnit !== undefined && !isDate
      ? [
          {
            sentence,
            text: match[0],
            index: match.index,
            days: read.value * perUnit,
            isWorking: read.unit === 'working-day',
          },
        ]
      : []
  })
}

const SILENCE = /视[为同](?:为)?(?:已?被?(?:接受|认可|确认|同意|合格|通过|验收)|无异议|没有异议)/

/** Time to check in working days, and consent by silence after calendar days that may be over first. */
function dayKindsContradict(analysis: Analysis): Offence[] {
  const offences: Offence[] = []
  for (const { sentence: silent } of saying(analysis, SILENCE, inArticles)) {
    const deemed = windowsIn(silent).find(
      ({ isWorking, index }) => !isWorking && /未|没有|不|逾期/.test(silent.text.slice(index)),
    )
    if (!deemed) continue
    const check = analysis
      .sentencesIn(silent.node)
      .flatMap(windowsIn)
      .find(
        ({ isWorking, sentence, index }) =>
          isWorking && /审核|核对|确认|验收|检查|审查|答复|回复|提出/.test(sentence.text.slice(index, index + 24)),
      )
    if (!check) continue
    // Five working days last seven days, and longer over a holiday.
    const longest = Math.ceil((check.days * 7) / 5)
    if (deemed.days > longest) continue
    const first = check.sentence.index <= silent.index ? check.sentence : silent
    const last = first === silent ? check.sentence : silent
    offences.push({
      ...atSentence(first, undefined, undefined, { working: check.text, calendar: deemed.text }),
      end: last.place().end,
    })
  }
  return offences
}

const WORKING_DAYS = /(?:工作|营业)[日天]/
const DAYS_DEFINED = /"?(?:工作日|日|天)"?(?:是?指|均指|系指|均为)/

/** Working days here and calendar days there for windows of one article. */
function dayKindsMixed(analysis: Analysis): Offence[] {
  const homes = new Set(saying(analysis, WORKING_DAYS, inArticles).map(({ sentence }) => sentence.node))
  for (const home of homes) {
    const windows = analysis
      .sentencesIn(home)
      .flatMap(windowsIn)
      .filter(({ text }) => /日|天/.test(text) && !/月|年/.test(text))
    const working = windows.find(({ isWorking }) => isWorking)
    const calendar = windows.find(({ isWorking }) => !isWorking)
    if (!working || !calendar || calendar.days >= 20) continue
    if (saying(analysis, DAYS_DEFINED).length > 0) return []
    const { sentence, index, text } = calendar
    return [atSentence(sentence, index, index + text.length, { working: working.text, calendar: text })]
  }
  return []
}

const START =
  /自|从|于|后|起|时|前|收到|接到|到达|送达|发生|知道|届满|终止|解除|签[订署]|生效|如|若|应当?对方|每[月季年周日]|当[月日]|次[月日]|上[月季]|[通期]知|逾期|超过|延迟|连续|提前|累计|异议|请求|投诉|工单|受理|完成|发现|要求|到期|期满/

/** The fee of last month is what is paid, not when. */
const LAST_FEE = /上[个一]?[月季年]度?(?:的)?[^。;,]{0,6}(?:费|款)/

const DUE_WITHIN = new RegExp(`(?:应当?|须|需|必须|将)(?:在|于)?(?<window>${DURATION})(?:之)?内`)

const EACH_MONTH_WITHIN = /每[月季年]度?(?:的)?(?<window>(?:\d+|[一二三四五六七八九十]+)个?(?:工作日|日|天))内/

/** A window that nothing sets going. */
const withoutStart = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(EACH_MONTH_WITHIN, DUE_WITHIN).flatMap((sentence) => {
    if (!inArticles(sentence.node)) return []
    const odd = EACH_MONTH_WITHIN.exec(sentence.text)
    if (odd) return [atWords(sentence, odd, { window: odd.groups?.['window'] ?? '' })]
    const isParagraph = sentence.index > 0 || sentence.node.article.heading.text !== ''
    const match = isParagraph ? null : DUE_WITHIN.exec(sentence.text)
    const window = match?.groups?.['window'] ?? ''
    if (!match || !/日|天|周|月/.test(window) || /\[|_/.test(window)) return []
    const before = sentence.text.slice(0, match.index)
    return START.test(before.replace(/^[\s\d.、()]+/, '')) ||
      START.test(sentence.text.slice(match.index + match[0].length).replace(LAST_FEE, ''))
      ? []
      : [atWords(sentence, match, { window })]
  })

const UNITLESS =
  /(?:提前|逾期(?:超过)?|超过|不少于|不超过|延迟(?:超过)?|期限为|有效期为?|在|[后起])(?<number>\d{1,3})(?=书面|通知|内|的[,，]|未|仍|之内|以内|以上的)/

const TIMELESS =
  /(?:响应|处理|等待|回复|应答|通话|办结|解决|到场|接听|排队|整理)(?:时间|时长|时限|速度)(?!\()[^。;,|\d(]{0,4}(?:不(?:得|应|能|可|要|准)?(?:超过|高于|大于|多于|长于)|控制在|≤|<|为|小于|低于)\s*\d{1,4}(?:以[内下])?(?=\s*(?:[。;,、]|$|\([^)\d]{1,6}\)))/
/** 不超过30、60秒: the unit of both. */
const UNIT_BEHIND = /\d\s*(?:\([^)]{1,6}\))?、[^。;,\d]{0,4}\d{1,4}\s*(?:秒|分|小时|天|日)/
const UNIT_TOLD = /单位|\((?:秒|分钟?|小时|天)\)/

/** 提前30书面通知, 等待时长不超过20: a number that lost its unit. */
const withoutUnit = (analysis: Analysis): Offence[] => [
  ...saying(analysis, UNITLESS, inArticles).map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })),
  ...saying(analysis, TIMELESS, binds)
    .filter(({ sentence: { text, node } }) => !UNIT_TOLD.test(node.matter + text) && !UNIT_BEHIND.test(text))
    .map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })),
]

const CONSENT =
  /报[^。;,]{0,10}(?:批准|同意|审批|核准)后(?:方可|才能|方能)|(?:经|事先|取得|征得|获得)[^。;,]{0,12}(?:书面)?(?:同意|批准|许可|确认)(?:后)?(?:,?(?:方可|才能|方能|后)|$|[。;,])/
const ANSWER = new RegExp(
  `(?:${DURATION})(?:之)?内[^。;]{0,16}(?:答复|回复|书面(?:答复|意见)|确认|审批|批复|审核)|逾期(?:未|不)(?:答复|回复|表示)|未(?:答复|回复|书面答复|提出异议)[^。;]{0,6}视为|视为(?:同意|拒绝|不同意)`,
)

const REQUEST = /申请|提交|书面报|报(?:送|请|[^。;,]{0,8}批准)|简历|书面(?:通知|提出)/

/** A request that needs consent, with no time to answer and no rule for silence. */
const consentWithoutReply = (analysis: Analysis): Offence[] =>
  saying(analysis, CONSENT, inArticles).flatMap(({ sentence, match }) =>
    !REQUEST.test(sentence.text) ||
    /双方|披露|泄露|使用|商标|转让|个人信息|协商一致/.test(sentence.text) ||
    analysis.sentencesIn(sentence.node).some(({ text }) => ANSWER.test(text))
      ? []
      : [atWords(sentence, match)],
  )

const UNCONSENTED = /未经[^。;,]{0,10}(?:书面)?同意|(?<!无[须需]|不必)(?:事先|取得|征得)[^。;,]{0,12}(?:书面)?同意/

/** Consent to assign or subcontract, likewise; so usual that it is only worth knowing. */
const consentUnanswered = (analysis: Analysis): Offence[] =>
  saying(analysis, UNCONSENTED, inArticles).flatMap(({ sentence, match }) => {
    if (!/转让|分包|转包|转委托|更换/.test(sentence.text)) return []
    const { node } = sentence
    // The answer may be ruled in the next paragraph of the same article.
    const group = [node, ...(node.parent ? [node.parent, ...analysis.childrenOf(node.parent)] : [])]
    const isAnswered = group.some((each) => analysis.sentencesIn(each).some(({ text }) => ANSWER.test(text)))
    return isAnswered ? [] : [atWords(sentence, match)]
  })

const REVIEWED =
  /(?:报|提交|交|送)(?:至|给|由)?[^。;,]{0,8}(?:审核|核对|确认|验收|审批|审定)|(?:审核|核对|验收|确认)(?:完成|通过|合格|无误|确认)(?:后|,)/
const LIMITED = new RegExp(
  `(?:${DURATION})(?:之)?内[^。;]{0,16}(?:审核|核对|确认|验收|审定)|(?:审核|核对|确认|验收)[^。;]{0,10}(?:${DURATION})内`,
)
const PAYS = /结算|对账|账单|费用|发票|付款|支付|验收|成果/

/** A deposit that goes back once the work is accepted is no price that waits for the check. */
const SECURITY = /保证金|押金|质保金|保函/

const SILENCE_RULED =
  /(?:审核|核对|确认|验收|异议)[^。;]{0,40}视[为同]|视[为同][^。;]{0,12}(?:确认|认可|验收|合格|接受|无异议)/

/** What is paid for only when the other side has checked it, which may take as long as it likes. */
function reviewWithoutResult(analysis: Analysis): Offence[] {
  if (SILENCE_RULED.test(analysis.text)) return []
  const open =
    saying(analysis, REVIEWED, inBody).find(
      ({ sentence: { text } }) => PAYS.test(text) && /结算|对账|账单|报表|费用/.test(text) && !LIMITED.test(text),
    )?.sentence ??
    sentencesOfClause(analysis, 'quality/acceptance').find(
      (sentence) => /验收/.test(sentence.text) && !SECURITY.test(sentence.text) && windowsIn(sentence).length > 0,
    )
  return open ? [atSentence(open)] : []
}

const RENEWAL =
  /(?:期满|届满|到期)(?:之)?(?:日)?(?:前(?:的)?)?(?<window>[^。;,]{1,8}?(?:日|天|个月|月|年))|提前(?<window2>[^。;,]{1,8}?(?:日|天|个月|月|年))[^。;]{0,20}(?:续[签约订]|异议|不再)/
/** A notice of renewal that would be due before the contract begins. */
function renewalTooEarly(analysis: Analysis): Offence[] {
  const notices = saying(analysis, RENEWAL, inArticles).filter(({ sentence }) => /续|延|异议|不再/.test(sentence.text))
  const term = notices.length === 0 ? undefined : termOf(analysis)
  if (term === undefined) return []
  return notices.flatMap(({ sentence, match }) => {
    const window = match.groups?.['window'] ?? match.groups?.['window2'] ?? ''
    const days = daysIn(window)
    return days !== undefined && days >= term ? [atWords(sentence, match, { window: window.trim() })] : []
  })
}

const CIVIL_510 = law(
  '《中华人民共和国民法典》第五百一十条、第五百一十一条：没有约定或者约定不明确的，按照合同相关条款、交易习惯或者法定规则确定。',
  'Civil Code, arts. 510 and 511: what is not agreed or unclear follows from the other clauses, from usage, or from the statutory rules.',
)

export const WINDOW_RULES: readonly Rule[] = [
  { code: 'day-kinds-contradict', severity: 'warning', check: dayKindsContradict },
  { code: 'day-kinds-mixed', severity: 'note', check: dayKindsMixed },
  {
    code: 'window-without-start',
    severity: 'note',
    legalBasis: CIVIL_510,
    check: anyOf(withoutStart, windowsWithoutStart),
  },
  { code: 'window-without-unit', severity: 'error', check: withoutUnit },
  { code: 'consent-without-reply', severity: 'warning', check: consentWithoutReply },
  { code: 'consent-unanswered', severity: 'note', check: consentUnanswered },
  { code: 'review-without-result', severity: 'warning', check: firstOf(reviewWithoutResult, reviewsWithoutEnd) },
  { code: 'renewal-too-early', severity: 'error', check: renewalTooEarly },
]
