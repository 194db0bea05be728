import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const STAFF = '(?:员工|服务人员|客服(?:人员|代表)?|坐席|工作人员|从业人员|相关人员|所有人员|项目人员)'
const PAPER = '保密(?:协议|承诺(?:书|函)?|合同|责任书)'

export const sight: Sight = {
  headings: [cue`${STAFF}(?:的)?保密`],
  sentences: [
    cue`(?:人员|员工)[^。;,]{0,8}(?:签订|签署|订立|出具)[^。;,]{0,8}${PAPER}`,
    cue`${STAFF}[^。;]{0,20}(?:签订|签署|订立|出具)[^。;]{0,16}${PAPER}`,
    cue`(?:与|和|要求|组织|安排)[^。;]{0,20}${STAFF}[^。;]{0,12}(?:签订|签署)?[^。;]{0,10}${PAPER}`,
    cue`(?:人员|员工)[^。;]{0,6}(?:离职|离岗|调岗)[^。;]{0,30}(?:收回|注销|关闭|停用)[^。;]{0,10}(?:权限|账号|帐号)`,
    cue`${STAFF}[^。;,]{0,6}(?:离职|离岗|调岗)后[^。;]{0,20}(?:保密|不得泄[露漏])`,
  ],
  not: [cue`^附件|(?:甲乙)?双方[^。;,]{0,10}(?:另行)?签[订署]`],
  slots: [
    slot('lasts.within', 'within', cue`离职|终止|届满|结束|解除|保密`),
    slot('copiesWithin', 'within', cue`提交|备案|提供`),
    slot('revokeWithin', 'within', cue`收回|注销|停用`),
  ],
  read: ({ first, put, set }) => {
    const left = '(?:离职|离岗|调岗|终止|解除|不再)'
    set(
      'counterpart',
      'both',
      first(
        cue`向(?:{client})[^。;]{0,12}(?:出具|提交|签署|承诺)[^。;]{0,10}${PAPER}|与(?:{client})[^。;]{0,10}${PAPER}`,
      ),
    )
    put('copiesWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,20}(?:副本|复印件|备案|提交|报送)`), 'within')
    put(
      'revokeWithin',
      first(cue`${left}[^。;]{0,16}?{within:duration}(?:之?内|以内)[^。;]{0,12}(?:收回|注销|关闭|停用)`),
      'within',
    )
    const after = first(
      cue`${left}[^。;]{0,6}后[^。;,]{0,10}?{within:duration}(?!(?:之?内|以内)[^。;]{0,12}(?:收回|注销|关闭|停用))`,
    )
    set('lasts.kind', 'after-leaving', after)
    put('lasts.within', after, 'within')
    set(
      'lasts.kind',
      'indefinite',
      first(
        cue`${left}[^。;]{0,6}后[^。;]{0,8}(?:继续|仍)[^。;]{0,16}保密|不因[^。;]{0,12}${left}[^。;]{0,8}(?:失效|解除|免除|终止)`,
      ),
    )
  },
}
