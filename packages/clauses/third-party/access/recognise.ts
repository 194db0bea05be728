import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const THIRD = '(?:第三方|第三人)'
const ACCESS = '(?:访问|接触|查阅|使用|进入|登录)'

export const sight: Sight = {
  headings: [cue`${THIRD}的?(?:访问|权限|账[号户])`],
  sentences: [
    cue`${THIRD}[^。;]{0,16}(?:可以?|有权|仅|只能)[^。;]{0,16}${ACCESS}[^。;]{0,16}(?:系统|记录|数据|资料|场所|信息)`,
    cue`${THIRD}[^。;]{0,20}(?:账[号户]|帐[号户]|权限|访问日志)`,
  ],
  not: [cue`^附件|知识产权|泄[露漏]|接触${THIRD}`],
  slots: [slot('revokeWithin', 'within', cue`收回|注销|停用|撤销`), slot('keepLog', 'within', cue`日志|保存|留存`)],
  read: ({ first, put, set, has }) => {
    const scope = (
      [
        ['service-records', cue`服务记录|通话记录|工单`],
        ['systems', cue`系统|平台`],
        ['premises', cue`场所|现场|机房`],
        ['materials', cue`资料|文件`],
      ] as const
    ).filter(([, words]) => has(words))
    set('scope', scope.length > 0 ? scope.map(([what]) => what) : undefined, first(cue`${ACCESS}`))
    set(
      'customerData',
      'none',
      first(cue`${THIRD}[^。;]{0,6}不得[^。;]{0,6}${ACCESS}[^。;]{0,8}(?:个人信息|客户(?:信息|资料))`),
    )
    set('customerData', 'masked', first(cue`脱敏|去标识|匿名化`))
    set('customerData', 'with-consent', first(cue`同意[^。;]{0,24}${THIRD}[^。;]{0,16}(?:个人信息|客户(?:信息|资料))`))
    put(
      'revokeWithin',
      first(
        cue`(?:退出|终止|结束|完成)[^。;]{0,12}?{within:duration}(?:之?内|以内)[^。;]{0,16}(?:停用|注销|关闭|收回|回收)`,
      ),
      'within',
    )
    put('keepLog', first(cue`日志[^。;]{0,16}(?:保存|留存|保留)[^。;]{0,8}?{length:duration}`), 'length')
  },
}
