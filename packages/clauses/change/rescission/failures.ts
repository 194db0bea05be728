import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'

const MISSED = '(?:不达标|未达标|没达标|不合格|超标|垫底|未(?:能)?(?:达到|完成)|达不到|低于|不足|不到|不满)'
/** `连续三个月低于80分`, `累计五次考核不合格`, `得分连续两期不足75分`. */
const FAILURES = cue`(?<how>连续|累计|先后|合计)[^。;,\d]{0,4}?{times:count}\s*(?<of>个?(?:自然|服务|考核)?月|个?季度|[次期]|[天日])(?:以上|及以上)?(?:(?!连续|累计)[^。;,、]){0,14}?${MISSED}\s*(?:{score:decimal}(?=\s*分|\s*[的者,、。;]))?|${MISSED}[^。;,、]{0,10}(?<after>连续|累计)[^。;,\d]{0,4}?{also:count}\s*(?<unit>个?(?:自然|服务|考核)?月|个?季度|[次期]|[天日])`
/** `连续三个月或累计五个月低于85分`: the first has the score of the second. */
const FIRST_OF_TWO = cue`(?<how>连续|累计)[^。;,\d]{0,4}?{times:count}\s*(?<of>个?月|个?季度|[次期])[^。;,\d]{0,2}[、,或]\s*(?:或者?)?(?:[^。;,]{0,8})?(?=累计|连续)`
const ENDS = /解除|解约|终止|停(?!机|电|线)|不(?:再)?(?:合作|做)|结束|换/
/** Whose failure it is: a fee that is not paid is no result. */
const OF_OTHER = /逾期|拖欠|(?:付|欠|缴)款|未(?:支付|付)|(?:业务|话务|接待|订单)量|收不到/

/** The results over which the contract may be ended. */
export function readFailures({ all, passages, put, set }: Place): void {
  const ending = (match: Match): boolean =>
    !OF_OTHER.test(match.passage.text) &&
    (ENDS.test(match.passage.text) ||
      passages.some(({ index, text }) => index < match.passage.index && LISTS.test(text)))
  const found = [...all(FIRST_OF_TWO), ...all(FAILURES)].filter(ending)
  const apart = found.filter((match, nth) => found.findIndex((each) => placeOf(each) === placeOf(match)) === nth)
  for (const [index, match] of apart.toSorted((a, b) => placeOf(a) - placeOf(b)).entries()) {
    const at = `failures[${index}]`
    set(`${at}.how`, (match.words('how') ?? match.words('after')) === '连续' ? 'consecutive' : 'cumulative', match)
    for (const name of ['times', 'also']) put(`${at}.times`, match, name)
    set(`${at}.of`, unitOf(match.words('of') ?? match.words('unit') ?? ''), match)
    const score = match.words('score') === undefined ? apart.find((each) => isBeside(each, match)) : match
    put(`${at}.belowScore`, score, 'score')
  }
}

/** `有下列情形之一的,甲方可以解除合同:` above the items. */
const LISTS = /(?:下列|以下)[^。;]{0,30}(?:解除|解约|终止)|(?:解除|解约|终止)[^。;]{0,16}:$/
const placeOf = (match: Match): number => match.spanOf(match.words('times') === undefined ? 'also' : 'times').start
const isBeside = (each: Match, match: Match): boolean =>
  each.passage === match.passage &&
  each.words('score') !== undefined &&
  /^\s*[、,或]/.test(match.passage.text.slice(match.within('of')[1]))

const unitOf = (words: string): string =>
  /月/.test(words) ? 'month' : /季/.test(words) ? 'quarter' : /[天日]/.test(words) ? 'day' : 'time'
