import { SHARE } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const PART = '(?:预付款?|预付金|首付款?|首期款|启动(?:资金|款|费)|质保金|质量保证金|履约保证金|保证金|定金|尾款|进度款)'
const RATE = `(?:${SHARE}|[一二三四五六七八九]成)`
/** 支付30%预付款, 质保金为5%: of a whole that the contract has to name. */
const OF_THE_WHOLE = new RegExp(
  `(?:支付|付|缴纳|交纳|扣留|预留|留取|收取)(?:合同|服务|项目)?[^。;,\\d价费额款]{0,4}(?<rate>${RATE})(?:的|作为|做为|为)?${PART}|${PART}(?:的?比例)?(?:为|是|按|占|:)\\s*(?<rate2>${RATE})(?=[。;,]|$)`,
)
const A_WHOLE =
  /总(?:价|额|金额|费用|款|计|服务费|造价)|合计|合同(?:价|金额|额|款)|(?:服务|外包|项目|年度?|季度?|月度?)费用?(?:为|是|共|:|人民币)|中标(?:价|金额)|小写|大写|年服务费|每年\s*\d/
/** 总额以实际发生为准: the whole is known only when all is done. */
const LATER_WHOLE = new RegExp(
  `总(?:额|价|费用|金额|款)[^。;,\\d]{0,4}(?:的)?(?<rate>${RATE})[^。;]{0,40}总(?:额|价|费用|金额|款)[^。;,]{0,6}(?:以|按|据)实际[^。;,]{0,8}(?:为准|计算|结算|确定)`,
)

export const sharesOfNoTotal = (analysis: Analysis): Offence[] =>
  [
    ...(A_WHOLE.test(analysis.text)
      ? []
      : saying(analysis, OF_THE_WHOLE, binds).filter(
          ({ sentence: { text } }) => !/[费款额价][^。;,]{0,4}的/.test(text),
        )),
    ...saying(analysis, LATER_WHOLE, binds),
  ].map(({ sentence, match }) =>
    atWords(sentence, match, { rate: match.groups?.['rate'] ?? match.groups?.['rate2'] ?? '' }),
  )
