import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereAllowed, whereOrdered } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { CLOCK, minutesOf } from '../../reading/clock.ts'
import { binds } from '../../reading/parts.ts'
import { CUSTOMER } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { callsOn, disguised, dunsOthers, keptForever, recordedUnawares } from './unwanted-calls.ts'
import { consumersEvaded } from './wronged-customers.ts'

const CALLED = /外呼|呼出|营销电话|电话(?:营销|推销|推介|回访|催收)|拨打|拨出|致电|去电|电销|打电话|推介|推销|催收/
const NIGHT = '(?:次日|当晚|当夜|深夜|夜里|夜间|晚上?|凌晨|零时|半夜)'
const HOURS_OF_CALLS = new RegExp(
  `(?:(?<from>${CLOCK})[^\\d。;,]{1,5}?|(?:安排|延长|持续|进行|拨|打)[到至])(?<night>${NIGHT})?(?<until>${CLOCK})`,
)
/** Calls from the morning on may last until nine in the evening. */
const MORNING = { from: 5 * 60, to: 13 * 60 }
const EVENING = 21 * 60
const NOT_CALLED_OUT = /呼入|接听|热线|来电|不得|禁止|除外|同意|应急|抢修|预约的?时间/

const callsAtNight = (analysis: Analysis): Offence[] =>
  saying(analysis, HOURS_OF_CALLS, binds).flatMap(({ sentence, match }) => {
    const { from, night, until = '' } = match.groups ?? {}
    const isFromMorning = from === undefined || (minutesOf(from) >= MORNING.from && minutesOf(from) < MORNING.to)
    const isLate = minutesOf(until) > EVENING || /次日|凌晨|零时|半夜/.test(night ?? '')
    const isOfCalls = CALLED.test(sentence.text) && !NOT_CALLED_OUT.test(sentence.text)
    return isFromMorning && isLate && isOfCalls ? [atWords(sentence, match, { time: `${night ?? ''}${until}` })] : []
  })

const REFUSED =
  '(?:拒绝|要求停止|(?:表示|称|说)(?:暂)?不(?:需要|要|想|考虑|愿|买|办)|不要再|说不要|不感兴趣|不愿意?|不同意|没有意向|无意向|明确反对|反感|已?退订|挂断|拉黑)'
const CALLS_ON = '(?:拨打|外呼|呼叫|跟进|致电|联系|营销|推销|推介|回访|发送|骚扰|打(?:电话|给|过去)?)'
const AFTER_REFUSAL = new RegExp(
  `${REFUSED}[^。;]{0,18}(?:再次|继续|重复|接着|仍[应须可要]?|反复|照样|照常|换(?:个|一个)?(?:号码?|线路|人|坐席|时间)|更换(?:号码|线路)|另换|隔日|次日再?|每[日天周]再?|\\d+[日天]后再?|[一二三两]次以上)[^。;,]{0,8}${CALLS_ON}|(?:不受|不因|不论|无论|不管)[^。;,]{0,6}${CUSTOMER}[^。;,]{0,6}(?:拒绝|同意)[^。;]{0,12}(?:均|都|仍|继续|照常)?[^。;,]{0,4}${CALLS_ON}`,
)

const calledAfterRefusal = (analysis: Analysis): Offence[] =>
  saying(analysis, AFTER_REFUSAL, binds).flatMap(({ sentence, match }) =>
    /不得|禁止|严禁|不准|不应|不可|停止|(?<!不)同意|甲方拒绝|乙方拒绝|签收|收货/.test(sentence.text)
      ? []
      : [atWords(sentence, match)],
  )

const DISGUISED =
  /(?:更换|变换|轮换|换)[^。;,]{0,4}(?:主叫|外显|外呼)?号码?[^。;]{0,8}(?:避免|规避|躲避|防止|以免)[^。;,]{0,6}(?:标记|拦截|封|拉黑)|(?:标记|拉黑|拦截|封号?)[^。;]{0,6}换[^。;,]{0,3}号|(?:改号|任意显号|透传)[^。;,]{0,8}(?:外呼|拨打|呼出)|(?:可以?|应当?|有权)[^。;,]{0,4}(?:冒充|假冒)|(?:可以?|应当?|得)[^。;]{0,10}以[^。;,]{0,8}(?:公安|法院|检察|律师|政府|监管)[^。;,]{0,8}名义/
const OFFICE =
  '(?:公安|民警|警[察官方]|派出所|经侦|法院|法官|检察院?|检察官|司法|律师|律所|政府|监管|银保监|金融办|税务|工商|市场监管|公证|仲裁|执法|纪委|社保局|医保局|国家机关|机关|央行|人民银行|银联|征信中心|运营商|街道|社区|居委会)'
/** Whoever calls says that somebody else with power does. */
const IMPERSONATED = new RegExp(
  `(?:自称|谎称|假称|伪称|声称|佯称|冒充|假冒|假扮|冒用|伪装[成为]|扮作|扮演)(?:是|为|系)?[^。;,]{0,8}${OFFICE}|以[^。;,]{0,8}${OFFICE}[^。;,]{0,8}(?:名义|身份|口吻)[^。;,]{0,8}(?:催|拨打|致电|联系|外呼|通知|要求|施压|警告|催收)`,
)
const OTHERS_DO =
  /提醒(?:客户|用户)|防范|诈骗|防骗|识别|核实|来电[人者]?自称|自称的?(?:来电|用户)|有人|陌生|举报|授权|委托(?:律师|公证)/
const CALLER_FALSE = new RegExp(
  `(?:主叫|外显|去电|呼出|外呼)(?:号码?|显示)?[^。;,]{0,6}(?:改显|改[为成号]|篡改|伪装|伪造|虚[拟假]|隐藏|屏蔽|任意(?:显示|设置))|(?:改显|篡改|伪造|伪装|虚拟|隐藏)[^。;,]{0,6}(?:主叫|外显|来电显示|去电)(?:号码?)?`,
)

const NEAR_PEOPLE =
  '(?:亲友|亲戚|亲属|亲朋|家属|家人|家长|父母|配偶|子女|兄弟姐妹|朋友|好友|同事|同学|邻居|房东|领导|老板|工作单位|所在单位|用人单位|村委|居委|物业|通讯录|通话记录中|紧急联系人|担保人以外|第三人|无关人员|群聊|微信群|业主群|朋友圈)'
const DEBT = '(?:欠款|逾期|债务|欠费|欠债|借款|还款|拖欠|欠钱|赖账|老赖|未还|借贷)'
const DUNS =
  '(?:催收|催促|催款|催缴|催讨|催还|施压|代偿|代还|代为(?:偿还|还款|清偿|支付|缴纳?)|替[^。;,]{0,4}(?:还|偿)|督促|转告|劝说|敦促|协助(?:催|还))'
const TOLD = '(?:告知|通报|透露|披露|公布|公开|说明|反映|散布|张贴|曝光|发送|群发|发布|通知|知会|抄送|告诉)'
/** People who owe nothing are called on for a debt, or told of it. */
const DUNNED = new RegExp(
  `(?<!不)(?:联系|致电|拨打|电话|向|给|对|通知|找|群发|至)[^。;]{0,14}${NEAR_PEOPLE}[^。;]{0,24}(?:${DUNS}|还款|打电话|${TOLD}[^。;,]{0,10}${DEBT})|${TOLD}[^。;,]{0,12}${NEAR_PEOPLE}[^。;,]{0,12}${DEBT}|${DEBT}[^。;,]{0,14}${TOLD}[^。;,]{0,12}${NEAR_PEOPLE}|(?:将|把)[^。;,]{0,10}${DEBT}[^。;,]{0,14}(?:发|告|贴|通|公|晒|曝)[^。;,]{0,10}${NEAR_PEOPLE}|${NEAR_PEOPLE}[^。;,]{0,10}(?:作为|列为|纳入)[^。;,]{0,6}催[收款告缴]`,
)

const UNTOLD =
  /录音[^。;,]{0,4}(?:不|无需|无须)[^。;,]{0,4}(?:向|对)[^。;,]{0,4}(?:客户|用户|来电|对方)[^。;,]{0,4}(?:提示|告知|说明|公开|披露)|(?:录音|录像|监听)[^。;]{0,12}(?:无需|无须|不需要?|不必|不用)[^。;,]{0,6}(?:告知|通知|征得|取得|提示|提醒|说明|说)|(?:不|未)(?:经)?告知[^。;,]{0,12}(?:的情况下|情形下|而)[^。;]{0,12}录音/

const AWARE = '(?:知道|知晓|知情|察觉|发现|得知|了解|意识到)'
/** Recorded so that nobody notices. */
const HIDDEN = new RegExp(
  `(?:录音|录像|监听|录制)[^。;]{0,24}(?:不(?:得|准|许|可|能|要|应|让|使)|避免|勿|防止)[^。;,]{0,6}(?:让|使|被|令|向|给)?${CUSTOMER}(?!以外)[^。;,]{0,6}${AWARE}|(?:暗中|秘密|偷偷|私下|悄悄|隐蔽)(?:地)?[^。;,]{0,6}(?:录音|录像|监听|录制)|(?:录音|监听)[^。;]{0,30}(?:问起|询问|问及|质疑|提出疑问|追问)[^。;,]{0,10}(?:否认|回避|搪塞|谎称|称(?:没有|未)|不予承认)|(?:录音|监听)[^。;,]{0,10}(?:不(?:作|予|做)?(?:提示|播报|说明|告知)|不设提示|关闭提示音?|不播放提示)`,
)

const FOREVER =
  /(?:个人信息|(?:客户|用户|学员|患者|会员|消费者)[^。;,]{0,4}(?:信息|资料|数据)|录音)[^。;]{0,14}(?:永久|无限期|一直|终身)(?:性)?(?:地)?(?:保存|保留|留存|留着|存储|存着)/

const MISLED =
  /(?:缺陷|瑕疵|召回|质量问题|隐患)[^。;]{0,16}不(?:得|要|准|应)[^。;,]{0,6}(?:告知|告诉|提示|透露|承认)|(?:引导|诱导|劝说|说服|要求)[^。;,]{0,6}(?:客户|用户|消费者|买家|顾客)?[^。;,]{0,4}放弃[^。;,]{0,10}(?:退[货款]|换货|维权|投诉|索赔|权利)|不(?:得|要|准|应)[^。;,]{0,4}(?:告知|告诉|提示|提及)[^。;,]{0,6}(?:客户|用户|消费者|买家|顾客)[^。;]{0,14}(?:退货|退款|退费|投诉|举报|权利)|(?:应|可以?|尽量|以)[^。;]{0,10}(?:拖延|推诿|拖着)[^。;,]{0,4}退[款货费]|要?退[款货费][^。;]{0,6}(?:的|,|就|应)(?:就|应)?(?:拖着|拖延|推诿)/
const RIGHTS =
  '(?:退货|退款|退费|退换|退订|退课|退保|[七7][天日]无理由|售后|维权|投诉|理赔|赔付|保修|三包|注销|销户|取消(?:订单|自动续费)|解约)'
/** Ways to let a right run out or somebody give up. */
const STALLS =
  '(?:拖(?:过|到|至|延|着|满|时间)|推诿|搪塞|敷衍|阻挠|刁难|百般|设置?(?:障碍|门槛|关卡)|反复(?:要求|索要|让|补)|一再(?:要求|补)|多次要求补|劝(?:退|阻|其放弃|消费者放弃|客户放弃)|诱导[^。;,]{0,8}(?:放弃|撤销|撤回)|不予理[睬会]|装作|(?:故意)?(?:不接|挂断)|一律(?:不予?|先)(?:受理|办理|退|答复))'
const STALLED = new RegExp(
  `${RIGHTS}[^。;]{0,30}${STALLS}|${STALLS}[^。;,]{0,14}${RIGHTS}|(?:隐瞒|掩盖|淡化|不提)[^。;,]{0,12}${RIGHTS}[^。;,]{0,6}(?:权利|权益|政策|规则|渠道|期限)`,
)
const REFUSES = '(?:拒绝|回绝|驳回|婉拒|谢绝|不予(?:受理|办理|处理|同意|支持|退|理)|不(?:受理|办理|同意|接受|支持|退))'
const ALWAYS = '(?:一律|一概|概|全部|无条件|直接|都|均|应当?|统一|尽量|优先|首先)'
/** A right of consumers that is refused to all of them, whatever the case; 商品完好的 and the like would be a ground. */
const TURNED_AWAY = new RegExp(
  `(?:${CUSTOMER}|买方|消费)[^。;]{0,12}(?:提出|申请|要求|主张|请求|行使)?[^。;]{0,10}${RIGHTS}[^。;]{0,16}${ALWAYS}(?:予以|加以)?${REFUSES}|${ALWAYS}(?:予以)?${REFUSES}[^。;]{0,6}(?:${CUSTOMER}|买方)[^。;,]{0,10}${RIGHTS}|无理由(?:退货|退款|退换|退订)[^。;]{0,20}${REFUSES}`,
)
const GROUND_TO_REFUSE =
  /影响(?:二次)?销售|已(?:拆封|使用|激活)|超[过出]|逾期|不符合|定制|鲜活|易腐|虚假|恶意|人为|除[^。;]{1,16}外|不(?:得|应|能|可)[^。;,]{0,12}拒|无正当理由|协商/
const SUFFERED =
  /因[^。;,]{0,10}(?:拖延|推诿|敷衍)|(?:拖延|推诿|敷衍|搪塞)[^。;,]{0,8}(?:被|引[起发]|造成|导致|的,)|态度|杜绝|避免/

const misled = (analysis: Analysis): Offence[] =>
  saying(analysis, MISLED, binds).flatMap(({ sentence, match }) =>
    /不得(?:以|无故|恶意)?[^。;,]{0,10}(?:拖延|推诿)/.test(sentence.text) ||
    /(?:不得|禁止|严禁|不应|不能|避免)[^。;,]{0,8}$/.test(sentence.text.slice(0, match.index))
      ? []
      : [atWords(sentence, match)],
  )

const PEACE = law(
  '《中华人民共和国民法典》第一千零三十二条、第一千零三十三条：不得以电话等方式侵扰他人的私人生活安宁。',
  'Civil Code, arts. 1032 and 1033: the peace of private life may not be disturbed by calls.',
)

export const CALLING_RULES: readonly Rule[] = [
  { code: 'calls-at-night', severity: 'warning', legalBasis: PEACE, check: callsAtNight },
  {
    code: 'calls-after-refusal',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国消费者权益保护法》第二十九条第三款：消费者明确表示拒绝的，不得向其发送商业性信息；《中华人民共和国民法典》第一千零三十三条。',
      'Consumer Protection Law, art. 29(3): nothing commercial after an express refusal; Civil Code, art. 1033.',
    ),
    check: anyOf(calledAfterRefusal, callsOn),
  },
  {
    code: 'caller-disguised',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国反电信网络诈骗法》第十三条、第十四条：规范主叫号码传送，禁止提供和使用改变主叫号码的设备、软件。',
      'Law against Telecom and Online Fraud, arts. 13 and 14: true caller numbers; no means to change them.',
    ),
    check: anyOf(whereAllowed(DISGUISED), whereAllowed(IMPERSONATED, OTHERS_DO), whereAllowed(CALLER_FALSE), disguised),
  },
  { code: 'contacts-dunned', severity: 'warning', legalBasis: PEACE, check: anyOf(whereAllowed(DUNNED), dunsOthers) },
  {
    code: 'recording-untold',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第十七条：处理个人信息前应当以显著方式、清晰易懂的语言告知。',
      'Personal Information Protection Law, art. 17: people are told before their data are handled.',
    ),
    check: anyOf(whereAllowed(UNTOLD, /(?:已|统一)[^。;,]{0,8}(?:播报|提示)/), whereOrdered(HIDDEN), recordedUnawares),
  },
  {
    code: 'personal-data-forever',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第十九条：保存期限应当为实现处理目的所必要的最短时间。',
      'Personal Information Protection Law, art. 19: kept no longer than the purpose needs.',
    ),
    check: anyOf(whereAllowed(FOREVER), keptForever),
  },
  {
    code: 'consumers-misled',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国消费者权益保护法》第八条、第二十四条、第二十五条、第五十六条。',
      'Consumer Protection Law, arts. 8, 24, 25 and 56.',
    ),
    check: anyOf(misled, whereAllowed(STALLED, SUFFERED), whereOrdered(TURNED_AWAY, GROUND_TO_REFUSE), consumersEvaded),
  },
]
