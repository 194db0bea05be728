import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const DEPOSIT = '(?:质量保证金|服务保证金|履约保证金|履约担保|履约保函|银行保函|信誉保证金|质保金|押金|保证金)'

export const sight: Sight = {
  headings: [cue`${DEPOSIT}$`],
  sentences: [
    cue`押金(?:就)?(?:归|不退给?|赔给)(?:对方|{party})`,
    cue`押金[^。;]{0,16}(?:走的时候|离开时|不做了|到期|结束)[^。;,]{0,4}(?:退|还)|(?:订|定)金[^。;]{0,10}(?:不做了?|反悔)[^。;,]{0,2}不退`,
    cue`押金[^。;,]{0,8}{duration}(?:之?内|以内)?退|退(?:还|回)?押金|(?:把|将)押金(?:全|如数|原数)?(?:退|还)|押金(?:概|一律)?(?:不退|不还|没收|充抵|抵扣)`,
    cue`押[一二两三]?个?月的?(?:钱|费用|服务费)|(?:保证金|履约担保)[^。;,]{0,4}(?:以|采用)[^。;,]{0,12}(?:形式|方式|保函)`,

    cue`(?:交|付|缴|收)[^。;,]{0,10}押金,?[^。;]{0,16}(?:就退|退还|退回|不退)`,
    cue`保证金[^。;,]{0,8}(?:扣|不足)[^。;]{0,14}(?:补齐|补足|补[交缴])`,
    cue`留[^。;,]{0,6}{share}[^。;,]{0,6}款[^。;,]{0,6}(?:质量保证|质保|保证)`,

    cue`(?:交纳|缴纳|支付|提交|交付|设立?|设置)[^。;,]{0,24}${DEPOSIT}(?!支付)`,
    cue`${DEPOSIT}[^。;]{0,16}(?:{amount}|{share})`,
    cue`{amount}[^。;,\d]{0,4}(?:作为|充作|留作|充当|为|做)[^。;,\d]{0,4}${DEPOSIT}`,
    cue`{share}[^。;,]{0,8}(?:作为|留作|充作)[^。;,]{0,6}${DEPOSIT}`,
    cue`(?:从|以)[^。;,]{0,8}${DEPOSIT}[^。;]{0,6}(?:中)?(?:扣|抵)`,
    cue`(?:退还|返还|无息退)[^。;]{0,10}${DEPOSIT}|${DEPOSIT}[^。;]{0,40}(?:退还|返还|无息退|补足|扣除|解除)`,
  ],
  not: [cue`第三方|(?:服装|工服|制服|工牌|宿舍|门禁卡?)押金`],
  slots: [
    slot('share', 'share', cue`保证金|押金|质保金|保函|担保|缴纳|提交`),
    slot('amountYuan', 'amount', cue`保证金|押金|质保金`),
    slot('payWithin', 'within', cue`签[订署约]|生效|缴纳|交纳|缴存|支付`),
    slot('releaseAfter', 'within', cue`退还|返还|退回|退给|无息|内退(?=[,。;]|$)`),
    slot('topUpWithin', 'within', cue`补足|补齐|补缴`),
  ],
  read: ({ first, put, set }) => {
    const sum = first(
      cue`${DEPOSIT}[^。;,]{0,16}?{sum:amount}|{also:amount}[^。;,]{0,10}(?:作为|为)[^。;,]{0,6}${DEPOSIT}`,
    )
    put('amountYuan', sum, 'sum')
    put('amountYuan', sum, 'also')
    put(
      'amountYuan',
      first(cue`${DEPOSIT}[^。;]{0,30}{share}[^。;,]{0,4}[,(]?\s*(?:即|计|共计|合计|折合)[^。;,\d]{0,6}{sum:amount}`),
      'sum',
    )
    put('amountYuan', first(cue`金额(?:为|:)?\s*{sum:amount}[^。;,]{0,6}(?:保函|保证金|押金)`), 'sum')
    put('amountYuan', first(cue`${DEPOSIT}[,(]?\s*(?:计|即|共计|合计)[^。;,\d]{0,6}{sum:amount}`), 'sum')
    const part = first(
      cue`${DEPOSIT}[^。;,]{0,20}?{part:share}|${DEPOSIT}[^。;]{0,60}?(?:相当于|即|为)[^。;,%]{0,14}?{equal:share}|{also:share}[^。;%‰]{0,10}(?:作为|为|留作|充作)[^。;]{0,6}${DEPOSIT}|{before:share}的?\s*(?:作为)?${DEPOSIT}|{of:share}[^。;,]{0,12}(?:交纳|缴纳|交付|支付|提供|缴存)[^。;,]{0,4}${DEPOSIT}`,
    )
    put('share', part, 'part')
    put('share', part, 'also')
    put('share', part, 'equal')
    put('share', part, 'of')
    put('share', part, 'before')
    const covers = [
      ...(first(cue`考核|扣分|不达标`) ? ['assessment'] : []),
      ...(first(cue`违约金|赔偿`) ? ['penalty'] : []),
    ]
    set('covers', covers.length > 0 ? covers : undefined, first(cue`扣|抵`))
    put(
      'payWithin',
      first(
        cue`(?:签[订署]|生效)[^。;,]{0,8}?{within:duration}(?:之?内|以内)[^。;]{0,30}(?:缴纳|交纳|缴存|支付|提交|交付|提供)`,
      ),
      'within',
    )
    put(
      'payBy',
      first(
        cue`${DEPOSIT}[^。;]{0,60}?(?:于|在|应于|至迟)\s*{by:date}\s*(?:之?前|以前)[^。;,]{0,8}(?:提交|缴纳|交纳|支付|交付|提供|缴存|开立)?`,
      ),
      'by',
    )
    put(
      'payBy',
      first(
        cue`(?:于|在)\s*{until:date}\s*(?:之?前|以前)[^。;]{0,12}(?:提交|缴纳|交纳|支付|交付|提供|缴存|开立)[^。;]{0,20}${DEPOSIT}`,
      ),
      'until',
    )
    put(
      'guaranteedUntil',
      first(cue`(?:保函|担保|保证)?(?:的)?有效期(?:限)?[^。;,\d]{0,4}(?:至|到)\s*{end:date}`),
      'end',
    )
    put('topUpWithin', first(cue`{within:duration}(?:之?内|以内)?[^。;]{0,14}补[足齐缴]`), 'within')
    put(
      'releaseAfter',
      first(
        cue`(?:期满|届满|终止|结束|到期|解除)(?:之日)?(?:起|后)?[^。;]{0,24}?{within:duration}(?:之?内|以内|后)?[^。;]{0,30}(?:退还|返还|无息|支付|解除|释放|退)`,
      ),
      'within',
    )
  },
}
