import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'
import { NOTICE_BY_PARTY as BY_PARTY, noticesApart } from '../../shared/notice-by-party.ts'
import { readFailures } from './failures.ts'

const CONTRACT = '(?:本)?(?:合同|协议)'
const MENDED = '(?:整改|改正|纠正|补正|履行|采取|支付|付款|补救|改进|消除)'

const GROUNDS = [
  ['refusal', cue`(?:明确表示|自己的行为)[^。;]{0,20}不(?:再)?履行`],
  ['purpose-frustrated', cue`(?:不能|无法)实现(?:本)?(?:合同)?(?:的)?目的|合同目的[^。;,]{0,6}(?:不能|无法|落空)`],
  ['data-breach', cue`(?:泄露|泄漏|出售|非法提供)[^。;]{0,20}(?:客户|个人信息|用户|数据)`],
  ['qualification-lost', cue`(?:丧失|失去|吊销|不具备)[^。;]{0,16}(?:资质|资格|许可)`],
  ['insolvency', cue`破产|停业|清算|吊销营业执照`],
  ['bribery', cue`行贿|商业贿赂|贿赂`],
] as const

/** Warnings are counted before the contract ends over them: `累计收到三次书面警告的,可解除合同`. */
const WARNED = cue`(?:累计|先后|收到|发出)[^。;,]{0,10}?{times:count}\s*[次封份][^。;,]{0,6}(?:警告|警示)|(?:警告|警示)(?:函|信|通知)?[^。;,]{0,6}(?:累计|达到?|满|超过|合计)[^。;,]{0,4}?{also:count}\s*[次封份]|{then:count}\s*[次封份][^。;,]{0,6}(?:警告|警示)`

export const sight: Sight = {
  headings: [cue`解除(?!劳动|保密|限制|担保)`],
  sentences: [
    cue`(?:不满意|干不好|做不好|不行)的?,?{client}(?:可以?)?(?:随时|马上|立刻)(?:叫停|停|不用)`,
    cue`{client}(?:可以?|有权|得)?(?:即时|当即|立即|随时)(?:解除|解约)(?=[,。;]|$|本?合同|本?协议)`,
    cue`{party}(?:可以?|有权|得)?在[^。;]{2,30}时解除(?=[,。;]|$)`,
    cue`{party}(?:均|都)?(?:可以?|有权|得)(?:随时)?提前\s*{duration}(?:以上)?(?:书面)?(?:通知[^。;,]{0,6})?(?:解除|解约)(?=[,。;]|$|本?合同|本?协议|合作)`,
    cue`(?:{client}|店主|店家)(?:可以?|有权|能)(?:马上|立刻|立即|随时)停(?=[,。;]|$)|(?:得|可以?|有权)立即解约`,
    cue`(?:下述|以下|下列)情[况形][^。;]{0,14}(?:解约|解除|终止)|(?:送达|到达)(?:之)?[日时]?(?:合同|协议)?即(?:告)?解除|无条件解除`,

    cue`(?:可以?|能|有权)[^。;,]{0,4}(?:随时)?换人做|随时换一?家`,
    cue`{duration}(?:不|没|未)(?:给钱|付钱|付款|给)的?,?{provider}(?:可以?|能|有权)?(?:走人|走|撤|不做|散伙)`,
    cue`情[形况]之一的?,?[^。;]{0,10}(?:可以?|有权|得|均可)[^。;]{0,10}(?:解除|终止|解约)`,
    cue`(?:得|可以?|有权)解除(?:委托|合作)|的,(?:合同|协议)(?:立即|当即)作废`,
    cue`{party}(?:要求?|想)(?:提前)?终止(?:合同|协议|合作)?的,[^。;,]{0,6}(?:剩余|不退|退)`,

    cue`提前\s*{duration}[^。;,]{0,8}通知[^。;,]{0,6}解除(?=[,;。]|$)`,
    cue`(?:可以?|有权)[^。;,]{0,8}立即(?:终止|解除)(?:[^。;]{0,10}:|[,;。]|$)`,
    cue`(?:可以?|有权)(?:随时|单方(?:面)?|立即|直接|书面)?(?:通知)?解除(?=[,。;]|$)`,
    cue`重大违约[^。;]{0,24}(?:补救|纠正|改正)`,
    cue`(?:有权|可以?|可|得以|方可|均可|予以)[^。;]{0,30}解除${CONTRACT}`,
    cue`${CONTRACT}[^。;,]{0,8}(?:可以?|得以?|予以|即行|自动|即告)[^。;,]{0,6}解除`,
    cue`(?:他方|对方|守约方|一方)得(?:以书面(?:通知)?)?(?:解约|解除)|得解除契约|(?:可以?)?(?:马上|随时|立即)(?:结束|解除)(?:协议|合同)|他方有权解除|可书面解除`,
    cue`(?:违约|违反)[^。;]{0,40}(?:未|不)(?:能)?(?:予以)?(?:纠正|改正|补救|整改|改)[^。;]{0,12}(?:可|有权)[^。;]{0,10}(?:终止|解约|解除)`,
    cue`(?:拖欠|欠付|催告)[^。;]{0,30}(?:仍(?:然)?(?:不|未|没)|满|超过)[^。;]{0,24}(?:可以?|有权)[^。;,]{0,8}(?:解除|解约|终止)`,
    cue`(?:守约方|非违约方|他方|对方|另一方)[^。;,]{0,6}(?:可以?|有权|得)[^。;,]{0,6}(?:即时|立即|书面通知)?(?:终止|结束)(?:(?:本)?(?:合同|协议|合作)|[,。;]?$)`,
    cue`(?:中途|提前|单方)(?:解约|解除|退出)[^。;]{0,16}提前\s*{duration}`,
    cue`解除${CONTRACT}[^。;]{0,20}(?:书面)?通知|(?:要求|提出|单方(?:面)?)解除${CONTRACT}`,
    cue`(?:的|[次天日月]),?{party}(?:就|便)?(?:可以?|有权|能)(?!以|先|暂)[^。;,]{0,8}(?:不(?:再)?(?:用|合作|做|干)(?:了|{party}|[,。;]|$)|换(?:一)?家|散伙)`,
    cue`(?:的|[次天日月]),?(?:{client})(?:就|便)?(?:可以?|有权|能)[^。;,]{0,8}(?<!暂)停(?:止合作|用|了)?(?:[,。;]|$)`,
    cue`的,[^。;,]{0,6}(?:本)?(?:协议|合同)(?:就|即|自动|自行|当即)?(?:作废|失效|到此为止)`,
    cue`(?:可以?|有权|得|能)(?:随时|单方|立即|即时|当即|直接|提前)?解约(?=[,。;]|$|并|且|不)`,
    cue`(?:连续|累计)[^。;]{2,40},[^。;,]{0,8}(?:可以?|有权|得)(?:随时|单方|立即|直接)?(?:终止|解除|停止)[^。;,]{0,12}(?=[,。;]|$|并|且)`,
    cue`(?:一方|哪方|谁|{party})(?:要求?|想|欲|需|提出|决定)?(?:中途|提前|单方)?(?:解除|解约)(?:本)?(?:合同|协议|合作)?(?:关系)?的?,[^。;,]{0,6}提前\s*{duration}`,
    cue`(?:{party}|店主|店家)[^。;,]{0,6}(?:想|要|需要?|决定|打算)?(?:停|不做|不干|走|撤|结束|解约|不合作|停止合作|停止服务)的?,?[^。;,]{0,6}提前\s*(?:至少)?{duration}`,
    cue`(?:中途|半路|提前)(?:不做|不干|停|走|退出|散伙|不合作)[^。;,]{0,4},?[^。;,]{0,6}提前\s*(?:至少)?{duration}`,
    cue`(?:{party}|双方)(?:可以?|有权|能)?(?:随时|任何时候)(?:都)?(?:可以?|能)?(?:结束|解约|解除|停|不做|不干|散伙|走)(?:合作|合同|协议|了)?(?=[,。;]|$)`,
    cue`{party}(?:无故|提前|单方面?|擅自|中途)(?:终止|解除|解约|停止服务|停止合作|不做|不干|退出)的?,[^。;]{0,20}(?:不退|退还|退回|赔|付|扣)`,
    cue`(?:连续|累计|一个月|当月)[^。;]{2,30}(?:不达标|不合格|没达到|没做到|超标)[^。;,]{0,8},[^。;,]{0,6}(?:可以?|有权|能)(?:马上|立刻|随时|直接)?(?:停|换人|换一?家|结束|走人|不用|解约|解除|终止)`,
  ],
  not: [cue`劳动(?:合同|关系)|保密期|不因[^。;]{0,20}解除|^附件|第三方协议|解除(?:协议|合同)(?:书|样本|范本)$`],
  slots: [
    foreign('within', cue`口头|(?:泄露|泄漏|遗失|事故|事件)[^。;\d]{0,6}(?:应|须|需)?在?`),
    slot('cure', 'within', cue`改正|纠正|补救|催告|履行|更正|整改|消除|仍`),
    slot(
      'overduePayment',
      'within',
      cue`拖欠|(?:逾期|迟延|延迟|延期)[^。;,]{0,4}(?:(?<!交)付|缴)|(?:付款|支付|费用|款项)[^。;,]{0,10}(?:逾期|迟延|延迟)`,
    ),
    slot('convenience.notice', 'ahead', cue`通知|告知|告诉|发函|说一声|打招呼|解除`),
    slot('objection', 'within', cue`异议|(?:答复|回复)(?!率)`),
  ],
  leftovers: ['deadlines'],
  read: (place) => {
    const { first, all, put, set, has } = place
    readFailures(place)
    put(
      'cure',
      first(
        cue`(?:通知|催告|要求|收到|函告)[^。;]{0,14}?{cure:duration}(?:之?内|以内|后)?[^。;]{0,14}(?:未|没有|不|拒)[^。;]{0,10}${MENDED}`,
      ),
      'cure',
    )
    put(
      'cure',
      first(
        cue`(?:催告|通知|收到通知)[^。;,]{0,4}?(?:后)?\s*{cure:duration}(?:之?内|后|仍|,)?[^。;,]{0,4}(?:仍)?(?:未|没有?|不)[^。;,]{0,6}(?:改|付|补救|履行|纠正)`,
      ),
      'cure',
    )
    const overdue = first(
      cue`(?:逾期|迟延|拖欠|延迟)[^。;]{0,14}(?:(?<!交)付(?![^。;,]{0,4}违约金)|款|费(?!的))(?:[^。;]{0,40}?(?:超过|达到?|满)\s*{long:duration}|[^。;]{0,10}?(?<!每(?:逾期|延迟|迟延|拖延|晚)?\s?){over:duration})[^。;]{0,40}解除`,
    )
    for (const name of ['long', 'over']) put('overduePayment', overdue, name)
    // `逾期付款超过30日的,可暂停服务；超过60日的,可解除合同`: what is late was said before.
    if (has(cue`(?:逾期|迟延|拖欠|延迟)[^。;]{0,14}(?:付|款|费)`))
      put(
        'overduePayment',
        first(
          cue`^(?![^。;]*{client}[^。;,]{0,6}解除)[^一-鿿]{0,4}(?:逾期|迟延|拖欠)?(?:超过|达到?|满)\s*{over:duration}的?,?[^。;,]{0,12}(?:解除|解约|终止)`,
        ),
        'over',
      )
    put('overduePayment', first(cue`拖欠[^。;]{0,10}(?:费|款)[^。;]{0,6}?(?:超过|满|达到?)\s*{over:duration}`), 'over')
    put(
      'objection',
      first(cue`(?:收到|接到)[^。;]{0,14}?{reply:duration}(?:之?内|以内)[^。;]{0,14}(?:回复|答复|异议|回应)`),
      'reply',
    )
    const warned = first(WARNED)
    for (const name of ['times', 'also', 'then']) put('warnings.times', warned, name)
    if (warned) put('warnings.withinMonths', first(cue`(?:{months:count}\s*个月(?:之?内)?)[^。;]{0,20}警告`), 'months')
    const [apart] = all(BY_PARTY)
    set('convenience.by', 'both', apart)
    for (const name of ['ofClient', 'alsoOfClient']) put('convenience.notice', apart, name)
    for (const name of ['ofProvider', 'alsoOfProvider']) put('convenience.providerNotice', apart, name)
    const own = apart === undefined ? noticesApart({ all }) : undefined
    set('convenience.by', 'both', own?.provider)
    put('convenience.notice', own?.client, 'notice')
    put('convenience.providerNotice', own?.provider, 'notice')
    const atWill = all(
      cue`提前\s*{notice:duration}[^。;]{0,24}(?:通知|告知)|(?:解除)[^。;]{0,10}通知[^。;]{0,6}?{sent:duration}(?:之?内)[^。;]{0,4}送达`,
    ).find(({ passage }) => !/变更|续[约签]/.test(passage.text))
    put('convenience.notice', atWill, 'notice')
    put('convenience.notice', atWill, 'sent')
    const named = first(cue`(?:{client})[^。;,]{0,10}提前[^。;]{0,30}解除`)
      ? 'client'
      : first(cue`(?:{provider})[^。;,]{0,10}提前[^。;]{0,30}解除`)
        ? 'provider'
        : undefined
    set('convenience.by', named ?? (has(cue`{both}|双方`) ? 'both' : undefined), atWill)
    const grounds = GROUNDS.filter(([, words]) => has(words))
    set('grounds', grounds.length > 0 ? grounds.map(([ground]) => ground) : undefined, first(cue`解除`))
    put('lapse', first(cue`解除权[^。;]{0,30}?{lapse:duration}[^。;]{0,10}(?:不|未)行使`), 'lapse')
  },
}
