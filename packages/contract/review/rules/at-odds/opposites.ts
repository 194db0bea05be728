import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

const PEOPLE = new RegExp(`(?<count>${NUMERAL})\\s*(?:名|人|席)(?!次|工|天|月|\\s*\\/)`, 'g')
const ALL_PEOPLE = new RegExp(
  `(?:共计|合计|总计|总共|总人数(?:为|共)?|共)(?<least>不少于|至少)?\\s*(?<count>${NUMERAL})\\s*(?:名|人)(?!次|工|天|月)`,
)

const numberOf = (groups: Record<string, string> | undefined): number => parseNumeral(groups?.['count'] ?? '') ?? 0

/** `早班2人、晚班2人，合计3人`: the shifts or roles that are listed make another number than the one behind them. */
const peopleDiffer = (analysis: Analysis): Offence[] =>
  saying(analysis, ALL_PEOPLE).flatMap(({ sentence, match: total }) => {
    const listed = sentence.text.slice(0, total.index)
    if (/其中|包括|不少于|至少|以上/.test(listed)) return []
    const isEnough = (sum: number): boolean => (total.groups?.['least'] ? sum >= numberOf(total.groups) : false)
    const counts = [...listed.matchAll(PEOPLE)].map(({ groups }) => numberOf(groups))
    const sum = counts.reduce((all, count) => all + count, 0)
    const all = numberOf(total.groups)
    if (counts.length < 2 || sum === all || isEnough(sum)) return []
    return [atSentence(sentence, 0, total.index + total[0].length, { total: all, sum })]
  })

/** `15名，其中早班6名、中班5名` and `10人：白班5人、组长1人`: the total first, then all of its shifts or roles. */
const PEOPLE_FIRST = new RegExp(
  `(?<count>${NUMERAL})\\s*(?:名|人)[^。;:,\\d]{0,6}(?:[,(]?其中|[,(]?分别为|:)(?<list>[^。;]*)`,
)
const ROLE = new RegExp(`(?<role>[\\u4e00-\\u9fff]{1,6})\\s*(?<count>${NUMERAL})\\s*(?:名|人)`, 'g')

const peopleDifferBehind = (analysis: Analysis): Offence[] =>
  saying(analysis, PEOPLE_FIRST).flatMap(({ sentence, match }) => {
    const roles = [...(match.groups?.['list'] ?? '').matchAll(ROLE)]
    const isWhole = !match[0].includes('其中') || roles.every(({ groups }) => groups?.['role']?.endsWith('班'))
    if (roles.length < 2 || !isWhole || /不少于|至少|以上|其余|机动|轮/.test(match[0])) return []
    const total = numberOf(match.groups)
    const sum = roles.reduce((all, { groups }) => all + numberOf(groups), 0)
    return sum === total ? [] : [atWords(sentence, match, { total, sum })]
  })

/** `坐席30个，其中热线坐席18个、在线坐席10个`: kinds of seats that nearly make the whole are meant to make it. */
const SEATS_FIRST = new RegExp(
  `(?:坐席|座席|专席|席位)(?<count>${NUMERAL})\\s*[个席名][,(]?其中(?<list>(?:[\\u4e00-\\u9fff]{0,4}(?:坐席|座席|席位|席)${NUMERAL}\\s*[个席名][、,和及]?){2,})`,
)
const SEAT = new RegExp(`席位?(?<count>${NUMERAL})`, 'g')
const NEARLY = 0.8

const seatsDifferBehind = (analysis: Analysis): Offence[] =>
  saying(analysis, SEATS_FIRST).flatMap(({ sentence, match }) => {
    if (/其余|机动/.test(sentence.text)) return []
    const total = numberOf(match.groups)
    const seats = [...(match.groups?.['list'] ?? '').matchAll(SEAT)]
    const sum = seats.reduce((all, { groups }) => all + numberOf(groups), 0)
    return sum === total || sum < NEARLY * total ? [] : [atWords(sentence, match, { total, sum })]
  })

/** Two sentences that cannot both hold; told at the first, with the words of the second. */
function opposed(analysis: Analysis, one: RegExp, other: RegExp): Offence[] {
  const first = saying(analysis, one)
  const [second] = first.length === 0 ? [] : saying(analysis, other)
  return second ? first.map(({ sentence, match }) => atWords(sentence, match, { words: second.match[0] })) : []
}

const UNLIMITED_DEDUCTION = /(?:扣款|扣减|扣罚|扣费|罚款)[^。;]{0,12}(?:上不封顶|不封顶|不设上限|无上限|没有上限)/
const LIMITED_DEDUCTION =
  /(?:扣款|扣减|扣罚|扣费|罚款)[^。;]{0,16}(?:以[^。;]{1,24}为限|不(?:得)?超过|最高(?:不超过|为)?|封顶(?:为|于|:))/

const NO_EXIT = /(?:不得|无权)(?:擅自|随意|任意)?单方(?:面)?(?:解除|终止)(?![^。;]{0,4}的)/
const FREE_EXIT =
  /(?:任何一方|任一方|双方均?)[^。;]{0,6}提前[^。;]{1,14}(?:通知|告知)[^。;]{0,12}(?:可以?|有权|均可)[^。;]{0,6}(?:解除|终止)/

export const OPPOSITE_RULES: readonly Rule[] = [
  {
    code: 'people-differ',
    severity: 'error',
    check: (analysis) => [...peopleDiffer(analysis), ...peopleDifferBehind(analysis), ...seatsDifferBehind(analysis)],
  },
  {
    code: 'deduction-cap-contradicts',
    severity: 'error',
    check: (analysis) => opposed(analysis, UNLIMITED_DEDUCTION, LIMITED_DEDUCTION),
  },
  { code: 'exit-contradicts', severity: 'error', check: (analysis) => opposed(analysis, NO_EXIT, FREE_EXIT) },
]
