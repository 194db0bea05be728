import { AMOUNT, readAmountYuan } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'

/** An amount in words of a contract as yuan; `undefined` for a blank. */
export const amount = (text: string): string | undefined => readAmountYuan(text) ?? undefined

/** The price of the whole: `合同总金额为人民币30,000元`. */
export const TOTAL = new RegExp(
  `(?<year>全年|年度|一年|每年|(?<![\\d一二三四五六七八九十])年(?=服务费))?(?:的)?(?:合同|服务费?|基础费|固定费|费)?(?:用)?(?:总(?:金?额|价款?|费用|服务费|计)|合计|共计)[^。;,\\d%]{0,12}?(?<total>${AMOUNT})`,
)

/** The sentences that state the price of the whole, with what they say it is. */
export const statedTotals = oncePerAnalysis((analysis: Analysis): readonly (Saying & { readonly total: string })[] =>
  saying(analysis, TOTAL).flatMap(({ sentence, match }) => {
    const total = amount(match.groups?.['total'] ?? '')
    return total === undefined ? [] : [{ sentence, match, total }]
  }),
)
