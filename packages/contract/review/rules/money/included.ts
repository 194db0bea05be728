import { type Analysis, saying } from '../../analysis.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { binds } from '../said.ts'

const INCLUDED =
  /(?:包含|包括|涵盖|已含|含)(?:了)?(?<list>[^。;]{2,80}?)(?:等)?(?:在内)?(?:的)?(?:全部|一切|所有|各项|相关)[^。;,]{0,6}(?:费用?|成本|开支)/
const ITEMS = ['通讯', '通信', '话费', '场地', '设备', '培训', '差旅', '住宿', '线路', '系统'] as const
/** 通讯 and 通信 are one item. */
const LIKE: Readonly<Record<string, string>> = { 通讯: '通[讯信]', 通信: '通[讯信]' }

/** The price holds it, and it is paid again. */
function chargedAgain(analysis: Analysis): Offence[] {
  const price = saying(analysis, INCLUDED, binds).find(({ sentence: { text } }) => /[价费]/.test(text))
  if (!price) return []
  const { client } = analysis
  const list = price.match.groups?.['list'] ?? ''
  return ITEMS.filter((item) => list.includes(item)).flatMap((item) => {
    const again = new RegExp(
      `${LIKE[item] ?? item}(?:使用|租赁|服务)?(?:费用?)?[^。;,]{0,6}(?:据实|实报实销|另行?)?由(?:${client})(?:另行|据实)?(?:承担|支付|负担|结算)|${LIKE[item] ?? item}(?:使用|租赁|服务)?费用?(?:据实|另行|另)(?:计收|计算|计|结算|收取|支付)`,
    )
    const found = saying(analysis, again, binds).find(
      ({ sentence }) => sentence !== price.sentence && !/超[出过]|增加|新增|临时|除[^。;]{1,16}外/.test(sentence.text),
    )
    return found ? [atWords(found.sentence, found.match, { item, article: price.sentence.node.article.number })] : []
  })
}

export const INCLUDED_RULES: readonly Rule[] = [
  { code: 'included-and-charged', severity: 'error', check: (analysis) => chargedAgain(analysis).slice(0, 1) },
]
