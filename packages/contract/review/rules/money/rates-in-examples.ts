import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { atWords, type Offence } from '../../rule.ts'

const COUNTED = '(?<what>个?百分点|日|天|次|分(?!钟)|通|件|单|小时|分钟|人)'
const TAKEN =
  '(?:扣(?:减|除|款|罚|分)?|罚(?:款)?|支付|减(?:付|扣)?|奖励?|加)[^。;,\\d%]{0,16}(?<value>\\d+(?:\\.\\d+)?)\\s*(?<of>%|元|分)'
/** 每低一个百分点，扣减当月服务费的2%; 每逾期一日按合同总额的1%支付. */
const RATE = new RegExp(
  `每(?:低于?|高于?|逾期|迟延|延迟|缺|差|超过?|发生|出现|少|漏|增加|降低|提高)?[^。;,\\d]{0,8}?(?:一|1)?\\s*${COUNTED}[^。;\\d]{0,10}?(?:${TAKEN}|按[^。;,\\d%]{0,12}(?<value2>\\d+(?:\\.\\d+)?)\\s*(?<of2>%|元)[^。;,]{0,6}(?:支付|扣|计))`,
)
const IS_EXAMPLE = /[例假]如|示例|举例|例:|比如|譬如|例子/
/** 低于标准2个百分点，应扣减当月服务费的6%. */
const APPLIED = new RegExp(
  `(?:低于|低|高于|逾期|迟延|延迟|缺|差|超过|发生|出现|少|漏)[^。;,\\d]{0,8}?(?<count>${NUMERAL})\\s*${COUNTED}[^。;\\d]{0,16}?(?:${TAKEN}|(?:支付|扣|为)[^。;,\\d]{0,14}(?<value2>\\d+(?:\\.\\d+)?)\\s*(?<of2>%|元|分))`,
)
const CAPPED = /最高|不超过|封顶|(?<!不设|[没无])上限|为限|累进|加倍|翻倍|次日起|起算|第[二三2-9]/

const unitOf = ({ match: { groups } }: Saying): string =>
  `${(groups?.['what'] ?? '').replace('个', '').replace('天', '日')} ${groups?.['of'] ?? groups?.['of2']}`
const valueOf = ({ match: { groups } }: Saying): number => Number(groups?.['value'] ?? groups?.['value2'])

/** Two per cent for each point, two points, and the example makes it six. */
export const ratesMisapplied = (analysis: Analysis): Offence[] =>
  saying(analysis, APPLIED).flatMap((example) => {
    const { sentence, match } = example
    const isExample = IS_EXAMPLE.test(sentence.text) || IS_EXAMPLE.test(sentence.node.article.heading.text)
    if (!isExample || CAPPED.test(sentence.text)) return []
    const rates = saying(
      analysis,
      RATE,
      (node) => node === sentence.node || node.parent === sentence.node.parent,
    ).filter(
      (rate) =>
        rate.sentence !== sentence &&
        topOf(rate.sentence.node) === topOf(sentence.node) &&
        unitOf(rate) === unitOf(example) &&
        (rate.sentence.node !== sentence.node || rate.sentence.index < sentence.index),
    )
    // Of several rates the last one before the example.
    const rate = rates.findLast(({ sentence: { node } }) => node === sentence.node) ?? rates.at(-1)
    if (!rate || CAPPED.test(rate.sentence.text)) return []
    const sum = Math.round((parseNumeral(match.groups?.['count'] ?? '') ?? 0) * valueOf(rate) * 1000) / 1000
    return sum === valueOf(example) || sum === 0
      ? []
      : [atWords(sentence, match, { sum: String(sum), stated: String(valueOf(example)) })]
  })
