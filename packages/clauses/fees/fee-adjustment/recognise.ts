import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const FEE = '(?:服务)?(?:费用?|价格|价款|单价|收费(?:标准)?|报酬)(?:标准|总额)?'

const EACH_YEAR =
  '(?:每(?:满|过)?一?个?(?:合同|服务|自然|公历)?年度?|逐年|在上一?个?(?:合同|服务)?年度?[^。;,]{0,8}基础上)'
/** A fixed step: `单价每年上浮3%`. What may not be exceeded, or is to be agreed, is none. */
const YEARLY = cue`${EACH_YEAR}[^。;不超最若如协议]{0,24}?(?:(?<rise>上涨|上浮|上调|递增|增长|增加|提高|调增|涨价?|加价?)|(?<fall>下浮|下调|下降|递减|降低|调减|降价?|减价?))(?:幅度)?[为按]?\s*{rate:share}(?!以[上内下外]|左右|[^。;,]{0,3}(?:范围|区间|上限))`
const FIRST_STEP = cue`[自从]\s*{from:date}[^。;]{0,30}?${EACH_YEAR}`

export const sight: Sight = {
  headings: [cue`${FEE}(?:的)?(?:调整|变更|变动)|调价|^(?:涨|加|降)价`],
  sentences: [
    cue`(?:调整|变更|上调|下调|修订)[^。;,、]{0,8}${FEE}(?!支付|明细)`,
    cue`${FEE}[^。;,]{0,12}(?:进行|予以|作出?|做出?|可以?|应当?|是否|相应|据此|重新)[^。;,]{0,10}(?:调整|上调|下调)`,
    cue`${FEE}(?:的)?(?:调整|变动)(?:机制|条件|幅度|比例|程序|依据)?[^。;]{0,20}(?:协商|触发|通知|条件|幅度|执行|另行)`,
    cue`${FEE}[^。;,]{0,12}(?:上浮|下浮|上涨|递增|增长|涨幅)`,
    cue`(?:复核|复议|重新核定|重新议定|商议|检讨)[^。;,]{0,6}${FEE}|${FEE}[^。;,]{0,4}(?:复核|复议)|(?:每满?|满)(?:{duration}|一年)[^。;]{0,20}(?:调价|议价|调整幅度)`,
    cue`(?:第[^。;,]{1,4}个?[月年]|次年|续约|续签|满{duration})[^。;]{0,24}(?:每[人席名坐单通件][^。;,]{0,8}|${FEE}[^。;,]{0,6})(?:涨|加|上调|上浮|下调|降)(?:价)?[^。;,]{0,4}(?:{amount}|{share})`,
    cue`(?:如需|需要?|要求)(?:上调|下调|涨价|调价)[^。;]{0,24}(?:提前|幅度|不超过|协商)`,
    cue`${FEE}[^。;,]{0,12}(?:上调|下调|调增|调高|调低|提高)[^。;,]{0,4}{share}`,
    cue`${FEE}[^。;,]{0,4}(?:不予|不作|不做|不再|不得|得依|得按)[^。;,]{0,4}(?:调整|调涨|变动)`,
    cue`(?:增加|扩大|扩展|新增|变更|超出)[^。;]{0,24}费用?[^。;,]{0,4}(?:另行|重新|再行|双方)[^。;,]{0,4}(?:协商|商定|议定|约定)`,
    cue`调价|(?:增加|净增|变化|变动)[^。;]{0,10}(?:超过|以上)[^。;]{0,18}(?:协商|商定|商量)[^。;]{0,12}(?:费|价)|增减[^。;,]{0,6}(?:逾|超过|达)[^。;,]{0,2}{share}[^。;]{0,24}(?:重新|另行)|重议单价|另议(?:价款|价格|费用|单价)|${FEE}(?:标准)?[^。;]{0,24}(?:协商|重新)[^。;,]{0,4}(?:修订|调整|商定|议定)`,
    cue`(?<!(?:以上|超过|超出|部分|以下|以内)[^。;]{0,12})(?:底薪|单价|月费|包月费?|价格|基本费)[^。;]{0,16}(?:涨|降|加|调)(?:到|至|价|\s*{share}|\s*{amount})`,
    cue`(?:提|要求|要|可以?)[^。;,]{0,6}(?:涨|加|降)(?:底薪|价|单价|月费)`,
    cue`(?:旺季|淡季|月份)[^。;]{0,20}(?:都|均|一律)?(?:加|涨|上浮|减)\s*(?:{share}|[一二三半两]成)`,
  ],
  not: [cue`促销|商品|违约|考核|明细|清单|附件|要求:|第三方`],
  slots: [
    slot('[0].threshold', 'share', cue`超过|超出|增减|变动|浮动`),
    slot('[0].cap', 'share', cue`不超过|不得超过|上限|以内`),
    slot('[0].notice', 'ahead', cue`通知|告知|提出|协商`),
    slot('[0].notice', 'within', cue`通知|告知|提出|答复`),
  ],
  read: ({ first, put, set }) => {
    const yearly = first(YEARLY)
    set('[0].id', 'adjustment-1', yearly)
    set('[0].kind', 'yearly', yearly)
    set('[0].direction', yearly?.words('rise') === undefined ? 'fall' : 'rise', yearly)
    put('[0].rate', yearly, 'rate')
    if (yearly) put('[0].from', first(FIRST_STEP), 'from')
    set('[0].growth', 'compound', yearly && first(cue`上一?个?(?:合同|服务)?年度?[^。;,]{0,8}(?:基础上|为基数)|复利`))
    set('[0].growth', 'simple', yearly && first(cue`以(?:首|第一|最初|签约|签订)[^。;,]{0,10}为(?:基数|基准)`))
    const trigger = first(
      cue`(?:如|若|因|遇|当|由于|发生)\s*(?<trigger>[^,。;:"]{2,40}?)(?:等(?:因素|情况|情形|原因))?(?:导致|致使|引起|,|的,|时,|需要?|等)[^。;]{0,30}(?:调整|变化|协商|变动)`,
    )
    const notice = first(cue`提前\s*{notice:duration}`)
    const proof = yearly ? trigger : (trigger ?? notice)
    const at = yearly ? '[1]' : '[0]'
    set(`${at}.id`, yearly ? 'adjustment-2' : 'adjustment-1', proof)
    set(`${at}.kind`, 'negotiation', proof)
    set(`${at}.trigger`, trigger?.words('trigger')?.trim(), trigger)
    if (proof) put(`${at}.notice`, notice, 'notice')
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
