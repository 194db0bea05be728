import type { Question } from './question.ts'
import { CLIENT, LEFT_OUT, PROVIDER, SCORE, STILL_COUNTED, together } from './words.ts'

const MEASURED = `(?:${SCORE}|指标|统计|接通|接起|响应|满意|扣|分|样本|可用率|时长)`
/** 不予放宽: where leaving out is denied, it counts. */
const NOT_LEFT_OUT =
  '(?:不(?:得|予|能|可|应|会|再|因)?|无|没有?|别|无权|不享有|不接受)[^。;,]{0,14}(?:豁免|减免|免除|剔除|排除|放宽|例外|扣除|免考|宽限|免责|为由|理由|借口)'
const exempt = (when: string): RegExp =>
  new RegExp(together(when, `(?:${LEFT_OUT}|不作(?:为)?(?:考核)?要求|宽限|不追究|可以?(?:放宽|下浮|降低))`, 40))
const assessed = (when: string): RegExp =>
  new RegExp(
    together(
      when,
      `(?:${STILL_COUNTED}|标准(?:不变|不降|一致|相同)|与[^。;,]{0,8}(?:一致|相同|同|无异)|不(?:构成|作为|成为|是|算|因)|作为扣)`,
      34,
    ),
  )

const FIRST =
  '(?:(?:首|头|开头|最初|第一)(?:个)?[一两三四\\d]{0,2}(?:个)?[周月期天日]|(?:进场|上线|接手|入场|启动|开工|开通|签约|生效)(?:之?初|阶段|初期|后的?(?:第一|首|头|前|30|三十|一个月))|新(?:接手|上线|项目)|学习期|宽限期|豁免期|起始阶段|(?:服务|项目)一?开始|一上线|上线即|刚上线|首月|首个(?:自然|计费|完整|考核)?[月期]|第一个?月|头[一个两]+(?:个)?月|前(?:三十|30|[一两二三])(?:个)?(?:自然)?[日天月周](?!日?平?均|日均)|试运[行营]|试用期?|磨合|适应期|过渡期|缓冲期|观察期|爬坡期|熟悉期|导入期|刚(?:接手|上线|开始)|首期|启动初期|开局|起步|上线初期|进场初期|免考期|新项目启动|首批坐席上线|考核起始日|第一[天日周]|首日|头一天|第一通|上线之日|开工那天)'

/** Whether the first weeks are assessed. */
export const FIRST_MONTH: Question = {
  isClear: true,
  answers: {
    exempt: {
      said: new RegExp(
        `${exempt(FIRST).source}|(?:考核|评分|考评|计分|打分)[^。;,]{0,8}[自从][^。;,]{0,4}(?:第[二三2]个?月|次月|(?:上线|进场|服务)[^。;,]{0,4}满|(?:试运行|试用|磨合|适应|过渡)[^。;,]{0,6}(?:结束|期满|后|届满))|(?:试运行|试用|磨合|适应)[^。;,]{0,6}(?:结束|期满|后|届满)[^。;]{0,8}(?:才|方|再|开始)[^。;,]{0,4}(?:考|评|计)|免考期|(?:考核|考评|评分)(?:的)?(?:豁免|宽限|免除)期?`,
      ),
      about: new RegExp(MEASURED),
      not: new RegExp(`${NOT_LEFT_OUT}|不设|同样|照常|照样|同等|新(?:员工|人|坐席|入职)|个别|新增|培训|付款|费用减`),
    },
    assessed: {
      said: new RegExp(
        `${assessed(FIRST).source}|(?:自|从|于)[^。;,]{0,14}(?:第一[天日通]|首日|头一天|上线之日|起始日|接线之日|当[天日]|进场之日|上线即|开始之日|启动之日|生效之日)[^。;]{0,12}(?:考|评|打分|扣|计|执行|适用)|(?:考核|绩效|评分|考评|计分|打分)[^。;,]{0,8}(?:自|从|以|:|日为)[^。;,]{0,12}(?:第一[天日通]|首日|头一天|上线之日|起始日|当[天日]|之日|第一个月)|(?:没有|不设|无|别提|不给)[^。;,]{0,6}(?:试用|试运行|免考|磨合|适应|缓冲|豁免|宽限|考核缓冲)(?:期|阶段)?(?:$|[,。;])|(?:上线|进场|开始|接手)(?:即|就|便|当天)[^。;,]{0,6}(?:考|评|打分|扣)`,
      ),
      about: new RegExp(MEASURED),
      not: /不(?:纳入|计入|列入|予考|作为考|进行考|参与|考核|计|评|扣|打分)|第二个月|结束(?:后|之日|次日|的次)|新员工|入职|支付|付款|结算|仅|只/,
    },
  },
}

const PEAK =
  '(?:大促|促销|双十[一二]|双11|双12|618|高峰|峰值|洪峰|旺季|爆单|爆线|活动[日期当那]|活动期间|节假日|节日|春节|黄金周|长假|暴增|激增|暴涨|骤增|突增|猛增|涌入|话务量(?:突|超)|并发|来电再多|(?:进线|话务|来电|咨询)[^。;,]{0,3}(?:再多|超过|超出|多少|再大)|高发季|电商节)'

/** Whether peaks are assessed like other days. */
export const PEAKS_ASSESSED: Question = {
  isClear: true,
  answers: {
    exempt: {
      said: exempt(PEAK),
      about: new RegExp(MEASURED),
      not: new RegExp(`${NOT_LEFT_OUT}|同样|照常|照样|一样|一视同仁|${CLIENT}(?:系统|平台)|工资|加班费|排班`),
    },
    assessed: {
      said: new RegExp(
        `${assessed(PEAK).source}|(?:不论|无论|不管)[^。;]{0,12}(?:进线|话务|来电|咨询|高峰|大促|旺季|节假日|单量)[^。;]{0,24}(?:达到|达标|考|扣分|标准|计|不得低于)`,
      ),
      about: new RegExp(MEASURED),
      not: /不(?:纳入|计入|列入|参与|作为|考核)|剔除后|加[价班]|费|工资|排班|人手(?:不得|应)|提前(?:通知|告知)|预测|(?<!不得要求|不予|不得)剔除/,
    },
  },
}

const OUTAGE =
  '(?:故障|宕机|停机|崩溃|中断|异常|断电|断网|维护|坏了|崩了|挂了|瘫痪|系统原因|升级|卡顿|掉线|停摆|死机|不可用|出问题)'
const ITS_SYSTEM = `(?:${CLIENT}[^。;,]{0,14}(?:系统|平台|网络|服务器|CRM|软硬件|设备|后台|机房|线路|接口|原因)|非${PROVIDER}(?:的)?原因|非因${PROVIDER}|系统不是我们|不可归责于${PROVIDER})`

/** Whether it counts against the provider when the client's systems are down. */
export const OUTAGES_ASSESSED: Question = {
  isClear: true,
  answers: {
    excused: {
      said: new RegExp(together(ITS_SYSTEM, LEFT_OUT, 44)),
      about: new RegExp(OUTAGE),
      not: new RegExp(
        `(?:不(?:得|予|能|可|应)?|无|没有?)[^。;,]{0,8}(?:豁免|减免|剔除|排除|放宽|例外|扣除|为由)|仍|照(?:常|样|算)|不论|不分|计入可用|任何一方|付款|赔偿`,
      ),
    },
    counted: {
      said: new RegExp(
        `${together(`(?:任何|全部|所有|一切|不论|无论|不分|不管|${CLIENT})[^。;,]{0,16}${OUTAGE}`, STILL_COUNTED, 34)}|${OUTAGE}[^。;,]{0,6}(?:不豁免|(?:也|照)(?:算|扣|样|按))|${OUTAGE}[^。;,]{0,8}(?:照|也|仍|同样|一样)|${OUTAGE}[^。;,]{0,10}不(?:分|问|论)(?:责任|原因|归属)|${OUTAGE}(?:时间|时长|时段)?[^。;,]{0,6}(?<!不)(?:全部|均|都)?(?:计入|纳入|列入)`,
      ),
      about: new RegExp(MEASURED),
      not: new RegExp(
        `${PROVIDER}(?:原因|系统|平台|自身)(?!引起,还)|不(?:计入|纳入|列入|参与|作|扣|影响)|除外|报告|记录|(?<!不予)(?:剔除|免责)`,
      ),
    },
  },
}

const INTERVAL = (words: string): RegExp =>
  new RegExp(
    `(?:${words})[^。;]{0,40}(?:考核|考评|评分|打[^。;,]{0,4}分|评定|评级|计分|评价|评估|评[一两]?[次回遍]|一?评(?:$|[,。])|考[一]?[次回]|算分|KPI|评议|出分|赋分|给分)|(?:考核|考评|评分|打分|评定|评价|绩效|质检(?:得|总|评)分|得分|成绩|KPI|服务分|评估|评议|赋分)[^。;]{0,30}(?:${words})`,
  )
const NO_INTERVAL =
  /平均|日均|调整|扣款|评估(?:公司|机构)|测评|续签|奖励|规则|连续|奖金|坐席个人|员工(?:考核|绩效)|培训|考试|(?:结算|支付|付款)(?:服务费|价款)|不设|不按|满意度调查|晋升|第三方|申诉|报告|抽查|抽检|抽听|审计|演练|工资|排班|上限/

const NOT_WEEKLY = new RegExp(`${NO_INTERVAL.source}|周年|次月|每月|月度`)
const NOT_MONTHLY = new RegExp(
  `${NO_INTERVAL.source}|季|年度|按年|每年|全年|自然周|每周|逐周|三个月|十二个月|不等到月|年末|年底|前一个月|第一个月|适应|磨合|试运行|接手|上线|豁免|宽限|低于|系数|终止`,
)
const NOT_QUARTERLY = new RegExp(`${NO_INTERVAL.source}|全年|年末`)
/** 每月考核、年度总评 stand side by side. */
const NOT_YEARLY = new RegExp(
  `${NO_INTERVAL.source}|总评|年度(?:综合|总|汇总)|每月|月度|季度(?!和)|按季|每季|四个季|平均|累计`,
)

/** How often scores are given. */
export const ASSESSMENT_PERIOD: Question = {
  isClear: true,
  answers: {
    weekly: {
      said: INTERVAL(
        '每周(?!年)|按(?:自然)?周|逐周|周度|每个?(?:星期|礼拜)|每一?个?自然周|一周一|每?七[日天]|以(?:自然)?周|周[末五一](?!年)|(?:星期|礼拜)[一五天]|周期[为:]?(?:一)?周(?!年)|周评|按周',
      ),
      not: NOT_WEEKLY,
    },
    monthly: {
      said: INTERVAL(
        '每一?个?(?:自然)?月|按(?:自然)?月(?!服务费)|逐月|月度|一月一|一个月|以(?:自然)?月|月底|月末|每?三十[日天]|月评|上月(?=[^。;]{0,4}(?:考|评|得分|成绩|分数))',
      ),
      not: NOT_MONTHLY,
    },
    quarterly: {
      said: INTERVAL(
        '每[一]?个?季|按季|逐季|季度|季末|一季一|以季|三个(?:自然)?月|九十[日天]|一年四|每年四|季评|每满一个季',
      ),
      not: NOT_QUARTERLY,
    },
    yearly: {
      said: INTERVAL('每年(?!四)|按年|逐年|年度|一年(?!四)|以年|年底|年末|年终|岁末|十二个月|合同年|周年|全年'),
      not: NOT_YEARLY,
    },
  },
}
