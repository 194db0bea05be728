import { allMatches } from '@heqi/clauses'
import type { Analysis, Node, Sentence } from '../../analysis.ts'
import { inBodyOrAnnexes } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const METRIC = '(?<metric>[\\u4e00-\\u9fff]{1,8}(?:率|度|得分|评分|时长|次数))'
const SIDE = '(?<side>低于|不足|不满|未达到?|小于|高于|超过|大于)'
const UNIT = '(?<unit>%|分|次|秒|分钟|件|起)'
const PENALTY =
  '(?:扣(?:减|除|款|罚|分)?|罚(?:款)?|减(?:付|扣)?|支付违约金|下浮)[^。;,\\d]{0,14}(?<value>\\d+(?:\\.\\d+)?)\\s*(?<of>%|元|分)'
/** 接通率低于85%的，扣服务费5%. */
const THRESHOLD = new RegExp(
  `${METRIC}[^。;,\\d]{0,4}${SIDE}\\s*(?<limit>\\d+(?:\\.\\d+)?)\\s*${UNIT}(?!点)[^。;\\d]{0,10}?${PENALTY}`,
  'g',
)
const GRADED = /每[低高增减超差]|以上|至|不低于|连续|累计/

type Threshold = {
  readonly sentence: Sentence
  readonly match: RegExpExecArray
  readonly limit: number
  readonly value: number
  readonly isBelow: boolean
  readonly kind: string
}

const thresholdsIn = (sentence: Sentence): Threshold[] =>
  GRADED.test(sentence.text)
    ? []
    : allMatches(THRESHOLD, sentence.text).map((match) => {
        const { metric = '', side = '', unit = '', of = '', limit, value } = match.groups ?? {}
        const isBelow = !/高于|超过|大于/.test(side)
        return {
          sentence,
          match,
          limit: Number(limit),
          value: Number(value),
          isBelow,
          kind: `${metric} ${isBelow} ${unit} ${of}`,
        }
      })

/** Less is taken where the result is worse. */
const isTurned = (one: Threshold, other: Threshold): boolean => {
  const isWorse = one.isBelow ? other.limit < one.limit : other.limit > one.limit
  const isBetter = one.isBelow ? other.limit > one.limit : other.limit < one.limit
  return (isWorse && other.value < one.value) || (isBetter && other.value > one.value)
}

/** 低于85%的扣5%, 低于88%的扣8%: thresholds of one metric by which a worse result costs less. */
export function thresholdsTurned({ sentencesFor }: Analysis): Offence[] {
  const found = sentencesFor(THRESHOLD)
    .filter(({ node }) => inBodyOrAnnexes(node))
    .flatMap(thresholdsIn)
  const homeOf = ({ sentence: { node } }: Threshold): Node => node.parent ?? node
  return [...Map.groupBy(found, homeOf).values()].flatMap((home) =>
    [...Map.groupBy(home, ({ kind }) => kind).values()].flatMap((alike) => {
      const [first] = alike
      const other = first && alike.find((each) => isTurned(first, each))
      return first && other ? [atWords(other.sentence, other.match, { values: `${first.value}、${other.value}` })] : []
    }),
  )
}
