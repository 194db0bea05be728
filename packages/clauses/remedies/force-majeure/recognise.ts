import { cue } from '../../recognise/cue.ts'
import { phrasesIn } from '../../recognise/phrases.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const FORCE_MAJEURE = '(?:不可抗力|不可抗拒|(?:不能|无法)预见[^。;,]{0,4}(?:不能|无法)(?:避免|克服))'

export const sight: Sight = {
  headings: [cue`${FORCE_MAJEURE}|情势变更`],
  sentences: [
    cue`(?:台风|停电|断网|地震|洪水|疫情)[^。;]{0,14}(?:没办法|不可控|控制不了|不怪|不算违约|不算谁)`,
    cue`(?:原因|情况|情形)[^。;,]{0,4}(?:导致|造成|致使)[^。;,]{0,10}(?:无法|不能)(?:继续)?(?:履行|提供)[^。;,]{0,6},[^。;,]{0,6}(?:双方|各方|互)[^。;,]{0,4}不(?:承担|负)[^。;,]{0,4}(?:违约|赔偿)?责任`,
    cue`${FORCE_MAJEURE}[^。;]{0,8}(?:是指|指的?是|包括|系指|指)`,
    cue`${FORCE_MAJEURE}[^。]{0,60}(?:不承担|免责|免除|免于|减轻|部分或全部免|不视为|延期|延长|顺延)`,
    cue`${FORCE_MAJEURE}[^。;]{0,16}(?:持续|超过|满|达)[^。;]{0,30}(?:解除|终止)`,
    cue`(?:停电|断网|地震|洪水|台风|疫情|战争|封店|封号|自然灾害|政府行为|政策变化)[^。;]{0,40}(?:(?:双方|各方|{party})?(?:都|均|互)?不(?:追究|承担|负责|算)|免责|免于|不视为违约|不扣)`,
    cue`${FORCE_MAJEURE}[^。]{0,40}受影响|受影响[^。;]{0,8}{duration}(?:之?内)?(?:通知|告知)`,
    cue`${FORCE_MAJEURE}[^。]{0,40}{duration}(?:之?内|以内)[^。;]{0,10}(?:通知|告知|通报)`,
    cue`${FORCE_MAJEURE}[^。]{0,40}(?:通知|告知|证明)[^。;]{0,20}(?:对方|另一方|{party}|提供|出具|小时|日|天)`,
  ],
  not: [cue`^附件|退出`],
  slots: [
    slot('notice', 'within', cue`通知|告知|通报|报告`),
    slot('proof', 'within', cue`证明|证据|文件`),
    slot('endAfter', 'within', cue`解除|终止|持续|解约`),
  ],
  read: ({ first, put, set }) => {
    const named = first(
      cue`(?:${FORCE_MAJEURE}|事件|情况|情形)[^。;]{0,30}?(?:包括(?:但不(?:仅)?限于)?|如|例如|诸如):?(?<list>[^。;:]{2,120})`,
    )
    set('events', phrasesIn(named?.words('list')), named)
    put('notice', first(cue`{notice:duration}(?:之?内|以内|里)(?:(?!内)[^。;]){0,20}(?:通知|告知|通报)`), 'notice')
    put(
      'proof',
      first(
        cue`{proof:duration}(?:之?内|以内)(?:(?!内)[^。;]){0,24}(?:提供|提交|补交|补充|出具|递交)[^。;]{0,20}(?:证明|证据|文件|文书|说明|材料)`,
      ),
      'proof',
    )
    put(
      'endAfter',
      first(
        cue`(?:持续|延续|(?<!受)影响|超过|达到?|连续|拖过)[^。;]{0,10}?(?:满)?{end:duration}(?:以上|后|的)?[^。;]{0,40}(?:解除|终止|解约)`,
      ),
      'end',
    )
  },
}
