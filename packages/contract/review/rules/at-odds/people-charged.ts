import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const AGENTS = '(?:客服|坐席|座席|话务员?|人员|专员|接线员)'
const STAFFED = new RegExp(
  `(?:派驻|委派|指派|选派|安排|配备|配置|提供|派出|派)[^。;,\\d]{0,8}?(?:${AGENTS}[^。;,\\d]{0,4}?(?<count>${NUMERAL})\\s*(?:名|人|个|席|位)|(?<count2>${NUMERAL})\\s*(?:名|个|位|人)[^。;,\\d]{0,6}?${AGENTS})`,
)
const SUM = '\\d[\\d,]*(?:\\.\\d+)?\\s*元'
const CHARGED = new RegExp(
  `(?:一共|合计|共计|共|按)\\s*(?<count>${NUMERAL})\\s*(?:人|名|席|个?客服)(?:计费|收费|计算)?,?(?:每月|合计|共计|费用|共|按月)*\\s*${SUM}|(?<![\\d\\u4e00-\\u9fff])(?<count2>${NUMERAL})\\s*(?:人|名|席|个?客服)(?:每?月?共计?|合计|总计)(?:每月)?\\s*${SUM}`,
)
/** Another time, another stage, or others beside them. */
const NOT_ALL =
  /高峰|旺季|大促|活动|夜班|增|加班|试|临时|兼职|备用|储备|以上|不少于|至少|最多|不超过|扩|减|第[一二三]|违约|扣|罚|每增|例如|假设/
const LEADERS = new RegExp(
  `(?:组长|班长|主管|质检员?|经理|店长|培训师)[^。;,()\\d]{0,3}(?<count>${NUMERAL})\\s*(?:名|人|位)`,
  'g',
)
const IN_BRACKETS = /\([^)]*\)/g

const numberOf = ({ match: { groups } }: Saying): number =>
  parseNumeral(groups?.['count'] ?? groups?.['count2'] ?? '') ?? 0

/** What only one place says, or several alike. */
function only(said: readonly Saying[]): Saying | undefined {
  const [first] = said
  return first && said.every((each) => numberOf(each) === numberOf(first)) ? first : undefined
}

const ordinary = ({ sentence: { text } }: Saying): boolean => !NOT_ALL.test(text)

/** Five agents are sent, and six are paid for. */
function chargedForOthers(analysis: Analysis): Offence[] {
  const charged = only(saying(analysis, CHARGED, binds).filter(ordinary))
  const staffed = charged && only(saying(analysis, STAFFED, binds))
  if (!charged || !staffed || charged.sentence === staffed.sentence || !ordinary(staffed)) return []
  const leaders = analysis
    .sentencesFor(LEADERS)
    .flatMap(({ text }) => allMatches(LEADERS, text.replaceAll(IN_BRACKETS, '')))
  const beside = leaders.reduce((sum, { groups }) => sum + (parseNumeral(groups?.['count'] ?? '') ?? 0), 0)
  const [count, sent] = [numberOf(charged), numberOf(staffed)]
  return count === sent || count === sent + beside || sent === 0
    ? []
    : [
        atWords(charged.sentence, charged.match, {
          first: staffed.match[0],
          article: staffed.sentence.node.article.number,
          second: charged.match[0],
        }),
      ]
}

const SEATS = new RegExp(
  `(?:本项目|项目|合同|总|全部)(?:的)?(?:坐席|座席|席位)(?:总)?(?:数量?|总数)?(?:为|共|是|:)*\\s*(?<count>${NUMERAL})\\s*(?:名|个|席)`,
)
const ROSTER = new RegExp(
  `(?<list>(?:[\\u4e00-\\u9fff]{2,8}${NUMERAL}\\s*[名人]\\s*[,、;]\\s*){2,}),?(?:合计|共计|总计|一共|总共|共)\\s*(?<count>${NUMERAL})\\s*[名人]`,
)

/** Eighteen people by their posts, and twenty-two seats to be manned. */
function seatsAbovePeople(analysis: Analysis): Offence[] {
  const seats = only(saying(analysis, SEATS, binds).filter(ordinary))
  const roster = seats && only(saying(analysis, ROSTER, binds))
  return seats && roster && ordinary(roster) && numberOf(roster) > 0 && numberOf(seats) > numberOf(roster)
    ? [
        atWords(seats.sentence, seats.match, {
          first: roster.match[0],
          article: roster.sentence.node.article.number,
          second: seats.match[0],
        }),
      ]
    : []
}

/** The number of people in the one place is not the number that the other pays or counts. */
export const peopleElsewhere = (analysis: Analysis): Offence[] => [
  ...chargedForOthers(analysis),
  ...seatsAbovePeople(analysis),
]
