import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const ONE_POST =
  /不得(?:同时)?(?:相互|互相|交叉)?(?:兼任|兼职|兼管|兼岗|身兼|一人多岗)|(?:应当?|须|必须|均为?)[^。;,]{0,6}(?:专职|专人专岗|全职)|专人专岗|一人一岗|不(?:允许|准)[^。;,]{0,6}(?:兼任|兼岗)/
const POST =
  '(?<post>[\\u4e00-\\u9fff]{0,6}(?:经理|主管|组长|班长|培训师|讲师|质检员?|质检师|负责人|专员|排班师?|数据分析师?|客服|坐席|技术支持|接口人))'
const ROW = new RegExp(
  `^\\s*\\|?\\s*(?:\\d{1,2}[.、]?[\\s|]+)?${POST}[\\s|:]+(?<name>[\\u4e00-\\u9fff]{2,3})(?=[\\s|,;。(]|$)`,
)
const NO_NAME = /待定|姓名|人数|若干|空缺|无/

type Held = { readonly sentence: Sentence; readonly post: string; readonly name: string }

/** One person in two posts of the roster, where nobody may hold more than one. */
export function postsCombined(analysis: Analysis): Offence[] {
  const [ban] = saying(analysis, ONE_POST, binds)
  if (!ban) return []
  const rows = saying(analysis, ROW, binds).map(
    ({ sentence, match }): Held => ({
      sentence,
      post: match.groups?.['post'] ?? '',
      name: match.groups?.['name'] ?? '',
    }),
  )
  return rows.flatMap((row, at) => {
    const first = rows.slice(0, at).find(({ name, post }) => name === row.name && post !== row.post)
    return first && !NO_NAME.test(row.name)
      ? [
          atSentence(row.sentence, 0, row.sentence.text.trimEnd().length, {
            words: ban.match[0],
            article: ban.sentence.node.article.number,
          }),
        ]
      : []
  })
}
