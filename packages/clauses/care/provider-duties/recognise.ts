import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const OWES = '(?:应当?|须|需|负责|有义务|必须|有责任)'

/** A case goes up to the client: `无法解决的,30分钟内升级至甲方`; what goes up within a help desk is a level of support. */
const ESCALATION = cue`(?:无法|不能|超出|权限|疑难|复杂|重大|升级|投诉)[^。;]{0,30}?(?<!每\s?){within:duration}(?:之?内|以内)[^。;]{0,14}(?:升级|转交|转派|上升|移送|转报|转(?:至|给|由))|(?:升级|转交|转派)[^。;,]{0,20}(?:时限|时间|期限)[^。;,\d]{0,6}{late:duration}`

export const sight: Sight = {
  headings: [cue`^(?:{provider})(?:方)?(?:的)?(?:主要)?(?:权利|义务|职责|责任)(?:[与和及、]?(?:义务|责任|权利))?$`],
  sentences: [
    cue`{provider}(?:应当?|须|需|必须)(?:妥善|完整)?(?:保留|保存|留存)[^。;,]{0,10}(?:记录|录音|日志|工单|台账)`,
    ESCALATION,
    cue`(?:故障|舆情|突发情况|异常|服务中断|重大投诉|重大事项)[^。;]{0,24}{duration}(?:之?内|以内)[^。;,]{0,6}(?:向|告知|通知|上报|报告|通报)\s*(?:{client})`,
    cue`(?:录音|聊天记录|通话记录|会话记录|服务记录|客户资料)[^。;,]{0,8}(?:保存|留存|保留)(?:期限?|时间)?[^。;,]{0,10}{duration}`,
    cue`(?:{provider})[^。;,]{0,8}${OWES}[^。;]{0,30}(?:遵守|符合|执行)[^。;]{0,30}(?:规范|制度|标准|法律|法规|流程)`,
    cue`(?:{provider})[^。;,]{0,8}${OWES}[^。;]{0,20}(?:妥善)?保管[^。;]{0,20}(?:资料|信息|设备|财物|账号)`,
    cue`(?:录音|工单|会话|服务|通话)(?:记录|数据)?[^。;]{0,16}(?:保存|留存|保留)`,
    cue`(?:保存|留存|保留)[^。;,]{0,8}(?:录音|工单|会话|聊天|通话|服务)(?:记录|数据)?[^。;,]{0,12}{duration}`,
    cue`(?:接受|服从){client}[^。;]{0,16}(?:监督|检查|管理|指导)|{client}[^。;]{0,16}(?:有权|可以?)[^。;]{0,16}(?:监督|检查|抽查)`,
    cue`(?:{provider})[^。;,]{0,8}${OWES}[^。;]{0,16}(?:按照?|依照?)[^。;]{0,20}(?:约定|要求)[^。;]{0,16}提供[^。;]{0,20}服务`,
  ],
  not: [cue`违约|逾期|支付|第三方|发票|考核结果|验收|合同解除`],
  slots: [
    slot('incidentReport', 'within', cue`上报|报告|通知|告知|汇报`),
    slot('recordKeeping', 'within', cue`保存|保留|留存|存储`),
    slot('inspection.notice', 'ahead', cue`检查|抽查|巡检`),
  ],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, put, set }) => {
    put(
      'incidentReport',
      first(
        cue`(?:重大|突发|紧急|异常|投诉|中断|舆情)[^。;]{0,30}?{within:duration}(?:之?内|以内)[^。;,]{0,16}(?:告知|通知|报告|上报|反馈)`,
      ),
      'within',
    )
    const escalated = first(ESCALATION)
    for (const name of ['within', 'late']) put('escalateWithin', escalated, name)
    put(
      'recordKeeping',
      first(
        cue`(?:录音|记录|工单|会话|数据)[^。;]{0,20}(?:保存|留存|保留)[^。;]{0,14}?{within:duration}|(?:保存|留存|保留)[^。;,]{0,8}(?:录音|工单|会话|聊天|通话|服务)(?:记录|数据)?[^。;,\d]{0,12}{within:duration}`,
      ),
      'within',
    )
    put('inspection.notice', first(cue`提前\s*{notice:duration}[^。;]{0,12}(?:检查|抽查|巡检)`), 'notice')
    set('continuity', true, first(cue`(?:连续性|不中断|备份(?:人员|电力|线路|中心|网络)|灾备|应急预案)`))
  },
}
