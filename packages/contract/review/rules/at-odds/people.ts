import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { boundsOffWhole, wholeBelowLeast } from './bounds-of-whole.ts'
import { shiftsDoNotAddUp, shiftsNeedMore } from './people-of-shifts.ts'
import { A_POST, peopleOfWhole } from './people-of-whole.ts'
import { rosterDiffers } from './rosters.ts'

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

/** 不少于20人,其中…: a list of all posts that makes more than the least is another number. */
const LEAST_FIRST = new RegExp(
  `(?:不少于|至少|不低于)\\s*(?<count>${NUMERAL})\\s*(?:名|人)[^。;:,\\d]{0,6}(?:[,(]?其中|[,(]?分别为|:)(?<list>[^。;]*)`,
)
const ROLE = new RegExp(`(?<role>[\\u4e00-\\u9fff]{1,6})\\s*(?<count>${NUMERAL})\\s*(?:名|人)`, 'g')
const FEWEST_POSTS = 4
const MOST_OF_LEAST = 1.25

const postsAboveLeast = (analysis: Analysis): Offence[] =>
  saying(analysis, LEAST_FIRST).flatMap(({ sentence, match }) => {
    const { list = '' } = match.groups ?? {}
    const posts = [...list.matchAll(ROLE)]
    const total = numberOf(match.groups)
    const sum = posts.reduce((all, { groups }) => all + numberOf(groups), 0)
    const areAll = posts.length >= FEWEST_POSTS && posts.every(({ groups }) => A_POST.test(groups?.['role'] ?? ''))
    const isOdd = areAll && sum > total && sum <= total * MOST_OF_LEAST
    return isOdd && !/不少于|至少|以上|其余|机动|轮/.test(list) ? [atWords(sentence, match, { total, sum })] : []
  })

export const PEOPLE_RULES: readonly Rule[] = [
  {
    code: 'people-differ',
    severity: 'error',
    check: anyOf(
      peopleDiffer,
      peopleOfWhole,
      postsAboveLeast,
      boundsOffWhole,
      wholeBelowLeast,
      shiftsDoNotAddUp,
      shiftsNeedMore,
      rosterDiffers,
    ),
  },
]
