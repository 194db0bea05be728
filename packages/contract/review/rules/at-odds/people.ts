import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { boundsOffWhole, wholeBelowLeast } from './bounds-of-whole.ts'
import { shiftsDoNotAddUp } from './people-of-shifts.ts'

const PEOPLE = new RegExp(`(?<count>${NUMERAL})\\s*(?:名|人|个?[坐座]?席)(?!次|工|天|月|\\s*\\/)`, 'g')
const ALL_PEOPLE = new RegExp(
  `(?:共计|合计|总计|总共|总人数(?:为|共)?|共)(?<least>不少于|至少)?\\s*(?<count>${NUMERAL})\\s*(?:名|人|个?[坐座]席|席位?|个客服)(?!次|工|天|月|\\s*\\/|[^。;,]{0,6}\\d\\s*元)`,
)

const numberOf = (groups: Record<string, string> | undefined): number => parseNumeral(groups?.['count'] ?? '') ?? 0

/** `早班2人、晚班2人，合计3人`: the shifts or roles that are listed make another number than the one behind them. */
const peopleDiffer = (analysis: Analysis): Offence[] =>
  saying(analysis, ALL_PEOPLE).flatMap(({ sentence, match: total }) => {
    const listed = sentence.text.slice(0, total.index)
    if (/其中|包括|不少于|至少|以上|轮|共用|交替|错峰/.test(listed)) return []
    const isEnough = (sum: number): boolean => (total.groups?.['least'] ? sum >= numberOf(total.groups) : false)
    const counts = [...listed.matchAll(PEOPLE)].map(({ groups }) => numberOf(groups))
    const sum = counts.reduce((all, count) => all + count, 0)
    const all = numberOf(total.groups)
    if (counts.length < 2 || sum === all || isEnough(sum)) return []
    return [atSentence(sentence, 0, total.index + total[0].length, { total: all, sum })]
  })

/** What nearly makes the whole is meant to make it. */
const NEARLY = 0.8
const A_POST =
  /(?:长|管|检|客服|[坐座]席|话务员?|经理|专员|培训师?|负责人|质控|排班|运维)$|(?:热线|电话|呼入|外呼|在线|文字|投诉|工单|邮件|回访|售前|售后|咨询|报修)(?:处理|受理|服务|接待)?(?:组|岗)?$/

/** `15名，其中早班6名、中班5名` and `10人：白班5人、组长1人`: the total first, then all of its shifts or roles. */
const PEOPLE_FIRST = new RegExp(
  `(?<count>${NUMERAL})\\s*(?:名|人)[^。;:,\\d]{0,6}(?:[,(]?其中|[,(]?分别为|:)(?<list>[^。;]*)`,
)
const ROLE = new RegExp(`(?<role>[\\u4e00-\\u9fff]{1,6})\\s*(?<count>${NUMERAL})\\s*(?:名|人)`, 'g')

const FEWEST_POSTS = 4

const peopleDifferBehind = (analysis: Analysis): Offence[] =>
  saying(analysis, PEOPLE_FIRST).flatMap(({ sentence, match }) => {
    const roles = [...(match.groups?.['list'] ?? '').matchAll(ROLE)]
    const total = numberOf(match.groups)
    const sum = roles.reduce((all, { groups }) => all + numberOf(groups), 0)
    const isNearly = sum >= NEARLY * total && sum <= total / NEARLY
    // The leads and the agents they lead are all; a certificate or a language is what some of them have.
    const isWhole =
      !match[0].includes('其中') ||
      roles.every(({ groups }) => groups?.['role']?.endsWith('班')) ||
      (isNearly && roles.every(({ groups }) => A_POST.test(groups?.['role'] ?? '')))
    // 不少于20人,其中…: a list of all posts that makes more than the least is another number.
    const isLeast = /(?:不少于|至少|不低于)\s*$/.test(sentence.text.slice(0, match.index))
    if (roles.length < 2 || !isWhole || /不少于|至少|以上|其余|机动|轮/.test(match[0])) return []
    return sum === total || (isLeast && (sum < total || roles.length < FEWEST_POSTS))
      ? []
      : [atWords(sentence, match, { total, sum })]
  })

/** `坐席30个，其中热线坐席18个、在线坐席10个`: kinds of seats that nearly make the whole are meant to make it. */
const SEATS_FIRST = new RegExp(
  `(?:坐席|座席|专席|席位)(?<count>${NUMERAL})\\s*[个席名][,(]?其中(?<list>(?:[\\u4e00-\\u9fff]{0,4}(?:坐席|座席|席位|席)${NUMERAL}\\s*[个席名][、,和及]?){2,})`,
)
const SEAT = new RegExp(`席位?(?<count>${NUMERAL})`, 'g')

const seatsDifferBehind = (analysis: Analysis): Offence[] =>
  saying(analysis, SEATS_FIRST).flatMap(({ sentence, match }) => {
    if (/其余|机动/.test(sentence.text)) return []
    const total = numberOf(match.groups)
    const seats = [...(match.groups?.['list'] ?? '').matchAll(SEAT)]
    const sum = seats.reduce((all, { groups }) => all + numberOf(groups), 0)
    return sum === total || sum < NEARLY * total ? [] : [atWords(sentence, match, { total, sum })]
  })

/** `4名客服(售前3、售后2)`: in brackets behind the total stands what it is made of. */
const PEOPLE_IN_BRACKETS = new RegExp(
  `(?<count>${NUMERAL})\\s*[名人个席][^。;:,()\\d]{0,8}\\((?:其中|分别为|即|含|包括)?:?(?<list>(?:[\\u4e00-\\u9fff]{1,6}\\s*\\d{1,3}\\s*[名人个席]?[、,和及+]?){2,})\\)`,
)
const IN_LIST = /(?<role>[\u4e00-\u9fff]{1,6}?)\s*(?<count>\d{1,3})/g

const peopleDifferInBrackets = (analysis: Analysis): Offence[] =>
  saying(analysis, PEOPLE_IN_BRACKETS).flatMap(({ sentence, match }) => {
    const parts = [...(match.groups?.['list'] ?? '').matchAll(IN_LIST)]
    const total = numberOf(match.groups)
    const sum = parts.reduce((all, { groups }) => all + numberOf(groups), 0)
    const isWhole = sum >= NEARLY * total && sum <= total / NEARLY
    return sum === total || !isWhole ? [] : [atWords(sentence, match, { total, sum })]
  })

export const PEOPLE_RULES: readonly Rule[] = [
  {
    code: 'people-differ',
    severity: 'error',
    check: anyOf(
      peopleDiffer,
      peopleDifferBehind,
      seatsDifferBehind,
      peopleDifferInBrackets,
      boundsOffWhole,
      wholeBelowLeast,
      shiftsDoNotAddUp,
    ),
  },
]
