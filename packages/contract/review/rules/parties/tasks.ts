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
  /** What makes it another matter. */
  readonly not?: RegExp
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
      `${AGENTS}的?[^,]{0,12}(?:日常管理|排班|班次|考勤|奖惩|调休|替补|补[位员充])|(?:负责|承担|组织|安排|派)[^,]{0,14}(?:顶[班岗]|替[班岗]|补[位岗])|(?:负责|组织|安排)[^,]{0,6}(?:排班|轮班|考勤)`,
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
    not: new RegExp(`${WATCHES.source}|(?:发货|配送|系统|线路|${GOODS})[^,]{0,4}率`),
    isCertain: true,
  },
  {
    whose: '乙方',
    code: 'wrong-party-serves',
    deed: /(?:保证|确保|承诺)[^,]{0,12}(?:响应|应答|首响|接起|等待)(?:时间|时长|速度)[^,]{0,8}(?:不超过|不高于|低于|小于|\d|以?内)/,
    not: new RegExp(`${WATCHES.source}|升级|疑[问难]|咨询|转[交办]|系统|接口|乙方`),
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

export const TASKS: readonly Task[] = [...EMPLOYS, ...ANSWERS, ...SUPPLIES, ...ACCEPTS, ...PAYS]
