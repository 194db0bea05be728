import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const THIRD = '(?:第三方|第三人)'

export const sight: Sight = {
  headings: [
    cue`^[丙丁戊己]方(?:的)?(?:义务|职责|责任|权利(?:[与和、]?义务)?|权责)?(?:\([^)]{0,12}\))?$`,
    cue`${THIRD}的?(?:义务|职责|责权利|权利(?:[与和、]义务)?|费用)`,
  ],
  sentences: [
    cue`${THIRD}(?:的)?费用[^。;,]{0,4}谁[^。;,]{0,4}谁`,
    cue`${THIRD}(?:监理|检测|评估|调查)(?:单位|机构|方)负责`,

    cue`[丙丁戊己]方的?[^。;,]{0,8}(?:期限?|服务期间?)[^。;,\d]{0,8}{duration}`,
    cue`^[^。;:,]{0,8}[丙丁戊己]方(?:应当?|须|必须|负责|保证)[^。;]{2,40}`,
    cue`^[^。;:,]{0,8}${THIRD}(?:应当?|须|必须)[^。;]{0,24}(?:提供|遵守|履行|保守|反馈|报告|配合|按照)`,
    cue`(?:监督|管理)[^。;,]{0,4}${THIRD}|${THIRD}[^。;]{0,20}接受[^。;]{0,14}监督`,
    cue`(?:承担|支付)${THIRD}[^。;]{0,16}费用|${THIRD}(?:的)?费用[^。;]{0,10}(?:由|支付|承担)`,
    cue`${THIRD}由[^。;]{0,8}引入[^。;]{0,10}费用[^。;]{0,8}承担|${THIRD}[^。;]{0,24}(?:中介费|服务费|佣金|费用)[^。;]{0,6}由(?:{both}|{party}|甲、?乙)`,
  ],
  not: [cue`^附件|限额|赔偿|违约责任`],
  slots: [slot('acceptWithin', 'within', cue`验收(?!(?:合格)?之?日)|审核`)],
  read: ({ first, put, set }) => {
    const pays = (who: string) =>
      cue`(?:${who})(?:应当?|须|负责)?[^。;,]{0,6}(?:承担|支付)${THIRD}[^。;]{0,16}费用|${THIRD}(?:的)?费用[^。;]{0,4}由(?:${who})`
    set('fees', 'engaging-party', first(pays('引入方|申请方|引入的一方')))
    set('fees', 'shared', first(pays('双方|甲、?乙双方')))
    set('fees', 'client', first(pays('{client}')))
    set('fees', 'provider', first(pays('{provider}')))
    const watches = (who: string) =>
      cue`(?:${who})(?:应当?|须|负责|有权)?[^。;]{0,6}监督${THIRD}|${THIRD}[^。;]{0,20}接受[^。;]{0,2}(?:${who})[^。;]{0,4}监督|对${THIRD}[^。;]{0,8}由(?:${who})[^。;]{0,4}监督`
    set('supervisor', 'both', first(watches('双方|甲、?乙双方')))
    set('supervisor', 'engaging-party', first(watches('引入方|申请方|引入的一方')))
    set('supervisor', 'client', first(watches('{client}')))
    set('supervisor', 'provider', first(watches('{provider}')))
    set('report', 'week', first(cue`每周[^。;]{0,20}(?:报告|反馈|汇报)`))
    set('report', 'month', first(cue`每月[^。;]{0,20}(?:报告|反馈|汇报)`))
    set('report', 'quarter', first(cue`每季度?[^。;]{0,20}(?:报告|反馈|汇报)`))
    put('acceptWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,10}验收`), 'within')
  },
}
