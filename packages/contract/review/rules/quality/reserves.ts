import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const PEOPLE = '(?:名|人|个?[坐座]?席位?|个)'
const RESERVE = new RegExp(
  `(?:储备|备用|预备|后备|机动|应急)(?:[^。;,\\d一二三四五六七八九十]{0,12}?)(?:不少于|不低于|至少|为|共)?\\s*(?<count>${NUMERAL})\\s*${PEOPLE}(?!\\s*\\/|次|天|月)`,
)
const CALLED = new RegExp(
  `(?:增援|增派|增配|加派|加开|调派|增加|补充|支援|追加)(?:[^。;,\\d一二三四五六七八九十]{0,10}?)(?:不少于|不低于|至少|为|到)?\\s*(?<count>${NUMERAL})\\s*${PEOPLE}(?!\\s*\\/|次|天|月)`,
  'g',
)
/** 应急坐席每班不少于2人 man a line of their own. */
const NOT_PEOPLE = /应急(?:坐席|座席|热线|岗)|每班|设备|话机|电脑|耳机|账号|线路|号码|物资|金/
/** Who may come from elsewhere than the reserve. */
const ELSEWHERE = /包括|其中|招聘|调剂|外部|另行|合计|现有/

const numberOf = (text = ''): number => parseNumeral(text) ?? 0
const isOfPeople = ({ sentence: { text } }: Saying): boolean => !NOT_PEOPLE.test(text) && !ELSEWHERE.test(text)

/** Sixty seats more within four hours, from a reserve of thirty people. */
function reserveTooSmall(analysis: Analysis): Offence[] {
  const called = saying(analysis, new RegExp(CALLED.source), binds)
    .filter(isOfPeople)
    .flatMap(({ sentence }) => [...sentence.text.matchAll(CALLED)].map(({ groups }) => numberOf(groups?.['count'])))
  const need = Math.max(0, ...called)
  return saying(analysis, RESERVE, binds)
    .filter(isOfPeople)
    .flatMap(({ sentence, match }) => {
      const reserve = numberOf(match.groups?.['count'])
      return reserve > 0 && reserve < need ? [atWords(sentence, match, { reserve, need })] : []
    })
    .slice(0, 1)
}

export const RESERVE_RULES: readonly Rule[] = [
  { code: 'reserve-too-small', severity: 'warning', check: reserveTooSmall },
]
