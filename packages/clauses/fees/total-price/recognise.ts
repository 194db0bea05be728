import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const TOTAL =
  '(?:(?:合同|服务费用?|费用|项目|外包费用?|价款|报酬|委托)(?:的)?(?:总金额|总价款?|总额|总费用|金额|总计|暂定总价)|总(?:金额|价款?|额|费用|服务费用?)|(?:本合同|合同)[^。;,]{0,6}服务费用?|(?:服务费用?|外包费用?|费用|价款)(?:合计|共计|总计)|合计金额|(?:合同|协议|服务)价款|合同价(?:格)?(?:暂定|暂估)?|中标(?:金额|总?价)|成交(?:总价|价款))'

/** `三年合计`, `全年合计`, `服务费上限为`: a total by another name. */
const SPAN = cue`(?:[一二三四五两\d]{1,2}\s*年|全年|首年|(?:合同|协议|服务|合作)(?:期|期间|期限)内?)(?:\([^)]{0,12}\))?[^。;,\d]{0,10}(?:合计|总计|共计|总额|上限(?:为)?)[^。;,\d]{0,8}{sum:amount}|服务费(?:总额)?上限[^。;,\d]{0,6}{also:amount}`

const PRICE = cue`${TOTAL}[^。;]{0,16}?{sum:amount}(?!\s*[\/每]\s*(?:个?月|年|人|席|名|件|次|通|小时))`

/** The last row of a price table: `合计 | 大写:陆拾万元整 | | | 600,000.00`. */
const TOTAL_ROW = cue`^[^一-鿿|]{0,6}\|?\s*(?:合计|总计|合价|总价|合同总价)(?:金额)?\s*(?:\([^)]{0,8}\))?\s*[|:][^。;]*?大写[^。;]*?(?:小写[^\d。;]{0,10}|\|[\s|]*(?:¥|人民币)?\s*){sum:decimal}\s*元?[\s|)]*$`

export const sight: Sight = {
  headings: [cue`^(?:合同|服务费用?|费用)?(?:总金额|总价款?|总额|总费用|金额)$`],
  sentences: [
    cue`(?:加起来|合起来|总的)[^。;,]{0,4}{amount}`,

    cue`(?:统共|总共|拢共|共收)\s*[^。;,\d]{0,6}{amount}`,
    cue`(?:全年|年度|整年|包年)[^。;,]{0,4}(?:包干价?|总价)[^。;,]{0,6}{amount}`,
    cue`合同(?:总额|费用)?(?:的)?上限(?:金额)?(?:为|是|:)?\s*{amount}`,
    TOTAL_ROW,
    PRICE,
    SPAN,
    cue`(?:${TOTAL}|服务费用?)[^。;]{0,12}(?:大写|小写)`,
  ],
  not: [
    cue`违约|赔偿|责任限额|(?<!服务费|总[额价]|年度)上限|最高不超过|保证金`,
    cue`^(?![^。;]*(?:总|合同价))[^。;]*(?:每月|\/月|每年|\/年)`,
  ],
  read: ({ first, put, set, under }) => {
    put('amountYuan', first(PRICE), 'sum')
    put('amountYuan', under(cue`总(?:金额|价款?|额|费用)|合同(?:金额|价款)`, cue`{sum:amount}(?!\s*[\/每])`), 'sum')
    put('amountYuan', first(TOTAL_ROW), 'sum')
    const span = first(SPAN)
    put('amountYuan', span, 'sum')
    put('amountYuan', span, 'also')
    const words = first(
      cue`大写(?:金额)?[:为]?\s*(?:人民币)?\s*(?<words>[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正]{2,40})`,
    )
    set('amountInWords', words?.words('words'), words)
    const lumpSum = first(cue`包干|一口价|固定总价`)
    if (lumpSum !== undefined) set('basis', 'lump-sum', lumpSum)
  },
}
