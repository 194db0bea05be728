import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { CLOCK, minutesOf } from '../../reading/clock.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const ANSWERS = '(?:接听|接待|处理|值守|接管|受理|服务|应答|接手|负责|答复)'
const takesOver = oncePerAnalysis(
  ({ client }: Analysis) =>
    new RegExp(
      `(?<from>${CLOCK})(?:整)?(?:之?后|以后|起)[^。;]{0,24}?(?:由|转由|交由|转至|转到)(?:${client})(?!提供)[^。;,]{0,14}?${ANSWERS}|(?:${client})(?:的)?(?:自有|自己的|内部|值班)[^。;,]{0,8}?(?<from2>${CLOCK})(?:之?后|以后|起)[^。;,]{0,6}?${ANSWERS}`,
    ),
)
const SPAN = new RegExp(`(?<from>${CLOCK})\\s*(?:至|到|-|—|–|~|～)\\s*(?<next>次日|第二天|翌日)?(?<to>${CLOCK})`, 'g')
const OF_SERVICE =
  /服务时间|服务时段|(?:坐席|客服|晚班|夜班|中班|人工|乙方)[^。;,]{0,12}(?:接听|在岗|在线|值守|接待|负责|为|[:：]?\s*\d)|接听|接待/
/** Only some days, or a machine. */
const BESIDE = /机器人|智能|留言|自动/
const A_DAY = 24 * 60

const endOf = ({ groups }: RegExpExecArray | RegExpMatchArray): readonly [number, number] => {
  const [from, to] = [minutesOf(groups?.['from']), minutesOf(groups?.['to'])]
  return [from, groups?.['next'] !== undefined || to <= from ? to + A_DAY : to]
}

/** From 22:00 on the client's own people answer, and the service runs until 24:00. */
export const hoursOfTheOther = (analysis: Analysis): Offence[] =>
  saying(analysis, takesOver(analysis), binds).flatMap((taken) => {
    const from = minutesOf(taken.match.groups?.['from'] ?? taken.match.groups?.['from2'])
    const client = new RegExp(analysis.client)
    const found = analysis.sentencesFor(SPAN).find(
      ({ text, node }) =>
        binds(node) &&
        text !== taken.sentence.text &&
        OF_SERVICE.test(text) &&
        !BESIDE.test(text) &&
        !client.test(text) &&
        allMatches(SPAN, text).some((span) => {
          const [start, end] = endOf(span)
          return start <= from && end > from
        }),
    )
    if (!found) return []
    const { sentence, match } = taken
    return [
      atSentence(sentence, match.index, match.index + match[0].length, {
        words: found.text.trim(),
        article: found.node.article.number,
      }),
    ]
  })
