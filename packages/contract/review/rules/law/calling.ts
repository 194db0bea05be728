import { type Analysis, saying } from '../../analysis.ts'
import { whereAllowed } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const CALLED = /外呼|呼出|营销电话|电话营销|电话推销/
const HOURS_OF_CALLS = /(?<from>\d{1,2}):\d{2}[^\d。;,]{1,5}(?:当日|当天)?(?<hour>\d{1,2}):(?<minute>\d{2})/
/** Calls from the morning on may last until nine in the evening. */
const MORNING = { from: 5, to: 12 }
const EVENING_MINUTES = 21 * 60

const callsAtNight = (analysis: Analysis): Offence[] =>
  saying(analysis, HOURS_OF_CALLS, binds).flatMap(({ sentence, match }) => {
    const [from, hour, minute] = ['from', 'hour', 'minute'].map((name) => Number(match.groups?.[name]))
    const isFromMorning = Number(from) >= MORNING.from && Number(from) <= MORNING.to
    const isLate = Number(hour) * 60 + Number(minute) > EVENING_MINUTES
    const isOfCalls = CALLED.test(sentence.text) && !/呼入|接听|热线|不得|禁止|除外|同意/.test(sentence.text)
    return isFromMorning && isLate && isOfCalls
      ? [atWords(sentence, match, { time: match[0].slice(match[0].lastIndexOf(':') - String(hour).length) })]
      : []
  })

const AFTER_REFUSAL =
  /(?:拒绝|要求停止|表示不需要|说不要|不感兴趣|不愿意)[^。;]{0,14}(?:再次|继续|重复|接着|仍[应须可]|反复)[^。;,]{0,6}(?:拨打|外呼|跟进|致电|营销|推销|打)/

const calledAfterRefusal = (analysis: Analysis): Offence[] =>
  saying(analysis, AFTER_REFUSAL, binds).flatMap(({ sentence, match }) =>
    /不得|禁止|严禁|不准|不应|不可|停止|同意|甲方拒绝|乙方拒绝/.test(sentence.text) ? [] : [atWords(sentence, match)],
  )

const DISGUISED =
  /(?:更换|变换|轮换|换)[^。;,]{0,4}(?:主叫|外显|外呼)?号码?[^。;]{0,8}(?:避免|规避|躲避|防止|以免)[^。;,]{0,6}(?:标记|拦截|封|拉黑)|(?:标记|拉黑|拦截|封号?)[^。;]{0,6}换[^。;,]{0,3}号|(?:改号|任意显号|透传)[^。;,]{0,8}(?:外呼|拨打|呼出)|(?:可以?|应当?|有权)[^。;,]{0,4}(?:冒充|假冒)|(?:可以?|应当?|得)[^。;]{0,10}以[^。;,]{0,8}(?:公安|法院|检察|律师|政府|监管)[^。;,]{0,8}名义/

const DUNNED =
  /(?:联系|致电|拨打|向|给|通知)[^。;]{0,12}(?:亲友|亲属|家人|同事|通讯录|单位领导)[^。;]{0,12}(?:催收|催促|催款|还款|施压|打电话|代偿|代还)/

const UNTOLD =
  /(?:录音|录像|监听)[^。;]{0,12}(?:无需|无须|不需要?|不必|不用)[^。;,]{0,6}(?:告知|通知|征得|取得|提示|提醒|说明|说)|(?:不|未)(?:经)?告知[^。;,]{0,12}(?:的情况下|情形下|而)[^。;]{0,12}录音/

const FOREVER =
  /(?:个人信息|(?:客户|用户|学员|患者|会员|消费者)[^。;,]{0,4}(?:信息|资料|数据)|录音)[^。;]{0,14}(?:永久|无限期|一直|终身)(?:性)?(?:地)?(?:保存|保留|留存|留着|存储|存着)/

const MISLED =
  /不(?:得|要|准|应)[^。;,]{0,4}(?:告知|告诉|提示|提及)[^。;,]{0,6}(?:客户|用户|消费者|买家|顾客)[^。;]{0,14}(?:退货|退款|退费|投诉|举报|权利)|(?:应|可以?|尽量|以)[^。;]{0,10}(?:拖延|推诿|拖着)[^。;,]{0,4}退[款货费]|要?退[款货费][^。;]{0,6}(?:的|,|就|应)(?:就|应)?(?:拖着|拖延|推诿)/
const misled = (analysis: Analysis): Offence[] =>
  saying(analysis, MISLED, binds).flatMap(({ sentence, match }) =>
    /不得(?:以|无故|恶意)?[^。;,]{0,10}(?:拖延|推诿)/.test(sentence.text) ? [] : [atWords(sentence, match)],
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
    check: calledAfterRefusal,
  },
  {
    code: 'caller-disguised',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国反电信网络诈骗法》第十三条、第十四条：规范主叫号码传送，禁止提供和使用改变主叫号码的设备、软件。',
      'Law against Telecom and Online Fraud, arts. 13 and 14: true caller numbers; no means to change them.',
    ),
    check: whereAllowed(DISGUISED),
  },
  { code: 'contacts-dunned', severity: 'warning', legalBasis: PEACE, check: whereAllowed(DUNNED) },
  {
    code: 'recording-untold',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第十七条：处理个人信息前应当以显著方式、清晰易懂的语言告知。',
      'Personal Information Protection Law, art. 17: people are told before their data are handled.',
    ),
    check: whereAllowed(UNTOLD),
  },
  {
    code: 'personal-data-forever',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第十九条：保存期限应当为实现处理目的所必要的最短时间。',
      'Personal Information Protection Law, art. 19: kept no longer than the purpose needs.',
    ),
    check: whereAllowed(FOREVER),
  },
  {
    code: 'consumers-misled',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国消费者权益保护法》第八条、第二十四条、第二十五条、第五十六条。',
      'Consumer Protection Law, arts. 8, 24, 25 and 56.',
    ),
    check: misled,
  },
]
