import { whereSaid } from '../../checks-of-words.ts'
import type { Rule } from '../../rule.ts'

/** What may never come, or what one party alone brings about. */
const UNCERTAIN =
  '(?:开业|开张|开园|投产|上市|融资(?:到位|完成)|资金到位|拨款到位|条件成熟|时机成熟|另行(?:书面)?通知|装修(?:完[成毕]|结束)|(?:新|本)?项目(?:中标|落地|立项)|牌照(?:取得|下发)|正式合同(?:签订|签署)|认为(?:必要|合适|适当))'
const IN_FORCE = '(?:方|始|才|开始|正式|即)?(?:发生效力|生效)'
const WAITS = new RegExp(
  `(?:本?(?:合同|协议)|自|待|于|经)[^。;,]{0,16}${UNCERTAIN}(?:之日起?|之?后|之时|时|起|的?当[日天])?[^。;,]{0,6},?[^。;,]{0,4}${IN_FORCE}`,
)
const BOUNDED = /最[迟晚]|不[晚迟]于|至迟|\d{4}年|届满|未[^。;]{0,12}(?:自动)?(?:失效|终止|解除)|补充协议|附件/

export const EFFECT_UNCERTAIN_RULES: readonly Rule[] = [
  { code: 'effect-uncertain', severity: 'warning', check: whereSaid(WAITS, BOUNDED) },
]
