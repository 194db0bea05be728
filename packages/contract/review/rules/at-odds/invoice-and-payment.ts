import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const INVOICE_AFTER =
  '(?:收到|收讫|收妥)[^。;,]{0,8}(?:款项?|费用|服务费|货款)[^。;]{0,14}(?:开具|提供|出具|开出|交付)[^。;,]{0,12}发?票'
const NOT_PAID_BEFORE =
  '(?:(?:收到|取得|见到|提供|开具)[^。;,]{0,8}发票(?:之)?前|(?:未|没有)(?:先行?|事先)?(?:收到|取得|提供|开具)[^。;,]{0,8}发票的?)[^。;]{0,12}(?:拒绝?|不予?|暂不|暂缓|无需|无须)(?:付|支付)'
const EACH_WAITS = new RegExp(
  `(?<first>${INVOICE_AFTER})[^。;]{0,14}?(?<second>${NOT_PAID_BEFORE})|(?<second2>${NOT_PAID_BEFORE})[^。]{0,14}?(?<first2>${INVOICE_AFTER})`,
)

/** 收款后开票,见票前有权拒付: each waits for the other. */
export const eachWaitsForTheOther = (analysis: Analysis): Offence[] =>
  saying(analysis, EACH_WAITS, binds).map(({ sentence, match }) => {
    const { first, second, first2 = '', second2 = '' } = match.groups ?? {}
    const article = sentence.node.article.number
    return atSentence(sentence, match.index, match.index + match[0].length, {
      first: first ?? second2,
      article,
      second: second ?? first2,
    })
  })
