import { AMOUNT, NUMERAL, parseNumeral, SHARE } from '@heqi/clauses'
import { amount } from '../reading/amounts.ts'
import { RECONCILED } from '../reading/reconciled.ts'
import { share } from '../reading/values.ts'
import type { Matter } from './statement.ts'

const CAPPED = '(?:不(?:得|应|能)?超过|以|上限(?:为|是|:)|限额(?:为|是|:)|最高(?:为|不超过|额?为)?|限于|封顶(?:为)?)'
const LIABILITY = '(?<on>赔偿(?:责任|总额|金额|限额|额)?|(?:违约|民事)?责任|违约金(?:总额|累计|合计)?)'
const BASE =
  '(?:(?:合同|协议)(?:期内)?(?:的)?(?:总)?(?:金?额|价款?|费用)|(?:年|月|季)(?:度)?(?:的)?(?:服务)?(?:费|总额)(?:用)?|(?:上|前|一)(?:一)?年度?[^。;,]{0,6}费(?:用)?|服务费总额)'
const CAP = new RegExp(
  `${LIABILITY}[^。;,]{0,16}?(?:累计|合计|总计)?${CAPPED}[^。;,\\d]{0,12}?(?:(?<sum>${AMOUNT})|(?<months>${NUMERAL})个月[^。;,]{0,8}费|${BASE}(?:的)?\\s*(?<share>${SHARE})|(?<base>${BASE})(?!的?\\s*[\\d百千])|(?<all>已(?:收|付|支付)[^。;,]{0,8}费(?:用)?))`,
)
const OF_SOME =
  /单次|每次|每[一]?(?:起|件|日|天|条)|单起|保险|逾期|迟延|故意|重大过失|泄[露漏]|第三方|但|扣[款减]|知识产权|间接/
const YEAR = 12

/** Up to how much one party owes in all, whether as a sum, as months of the fee or as a share of it. */
export const CAP_OF_LIABILITY: Matter = {
  patterns: [CAP],
  of: ({ text }, { client, provider }) => {
    const match = OF_SOME.test(text) || RECONCILED.test(text) ? null : CAP.exec(text)
    if (!match) return []
    const { on = '', sum, months, base, all } = match.groups ?? {}
    const stated = match.groups?.['share']
    const [words] = new RegExp(BASE).exec(match[0]) ?? ['']
    const kind = /年/.test(words) ? 'year' : /月/.test(words) ? 'month' : /季/.test(words) ? 'quarter' : 'whole'
    const value = sum
      ? amount(sum)
      : months
        ? `${parseNumeral(months)} months`
        : stated
          ? `${share(stated)} ${kind}`
          : base
            ? kind === 'year'
              ? `${YEAR} months`
              : `100% ${kind}`
            : all
    const before = text.slice(0, match.index + match[0].length)
    const [isClient, isProvider] = [client, provider].map((names) => new RegExp(names).test(before))
    const party = isClient === isProvider ? '' : isClient ? 'client' : 'provider'
    return value === undefined ? [] : [{ match, on: /违约金/.test(on) ? 'penalty' : 'damages', kind: party, value }]
  },
}
