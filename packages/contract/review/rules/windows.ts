import { DURATION, parseNumeral, readDuration } from '@heqi/clauses'
import { type Analysis, type Node, type Sentence, sentencesOfClause } from '../analysis.ts'
import { atSentence, atWords, type Offence, type Rule } from '../rule.ts'

const binds = ({ part }: Node): boolean => part === 'body' || part === 'third-party'

type Window = {
  readonly sentence: Sentence
  readonly text: string
  readonly index: number
  readonly days: number
  readonly isWorking: boolean
}

const DAYS: Readonly<Record<string, number>> = { day: 1, 'working-day': 1, week: 7, month: 30, year: 365 }

const WINDOW = new RegExp(DURATION, 'g')

/** Windows of days or longer in a sentence: 5个工作日内, 提前30日. */
function windowsIn(sentence: Sentence): Window[] {
  return [...sentence.text.matchAll(WINDOW)].flatMap((match) => {
    const read = readDuration(match[0])
    const perUnit = read ? DAYS[read.unit] : undefined
    // 每月8日前 is a day of the month and no stretch of days.
    const isDate = /[月年]的?\s*$/.test(sentence.text.slice(0, match.index))
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
function dayKindsContradict({ sentences, sentencesIn }: Analysis): Offence[] {
  const offences: Offence[] = []
  for (const silent of sentences.filter(({ node, text }) => binds(node) && SILENCE.test(text))) {
    const windows = sentencesIn(silent.node).flatMap(windowsIn)
    const deemed = windows.find(
      (window) =>
        window.sentence === silent && !window.isWorking && /未|没有|不|逾期/.test(silent.text.slice(window.index)),
    )
    const check = windows.find(
      ({ isWorking, sentence, index }) =>
        isWorking && /审核|核对|确认|验收|检查|审查|答复|回复|提出/.test(sentence.text.slice(index, index + 24)),
    )
    if (!deemed || !check) continue
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

/** Working days here and calendar days there for windows of one article. */
function dayKindsMixed({ sentences }: Analysis): Offence[] {
  const offences: Offence[] = []
  const isDefined = sentences.some(({ text }) => /"?(?:工作日|日|天)"?(?:是?指|均指|系指|均为)/.test(text))
  for (const group of Map.groupBy(
    sentences.filter(({ node }) => binds(node)),
    ({ node }) => node,
  ).values()) {
    if (isDefined || offences.length > 0) break
    const windows = group.flatMap(windowsIn).filter(({ text }) => /日|天/.test(text) && !/月|年/.test(text))
    const working = windows.find(({ isWorking }) => isWorking)
    const calendar = windows.find(({ isWorking }) => !isWorking)
    if (working && calendar && calendar.days < 20) {
      offences.push(
        atSentence(calendar.sentence, calendar.index, calendar.index + calendar.text.length, {
          working: working.text,
          calendar: calendar.text,
        }),
      )
    }
  }
  return offences
}

const START =
  /自|从|于|后|起|时|前|收到|接到|到达|送达|发生|知道|届满|终止|解除|签[订署]|生效|如|若|应当?对方|每[月季年周日]|当[月日]|次[月日]|上[月季]|[通期]知|逾期|超过|延迟|连续|提前|累计|异议|请求|投诉|工单|受理|完成|发现|要求|到期|期满/

/** The fee of last month is what is paid, not when. */
const LAST_FEE = /上[个一]?[月季年]度?(?:的)?[^。;,]{0,6}(?:费|款)/

const DUE_WITHIN = new RegExp(`(?:应当?|须|需|必须|将)(?:在|于)?(?<window>${DURATION})(?:之)?内`)

/** A window that nothing sets going. */
const withoutStart = ({ sentences }: Analysis): Offence[] =>
  sentences
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => {
      const odd = /每[月季年]度?(?:的)?(?<window>(?:\d+|[一二三四五六七八九十]+)个?(?:工作日|日|天))内/.exec(
        sentence.text,
      )
      if (odd) return [atWords(sentence, odd, { window: odd.groups?.['window'] ?? '' })]
      const match = DUE_WITHIN.exec(sentence.text)
      const window = match?.groups?.['window'] ?? ''
      if (!match || !/日|天|周|月/.test(window) || /\[|_/.test(window)) return []
      const before = sentence.text.slice(0, match.index)
      const paragraph = sentence.index > 0 || sentence.node.article.heading.text !== ''
      return START.test(before.replace(/^[\s\d.、()]+/, '')) ||
        START.test(sentence.text.slice(match.index + match[0].length).replace(LAST_FEE, '')) ||
        paragraph
        ? []
        : [atWords(sentence, match, { window })]
    })

/** 提前30书面通知: a number that lost its unit. */
const withoutUnit = ({ sentences }: Analysis): Offence[] =>
  sentences
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => {
      const match =
        /(?:提前|逾期(?:超过)?|超过|不少于|不超过|延迟(?:超过)?|期限为|有效期为?|在|[后起])(?<number>\d{1,3})(?=书面|通知|内|的[,，]|未|仍|之内|以内|以上的)/.exec(
          sentence.text,
        )
      return match ? [atWords(sentence, match, { words: match[0] })] : []
    })

const CONSENT =
  /报[^。;,]{0,10}(?:批准|同意|审批|核准)后(?:方可|才能|方能)|(?:经|事先|取得|征得|获得)[^。;,]{0,12}(?:书面)?(?:同意|批准|许可|确认)(?:后)?(?:,?(?:方可|才能|方能|后)|$|[。;,])/
const ANSWER = new RegExp(
  `(?:${DURATION})(?:之)?内[^。;]{0,16}(?:答复|回复|书面(?:答复|意见)|确认|审批|批复|审核)|逾期(?:未|不)(?:答复|回复|表示)|未(?:答复|回复|书面答复|提出异议)[^。;]{0,6}视为|视为(?:同意|拒绝|不同意)`,
)

/** A request that needs consent, with no time to answer and no rule for silence. */
function consentWithoutReply({ sentences, sentencesIn }: Analysis): Offence[] {
  return sentences
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => {
      const match = CONSENT.exec(sentence.text)
      const isRequest = /申请|提交|书面报|报(?:送|请|[^。;,]{0,8}批准)|简历|书面(?:通知|提出)/.test(sentence.text)
      if (
        !match ||
        !isRequest ||
        /双方|披露|泄露|使用|商标|转让|个人信息|协商一致/.test(sentence.text) ||
        sentencesIn(sentence.node).some(({ text }) => ANSWER.test(text))
      )
        return []
      return [atWords(sentence, match)]
    })
}

/** Consent to assign or subcontract, likewise; so usual that it is only worth knowing. */
function consentUnanswered({ sentences, sentencesIn, childrenOf }: Analysis): Offence[] {
  return sentences
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => {
      const match =
        /未经[^。;,]{0,10}(?:书面)?同意|(?<!无[须需]|不必)(?:事先|取得|征得)[^。;,]{0,12}(?:书面)?同意/.exec(
          sentence.text,
        )
      if (!match || !/转让|分包|转包|转委托|更换/.test(sentence.text)) return []
      const { node } = sentence
      // The answer may be ruled in the next paragraph of the same article.
      const group = [node, ...(node.parent ? [node.parent, ...childrenOf(node.parent)] : [])].flatMap(sentencesIn)
      return group.some(({ text }) => ANSWER.test(text)) ? [] : [atWords(sentence, match)]
    })
}

const REVIEWED =
  /(?:报|提交|交|送)(?:至|给|由)?[^。;,]{0,8}(?:审核|核对|确认|验收|审批|审定)|(?:审核|核对|验收|确认)(?:完成|通过|合格|无误|确认)(?:后|,)/
const LIMITED = new RegExp(
  `(?:${DURATION})(?:之)?内[^。;]{0,16}(?:审核|核对|确认|验收|审定)|(?:审核|核对|确认|验收)[^。;]{0,10}(?:${DURATION})内`,
)
const PAYS = /结算|对账|账单|费用|发票|付款|支付|验收|成果/

/** A deposit that goes back once the work is accepted is no price that waits for the check. */
const SECURITY = /保证金|押金|质保金|保函/

/** What is paid for only when the other side has checked it, which may take as long as it likes. */
function reviewWithoutResult(analysis: Analysis): Offence[] {
  const { sentences, text: all } = analysis
  const ruled =
    /(?:审核|核对|确认|验收|异议)[^。;]{0,40}视[为同]|视[为同][^。;]{0,12}(?:确认|认可|验收|合格|接受|无异议)/.test(all)
  if (ruled) return []
  const found = sentences
    .filter(({ node, text }) => node.part === 'body' && PAYS.test(text) && REVIEWED.test(text))
    .flatMap((sentence) => {
      const match = REVIEWED.exec(sentence.text)
      const isLimited = LIMITED.test(sentence.text)
      return match && !isLimited && /结算|对账|账单|报表|费用/.test(sentence.text) ? [atSentence(sentence)] : []
    })
  if (found.length > 0) return found.slice(0, 1)
  const first = sentencesOfClause(analysis, 'quality/acceptance').find(
    (sentence) => /验收/.test(sentence.text) && !SECURITY.test(sentence.text) && windowsIn(sentence).length > 0,
  )
  return first ? [atSentence(first)] : []
}

const RENEWAL =
  /(?:期满|届满|到期)(?:之)?(?:日)?(?:前(?:的)?)?(?<window>[^。;,]{1,8}?(?:日|天|个月|月|年))|提前(?<window2>[^。;,]{1,8}?(?:日|天|个月|月|年))[^。;]{0,20}(?:续[签约订]|异议|不再)/
const TERM =
  /(?:(?:有效期|期限|合作期|服务期|委托期)(?![^。;,]{0,4}(?:届满|期满|到期|终止|前))[^。;,]{0,8}?|,共(?:计)?)(?<![\d年月])(?<term>(?:\d{1,3}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})\s*个?(?:年|月|天|日))(?!\d)/

const daysOf = (text: string): number | undefined => {
  const parts =
    /^\s*(?<number>\d{1,4}|[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,4})\s*个?(?:工作)?(?<unit>年|月|日|天)/.exec(
      text,
    )
  const value = parseNumeral(parts?.groups?.['number'] ?? '')
  const unit = { 年: 365, 月: 30, 日: 1, 天: 1 }[parts?.groups?.['unit'] ?? '']
  return value === undefined || unit === undefined ? undefined : value * unit
}

/** A notice of renewal that would be due before the contract begins. */
function renewalTooEarly({ sentences }: Analysis): Offence[] {
  const term = sentences
    .filter(({ node }) => binds(node))
    .map(({ text }) => daysOf(TERM.exec(text)?.groups?.['term'] ?? ''))
    .find((days) => days !== undefined)
  if (term === undefined) return []
  return sentences
    .filter(({ node, text }) => binds(node) && /续|延|异议|不再/.test(text))
    .flatMap((sentence) => {
      const match = RENEWAL.exec(sentence.text)
      const window = match?.groups?.['window'] ?? match?.groups?.['window2'] ?? ''
      const days = daysOf(window)
      return match && days !== undefined && days >= term ? [atWords(sentence, match, { window: window.trim() })] : []
    })
}

const CIVIL_510 = {
  'zh-CN':
    '《中华人民共和国民法典》第五百一十条、第五百一十一条：没有约定或者约定不明确的，按照合同相关条款、交易习惯或者法定规则确定。',
  en: 'Civil Code, arts. 510 and 511: what is not agreed or unclear follows from the other clauses, from usage, or from the statutory rules.',
} as const

export const WINDOW_RULES: readonly Rule[] = [
  { code: 'day-kinds-contradict', severity: 'warning', check: dayKindsContradict },
  { code: 'day-kinds-mixed', severity: 'note', check: dayKindsMixed },
  { code: 'window-without-start', severity: 'note', legalBasis: CIVIL_510, check: withoutStart },
  { code: 'window-without-unit', severity: 'error', check: withoutUnit },
  { code: 'consent-without-reply', severity: 'warning', check: consentWithoutReply },
  { code: 'consent-unanswered', severity: 'note', check: consentUnanswered },
  { code: 'review-without-result', severity: 'warning', check: reviewWithoutResult },
  { code: 'renewal-too-early', severity: 'error', check: renewalTooEarly },
]
