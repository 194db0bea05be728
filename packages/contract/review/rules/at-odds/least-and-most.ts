import { allMatches } from '@heqi/clauses'
import { type Analysis, type Sentence } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const BOUND =
  /(?<what>[\u4e00-\u9fff]{4,14}?)(?:应当?|须|需|必须|均|为|数量?)*(?:(?<least>不(?:得|应)?(?:少于|低于)|至少)|(?<most>不(?:得|应)?(?:超过|高于|多于)|最多|至多))\s*(?<value>\d+(?:\.\d+)?)\s*(?<unit>%|人|名|席|个|条|次|通|单|件|天|日|小时|分钟|秒|元)/g
/** So many last characters make two subjects one. */
const ALIKE = 6
/** What is so only in some cases, or follows from something. */
const CONDITIONAL =
  /如|若|当|扣|罚|(?<!不|不得|不应)超过|未达|旺季|淡季|高峰|大促|夜间|节假日|周末|试|首|第[一二三]|新|另|每超|除/

type Bound = { readonly sentence: Sentence; readonly match: RegExpExecArray; readonly key: string }

/** 同时接待不超过5人, and in another place 同时接待不少于8人. */
export function leastAboveMost(analysis: Analysis): Offence[] {
  const bounds = analysis.sentencesFor(BOUND).flatMap((sentence): Bound[] =>
    binds(sentence.node) && !CONDITIONAL.test(sentence.text)
      ? allMatches(BOUND, sentence.text).map((match) => ({
          sentence,
          match,
          key: `${(match.groups?.['what'] ?? '').slice(-ALIKE)} ${match.groups?.['unit'] ?? ''}`,
        }))
      : [],
  )
  return [...Map.groupBy(bounds, ({ key }) => key).values()].flatMap((alike) => {
    const most = alike.find(({ match }) => match.groups?.['most'] !== undefined)
    const least = alike.find(
      ({ match }) =>
        match.groups?.['least'] !== undefined && Number(match.groups['value']) > Number(most?.match.groups?.['value']),
    )
    if (!most || !least) return []
    const { sentence, match } = least
    return [
      atSentence(sentence, match.index, match.index + match[0].length, {
        words: most.match[0],
        article: most.sentence.node.article.number,
      }),
    ]
  })
}
