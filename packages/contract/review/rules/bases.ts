import type { Analysis } from '../analysis.ts'
import { atMatch, type Offence, type Rule } from '../rule.ts'

const MONTHLY =
  /元\s*[/／每]\s*(?:人)?月|每月[^。；;\n]{0,12}元|月(?:度)?(?:基础|固定|基本)?(?:服务)?费(?:用)?[^。；;\n]{0,8}(?:为|[:：]|\d)|[/／]月|月结算单价|十二分之一|[/／除以]12|每名[^。；;\n]{0,12}元|单价/
const TOTAL = /(?:总金额|总价款?|总额|合同价款|合计)(?:为|[:：])|(?<!月)服务费用为人民币[^。；;\n]{0,30}元(?!\s*[/／])/

/** A penalty as a share of the contract's total, where only monthly fees are stated. */
function totalUndefined({ search, text }: Analysis): Offence[] {
  if (!MONTHLY.test(text) || TOTAL.test(text)) return []
  return search(/合同总(?:金额|价款?|额|价)/g)
    .slice(0, 1)
    .map((match) => atMatch(match))
}

/** "The month's fee" paid month by month, where no monthly fee can be found or derived. */
function monthlyUndefined({ search, text }: Analysis): Offence[] {
  if (MONTHLY.test(text)) return []
  return search(/当月(?:的)?服务费用?/g, ({ part }) => part === 'body')
    .slice(0, 1)
    .map((match) => atMatch(match))
}

export const BASE_RULES: readonly Rule[] = [
  { code: 'total-undefined', severity: 'warning', check: totalUndefined },
  { code: 'monthly-fee-undefined', severity: 'warning', check: monthlyUndefined },
]
