import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import type { EXIT_GROUNDS } from './terms.ts'

const THIRD = '(?:第三方|第三人)'
const LEAVE = '(?:退出|撤出|更换)'

const GROUNDS: readonly (readonly [(typeof EXIT_GROUNDS)[number], ReturnType<typeof cue>])[] = [
  ['completed', cue`完成[^。;,]{0,8}(?:职责|工作|任务|服务)`],
  ['agreement', cue`协商一致|双方(?:一致)?同意`],
  ['breach', cue`${THIRD}[^。;,]{0,8}(?:违约|违反)`],
  ['withdrawal', cue`(?:主动|自行|申请)${LEAVE}`],
  ['force-majeure', cue`不可抗力`],
  ['contract-ended', cue`(?:合同|协议)(?:期限)?(?:届满|终止|解除|到期)`],
]

export const sight: Sight = {
  headings: [cue`${THIRD}[^。;,]{0,8}${LEAVE}|${THIRD}介入(?:的)?(?:终止|结束)`],
  sentences: [
    cue`${THIRD}${LEAVE}[^。;]{0,30}(?:通知|确认|结算|移交|同意)`,
    cue`(?:变更|更换|终止|退出)[^。;,]{0,8}${THIRD}[^。;]{0,20}(?:通知|提前)`,
    cue`${THIRD}介入(?:终止|结束)[^。;]{0,40}(?:结算|提交|移交|通知)`,
  ],
  not: [cue`^附件`],
  slots: [
    slot('notice', 'ahead', cue`通知|告知|退出`),
    slot('handOverWithin', 'within', cue`移交|交接|交还|返还|交回`),
    slot('settleWithin', 'within', cue`结清|结算|清算|清理`),
    slot('refundWithin', 'within', cue`退还|返还|退回|退款`),
  ],
  read: ({ first, put, set, has }) => {
    const grounds = GROUNDS.filter(([, words]) => has(words)).map(([ground]) => ground)
    set('grounds', grounds.length > 0 ? grounds : undefined, first(cue`${LEAVE}|终止|结束|完成`))
    put('notice', first(cue`提前\s*{notice:duration}[^。;]{0,16}(?:通知|告知)`), 'notice')
    const ends = `(?:${LEAVE}|终止|结束)`
    put(
      'handOverWithin',
      first(cue`${ends}[^。;]{0,10}?{within:duration}(?:之?内|以内)[^。;]{0,24}(?:移交|交接|交还)`),
      'within',
    )
    put(
      'settleWithin',
      first(cue`${ends}[^。;]{0,10}?{within:duration}(?:之?内|以内)[^。;]{0,24}(?:结算|结清)`),
      'within',
    )
    put('refundWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,16}(?:退还|返还|退回)`), 'within')
  },
}
