import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const BACK = '(?:退还|返还|退回|退款|退付)'
const MONEY = '(?:费用?|款项?|预付款|价款|金额|报酬|余额)'

const GROUNDS = [
  ['early-termination', cue`(?:提前|解除|终止)`],
  ['acceptance-failed', cue`验收(?:不合格|未通过)`],
  ['service-not-provided', cue`(?:未|没有)(?:能)?(?:按|依)?[^。;,]{0,8}(?:提供|履行|完成)`],
  ['overpayment', cue`多[付收]`],
  ['contract-void', cue`合同无效|被撤销`],
] as const

export const sight: Sight = {
  headings: [cue`(?:费用|款项)?(?:退还|退款|返还)(?:条款|条件|机制)?$`],
  sentences: [
    cue`(?:要求|申请|有权|予以|全额|办理)[^。;,]{0,6}退[款费]`,
    cue`${BACK}[^。;]{0,20}${MONEY}`,
    cue`(?:未(?:使用|消耗|履行|服务)|剩余)的?[^。;,]{0,10}(?:预付|已付)?[^。;,]{0,4}(?:费用?|款)[^。;]{0,16}(?:按比例|折算|据实)?${BACK}`,
    cue`${MONEY}[^。;]{0,10}(?:予以|应当?|全额|按比例)[^。;]{0,4}${BACK}`,
  ],
  not: [
    cue`(?:用户|顾客|买家|消费者|会员|订单|商品|违规|擅自|承诺|审核|申请|仅|极速|售后)[^。;]{0,10}退款|退款(?:进度|审核|申请|授权|承诺|政策|规则|金额(?:有关|合计|统计))|为(?:自己|亲友|他人)[^。;]{0,8}退款`,
    cue`保证金|押金|质保金|资料|材料|设备|第三方|多退少补`,
  ],
  slots: [
    slot('within', 'within', cue`退还|退款|返还|退回`),
    slot('grounds[0].share', 'share', cue`退还|退款|返还|退回`),
  ],
  read: ({ first, put, set }) => {
    let index = 0
    for (const [id, words] of GROUNDS) {
      const ground = first(words)
      if (ground === undefined) continue
      set(`grounds[${index}].id`, id, ground)
      index += 1
    }
    const back = first(cue`${BACK}`)
    set(
      'grounds[0].proRata',
      true,
      back && first(cue`按(?:照)?(?:比例|实际|剩余|未)|未(?:使用|履行|服务|提供)[^。;]{0,12}(?:费用|部分|期间)`),
    )
    put('grounds[0].share', first(cue`${BACK}[^。;]{0,20}?{part:share}|{also:share}[^。;]{0,10}${BACK}`), 'part')
    put('within', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,24}${BACK}`), 'within')
  },
}
