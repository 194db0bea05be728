import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { atSentence, type Offence } from '../../rule.ts'

const BARRED =
  /(?:下列|以下|如下)?[^。;,:]{0,6}(?:不得|不能|禁止|严禁|不可)(?:由|交由|让)?[^。;,:]{0,8}(?:办理|承办|处理|从事|承接|开展|涉及|提供)?[^。;,:]{0,4}:(?<items>[^。;]{4,80})|(?:不得|不能|禁止|严禁|不可)(?:从事|开展|办理|进行|提供|承接)(?<items2>[^。;:]{4,60})|(?:不含|不包括|不包含|不负责|不提供|不办理|不承接)(?<items3>[^。;:]{4,60})/
/** What makes another thing of it, or bars it in one case only. */
const IN_A_CASE = /未经|擅自|私自|虚假|违规|违法|非法|费|价|税|率|如|若|与[^。;,]{1,10}无关|以外|之外|时间|责任|损失/
/** What stands before the list. */
const LEAD = /^[^。;,、:]{0,20}(?:包括|包含|内容为|范围为|负责|提供|承担|开展|从事|办理|:)/
const ENUMERATES = /、/
const OF_THE_WORK =
  /服务(?:内容|范围|项目|事项)|工作(?:内容|范围)|业务(?:内容|范围)|外包(?:内容|范围)|外呼|呼出|委托(?:事项|内容)/
const NEGATED = /不|禁止|严禁|拒绝|投诉|咨询|无/
const SHORTEST = 4

/** One act by its names. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/推介|推销|推广/g, '推荐'],
  [/(?:的)?(?:服务|工作|业务|事项|等)+$/, ''],
  [/^(?:任何|一切|其他|各类|相关|代客|代为|以及|进行|开展)+/, ''],
  [/[^\u4e00-\u9fff]/g, ''],
]
const itemsIn = (text: string): string[] =>
  text
    .split(/[、,]|以及|及|和|或|与/)
    .map((item) => ALIKE.reduce((words, [pattern, name]) => words.replace(pattern, name), item.trim()))
    .filter((item) => item.length >= SHORTEST)

const barredItems = ({ match: { groups } }: Saying): string[] =>
  itemsIn(groups?.['items'] ?? groups?.['items2'] ?? groups?.['items3'] ?? '')

/** 服务范围：…、会员招募 beside 不得从事…、会员招募. */
export const listedBothWays = (analysis: Analysis): Offence[] => {
  const bans = saying(analysis, BARRED, binds).filter(
    ({ sentence: { text } }) => !IN_A_CASE.test(text) && !RECONCILED.test(text),
  )
  if (bans.length === 0) return []
  const lists = saying(analysis, ENUMERATES, binds).filter(
    ({ sentence: { text, node } }) =>
      OF_THE_WORK.test(node.matter + text) &&
      !NEGATED.test(text.replace(/投诉(?:处理|受理)|咨询(?:解答|服务|回复)/g, '')),
  )
  return bans.flatMap((ban) => {
    const barred = new Set(barredItems(ban))
    const found = lists.find(
      (list) =>
        list.sentence !== ban.sentence &&
        itemsIn(list.sentence.text.replace(LEAD, '')).some((item) => barred.has(item)),
    )
    if (!found) return []
    const { sentence, match } = ban
    return [
      atSentence(sentence, match.index, match.index + match[0].length, {
        words: found.sentence.text.trim(),
        article: found.sentence.node.article.number,
      }),
    ]
  })
}
