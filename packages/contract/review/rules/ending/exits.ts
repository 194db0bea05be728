import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { FAIRNESS } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const BEFORE_TIME =
  '(?:(?:无正当理由|无故|擅自|单方面?|自行|中途|主动|未经[^。;,]{1,10}同意)?(?:要求)?(?:提前|中途)(?:终止|解除|退出|结束)|(?:擅自|单方面?|无故|无正当理由)(?:终止|解除|退出))'
const PAYS = '(?:支付|赔偿|承担|补偿|付清|不予退还|没收|扣除)'
const LEAVES_AND_PAYS = (who: string): RegExp =>
  new RegExp(`(?:${who})${BEFORE_TIME}(?:本?(?:合同|协议|服务|合作))?[^。;]{0,16},[^。;]{0,16}${PAYS}`)

/** What the other party pays for leaving or ceasing to perform, in whatever words. */
const ALSO_PAYS = (who: string): RegExp =>
  new RegExp(
    `(?:${who})[^。;,]{0,14}(?:终止|解除|退出|停止|中断|中止|撤场|撤离|停服|违约|解约)[^。;]{0,40}(?:支付|赔偿|承担|扣|违约金)`,
  )
const OF_ANYBODY =
  /(?:任何?一方|一方|双方|各方|违约方|提前(?:终止|解除)(?:的一)?方|解除方|终止方)[^。;]{0,30}(?:终止|解除|退出|解约)[^。;]{0,40}(?:支付|赔偿|承担|违约金)|亦同|同等(?:违约)?责任|反之亦然/

/** Only one of the parties pays for leaving before the end. */
function earlyEndOneSided(analysis: Analysis): Offence[] {
  const parties = [
    [analysis.client, analysis.provider],
    [analysis.provider, analysis.client],
  ] as const
  const says = (pattern: RegExp): Saying | undefined => saying(analysis, pattern, binds)[0]
  return parties.flatMap(([leaver, other]) => {
    const pays = says(LEAVES_AND_PAYS(leaver))
    return !pays || says(OF_ANYBODY) || says(ALSO_PAYS(other)) ? [] : [atWords(pays.sentence, pays.match)]
  })
}

export const EXIT_RULES: readonly Rule[] = [
  { code: 'early-end-one-sided', severity: 'warning', legalBasis: FAIRNESS, check: earlyEndOneSided },
]
