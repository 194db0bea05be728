import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import type { Offence } from '../../rule.ts'
import { told } from './stances.ts'

const UNIT = '(?<unit>日|天|个?月|小时|公里|岁|元|公斤|千克|人|件|单|通|席)'
const LEFT_OUT =
  '(?:不(?:在|属于?|纳入)[^。;,]{0,12}(?:范围|服务|受理|合同)|不(?:予)?(?:提供|承接|负责|受理|处理|承保|接待|接受))'
const BEYOND = new RegExp(
  `(?<what>[\\u4e00-\\u9fff]{2})(?:超过|大于|高于|多于|满)\\s*(?<limit>\\d+)\\s*${UNIT}(?:以上)?的?[^。;,]{0,8},?[^。;,]{0,6}${LEFT_OUT}`,
)
const range = (what: string, unit: string): RegExp =>
  new RegExp(`${what}\\s*(?<from>\\d+)\\s*${unit}?\\s*(?:至|到|-|—|~)\\s*(?<to>\\d+)\\s*${unit}`)

/** 逾期8日至30日 are called and paid for, and what is over 7 days is outside the contract. */
export const servedOutOfRange = (analysis: Analysis): Offence[] =>
  saying(analysis, BEYOND, binds).flatMap((limit) => {
    const { what = '', unit = '', limit: most } = limit.match.groups ?? {}
    const served = saying(analysis, range(what, unit), binds).find(
      ({ sentence, match }) =>
        sentence !== limit.sentence &&
        Number(match.groups?.['from']) >= Number(most) &&
        !/不|扣|罚|违约|未/.test(sentence.text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 12)),
    )
    return served ? [told(served, limit)] : []
  })
