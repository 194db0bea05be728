import { type Analysis, homeOf, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import type { Offence } from '../../rule.ts'
import { told } from './stances.ts'

const FACTOR = '[\\u4e00-\\u9fff]{0,6}(?:系数|倍率|折算率)'
const LEAST = new RegExp(
  `${FACTOR}[^。;,\\d]{0,8}(?:不(?:得|应)?[低小少]于|最低(?:为|不低于)?|下限为?)(?<bound>\\d\\.\\d{1,3})(?!\\d|%)`,
)
const MOST = new RegExp(
  `${FACTOR}[^。;,\\d]{0,8}(?:不(?:得|应)?[高大多]于|不(?:得)?超过|最高(?:为|不超过)?|上限为?)(?<bound>\\d\\.\\d{1,3})(?!\\d|%)`,
)
/** A step: 两项不达标0.93. */
const STEP = /(?<![\d.,])(?<step>[01]\.\d{1,3})(?![\d.%])(?!元|分|小时|倍|万|个)/g
const OTHER = /示例|举例|例[一二三如]|=|×|权重|除外|但/

const boundOf = ({ match: { groups } }: Saying): number => Number(groups?.['bound'])

/** Steps of a factor that lie beyond its own floor or ceiling: 三项以上0.85, 系数不低于0.9. */
function stepsBeyond(analysis: Analysis, bound: RegExp, isBeyond: (step: number, bound: number) => boolean): Offence[] {
  return saying(analysis, bound, binds).flatMap((limit) => {
    const home = homeOf(limit.sentence)
    const steps = analysis
      .sentencesFor(STEP)
      .filter(
        (sentence) =>
          sentence !== limit.sentence &&
          homeOf(sentence) === home &&
          /系数|倍率|折算率/.test(`${sentence.node.matter}:${sentence.node.article.body.text}`) &&
          !OTHER.test(`${sentence.node.article.heading.text}:${sentence.text}`) &&
          !bound.test(sentence.text),
      )
    const beyond = steps.flatMap((sentence) =>
      [...sentence.text.matchAll(STEP)].flatMap((match) =>
        isBeyond(Number(match.groups?.['step']), boundOf(limit)) ? [told(limit, { sentence, match })] : [],
      ),
    )
    return beyond.slice(0, 1)
  })
}

export const voidSteps = (analysis: Analysis): Offence[] => [
  ...stepsBeyond(analysis, LEAST, (step, bound) => step < bound),
  ...stepsBeyond(analysis, MOST, (step, bound) => step > bound),
]
