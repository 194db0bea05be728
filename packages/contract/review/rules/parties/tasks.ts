import type { ReviewCode } from '../../messages.ts'
import { AGENT, CUSTOMER } from '../../reading/people.ts'
import type { Side } from '../../reading/sides.ts'
import { TRADE } from '../by-parts/own-trade.ts'

/** What is the business of one party by the nature of outsourcing, and what it looks like when the other is told to do it. */
export type Task = {
  /** Whose it is: 甲方 is the client, 乙方 the provider. */
  readonly whose: Side
  readonly code: ReviewCode
  /** The deed, within one clause and without names of parties. */
  readonly deed: RegExp
  /** What else the clause must say, with the parties as 甲方 and 乙方. */
  readonly also?: RegExp
  /** What the whole sentence must say. */
  readonly around?: RegExp
  /** What makes it another matter. */
  readonly not?: RegExp
  /** The same, wherever the sentence says it. */
  readonly notAround?: RegExp
  /** Told of a case as well: 经乙方验收合格后. */
  readonly isOfCases?: true
  /** The deed is nobody else's, in whatever contract. */
  readonly isCertain?: true
}

const AGENTS =
  '(?:(?:派驻|驻[场点店]|外包|服务|上岗|在岗|值班)(?:人员|员工|团队|专员)|(?:客服|[坐座]席|话务|接线|热线)(?:人员|员工|团队|班组|专员|代表|组长|员)|(?:客服|[坐座]席)(?![费量号]|系统|热线|中心|电话|平台|账号|工作|服务|数量|工位))'
const FEE = '(?:服务|外包|托管|委托|[坐座]席|合同|代运营|客服)(?:服务)?(?:费用?|价款|款项?|总?价|酬金)'
const GOODS = '(?:产品|商品|货物|课程|房源|菜品|药品|食品|车型|楼盘|保险产品)'
const KNOWN_OF_GOODS =
  '(?:资料|手册|说明书?|知识(?:资料|文档|库内容)|政策(?:文件|变动|调整|变化|依据)?|规则|价格(?:变动|调整|表)|清单)'
const RATE =
  '(?:接[通听起]率|应答率|满意[度率]|响应率|解决率|办结率|结案率|质检合格率|(?:培训|考试|考核|上岗|录音|质检)[^,]{0,4}(?:合格|通过|达标)率|差错率|流失率|离职率|到岗率|出勤率|持证率)'
const REPORT =
  '(?:日报|周报|月报|季报|(?:服务|运营|工作|话务|客服|接待|来电)(?:月度|季度|年度|情况|质量|数据|分析|统计)?(?:报告|报表|总结))'

/** Whoever asks, watches or helps to mend and to report does neither. */
const LOOKS_ON =
  '有权|可以?(?!靠)|要求|建议|监督|督促|审[核查批]|协助|配合|确认|收到|反馈|核对|备案|意见|验收|复[核查验]|审阅|(?:责令|命|请|让|委托|通知)乙方|通知书'
/** The provider works; whoever watches, helps, is told or asks does not do it. */
const WATCHES =
  /有权|可以?(?!靠)|要求|建议|监督|督促|检查|抽[查检]|审[核查批]|协助|配合|对接(?![通听起])|确认|收到|参[加与]|通知|反馈|核对|备案|意见|提供[^,]{0,10}(?:支持|场地|工位|设备|系统|资料)|(?:责令|命|请|让|委托)乙方|自有|自己的|内部|二线/

const EMPLOYS: readonly Task[] = [
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: new RegExp(
      `与(?:其|[^,]{0,8}(?:${AGENTS}|${AGENT}))[^,]{0,8}(?:签订|订立|建立)[^,]{0,4}(?:劳动|用工|聘用)|(?:招聘|招募|录用|聘用|雇用|雇佣|组建)[^,]{0,8}${AGENTS}|${AGENTS}的?[^,]{0,4}(?:招聘|招募|录用)|(?:发放|缴纳|购买|代缴|投保)[^,]{0,6}${AGENTS}的?[^,]{0,6}(?:工资|薪酬|薪资|社会?保险?|公积金|工伤|意外)|(?:为|给|向)${AGENTS}[^,]{0,8}(?:发放|支付|缴纳|购买|办理|投保)[^,]{0,8}(?:工资|薪酬|薪资|社会?保险?|公积金|工伤|意外|保险)`,
    ),
    not: WATCHES,
    isCertain: true,
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: new RegExp(
      `${AGENTS}的?[^,]{0,12}(?:日常管理|排班|班次|考勤|奖惩|处分|惩戒|调休|替补|补[位员充])|(?:负责|承担|组织|安排|派)[^,]{0,14}(?:顶[班岗]|替[班岗]|补[位岗])|(?:负责|组织|安排)[^,]{0,6}(?:排班|轮班|考勤)`,
    ),
    not: WATCHES,
    isCertain: true,
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: new RegExp(
      `(?:保证|确保|承诺)[^,]{0,16}${RATE}|对[^,]{0,8}${RATE}[^,]{0,10}负责|${RATE}[^,]{0,4}(?:应|须|需)(?:当)?(?:达到|不低于|不高于|不超过)`,
    ),
    // 业主综合满意度应达到90分: how content the client is.
    not: new RegExp(
      `${WATCHES.source}|(?:发货|配送|系统|线路|${GOODS})[^,]{0,4}率|^[^,]{0,6}(?:综合|整体|总体|总)满意[度率]`,
    ),
    isCertain: true,
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /(?:保证|确保|承诺)[^,]{0,12}(?:响应|应答|首响|接起|等待)(?:时间|时长|速度)[^,]{0,8}(?:不超过|不高于|低于|小于|\d|以?内)/,
    not: new RegExp(`${WATCHES.source}|升级|疑[问难]|咨询|转[交办]|系统|接口|乙方`),
  },
]

const MANS: readonly Task[] = [
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /补[足齐]|补员|补位|补岗|顶岗/,
    around: new RegExp(`${AGENTS}[^。;]{0,10}(?:空缺|不足|离职|缺[岗员勤编]|请假|流失|短缺)`),
    not: new RegExp(`${WATCHES.source}|款|金|资料`),
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /\d+\s*(?:秒|声)(?:钟|铃响)?(?:之|以)?内[^,]{0,6}(?:接起|接听|接通|应答|摘机)|\d+\s*秒[^,]{0,4}(?:首次)?(?:响应|应答)/,
    not: /有权|可以?(?!靠)|要求|监督|检查|抽[查检]|考核|协助|自有|内部|升级|疑难|转[交办接]|二线|乙方|接通率/,
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /(?:负责|承担)[^,]{0,6}(?:维护|升级|维修|保养)[^,]{0,4}乙方(?:的)?[^,]{0,8}(?:系统|平台|设备|场地|职场|电脑)|(?:负责|承担)[^,]{0,4}乙方(?:的)?[^,]{0,8}(?:系统|平台|设备|职场)(?:的)?(?:维护|升级|维修|保养|租金)|(?:购[置买]|配备|承担|支付)[^,]{0,6}乙方(?:的)?(?:职场|办公场[地所]|机房)[^,]{0,10}(?:电脑|桌椅|座椅|话机|设备|租金|水电|装修)/,
    not: WATCHES,
  },
]

const ANSWERS: readonly Task[] = [
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /(?:完成|落实|实施|负责|进行|自行)[^,]{0,10}(?:整改|改进)|(?:提交|报送|递交)[^,]{0,10}(?:整改|改进)(?:方案|报告|措施|计划|情况)|整改(?:完毕|到位|完成)(?!的|后)/,
    not: new RegExp(`${LOOKS_ON}|提出|(?:系统|平台|设备|后台|产品|商品|流程)`),
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: new RegExp(`(?:提交|报送|递交|编制|出具|发送)[^,]{0,16}${REPORT}`),
    not: new RegExp(`${LOOKS_ON}|对[^,]{0,6}${REPORT}`),
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /(?:按[时质量期]|保质|保量|不间断|连续|持续)[^,]{0,8}(?:完成|提供|开展|做好)[^,]{0,4}(?:客服|客户服务|接待|话务|热线|坐席)[^,]{0,4}(?:工作|服务)/,
    not: new RegExp(`${LOOKS_ON}|(?:资料|费用?|款|条件|支持)`),
  },
]

/** To whom the provider tells what the client told it, and what it does with it. */
const PASSES_ON = new RegExp(
  `[向为给对](?:${CUSTOMER}|来电|咨询者)|根据|按(?![时期约月])|依据|依照|使用|(?<!向)甲方提供|甲方的?要求|经甲方|保密|学习|培训|熟悉|掌握|咨询|解答|介绍|反馈|建议|收集|查询|保管|返还|归还|退还|销毁|删除|移交|泄露|擅自|不得|协助|配合|申请|要求|催|提醒|督促|请甲方|核对|收到|签收|如有|有权|可以?(?!靠)|整理|录入|汇总|竞品|会员卡`,
)

/** What the client sells and how it sells it; 服务规则, 考核规则 are another matter. */
const CAMPAIGNS = '(?:活动|促销|优惠|资费|套餐|上新|大促|新品|退换?货?|售后|保修|会员权益|[菜房票运水电气]价|价格|办事)'
const SUPPLIES: readonly Task[] = [
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: new RegExp(
      `(?:提供|提交|交付|更新|告知|通知|说明)[^,]{0,10}(?:${GOODS}|${CAMPAIGNS})[^,]{0,4}${KNOWN_OF_GOODS}|(?:提供|提交|告知|通知)[^,]{0,10}${CAMPAIGNS}(?:的)?(?:计划|安排|方案|信息|指南)|(?:及时|提前)[^,]{0,8}(?:提供|告知|更新)[^,]{0,6}${GOODS}(?:的)?信息|(?:制定|发布|公布|确定)[^,]{0,8}(?:促销|优惠|退换?货?|售后|商品价格)[^,]{0,4}(?:政策|信息|规则|活动)|(?:促销|优惠|退换?货?|售后)[^,]{0,4}(?:政策|信息|规则|活动)[^,]{0,4}(?:由..|的)(?:负责)?(?:制定|发布|公布|确定)`,
    ),
    not: PASSES_ON,
  },
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: new RegExp(
      `(?:保证|确保|承担|负责|对)[^,]{0,10}${GOODS}(?:的)?(?:质量|安全|来源|真实性|合法|侵权|品质|价格)|(?:保证|确保|对)[^,]{0,6}${TRADE}|(?:及时|按时|负责|组织)[^,]{0,4}(?:发货|备货|补货|仓储)`,
    ),
    not: new RegExp(`${PASSES_ON.source}|跟[踪进]|登记|受理|投诉|问题|信息`),
  },
]

/** Trades that nobody may ply without a licence, which whoever answers the calls does not ply. */
const LICENSED =
  '(?:食品|保健|药[品店械]|医疗|诊疗|办学|餐饮|酒类|烟草|旅[行游]|出版|化妆品|网络文化|演出|游戏|危险化学品|燃气|供[电水热气]|客运|货运|运输|快递|民宿|特种行业|宾馆|旅馆|动物|宠物|房地产|经纪|保险|基金|证券|支付|金融|小额贷款|彩票|加油|充电|网约车|租赁|直播|拍卖|典当|网站|店铺|ICP)'
const LICENCE = '(?:许可证?|经营许可|经营资[质格]|备案(?:信息|证明|手续|凭证)?|资[质格]证[书明]?|执业证|准运证|版号)'
/** What customers pay for is paid to the client. */
const PAID_IN =
  '(?:储值|充值|余额|票款|货款|学费|课时费|房费|车费|预付卡|会员费|卡内|报名费|诊疗费|理赔款|赔款|物业费|燃气费|[水电]费|买家|旅客|租客|学员|会员|用户|乘客|车主|业主|住客|家长|患者|顾客|消费者)'
/** What only whoever runs the trade knows beforehand. */
const MATTERS =
  '(?:资费|套餐|票价|房价|菜价|[气水电油]价|费率|售价|商品价格|(?:退[换票改房款]|活动|促销|优惠|会员|售后)[^,。;]{0,4}(?:政策|规则|方案|安排|活动)|上新|新品|菜单|课[程表]|航班|车次|时刻表?|停[水电气业诊课]|检修|(?:营业|开放|出诊|开馆|上课)时间|库存|网格|路线|航线|号源)'
const OF_CLIENT: readonly Task[] = [
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: new RegExp(
      `(?:办[理妥齐]|取得|持有|具[备有]|申[请领办]|自备|公示|展示|悬挂|保有|完成|更新|延续|负责)[^,]{0,20}${LICENSED}[^,]{0,10}${LICENCE}|${LICENSED}[^,]{0,8}${LICENCE}[^,]{0,8}(?:由乙方|的(?:办理|申领|申请|公示))`,
    ),
    not: /协助|配合|提醒|督促|核对|查[看验询]|转告|咨询|解答|保管|复印件|甲方(?:的|提供)|呼叫|增值电信|人力资源|劳务派遣|可以/,
  },
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: new RegExp(
      `(?:以|用)(?:其)?自有(?:资金|款项|账户)[^,]{0,24}(?:退|返还|垫付|支付给|兑付)|(?:退还|返还|退回|兑付|退付)[^,]{0,10}${PAID_IN}[^,]{0,10}(?:款|金|费|余额|储值)|${PAID_IN}[^,]{0,10}(?:款项?|金额?|费用?|余额|储值)[^,]{0,10}由乙方[^,]{0,12}(?:退还|返还|退回|退给|兑付|垫付)|(?:学费|货款|票款|车费|房费|理赔款)[^,]{0,4}由乙方[^,]{0,12}(?:退|返还|垫付)|垫付[^,]{0,12}${PAID_IN}[^,]{0,8}(?:退款|货款|费用?)`,
    ),
    not: /协助|配合|代[为甲]|申请|审核|登记|查询|核对|提交|通知|告知|跟[进踪]|操作|受理|办理|指引|引导|解释|多收|乙方收取|误收|服务费|操作权限|后台/,
    notAround:
      /(?:向甲方追偿|甲方[^,。;]{0,16}(?:偿还|返还|报销|结还|拨付|归还|结算|支付给?乙方|划拨|承担)|(?:因|由于)乙方|乙方(?:原因|过错|失误)|代收|备用金)(?<!甲方不予?[^,。;]{0,6})/,
  },
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: /(?:通知|告知|知会|报告|发给|告诉|提供给)甲方(?:的)?(?:[坐座]席|客服|话务|接线)?/,
    around: new RegExp(`${MATTERS}[^。;]{0,30}?(?:前|提前|变[更动]|调整)`),
    not: /发现|获[知悉]|收到|反馈|客户|用户|来电|异常|收集|整理|汇总|咨询/,
    notAround:
      /人员|排班|乙方(?:的)?(?:系统|服务|账户|地址|收费|产品|平台|职场)|发现|获[知悉]|甲方(?:的)?要求|故障|来电|客户|反馈/,
  },
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: /(?:负责|承担)[^,]{0,6}甲方(?:的)?[^,]{0,8}(?:系统|网站|APP|小程序|商城|设备|机房|服务器)(?:的)?[^,]{0,4}(?:维护|升级|运维|开发|维修|备案)/,
    not: /协助|配合|客服系统|呼叫|知识库|反馈|报修|测试/,
  },
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: /(?:负责|承担)[^,]{0,6}(?:商品|货物|产品|药品|食材|原料|票源|房源|车辆)(?:的)?(?:采购|进货|供应|备货|生产|仓储|库存)|(?:更新|维护|补充)[^,]{0,6}库存|(?:保证|确保)[^,]{0,10}(?:有货|不断货|不缺货|库存充足)|(?:资费|[票房车菜气水电油]价|收费标准|会员费|学费|商品价格|退[换票改房费款]货?(?:规则|政策))[^,]{0,6}由乙方[^,]{0,6}(?:确定|制定|公布|发布|规定|核定)|(?:制定|规定|公布|发布)[^,]{0,6}(?:退[换票改房费款]货?|优惠|会员|积分|收费|定价|资费|手续费)[^,]{0,4}(?:规则|政策|标准|价格)|(?:保证|确保|对)[^,]{0,4}所售[^,]{2,10}(?:价格|质量|真实|合法|有效)|(?:保证|确保|对)[^,]{0,12}(?:收费标准|定价|售价)(?:的)?(?:合法|真实|准确|有效|合规)/,
    not: PASSES_ON,
  },
]

const OWN_WORK = '(?:本?(?:项目|服务|工作|合同)[^,]{0,4}|服务(?:成果|质量|情况)|交付(?:物|成果))'
const JUDGES = '(?:验收|考核|评分|打分)'
const NOT_OF_SERVICE =
  /配合|接受|申请|提请|协助|参[加与]|准备|人员|员工|团队|坐席|客服|分包|第三方|共同|会同|双方|甲方(?:(?!乙方)[^,]){0,6}(?:验收|考核)|提交|要求|自检|内部|设备|系统|供应商|通过甲方|场地|质检员/
const ACCEPTS: readonly Task[] = [
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: /(?:付款|支付|结算|款项?|费用?)[^,]{0,10}[以经待凭][^,]{1,10}(?:验收|考核)(?:合格|通过|确认|结果|意见)/,
    also: /[以经待凭]乙方(?:的)?(?:书面)?(?:验收|考核)/,
    not: NOT_OF_SERVICE,
    isCertain: true,
  },
  {
    whose: '甲方',
    code: 'wrong-party-supplies',
    deed: new RegExp(
      `[以经待凭由][^,]{1,8}(?:组织|负责|进行|出具)?(?:对${OWN_WORK})?(?:进行|的)?${JUDGES}|(?:组织|负责|进行|实施)[^,]{0,4}(?:对${OWN_WORK})?(?:进行|的)?(?:竣工|最终|阶段)?验收|对${OWN_WORK}(?:进行)?${JUDGES}`,
    ),
    also: /(?<![向对给与])乙方(?!的服务)[^,]{0,14}(?:验收|考核|评分|打分)|^[^甲乙]*(?:验收|考核|评分|打分)/,
    not: NOT_OF_SERVICE,
    isOfCases: true,
  },
]

const PAYS: readonly Task[] = [
  {
    whose: '甲方',
    code: 'wrong-party-pays',
    deed: new RegExp(
      `(?:支付|付清|结清|缴纳|交纳|缴付)[^,]{0,10}${FEE}(?!的?(?:\\d|[一二三四五六七八九十]|百分|发票|违约|利息))|将[^,]{0,10}${FEE}(?:支付|汇付|付|汇)(?=至|到|给)`,
    ),
    not: /退|返还|违约|赔偿|分包|供应商|第三方|垫|代[付收缴]|员工|工资|收[到取]|未|不|有权|可以|要求|发票|催|提醒|如/,
  },
  {
    whose: '甲方',
    code: 'wrong-party-pays',
    deed: /(?:款项?|费用?|价款|酬金)[^,]{0,10}(?:汇入|转入|打入|付至|划入|支付[至到]|[汇转付]到|存入)[^,]{0,8}(?:账户|账号)/,
    also: /乙方[^,]{0,30}(?:汇入|转入|打入|付至|划入|支付[至到]|[汇转付]到|存入)甲方/,
    not: /退|返还|违约|赔偿|保证金|押金|代收|货款|营业款|定金|多[付收]|扣/,
  },
]

export const TASKS: readonly Task[] = [...EMPLOYS, ...MANS, ...ANSWERS, ...SUPPLIES, ...OF_CLIENT, ...ACCEPTS, ...PAYS]
