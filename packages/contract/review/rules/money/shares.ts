import { NUMERAL, parseNumeral, SHARE } from '@heqi/clauses'
import { compare, fraction } from '@heqi/vocabulary'
import { type Analysis, homeOf, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { inArticles } from '../../reading/parts.ts'
import { percent, percentText, type StatedShare, sharesIn, sumOf, WHOLE } from '../../reading/percentages.ts'
import { atMatch, atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { WEIGHT_RULE } from '../quality/weights.ts'
import { DEPOSIT_RULE } from './deposits.ts'
import { monthlyInterestHigh } from './monthly-interest.ts'
import { lateWithoutPeriod } from './open-figures.ts'
import { OF_PERIOD, partsByPeriod, restUnpaid } from './rest-unpaid.ts'
import { borneInPart, partsInARow } from './shares-of-two.ts'

/** What is paid in parts, each a share of the whole. */
const PART =
  /首付|首期|预付|进度款|尾款|余款|质保金|剩余|余下|其余|分(?:[两二三四五]|\d)?[次期]|第[一二三四五\d]+[次期笔]|签(?:约|订|署)|验收|满[一二三四五六七八九十\d]+个?月|支付|付/
const NOT_PART =
  /违约金|滞纳金|利息|罚|赔偿|税|扣|折|逾期|增长|上浮|下浮|保证金|当月|每月|月度|年度(?!(?:合同|预[估计算]|暂定|估算)?(?:总?价款?|签订|服务期满|考核合格|款项|服务费|费用|总[额价])|结束|终了|届满)|(?:首|次|第[一二三四五])年度?(?:服务)?费|得分|\d分(?!期|次|批)|[≥≤]|达标|满意|不合格|(?<!不)低于|不足|%(?:\([^)]{1,4}\))?(?:及)?以[上下]/

const A_SHARE = new RegExp(SHARE)
/** 每月支付总价的7%，共12次: no month of an open row. */
const COUNTED_MONTHS = /每月(?=[^。;]{0,24}共(?:计|分)?(?:支付|付)?[\d一二三四五六七八九十]+[次期笔])/

/** Sentences of one article that state shares of a payment; a list counts as one. */
function schedules({ sentencesFor }: Analysis): Sentence[][] {
  const withShares = sentencesFor(A_SHARE).filter(
    ({ node, text, index }) =>
      inArticles(node) &&
      PART.test((index === 0 ? node.article.heading.text : '') + text) &&
      !NOT_PART.test(text.replace(COUNTED_MONTHS, '')) &&
      sharesIn(text).length > 0,
  )
  const groups = Map.groupBy(withShares, ({ node }) => node.parent ?? node)
  return [...groups.values()].filter((group) =>
    group.some(
      ({ node, text }) =>
        /付|款|结算|费/.test(node.matter) || /(?:支付|付|预付款|首付款?|余款|尾款)[^。;,]{0,6}\d+%/.test(text),
    ),
  )
}

const REST = /(?:其余|剩余|余下|余款|尾款|余额)[^。;,]{0,8}(?:\d|款|支付|付)|付[^。;,\d]{0,6}(?:余款|尾款|余额)/

/** 其余20% beside the parts, in a sentence that also speaks of deductions: the schedule says itself that it is whole. */
const hasRest = (analysis: Analysis, group: readonly Sentence[]): boolean => {
  const [first] = group
  return (
    first !== undefined &&
    saying(analysis, REST, (other) => (other.parent ?? other) === homeOf(first)).some(
      ({ sentence }) => !group.includes(sentence),
    )
  )
}

/** What is left is paid last, whatever it is; 支付10%作为尾款 says how much, and counts with the others. */
const OPEN_REST =
  /(?<!%的?(?:作为|为)?[^。;,、%]{0,4})(?:余款|剩余|余下|其余|尾款|余额)(?![^。;,\d]{0,6}(?:\d+%|[一二三四五六七八九]成|百分之))/

/** `其中70%为固定服务费，35%为绩效服务费`: kinds of one fee, by their shares of it. */
const SPLIT =
  /其中[:,]?(?<list>(?:[^。;,%]{0,6}\d{1,3}(?:\.\d+)?%(?:为|作为|属于?)[^。;,%]{0,8}(?:费|部分|报酬)[,、和及]?){2,})/g

/** Kinds of one fee that make more or less than the whole. */
const splitNotWhole = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(SPLIT)
    .filter(({ node }) => inArticles(node))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(SPLIT)].flatMap((match) => {
        const shares = sharesIn(match.groups?.['list'] ?? '')
        const sum = sumOf(shares)
        return compare(sum, WHOLE) === 0
          ? []
          : [atWords(sentence, match, { sum: percentText(sum), count: shares.length })]
      }),
    )

/** 每季度付20% of a year is paid four times. */
const TIMES_A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/每(?:个)?季度?[^。;,%]{0,14}$|按季度?[^。;,%]{0,6}各[^。;,%]{0,4}$/, 4],
  [/每半年[^。;,%]{0,14}$/, 2],
]
const OF_A_YEAR = /年(?:度)?(?:预[估计算]|暂定)?(?:服务)?(?:费|总)|全年|期限(?:为)?(?:一|1)年/
/** 每半年支付30%，共两次. */
const TIMES_BEHIND = new RegExp(`^[^。;%]{0,16}?共(?:计|分)?(?:支付|付)?\\s*(?<times>${NUMERAL})[次期笔]`)
/** 第二、三、四个月末各支付25%. */
const EACH_OF =
  /(?<list>第?[一二三四五六七八九十\d]+(?:[个期次笔季度月]*[、和及与]第?[一二三四五六七八九十\d]+)+)[^。;,%]{0,10}各[^。;,%]{0,10}$/

function timesPaid(text: string, { index, text: share }: StatedShare, isOfYear: boolean): number {
  const before = text.slice(0, index)
  const stated = TIMES_BEHIND.exec(text.slice(index + share.length))?.groups?.['times']
  const listed = EACH_OF.exec(before)?.groups?.['list']
  const ofYear = isOfYear ? TIMES_A_YEAR.find(([words]) => words.test(before))?.[1] : undefined
  return (
    (/每/.test(before) ? parseNumeral(stated ?? '') : undefined) ?? listed?.split(/[、和及与]/).length ?? ofYear ?? 1
  )
}

/** 尾款30%，其中10%作为质保金: a part of a part. */
const isOfPart = (text: string, { index }: StatedShare): boolean =>
  /%[^%。;]{0,6}[,(]其中[^。;,%\d]{0,8}$/.test(text.slice(0, index))

const MOST_TIMES = 24

/** The shares of the instalments, each as often as it is paid. */
const sharesPaid = (group: readonly Sentence[], { text: whole }: Analysis): StatedShare[] =>
  group.flatMap(({ text }) =>
    sharesIn(text).flatMap((share) =>
      isOfPart(text, share)
        ? []
        : Array.from({ length: Math.min(timesPaid(text, share, OF_A_YEAR.test(whole)), MOST_TIMES) }, () => share),
    ),
  )

/** Instalments that add up to more or less than the whole. */
function scheduleNotWhole(analysis: Analysis): Offence[] {
  return schedules(analysis).flatMap((group) => {
    const shares = sharesPaid(group, analysis)
    const text = group.map((each) => each.text).join('')
    const isByPeriod = group.filter((each) => OF_PERIOD.test(each.text)).length > 1
    if (shares.length < 2 || isByPeriod || /[_[]\s*\]?\s*%/.test(text)) return []
    const order = compare(sumOf(shares), WHOLE)
    const first = group[0]
    if (first === undefined || order === 0 || (order < 0 && OPEN_REST.test(text))) return []
    if (order < 0 && ((shares.length < 3 && group.length < 2) || hasRest(analysis, group))) return []
    const data = { sum: percentText(sumOf(shares)), count: shares.length }
    if (group.length > 1) {
      const last = group.at(-1) ?? first
      return [{ ...atSentence(first, undefined, undefined, data), end: last.place().end }]
    }
    const [from, to] = [shares[0], shares.at(-1)]
    return from && to ? [atSentence(first, from.index, to.index + to.text.length, data)] : []
  })
}

const PENALTY = /违约金|罚金|罚款/

/** What a penalty above thirty per cent is excessive of: a sum owed as a whole, not a day's rate and not a cap. */
const PENALTY_BASE =
  /总(?:金?额|价款?|费用|款)|合同(?:金额|价款|价|标的)|协议(?:金额|价款)|未履行|剩余|年(?:度)?(?:服务)?费|月(?:度)?(?:服务)?费|服务费|损失|费用/
const LIMIT = /不(?:得|应)?超过|不高于|为限|上限|限额|最高|以内/

/** Two or three months' fees are a usual price of leaving early. */
const FEW_MONTHS = /月(?:度|均|平均)?(?:固定|基础)?(?:服务)?费(?:用)?(?:平均[值数])?的?[两二三23]倍/

/** The parts of a sentence, each with the comma that ends it. */
const UP_TO_COMMA = /[^,]*,|[^,]+/g

function penaltyHigh(analysis: Analysis): Offence[] {
  return saying(analysis, PENALTY, inArticles).flatMap(({ sentence }) => {
    const { text } = sentence
    if (!PENALTY_BASE.test(text)) return []
    return (text.match(UP_TO_COMMA) ?? []).reduce<{ at: number; found: Offence[] }>(
      ({ at, found }, part) => {
        const isPenalty = PENALTY.test(part) && !/每(?:逾期|延迟)?[一日天]|LPR|利率|弥补|超[过出]/.test(part)
        if (!isPenalty) return { at: at + part.length, found }
        const high = sharesIn(part).find(
          ({ value, index }) =>
            compare(value, percent(30n)) > 0 && !LIMIT.test(part.slice(Math.max(0, index - 14), index + 8)),
        )
        const times = /(?<!不超过.{0,12})(?<times>[两二三四五六七八九十]|\d{1,2})倍/.exec(part)
        if (high) found.push(atSentence(sentence, at, at + part.length, { rate: high.text }))
        else if (times && !LIMIT.test(part) && !FEW_MONTHS.test(part))
          found.push(atSentence(sentence, at, at + part.length, { rate: times[0] }))
        return { at: at + part.length, found }
      },
      { at: 0, found: [] },
    ).found
  })
}

/** A rate a day above a tenth of one per cent makes more than a third of the sum a year. */
const DAILY_CEILING = fraction(1n, 1000n)
const DAILY =
  /(?:每(?:逾期|晚付?|晚|迟延|延迟|延期|拖延|拖欠|拖)?(?:一|1)?(?:个)?(?:自然)?[日天]|按[日天]|日(?=万分|千分|百分)|[日天]息)/

function lateRateHigh(analysis: Analysis): Offence[] {
  return saying(analysis, DAILY, inArticles).flatMap(({ sentence, match: daily }) => {
    const { text } = sentence
    if (!/付款|支付|欠|未付|晚付|滞纳|利息|款项|费/.test(text)) return []
    const rate = sharesIn(text).find(({ index }) => index > daily.index)
    // 每延迟一天支付5000元，超过20天的支付合同总价10%: the share is another matter's.
    if (rate && /\d\s*万?元/.test(text.slice(daily.index, rate.index))) return []
    if (
      !rate ||
      compare(rate.value, DAILY_CEILING) <= 0 ||
      /停|中断|暂停|中止|终止|服务(?:延|逾)|工作日内|(?:开始|提供|派驻|到位|上线|交付)(?:[^。;,]{0,4}服务)?的|提供[^。;,]{0,16}的,/.test(
        text.slice(0, rate.index),
      )
    )
      return []
    return [
      atSentence(sentence, daily.index, rate.index + rate.text.length, {
        rate: rate.text,
        year: percentText({ ...rate.value, numerator: rate.value.numerator * 365n }),
      }),
    ]
  })
}

const ONE = /单次|每次|每一?(?:违约)?事件|单[一项笔起]|每起|任一/
const ALL = /累计|合计|总(?:计|额|体)|全部/
const CAP = /赔偿|责任|违约金|扣/
const CAP_BASE =
  /(?:前|过去|最近)?(?:十二|12)个月|年度?(?:服务)?费|合同总(?:金?额|价款?)|总(?:金?额|价款?|费用)|当?月(?:度)?(?:服务)?费|基数/

/** A sentence cut at its commas, each part with its place. */
function partsOf(text: string): { readonly text: string; readonly at: number }[] {
  let at = 0
  return text.split(/(?<=,)/).map((part) => {
    at += part.length
    return { text: part, at: at - part.length }
  })
}

/** A cap on one event above the cap on all of them can never apply. */
function capsContradict(analysis: Analysis): Offence[] {
  const caps = saying(analysis, LIMIT, inArticles)
    .filter(({ sentence: { node, text } }) => CAP.test(node.article.heading.text + text))
    .flatMap(({ sentence }) => partsOf(sentence.text).map((part) => ({ sentence, ...part })))
    .flatMap(({ sentence, text, at }) => {
      const [share] = sharesIn(text)
      const base = CAP_BASE.exec(text)?.[0]
      return share && base && LIMIT.test(text)
        ? [{ sentence, text, at, share, base: base.replace(/^(?:前|过去|最近)/, '') }]
        : []
    })
  const overall = caps.filter(({ text }) => ALL.test(text) && !ONE.test(text))
  return caps
    .filter(({ text }) => ONE.test(text))
    .flatMap((one) => {
      const above = overall.find((all) => all.base === one.base && compare(one.share.value, all.share.value) > 0)
      return above
        ? [atSentence(one.sentence, one.at, one.at + one.text.length, { one: one.share.text, all: above.share.text })]
        : []
    })
}

const MAIN_PARTY = /第三方|甲方|乙方|委托[方人]|受托[方人]|发包[方人]|承包[方人]|服务[方商]|客户方|双方|任何?一方/

/** 合同总价 and 合同总金额 are one base. */
const baseOf = (words: string): string =>
  /当?月/.exec(words) ? 'month' : /年|十二个月|12个月/.test(words) ? 'year' : /总|合同/.test(words) ? 'whole' : words

/** Two caps on the same thing with different shares. */
function capsDiffer(analysis: Analysis): Offence[] {
  const caps = saying(analysis, LIMIT, inArticles).flatMap(({ sentence }) => {
    const { text } = sentence
    if (!CAP.test(text) || ONE.test(text) || /扣|考核|逾期|每[日月]/.test(text)) return []
    const share = sharesIn(text).find(({ index }) => LIMIT.test(text.slice(Math.max(0, index - 20), index + 8)))
    const base =
      share &&
      /(?:[^。;,超过以按为]{0,8})(?:服务费(?:用)?|合同|费用|价款)(?:总(?:金?额|价款?))?(?:的)?$/.exec(
        text.slice(0, share.index).replace(/\s+$/, ''),
      )?.[0]
    return share && base ? [{ sentence, share, key: `${baseOf(base)} ${MAIN_PARTY.exec(text)?.[0] ?? ''}` }] : []
  })
  return [...Map.groupBy(caps, ({ key }) => key).values()].flatMap(([first, ...others]) => {
    const other = others.find(({ share }) => first && compare(share.value, first.share.value) !== 0)
    return first && other
      ? [{ ...atSentence(other.sentence, undefined, undefined, { one: first.share.text, all: other.share.text }) }]
      : []
  })
}

const CIVIL_585 = law(
  '《中华人民共和国民法典》第五百八十五条第二款；《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》第六十五条第二款：违约金超过造成损失的百分之三十的，一般可以认定为过分高于造成的损失。',
  'Civil Code, art. 585(2); SPC interpretation on the general part of the contract book, art. 65(2): a penalty more than 30 % above the loss is generally excessive.',
)

/** A share of the overdue amount without a day or month to count by. */
const unitlessLateness = ({ search }: Analysis): Offence[] =>
  search(/违约金为[^。；;\n]{0,12}逾期[^。；;\n]{0,8}的[^。；;\n]{0,12}[%％‰]/g, inArticles)
    .filter(({ sentence }) => !/每|按日|按天|\/日|日万分|年利率|LPR/.test(sentence))
    .map((match) => atMatch(match))

export const SHARE_RULES: readonly Rule[] = [
  {
    code: 'shares-not-whole',
    severity: 'error',
    check: anyOf(scheduleNotWhole, splitNotWhole, restUnpaid, partsByPeriod, borneInPart, partsInARow),
  },
  WEIGHT_RULE,
  { code: 'penalty-high', severity: 'warning', legalBasis: CIVIL_585, check: penaltyHigh },
  {
    code: 'late-rate-high',
    severity: 'warning',
    legalBasis: CIVIL_585,
    check: anyOf(lateRateHigh, monthlyInterestHigh),
  },
  { code: 'caps-contradict', severity: 'error', check: capsContradict },
  { code: 'caps-differ', severity: 'error', check: capsDiffer },
  DEPOSIT_RULE,
  { code: 'late-payment-without-period', severity: 'warning', check: anyOf(unitlessLateness, lateWithoutPeriod) },
]
