import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const FEE = '(?:服务)?(?:费用?|价格|价款|单价|收费(?:标准)?|报酬)(?:标准|总额)?'

export const sight: Sight = {
  headings: [cue`${FEE}(?:的)?(?:调整|变更|变动)|调价`],
  sentences: [
    cue`(?:调整|变更|上调|下调|修订)[^。;,、]{0,8}${FEE}(?!支付|明细)`,
    cue`${FEE}[^。;,]{0,12}(?:进行|予以|作出?|做出?|可以?|应当?|是否|相应|据此|重新)[^。;,]{0,10}(?:调整|上调|下调)`,
    cue`${FEE}(?:的)?(?:调整|变动)(?:机制|条件|幅度|比例|程序|依据)?[^。;]{0,20}(?:协商|触发|通知|条件|幅度|执行|另行)`,
    cue`${FEE}[^。;,]{0,12}(?:上浮|下浮|上涨|递增|增长|涨幅)`,
    cue`(?:增加|扩大|扩展|新增|变更|超出)[^。;]{0,24}费用?[^。;,]{0,4}(?:另行|重新|再行|双方)[^。;,]{0,4}(?:协商|商定|议定|约定)`,
    cue`调价|(?:增加|净增|变化|变动)[^。;]{0,10}(?:超过|以上)[^。;]{0,18}(?:协商|商定|商量)[^。;]{0,12}(?:费|价)|增减[^。;,]{0,6}(?:逾|超过|达)[^。;,]{0,2}{share}[^。;]{0,24}(?:重新|另行)|重议单价|另议(?:价款|价格|费用|单价)|${FEE}(?:标准)?[^。;]{0,24}(?:协商|重新)[^。;,]{0,4}(?:修订|调整|商定|议定)`,
  ],
  not: [cue`促销|商品|违约|考核|明细|清单|附件|要求:|第三方`],
  slots: [
    slot('[0].threshold', 'share', cue`超过|超出|增减|变动|浮动`),
    slot('[0].cap', 'share', cue`不超过|不得超过|上限|以内`),
    slot('[0].notice', 'ahead', cue`通知|告知|提出|协商`),
    slot('[0].notice', 'within', cue`通知|告知|提出|答复`),
  ],
  read: ({ first, put, set }) => {
    const trigger = first(
      cue`(?:如|若|因|遇|当|由于|发生)\s*(?<trigger>[^,。;:"]{2,40}?)(?:等(?:因素|情况|情形|原因))?(?:导致|致使|引起|,|的,|时,|需要?|等)[^。;]{0,30}(?:调整|变化|协商|变动)`,
    )
    const notice = first(cue`提前\s*{notice:duration}`)
    const proof = trigger ?? notice
    set('[0].id', 'adjustment-1', proof)
    set('[0].kind', 'negotiation', proof)
    set('[0].trigger', trigger?.words('trigger')?.trim(), trigger)
    put('[0].notice', notice, 'notice')
    put(
      '[0].threshold',
      first(
        cue`(?:增减|涨幅|增幅|跌幅|变动|变化|波动|涨跌|上涨|上升|增长|下降|上调)[^。;%不]{0,8}(?:超过|超出|逾|达到?|大于)\s*{least:share}`,
      ),
      'least',
    )
    put(
      '[0].cap',
      first(cue`(?:单次|每次|年度)?(?:调幅|调整幅度)[^。;%]{0,6}(?:不超过|不得超过|以|最高)[^。;%]{0,4}?{most:share}`),
      'most',
    )
    put(
      '[0].cap',
      first(
        cue`(?:上调|上浮|上涨|递增|涨幅|增幅|调整幅度)[^。;]{0,10}(?:不超过|不得超过|不超出|不得突破|上限)[^。;]{0,4}?{cap:share}`,
      ),
      'cap',
    )
  },
}
