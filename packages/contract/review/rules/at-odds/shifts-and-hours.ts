import { allMatches } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { CLOCK, minutesOf } from '../../reading/clock.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const SPAN = `(?<from>${CLOCK})\\s*(?:至|到|-|—|–|~|～)\\s*(?<next>次日|第二天)?(?<to>${CLOCK})`
const SHIFT = new RegExp(`[早中晚夜白日]班(?:为|:|时间|上班)*[^。;,\\d]{0,4}${SPAN}`, 'g')
const HOURS = new RegExp(`(?:服务|接待|接听|在线|值守|受理|人工)(?:服务)?(?:时间|时段)(?:为|是|:)*(?:每[日天])?${SPAN}`)
/** Of some days, or with somebody or something besides that covers the rest. */
const BESIDE = /机器人|智能|留言|值班|值守|夜间|其余|周末|节假日|周[一六日]|工作日|大促|旺季/
const A_DAY = 24 * 60

type Hours = { readonly from: number; readonly to: number }

const hoursOf = ({ groups }: RegExpExecArray): Hours => {
  const [from, to] = [minutesOf(groups?.['from']), minutesOf(groups?.['to'])]
  return { from, to: groups?.['next'] !== undefined || to < from ? to + A_DAY : to }
}

/** 服务时间8:30至24:00, and the last shift goes home at 23:00. */
export function shiftsDoNotCover(analysis: Analysis): Offence[] {
  const [hours, others] = saying(analysis, HOURS, binds).filter(
    ({ sentence }) => !BESIDE.test(sentence.text.split('(')[0] ?? ''),
  )
  if (!hours || others) return []
  const service = hoursOf(hours.match)
  const rosters = analysis.sentencesFor(SHIFT).flatMap((sentence): Saying[] => {
    const [first, ...more] = binds(sentence.node) && !BESIDE.test(sentence.text) ? allMatches(SHIFT, sentence.text) : []
    const all = first ? [first, ...more].map(hoursOf) : []
    const [start, end] = [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))]
    return first && more.length > 0 && (end < service.to || start > service.from) ? [{ sentence, match: first }] : []
  })
  return rosters.slice(0, 1).map(({ sentence, match }) => {
    const shifts = allMatches(SHIFT, sentence.text)
    const end = (shifts.at(-1)?.index ?? 0) + (shifts.at(-1)?.[0].length ?? 0)
    const second = sentence.text.slice(match.index, end)
    return atWords(sentence, match, {
      first: hours.match[0],
      article: hours.sentence.node.article.number,
      second,
    })
  })
}
