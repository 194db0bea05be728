import { type Analysis, saying } from '../../analysis.ts'
import { daysOf } from '../../reading/dates.ts'
import { inBodyOrAnnexes } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** Days that staff or lines have from the signing or the effect of the contract on. */
const ARRIVAL =
  /(?:合同|协议)?(?:签[订署]|生效)(?:之日起|后)(?<days>\d{1,3})(?:日|天)内[^。;,]{0,10}(?:到岗|到位|上线|进场|开通)|(?:实施|建设|筹备|准备|搭建|招聘|培训|部署|调试)期(?:限)?为?[^。;,]{0,4}(?:合同|协议)?(?:签[订署]|生效)(?:之日起|后)(?<days2>\d{1,3})(?:日|天)/
const START = /(?:期限|有效期|服务期)[^。;]{0,16}?自(?<start>\d{4}年\d{1,2}月\d{1,2}日)起/
const DATE = /\d{4}年\d{1,2}月\d{1,2}日/g
/** Days are counted by months of thirty. */
const TOLERANCE_DAYS = 3

/** The last day on which somebody signed, as the signatures say. */
function signingDay({ sentences }: Analysis): number | undefined {
  const dates = sentences
    .filter(({ node }) => node.part === 'signature')
    .flatMap(({ text }) => [...text.matchAll(DATE)].map(([date]) => daysOf(date)))
  return dates.length === 0 ? undefined : Math.max(...dates)
}

/** Staff may come after the day on which the service begins. */
function arrivesAfterStart(analysis: Analysis): Offence[] {
  const arrivals = saying(analysis, ARRIVAL, inBodyOrAnnexes)
  const start = arrivals.length > 0 ? saying(analysis, START, inBodyOrAnnexes)[0]?.match.groups?.['start'] : undefined
  const signed = signingDay(analysis)
  if (!start || signed === undefined) return []
  const until = daysOf(start) - signed
  return arrivals.flatMap(({ sentence, match }) => {
    const days = Number(match.groups?.['days'] ?? match.groups?.['days2'])
    return until >= 0 && days > until + TOLERANCE_DAYS ? [atWords(sentence, match, { days, start })] : []
  })
}

export const ARRIVAL_RULES: readonly Rule[] = [
  { code: 'arrival-after-start', severity: 'warning', check: arrivesAfterStart },
]
