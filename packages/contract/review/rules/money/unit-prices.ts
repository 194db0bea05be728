import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { binds } from '../said.ts'

const NAME = '(?:单价|资费|费率|计费标准|收费标准|结算价|服务价格)'
/** 单价8.5, and neither 元 nor anything else behind the number. */
const BARE = new RegExp(
  `${NAME}(?:统一)?(?:为|是|按|:)?\\s*(?<price>\\d+(?:\\.\\d+)?)(?![\\d.,]*\\s*(?:[%‰元万亿角分厘折倍个项条款次年月日天号级档-]|\\/|美元|港币|~|—|至|到|¥|\\)|\\|))(?![\\d.])`,
)
const IN_MONEY = /[（(]?(?:单位|币种)[:：]?|¥|人民币|RMB|元\s*[/／]|[（(]\s*元/
/** 服务单价为8.5元: for what? */
const WITHOUT_COUNT = new RegExp(
  `${NAME}(?:统一)?(?:为|是|按|:)?(?:人民币)?¥?\\s*(?<price>\\d+(?:\\.\\d+)?)\\s*元(?=[。;,]|$)`,
)
/** What is counted, anywhere around. */
const COUNTS = /每|[/／]|按[^。;,]{0,10}(?:计|结算|收|付)|[通席人次条件票](?:数|量|均)?|小时|分钟|数量|单位/

const isRow = ({ sentence: { text } }: Saying): boolean => text.includes('|')
const around = (analysis: Analysis, { sentence: { node } }: Saying): string =>
  [node.matter, ...analysis.sentencesIn(node.parent ?? node).map(({ text }) => text), node.article.body.text].join(' ')

/** A price that is no sum of money, or for nothing that could be counted. */
const withoutUnit = (analysis: Analysis): Offence[] => {
  const bare = saying(analysis, BARE, binds).filter((each) => !isRow(each) && !IN_MONEY.test(around(analysis, each)))
  const uncounted = saying(analysis, WITHOUT_COUNT, binds).filter(
    (each) => !isRow(each) && !COUNTS.test(around(analysis, each)),
  )
  return [...bare, ...uncounted].map(({ sentence, match }) => atWords(sentence, match, { words: match[0].trim() }))
}

export const UNIT_PRICE_RULES: readonly Rule[] = [
  { code: 'price-without-unit', severity: 'warning', check: withoutUnit },
]
