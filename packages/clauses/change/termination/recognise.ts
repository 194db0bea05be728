import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { NOTICE_BY_PARTY as BY_PARTY, noticesApart } from '../../shared/notice-by-party.ts'
import type { TERMINATION_GROUNDS } from './terms.ts'

const CONTRACT = '(?:本)?(?:合同|协议)'
/** Who will not go on, in plain words: `不想做了`, `随时不合作`, `中途停用`. */
const LEAVES =
  '(?:(?:不想|想不|不愿|不打算|要不|随时不|可以不|不再|中途不)(?:再|继续)?(?:合作|做|干|用|外包|托管)(?:了|的|下去)*|(?:想|要|随时|中途)(?:停止?合作|停用|停掉|散伙|退出|解约|结束合作|停止合作|停(?=的?,?(?:必?须|要|应|得|提前)))|(?:想|要)停)'

/** Who stops, said in one word: `甲方要停`, `乙方不想接了`, `哪边先走`. */
const STOPS =
  '(?:停|停掉|停止|结束|走|撤|退|不(?:想|愿)?(?:再|继续)?(?:干|做|接|续|合作|用|管)|终止|解约|散伙|关店)(?:服务|合作|接待|下去|了)?'

/** `提前15天说一声`. */
const SAYS_SO = '提前(?:个|至少|满)?\\s*{duration}[^。;,]{0,8}(?:说|讲|打(?:个)?招呼|告诉|告知|通知|提出|提|吱|书面)'

const GROUNDS: readonly (readonly [(typeof TERMINATION_GROUNDS)[number], ReturnType<typeof cue>])[] = [
  ['expiry', cue`届满|期满|到期`],
  ['performed', cue`(?:履行|执行)完毕|(?:全部|义务)[^。;]{0,8}履行完`],
  ['rescinded', cue`${CONTRACT}(?:被)?(?:依法)?解除[^后]`],
  ['agreement', cue`协商一致[^。;]{0,10}终止|同意终止`],
  ['force-majeure', cue`不可抗力`],
  ['dissolution', cue`破产|解散|注销|主体资格`],
]

export const sight: Sight = {
  headings: [cue`终止(?!(?:日期|时间|日)|协议书|(?:协议|合同)(?:样本|范本))`],
  sentences: [
    cue`{party}(?:要|想)(?:走|停|撤),?(?:得|要|须)(?:等|先)`,
    cue`{party}(?:中途|半路|提前)(?:不做|不干|停|退出)的?,`,

    cue`(?:谁|哪[一边家]?[方个]?)[^。;,]{0,6}(?:散伙|不干|不做|停)[^。;]{0,6}提前\s*{duration}`,
    cue`${CONTRACT}[^。;,]{0,12}(?:自然|自动|自行|即行|即告|正常|提前|立即)终止`,
    cue`(?:期满|到期|届满)(?:后|时|,)?[^。;,]{0,4}(?:自动|自然|自行|即行)(?:失效|终止|结束|作废|解除)`,
    cue`(?:有权|可以?|均可)[^。;]{0,24}终止(?:履行)?${CONTRACT}`,
    cue`(?:终止|解除|届满|期满)(?:之日)?(?:起|后)[^。;,]{0,4}{duration}(?:之?内|以内)[^。;]{0,16}(?:费用|账款|款项|账目)?(?:结算|结清|清算)(?!单)`,
    cue`得于?[^。;]{0,10}(?:书面)?通知[^。;]{0,4}终止|想?提前(?:结束|终止)[^。;]{0,10}提前\s*{duration}|提前\s*{duration}(?:书面)?(?:通知|告知)[^。;]{0,4}终止`,
    cue`(?:提前|单方)(?:终止|结束)(?:本)?(?:合同|协议|合作)|提前\s*{duration}[^。;]{0,16}(?:后)?终止合作`,
    cue`(?:不想|不愿|不再|不打算)(?:继续|合作|再?做)[^。;]{0,14}提前\s*{duration}`,
    cue`(?:提前|中途|单方|主动|期满前)(?:要求)?(?:解除|解约|退出|终止|结束|不做)[^。;]{0,24}提前\s*{duration}`,
    cue`(?<!考核[^。;]{0,40})(?:可以?|有权|须|应当?|得|需)?提前\s*{duration}[^。;,]{0,16}(?:通知|告知|告诉|提出)[^。;,]{0,10},?(?:后)?[^。;,]{0,8}(?:解除|终止|退出|结束)(?!通知)`,
    cue`(?:需要|要求|提出|拟)(?:提前)?(?:解除|解约|终止|退出)[^。;]{0,8}提前\s*{duration}`,
    cue`${CONTRACT}[^。;,]{0,6}终止(?:的)?(?:条件|情形|流程|程序)|终止${CONTRACT}[^。;]{0,14}通知`,
    cue`(?:中途|半路|半途|不想|哪一?方|任何?一方)[^。;,]{0,6}(?:要|想)?(?:停(?![电机服产业])|不做|退出|结束|散伙|收手|不合作)[^。;,]{0,4},(?:须|要|应当?|得|需)?提前\s*{duration}`,
    cue`${LEAVES}[^。;]{0,10}${SAYS_SO}`,
    cue`${SAYS_SO}[^。;,]{0,8},?[^。;,]{0,6}(?:就|便|即)?(?:可以?|能|行)?[^。;,]{0,4}${LEAVES}`,
    cue`${CONTRACT}[^。;,]{0,6}(?:自动|自行|自然|马上|立即|当即|也就|就)(?:结束|失效|作废|到此为止)`,
    cue`想(?:提前)?(?:终止|结束|解约|停止|散伙)的?,?(?:要|须|得|应当?)?提前\s*{duration}|不(?:干|做|合作)了?,?要?提前\s*{duration}`,
    cue`(?:有权|可以?)(?:单方)?(?:不再|拒绝|停止)履行[^。;,]{0,6}(?:第[二三四五]年|次年|下一?年|剩余|余下|后续)|(?:次年|第[二三四五]年|下一年)(?:合同|协议)?[^。;,]{0,4}不再(?:履行|执行)`,
    cue`(?:依|根据|按照?)[^。;,]{0,4}第[^。;,]{1,14}[条款项](?:约定|规定)?(?:而)?(?:提前)?(?:解除|终止)(?:本?(?:合同|协议))?的?,?[^。;,]{0,6}提前\s*{duration}`,
    cue`(?:评分|得分|考核|平均分|评价)[^。;]{0,16}(?:低于|不足|不到|不合格)[^。;]{0,8},?(?:本?(?:合同|协议)|合作)(?:就|即|自动|自行)?(?:终止|结束)`,
    cue`(?:{party}|一方|双方|哪方|谁|店主|店家)[^。;,]{0,6}(?:想|要|需要?|决定|打算|可以?|不想|单方面?)?${STOPS}的?,?[^。;,]{0,6}提前\s*(?:至少)?{duration}`,
    cue`${SAYS_SO}[^。;,]{0,6}(?:{party})?(?:可以?|就)?(?:不做|不干|不用|停|走人?|结束|撤)(?:了)?(?=[,。;]|$)`,
    cue`{party}(?:可以?|有权|能)?(?:随时|任何时候)(?:都)?(?:可以?|能)?${STOPS}(?=[,。;]|$|不)`,
    cue`{party}(?:提前|中途|单方面?|擅自|无故)?(?:走|退出|不干|不做|撤|停止服务|停止合作|终止|结束|解约|解除)的,[^。;]{0,24}(?:扣|赔|付|退|罚|押金|补)`,
    cue`(?:提前|中途|半路)(?:结束|终止|解约|退出|走|停|散伙|不做)[^。;]{0,24}(?:提前\s*{duration}|押金|余款|剩余|违约金|{amount}|{share})`,
    cue`(?:哪一?方|双方|谁|任何?一方)[^。;,]{0,6}(?:不想|不愿|想不)[^。;,]{0,6}(?:都|均)?(?:可以?|能)(?:随时)?(?:走|停|退|结束|散)`,
    cue`(?:关店|转让|停业|歇业|换类目|倒闭|注销)[^。;,]{0,8}的?,[^。;]{0,20}(?:提前|押金|结清|结算|终止|解除)`,
  ],
  not: [
    cue`^(?:服务|合同)?期限?终止|劳动(?:合同|关系)|不因[^。;]{0,20}终止|^附件|第三方(?:介入|协议)|保密期|(?:[自至][^。;]{0,20})(?:起)?至[^。;]{0,14}终止`,
  ],
  slots: [
    slot('notice', 'ahead', cue`通知|告知|告诉|终止|提出|写信|招呼|(?:天|日|月)说`),
    slot('settleWithin', 'within', cue`结清|结算|清算`),
    slot('payWithin', 'within', cue`支付|付清|退还`),
    slot('confirmWithin', 'within', cue`确认`),
  ],
  leftovers: ['deadlines'],
  read: ({ first, all, put, set, has }) => {
    const grounds = GROUNDS.filter(([, words]) => has(words)).map(([ground]) => ground)
    set('grounds', grounds.length > 0 ? grounds : undefined, first(cue`终止`))
    const [apart] = all(BY_PARTY)
    for (const name of ['ofClient', 'alsoOfClient']) put('notice', apart, name)
    for (const name of ['ofProvider', 'alsoOfProvider']) put('providerNotice', apart, name)
    const own = apart === undefined ? noticesApart({ all }) : undefined
    put('notice', own?.client, 'notice')
    put('providerNotice', own?.provider, 'notice')
    const ahead = all(
      cue`提前\s*{notice:duration}[^。;]{0,24}(?:通知|告知|告诉|说一声|提出|书面)|提前\s*{asked:duration}[^。;,]{0,6}(?:书面)?(?:申请|解除|终止|退出)|{before:duration}前[^。;]{0,8}(?:书面)?通知|终止[^。;]{0,10}通知[^。;]{0,6}?{sent:duration}(?:之?内)[^。;]{0,4}送达`,
    ).find(({ passage }) => /终止|终结|结束|继续|合作|解除|解约|退出|不想|不做/.test(passage.text))
    put('notice', ahead, 'notice')
    put('notice', ahead, 'sent')
    put('notice', ahead, 'before')
    put('notice', ahead, 'asked')
    put(
      'settleWithin',
      first(
        cue`(?:终止|解除|届满|期满)[^。;]{0,10}?{settle:duration}(?:之?内|以内)[^。;]{0,24}(?:结算|结清|清算|清理)`,
      ),
      'settle',
    )
    put(
      'payWithin',
      first(cue`(?:结算|清算)[^。;]{0,14}?{pay:duration}(?:之?内|以内)[^。;]{0,14}(?:付清|支付|结清)`),
      'pay',
    )
    put('confirmWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,14}终止(?:的)?(?:书面)?确认`), 'within')
  },
}
