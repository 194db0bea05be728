import type { Question } from './question.ts'

const DISPUTE = '(?:争议|争执|争端|争讼|讼争|纠纷|诉讼|仲裁|官司|裁决|谈判|吵归吵|分歧|异议期|有矛盾|闹翻|扯皮)'
const GOES_ON =
  '(?:不停|不断|不歇|照做|照接|照样|如常|依旧|坚持|保障[^。;,]{0,8}(?:不间断|连续)|继续(?:履行|接|运营|工作|做|按|派|保持|上|服务|提供|执行|在线|有效)|不(?:得|能|应|因)?[^。;,]{0,16}(?:停止|暂停|中断|中止|拒绝|影响)|照常|维持现有|保持连续|持续履行|不影响[^。;,]{0,8}(?:履行|服务)|正常(?:履行|进行|提供))'
const STOPS =
  '(?:中止|暂停|停下|停工|停摆|歇|停接|先停|叫停|停止(?:接|提供|运营|合作|执行|行使|履行|状态|服务)|停掉|先停|冻结|撤下|全部撤|不上线|不接单|停服|处于停止)'

/** Whether service goes on while the parties are in dispute. */
export const MEANWHILE: Question = {
  answers: {
    continues: {
      said: new RegExp(
        `${DISPUTE}[^。;]{0,40}${GOES_ON}|${GOES_ON}[^。;]{0,20}${DISPUTE}|不[^。;,]{0,3}因[^。;]{0,14}${DISPUTE}[^。;]{0,8}(?:暂停|停止|中断)`,
      ),
      not: /有权(?:暂停|中止|停止)|可(?:以)?(?:暂停|中止|停止|不接单)|除争议(?:部分|事项|的)|支付无争议|时效|保密|排他|客户的?(?:争议|纠纷)|顾客|用户|买家|消费者(?!来电)/,
      isHeldAnyway: true,
    },
    suspended: {
      said: new RegExp(`${DISPUTE}[^。;]{0,40}${STOPS}|${STOPS}[^。;]{0,10}${DISPUTE}|争议期间的履行:中止`),
      not: /不(?:得|能|应|因|可|会)[^。;,]{0,16}(?:停|中止|中断)|不影响|无权|欠费|时效|投诉|客户的?(?:争议|纠纷)|顾客|用户|买家|消费者|付款|暂停支付/,
    },
  },
}

const SUES =
  '(?:起诉|诉讼|仲裁|告(?!知|诉)|打官司|法院|法律(?:程序|行动)|诉至|递(?:交)?[^。;,]{0,3}(?:状子|起诉状)|司法救济)'
const TALKS = '(?:协商|磋商|调解|谈判|商量|沟通|坐下来谈|调处|会商|谈(?!不成))'
const WITHOUT = '(?:无[须需]|毋庸|不(?:用|必|需要?|要求|经|约定|以)|并非|放弃|免)[^。;]{0,10}'

/** Whether the parties must talk before they sue. */
export const FIRST_STEP: Question = {
  answers: {
    'must-talk': {
      said: new RegExp(
        `(?:先|首先|先行|前置|必经|须经|均应经|应经|历经)[^。;]{0,24}${TALKS}|${TALKS}[^。;]{0,30}(?:必经|以后才|前置|期间不得|未经|方可|后再)[^。;]{0,12}|不许直接|${TALKS}[^。;]{0,40}期间不得诉讼`,
      ),
      about: new RegExp(`争|纠纷|分歧|矛盾|冲突|诉|仲裁|官司|出了事|告`),
      not: new RegExp(`${WITHOUT}(?:先|${TALKS}|前置)|协商前置:不|客户|顾客|用户|投诉|员工|劳动`),
    },
    'at-once': {
      said: new RegExp(
        `${WITHOUT}(?:先行)?(?:前置|${TALKS}|等待谈判|事先通知)[^。;]{0,30}|协商前置:不要求|不用谈,直接告|(?:当天|立刻|即刻|即时|随时|径行|迳行|直接)[^。;,]{0,8}(?:可)?[^。;,]{0,10}${SUES}|${SUES}[^。;]{0,6}时间由`,
      ),
      about: new RegExp(SUES),
      not: /协商不成|调解不成|不成的|未果|不成,|不许直接|不得|应先|须先|首先|未能解决|后[^。;]{0,4}(?:直接|可)|保全|执行/,
      isHeldAnyway: true,
    },
  },
}

const NO_ARBITRATION = /(?:不(?:选择|选|约定|采用|接受|提交|经|走|找|适用|得(?:申请|提交)))[^。;,]{0,4}仲裁/
const NO_COURT = /不得[^。;,]{0,8}(?:起诉|诉讼)|放弃(?:起诉|诉讼)|不(?:得|能|可)向(?:人民)?法院/
const OTHER_CASES =
  /劳动|执行|保全|撤销|强制|时效|费用|律师费|承担|期间|客户|用户|消费者|买家|第三方|公告|之前|过程中|进行中|暂停|调取|要求|法院或仲裁|法院、仲裁|协助|文书|证据|为由|损失|先行/
const CONCERNS = '(?:争议|争执|争端|争讼|纠纷|分歧|协商不成|谈不拢|扯皮|闹翻|官司|起诉|告|诉讼|仲裁)'

/** Whether a court or a commission decides. */
export const WAY: Question = {
  answers: {
    court: {
      said: new RegExp(
        `${CONCERNS}[^。;]{0,40}(?:法院|诉讼(?!时效|费)|打官司)|(?:向|由|交由?|到|在|找|上)[^。;,]{0,24}法院[^。;,]{0,6}(?:起诉|管辖|判|解决|审理|裁判|提起)|打官司在|争议解决方式:诉讼`,
      ),
      not: new RegExp(
        `${NO_COURT.source}|(?<!${NO_ARBITRATION.source.slice(0, 0)}|不选择|不经|不找|不走|不提交)仲裁|${OTHER_CASES.source}`,
      ),
    },
    arbitration: {
      said: new RegExp(
        `(?:提请|提交|交由?|申请|由|采用|选择|依|以|到|含|应在|在)[^。;]{0,24}仲裁|仲裁(?:应?在|地|条款|机构|院)|${CONCERNS}[^。;]{0,30}仲裁(?:委|院|机构|解决|程序)`,
      ),
      not: new RegExp(
        `${NO_ARBITRATION.source}|(?<!不得|不能|放弃|另行)(?:向[^。;,]{0,12}法院起诉)|诉讼或(?:者)?仲裁|仲裁或(?:者)?诉讼|${OTHER_CASES.source.replace('|执行', '')}`,
      ),
    },
  },
}

const SEAT =
  '(?:(?:公司|总部|主要)?(?:所在|住所|住|注册|登记|经营|营业|办公|工商|总部|办事机构|执照登记|主要营业|设立)[^。;,]{0,6}(?:地|市|城市|区|法院|辖)|那边|当地|一方|驻地|地址|本地|所在区|辖区|所在辖|在哪里?(?:注册)?|所在)'
const SETTLED = '(?:法院|仲裁|管辖|争议|争端|争执|纠纷|打官司|官司|起诉|诉讼|裁判|涉讼|去告)'
const atSeatOf = (who: string): RegExp =>
  new RegExp(
    `(?:${who})(?:公司)?[^。;,]{0,3}${SEAT}[^。;]{0,30}${SETTLED}|${SETTLED}[^。;]{0,30}(?:${who})(?:公司)?[^。;,]{0,3}${SEAT}`,
  )
const AT_SIGNING =
  '(?:签(?:订|署|约|字)?(?:的)?(?:地点?|城市)|订立(?:合同)?(?:之)?地|缔约地|成立地|签合同(?:的)?(?:地方|那)|签约之地|在哪(?:儿)?(?:签|盖)|签合同的那个?区)'
const AT_SERVICE =
  '(?:履行地|履行之地|履约地|合同履行|实际服务地|(?:服务(?![方商])|运营|驻场|接线|呼叫中心|职场|实施|执行|提供)[^。;,]{0,6}(?:地点|场所|所在地|所在城市|在哪|地)|活在哪)'
const OTHER_PLACES = /送达|通知|开庭|劳动|交付|付款|税|或|任一|客户|用户|消费者|之一|被告|原告/

/** Where disputes are settled. */
export const PLACE: Question = {
  answers: {
    'client-seat': {
      said: atSeatOf('甲方?|委托[方人]|银行分行|店主|医院'),
      not: new RegExp(`履行地|服务地|乙方(?:公司)?所在|${OTHER_PLACES.source}`),
    },
    'provider-seat': {
      said: atSeatOf('乙方?|服务[方商]|受托[方人]|客服公司|外包公司|承[接包](?:单位|方)|服务商'),
      not: new RegExp(`履行地|服务地|甲方(?:公司)?所在地|${OTHER_PLACES.source}`),
    },
    'place-of-signing': {
      said: new RegExp(`${AT_SIGNING}[^。;]{0,30}${SETTLED}|${SETTLED}[^。;]{0,24}${AT_SIGNING}|签合同的那个?区的法院`),
      not: OTHER_PLACES,
    },
    'place-of-service': {
      said: new RegExp(`${AT_SERVICE}[^。;]{0,24}${SETTLED}|${SETTLED}[^。;]{0,24}${AT_SERVICE}`),
      not: OTHER_PLACES,
    },
  },
}
