import { AMOUNT, allMatches, SHARE } from '@heqi/clauses'
import { type Analysis, type Node, type Saying, saying, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { bareNumbers } from './open-figures.ts'

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

const around = (analysis: Analysis, { sentence: { node } }: Pick<Saying, 'sentence'>): string =>
  [node.matter, ...analysis.sentencesIn(node.parent ?? node).map(({ text }) => text), node.article.body.text].join(' ')

/** 一次扣50, and no place tells whether yuan or points. */
const DEDUCTED =
  /(?:[每一][次单通条个起例天日]|每(?:发生|出现|漏接|迟到|少|缺|差|低|晚|早退|超|错)[^。;,\d]{0,8}),?[^。;,\d]{0,4}(?:扣|罚)(?:款|除|罚)?\s*\d{1,5}(?=\s*(?:[。;,、]|$|作为|以示|以资|处罚))/
const OF_MONEY_OR_POINTS = /元|分值|[满得扣总]分|\d\s*分(?!钟)|[%‰]|单位|块|扣[^。;,]{0,6}工资/

const deductedOfNothing = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, DEDUCTED, binds)
      .filter((each) => !isRow(each) && !OF_MONEY_OR_POINTS.test(textOf(topOf(each.sentence.node).article)))
      .map(({ sentence, match }) => atWords(sentence, match, { words: match[0].trim() })),
  )

const textOf = ({ heading, body, children }: Node['article']): string =>
  [heading.text, body.text, ...children.map(textOf)].join('\n')

/** A price that is no sum of money, or for nothing that could be counted. */
const withoutUnit = (analysis: Analysis): Offence[] => {
  const bare = saying(analysis, BARE, binds).filter((each) => !isRow(each) && !IN_MONEY.test(around(analysis, each)))
  const uncounted = saying(analysis, WITHOUT_COUNT, binds).filter(
    (each) => !isRow(each) && !COUNTS.test(around(analysis, each)),
  )
  const prices = [...bare, ...uncounted].map(({ sentence, match }) =>
    atWords(sentence, match, { words: match[0].trim() }),
  )
  return [...prices, ...deductedOfNothing(analysis)]
}

const COUNT = String.raw`\d[\d,]*(?:\.\d+)?\s*万?`
const COUNTED = '(?:通|单|件|票|人次|次|条|会话|分钟)'

/** 5001至15000次，每次1.2元: a step of a volume and its price. */
const STEP = new RegExp(
  `(?<from>${COUNT})\\s*${COUNTED}?\\s*(?:(?:至|到|-|~|—|–)\\s*${COUNT}\\s*${COUNTED}|${COUNTED}(?:\\(含\\))?(?:及)?以[上内下])(?:的)?[^。;,:\\d]{0,6}[,:]?\\s*(?:按|为)?[^。;,:\\d]{0,6}(?<price>${AMOUNT})`,
  'g',
)

/** What each price is for: the part above the bound, or all of the month. */
const PART_OR_WHOLE =
  /部分|超[出过]|全部|全量|总量|所有|累进|分段|均按|一律|整体|首|续|[^。;]{0,4}档(?:位)?(?:价|单价)[^。;]{0,6}(?:结算|计)/

/** Prices by steps of the volume, and not a word on whether the lower price holds for all or for what lies above. */
function stepsOpen(analysis: Analysis): Offence[] {
  const found = saying(analysis, STEP, binds).flatMap(({ sentence }) =>
    allMatches(STEP, sentence.text).map((match) => ({ sentence, match })),
  )
  return [...Map.groupBy(found, ({ sentence }) => sentence.node).values()].flatMap((steps) => {
    const [first, last] = [steps[0], steps.at(-1)]
    const prices = new Set(steps.map(({ match }) => match.groups?.['price']))
    if (!first || !last || prices.size < 2 || PART_OR_WHOLE.test(around(analysis, first))) return []
    const { end } = last.sentence.place(last.match.index, last.match.index + last.match[0].length)
    return [{ ...atSentence(first.sentence, first.match.index), end }]
  })
}

const SHARE_STEP = new RegExp(
  `(?:达到?|满|超过?|不低于|高于)\\s*(?:${AMOUNT})(?:\\(含\\))?(?:以[上内])?的?,?(?<of>[^。;,\\d]{0,12}?)(?:返利|返点|返还|提成|佣金|折扣|优惠|奖励|分成|计提|享受|提|返|按)[^。;,\\d]{0,6}(?<share>${SHARE})`,
  'g',
)
const OF_WHICH = /部分|全[部额]|总额|累进|分段|整体|该金额|均|差额/

/** 满50万元的返2%，满80万元的返3%: on all, or on what lies above? */
const shareStepsOpen = (analysis: Analysis): Offence[] =>
  [...Map.groupBy(saying(analysis, SHARE_STEP, binds), ({ sentence }) => sentence.node).values()].flatMap((told) => {
    const steps = told.flatMap(({ sentence }) =>
      allMatches(SHARE_STEP, sentence.text).map((match) => ({ sentence, match })),
    )
    const shares = new Set(steps.map(({ match }) => match.groups?.['share']))
    const open = steps.filter(({ match }) => !OF_WHICH.test(match[0]))
    const [first] = open
    const isSettled =
      first === undefined ||
      (open.length === steps.length && PART_OR_WHOLE.test(around(analysis, first))) ||
      /累进|分段|按最高档/.test(around(analysis, first))
    return shares.size < 2 || isSettled ? [] : [atWords(first.sentence, first.match)]
  })

const COUNT_OF_SEATS = '\\d{1,4}\\s*个?(?:席位?|坐席|座席)'
const FLOOR = new RegExp(
  `(?:最低(?:消费|使用|计费|结算|采购|购买)|保底|起订)[^。;,\\d]{0,10}${COUNT_OF_SEATS}|(?:不足|少于|低于)[^。;]{0,20}按(?:照)?\\s*${COUNT_OF_SEATS}(?:计费|结算|付费|计算|收费|计收|支付)`,
)
const SEAT_PRICE = /(?:席位?|座席|坐席)\s*\/\s*月|元\s*\/\s*(?:席|座席|坐席)|每(?:席|个?座席|个?坐席)(?:每)?月/
const PRICE = /(?<![\d.,])(?:\d{1,3},\d{3}|\d{4,5})(?:\.\d+)?(?![\d,年])/g
const WHICH =
  /(?:呼入|热线|在线|话务|电话|咨询|外呼|普通|高级|双语|英语|夜间|标准|投诉|基础)(?:席|坐席|座席)|平均|加权|最低单价|单价\s*\d|比例|附件|元/

/** At least so many seats are paid for, and seats have several prices. */
function floorWithoutPrice(analysis: Analysis): Offence[] {
  const floors = saying(analysis, FLOOR, binds).filter(({ sentence: { text } }) => !WHICH.test(text))
  if (floors.length === 0) return []
  const prices = analysis
    .sentencesFor(SEAT_PRICE)
    .filter(({ text }) => SEAT_PRICE.test(text))
    .flatMap(({ text }) => allMatches(PRICE, text).map(([price]) => price.replace(',', '')))
  return new Set(prices).size < 2 ? [] : firstOnly(floors.map(({ sentence, match }) => atWords(sentence, match)))
}

export const UNIT_PRICE_RULES: readonly Rule[] = [
  { code: 'price-without-unit', severity: 'warning', check: anyOf(withoutUnit, bareNumbers) },
  {
    code: 'price-steps-open',
    severity: 'warning',
    check: (analysis) => [...stepsOpen(analysis), ...shareStepsOpen(analysis)],
  },
  { code: 'floor-price-open', severity: 'warning', check: floorWithoutPrice },
]
