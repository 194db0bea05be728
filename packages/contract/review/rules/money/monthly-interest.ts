import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const INTEREST = new RegExp(
  '(?:月(?:利息?|利率|息|费率)|(?:每|按)月[^。;,\\d]{0,16}(?:利息|滞纳金|资金占用费|违约金))[^。;,\\d]{0,8}(?<rate>\\d{1,2}(?:\\.\\d+)?)\\s*(?<unit>%|分)|(?:每|按)月[^。;,\\d]{0,12}(?<rate2>\\d{1,2}(?:\\.\\d+)?)\\s*(?<unit2>%|分)[^。;,]{0,8}(?:利息|滞纳金|资金占用费)',
)
/** Four times the rate of one year’s loans is below fifteen per cent a year. */
const CEILING_OF_MONTH = 1.5
const MONTHS = 12

/** 月息4%, 每月按3%加收滞纳金. */
export const monthlyInterestHigh = (analysis: Analysis): Offence[] =>
  saying(analysis, INTEREST, binds).flatMap(({ sentence, match }) => {
    const { rate = '', rate2 = '' } = match.groups ?? {}
    const month = Number(rate || rate2)
    return month > CEILING_OF_MONTH && !/不(?:得)?超过|不高于|上限/.test(sentence.text)
      ? [atWords(sentence, match, { rate: `${month}%`, year: `${month * MONTHS}%` })]
      : []
  })
