import type { Saying } from '../../../analysis.ts'
import type { Names } from '../stances.ts'
import type { Question } from './question.ts'
import { clientIn, providerIn } from './words.ts'

const BEARS =
  '(?:承担|负担|实报|支付|支出|付|出(?![具差席现入租])|报销|偿付|结清|缴[纳付]?|自[理负付担]|掏|买单|负责|解决|消化|报(?!告|送|备)|担|认|管|补还|给|分担|承受)'
const ITS_COST = '(?:成本|开[支销]|账单|账上|费用|支出|花费|负担)'

const NOT_BEARS = '(?:无[须需]|毋[须需]|不[必用]|不需要?|没有义务|无义务|不负有?|概不|不(?:再|予|另|得)?)[^。;,]{0,4}'
/** 由乙方支付 makes it the bearer, 向乙方支付 does not. */
const ITSELF = '(?<![给向对与为供不])'
const DUTY = '(?:应当?|须|负责|必须|自行|自己|自|免费|另行?|已|全额)*'
const OF_ITSELF =
  '(?:自行|自己|自|全部|全额|全数|如数|单独|直接|另|免费|无偿|包干|最终|统一|据实|负责|[向给按在凭][^。;,]{1,10})*'

/** After a comma still of the same thing. */
const GOES_ON = '(?:,(?:所需|所涉|其|由此|因此|相关|全部|均|都|一律|由|费用|开支)[^。;,]{0,6}|,(?=[甲乙委服店商]))?'

type Bearer = { readonly thing: string; readonly gives?: string; readonly bearer: string; readonly other: string }

const paidBy = ({ thing, bearer, other }: Bearer): readonly string[] => [
  `(?:${thing})[^。;,]{0,26}?${GOES_ON}[^。;,]{0,12}?(?:(?<!不)由|归|让|是|:)?${ITSELF}(?<!不由)(?:${bearer})${OF_ITSELF}${BEARS}`,
  `(?:${thing})[^。;]{0,20}?(?:归|为|(?<!不)由|属于?|列入|计入|均?列为)(?:${bearer})(?:的|所有)?(?:${ITS_COST}|方面|(?=[。;,]|$))`,
  `${ITSELF}(?:${bearer})${DUTY}(?:[^。;,不无]{0,8})${BEARS}[^。;,]{0,16}(?:${thing})`,
  `(?:${thing})[^。;]{0,24}?(?:${other})${NOT_BEARS}${BEARS}`,
  `(?:${other})${NOT_BEARS}(?:${BEARS}|管)[^。;,]{0,16}(?:${thing})`,
  `(?:${thing})[^。;不]{0,20}(?:凭票|凭据|据实|实报实销|票据)?(?:向|找)(?:${bearer})(?:报销|结算|报账|实报|核销|收取|要)`,
  `(?:${thing})[^。;]{0,24}?(?:不得|不)(?:再)?(?:向|找|转嫁给?)(?:${other})`,
]

/** Inside the price the provider bears it. */
const inThePrice = (thing: string): string =>
  `(?:${thing})[^。;]{0,20}(?<!不|未)(?:含|计入|包含|包括|算)[在于进入]*[^。;,]{0,10}(?:费|价)|(?:费|价)[^。;,]{0,6}(?<!不|未)(?:含|包含|包括)[^。;]{0,14}(?:${thing})`

const givenBy = ({ thing, gives, bearer, other }: Bearer): readonly string[] =>
  gives === undefined
    ? []
    : [
        `${ITSELF}(?:${bearer})(?!人员|驻场|的)(?![^。;]{0,40}[由归](?:${other}))${DUTY}(?:[^。;,:不无]{0,14}|[^。;,]{0,4}:)${gives}[^。;]{0,24}(?:${thing})`,
        `(?:${thing})[^。;,]{0,14}(?:(?<!不)由|归|让)?${ITSELF}(?<!不由)(?:${bearer})(?:出[钱资]|统一)?${OF_ITSELF}${gives}`,
        `(?:${other})${NOT_BEARS}${gives}[^。;,]{0,12}(?:${thing})`,
        `(?:${thing})[^。;]{0,24}(?:${other})${NOT_BEARS}${gives}`,
      ]

/** What it costs is borne by this party, or not by the other. */
const borneBy = (bearer: Bearer): readonly string[] => [...paidBy(bearer), ...givenBy(bearer)]

/** For one case, for whoever is at fault, or what is not the service's own. */
const NOT_GENERAL = `跨[市省区]|异地|长途|因(?!此|本|项目)|如(?![实期下何数])|若(?!干)|倘|遇|(?<!要求|需要|项目|服务|会)的,|超[出过]|擅自|要求|新增|额外(?!支)|各自|分别|分摊|违约|损坏|丢失|遗失|律师|诉讼|仲裁|重[做复开]|客户自行|退还|归还|最终由.{0,6}认定|加班|离职|更换`

type Cost = {
  readonly thing: string
  readonly not?: string
  readonly about?: RegExp
  /** Who gives the thing bears what it costs. */
  readonly gives?: string
  /** Where only one of the two speaks of it, they speak of different places. */
  readonly unless?: RegExp
  readonly kinds?: Readonly<Record<string, RegExp>>
}

const whoBears = ({ not, about, kinds, unless, ...what }: Cost): Question => {
  const rest = {
    not: new RegExp(not === undefined ? NOT_GENERAL : `${NOT_GENERAL}|${not}`),
    ...(about === undefined ? {} : { about }),
  }
  return {
    answers: {
      client: {
        said: (names: Names) =>
          new RegExp(borneBy({ ...what, bearer: clientIn(names), other: providerIn(names) }).join('|')),
        ...rest,
      },
      provider: {
        said: (names: Names) =>
          new RegExp(
            [inThePrice(what.thing), ...borneBy({ ...what, bearer: providerIn(names), other: clientIn(names) })].join(
              '|',
            ),
          ),
        ...rest,
      },
    },
    ...(kinds === undefined ? {} : { on: kinds }),
    ...(unless === undefined
      ? {}
      : {
          unless: (one: Saying, other: Saying) => unless.test(one.sentence.text) !== unless.test(other.sentence.text),
        }),
  }
}

export const TRAVEL = whoBears({
  thing:
    '差旅|出差(?!人员|名单)|(?:往返|上门|驻场)[^。;,]{0,6}(?:车费|路费|交通)|食宿|路费|旅费|车费|车票|(?:交通|住宿)(?:费|开支|支出)?|机票|火车票|高铁票|巡店',
  not: '客户|旅客|平台|话术|顾客|住户|招聘|培训费|租车',
})

export const COMMUNICATION = whoBears({
  thing:
    '(?:通[讯信话]|电话|短信|线路|专线|中继|号码|电信|宽带|网络|运营商|拨打)[^。;,]{0,8}(?:费用?|资费|租金|月租|开支|支出|成本|钱|账单)|话费|通话费|打电话的钱|流量费',
  not: '(?:客户|用户)[^。;,]{0,6}(?:话费|短信|支付|承担)|话务费|套餐',
  kinds: {
    line: /线路|专线|中继|网络|通[讯信]|电信|电话费|租/,
    call: /话费|通话|资费|通[讯信]|电信|电话费|外呼|打电话/,
    message: /短信|通[讯信]|电信/,
  },
})

const ON_SITE = /驻场|甲方(?:现场|办公|职场|场地)|现场服务|居家/

export const EQUIPMENT = whoBears({
  thing:
    '(?:办公|坐席|话务|硬件)?(?:设备|设施|器材|硬件)|电脑|话机|耳[机麦]|终端|台式机|工作站|显示器|服务器|(?:呼叫|工单|客服|录音)[^。;,]{0,3}(?:系统|平台)[^。;,]{0,6}(?:费|授权)|软件',
  gives: '(?:提供|配置|配备|配发|采购|购置|购买|投入|置办|准备|自备|自带|自行?配|自己?(?:买|装|配|带)|解决|出资|添置)',
  not: '客户|顾客|用户|买家|台账|归还|交还|返还|移交|接口|租金|押金|监控|消防|空调|不得|允许|可以|有权|专用|特殊|加密|清单|安全软件|杀毒|故障',
  kinds: {
    computer: /设备|设施|器材|硬件|电脑|终端|台式机|工作站|显示器/,
    phone: /设备|设施|器材|硬件|话机|耳[机麦]/,
    server: /服务器|硬件/,
    callSystem: /呼叫[^。;,]{0,3}(?:系统|平台)/,
    ticketSystem: /工单[^。;,]{0,3}(?:系统|平台)/,
    agentSystem: /客服系统/,
    software: /软件/,
  },
  unless: ON_SITE,
})

export const PREMISES = whoBears({
  thing: '场[地所]|职场|工位(?!的硬件|电脑)|座位|办公(?:室|场|区|条件)|作业区|房租|租房|水电|物业|电费|用电|基地',
  gives: '(?:提供|配置|准备|安排|划出|自备|解决|租赁|租(?!金)|投入|出钱|自行?配|自己)',
  not: '客户|顾客|住户|业主|用户|搬迁|检查|佩戴|出入|押金|违反|安全|保洁人员|培训|会议|灾备|备用|可以|有权',
  kinds: {
    place: /场[地所]|职场|工位(?!的硬件|电脑)|座位|办公|作业区|租|基地/,
    upkeep: /水电|物业|电费|用电|开销|空调/,
  },
  unless: ON_SITE,
})

export const TRAINING = whoBears({
  thing:
    '(?:招聘|招募|招工|招人|招录|培训|带人|学习)(?:[^。;,]{0,12}(?:费用?|成本|开支|支出|花费|薪资|工资|人工|补贴|资料费|钱|计费|收费|付费|付钱))|招人的?花费|招工费|招聘|培训(?=[^。;,]{0,8}(?:由[^。;,]{1,5}(?:出|掏|自)|自费|免费|不[计收另]))',
  not: '客户|用户|学员|教材|讲师|服务期|会议|差旅|交通|食宿|场地',
  kinds: {
    hiring: /招/,
    wages: /工资|薪|人工|补贴/,
    newcomers: /岗前|上岗|新员工|新人|基础/,
    business: /业务|产品|更新/,
    training: /^(?!.*(?:岗前|上岗|新员工|新人|基础|业务|产品|更新|工资|薪|人工|补贴)).*(?:培训|带人)/,
  },
})

export const COMPENSATION = whoBears({
  thing:
    '(?:赔[偿付]?|补偿|安抚|退款|红包|垫付|退差价|和解)[^。;,]{0,12}(?:买家|顾客|客[户人]|消费者|用户|旅客|玩家|患者|投诉)|(?:买家|顾客|客[户人诉]|消费者|用户|旅客|玩家|患者|投诉|售后)[^。;,]{0,12}(?:赔[偿付]?|补偿|安抚|退款|红包|和解|索赔|打款)[^。;,]{0,6}(?:款|费用?|金|成本)?',
  not: '造成|导致|所致|引起的?(?!投诉)|质量|过错|原因|失误|错误|责任|泄露|权限|标准|申请|先行|协助|材料|故意',
})
