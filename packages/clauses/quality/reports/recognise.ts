import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const REPORT =
  '(?:(?:服务|质量|工作|运营|数据|分析|统计|总结|进度|月度|季度|年度|定期|书面)+(?:情况|水平|质量|数据|分析|总结|进展|民情)*(?:报告|报表|月报|周报|季报|总结)|(?:运营|话务|接待|业务|数据|工作)*(?:统计表|统计报表|汇总表|总表)|月报|周报|季报|报表)'

const FREQUENCIES = [
  ['month', cue`(?:每(?:个)?月|月度|按月|次月)[^。;]{0,24}(?:报告|报表|月报|总结)|月报`],
  ['quarter', cue`(?:每(?:个)?季度?|季度|按季)[^。;]{0,24}(?:报告|报表|季报|总结)|季报`],
  ['year', cue`(?:每年|年度|按年)[^。;]{0,24}(?:报告|报表|总结)`],
] as const

export const sight: Sight = {
  headings: [cue`(?:服务|质量|工作|定期|运营)?(?:报告|汇报|报表)(?:制度|机制|要求|义务)?$`],
  sentences: [
    cue`(?:提交|提供|出具|报送|递交|发送|编制|形成|获取)[^。;,]{0,24}${REPORT}`,
    cue`(?:定期|每[周月季年]|按[周月季])[^。;,]{0,24}(?:汇报|报告)`,
    cue`每[周月季日天][^。;,]{0,12}(?:提交|报送|提供)[^。;]{0,20}(?:统计|聊天记录|日报|周报|明细)`,
    cue`(?:提交|报送|递交|交付|提供)[^。;,]{0,16}(?:简报|月报|总结|工作报告)`,
    cue`(?:把|将)[^。;,]{0,20}${REPORT}[^。;,]{0,4}(?:发给|报送|提交|送)|呈报[^。;]{0,20}(?:分析|报告|情况)`,
    cue`${REPORT}[^。;]{0,12}(?:提交|提供|报送|内容|包括)`,
  ],
  not: [cue`第三方|安全事件|泄[露漏]|财务报表|验收报告|检测报告|评估报告|紧急|突发|应急|不可抗力|事故报告|附件|模板`],
  read: ({ first, put, set }) => {
    for (const [frequency, words] of FREQUENCIES) set('frequency', frequency, first(words))
    const due = first(
      cue`(?:每(?:个)?月|次月|下月|每季度?首月)的?\s*{day:count}\s*[日号](?:以?前|之前)?[^。;]{0,24}(?:报告|报表|月报|总表|统计表|汇总表)|(?:每?[月季]度?|年度?|服务月)(?:结束|终了|终)后\s*{after:count}\s*[日天](?:之?内)?[^。;]{0,30}(?:报告|报表|总结|月报|季报)|月初\s*{early:count}\s*[日号]|不(?:得)?(?:迟|晚)于次月\s*{late:count}\s*[日号]|每月\s*{monthly:count}\s*[日号](?:以前|之前|前)[^。;]{0,24}(?:分析|情况)`,
    )
    for (const name of ['day', 'after', 'early', 'late', 'monthly']) put('dueDay', due, name)
    set('clientMayVerify', true, first(cue`(?:有权|可以?)[^。;]{0,24}(?:核实|核查|核对|查验|抽查|审核|复核)`))
    const contents = first(
      cue`报告(?:的)?内容(?:应)?(?:包括|包含|为|:)(?:但不限于)?\s*:?(?<list>[^。;:]{2,80}?)(?:等(?:指标|内容|情况|数据)?)?(?:[。;]|$)`,
    )
    const entries = contents
      ?.words('list')
      ?.split(/[、，,和及]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    set('contents', entries, contents)
  },
}
