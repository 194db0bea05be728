import { DURATION } from '@heqi/clauses'
import { type Analysis, saying, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { CLOCK, minutesOf } from '../../reading/clock.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { knowsTooLate, reactsBefore } from './out-of-order.ts'

const AFTER_THE_END = new RegExp(
  `(?:期满|届满|到期)(?:之日|日)?(?:之|以)?后(?:的)?(?:\\s*${DURATION}(?:之?内|以内)?|[^。;,\\d]{0,4})[^。;,]{0,10}(?:提出|通知|告知|声明|申请|说明|说|讲)`,
)
const RENEWS_ITSELF = /自动(?:续|顺延|延|展)|视为(?:自动)?(?:续|同意续)/
const REFUSES = /不(?:想|愿|同意|再|予|拟|打算)?(?:再)?(?:续|延|继续|展)|异议|拒绝|反对|终止|不做|不合作/

/** It renews itself on the last day, and whoever does not want that says so afterwards. */
const objectionTooLate = (analysis: Analysis): Offence[] =>
  saying(analysis, AFTER_THE_END, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    const isOfRenewal = REFUSES.test(sentence.text) && around.some(({ text }) => RENEWS_ITSELF.test(text))
    return isOfRenewal ? [atWords(sentence, match)] : []
  })

const UNFORESEEN =
  /投诉|泄[露漏]|故障|中断|事故|突发|紧急|应急|舆情|群体|停电|断网|异常|攻击|差错|丢失|曝光|不可抗力|灾害|工单|事件|泄密|伤亡|伤害|火[灾警情]|险情|警情|走失|晕倒|纠纷|冲突|缺岗|漏接/
const FORESEEN = /计划|维护|检修|搬迁|割接|升级|迁移|停机|变更|演练|可能发生|预计|预警|隐患|有?可能/
const REPORTS = '(?:报告|通知|告知|上报|报送|汇报|通报|说明|申请|申报|提出)'
const BEFORE_IT = new RegExp(
  `(?:发生|出现|发现|产生)[^。;,前后\\d]{0,8}(?:之|以)?前\\s*(?:的)?${DURATION}(?:之?内|以内)?,?[^。;,]{0,14}${REPORTS}|${REPORTS}[^。;,]{0,8}(?:发生|出现|发现)(?:之|以)?前\\s*${DURATION}(?:之?内|以内)`,
)
const BEFORE_THE_CALL = new RegExp(
  `(?:接到|收到|得到)[^。;,]{0,4}(?:通知|指令|电话|要求)(?:之|以)?前(?:\\s*${DURATION}内)?[^。;,]{0,6}(?:到达|到场|到岗|到位|完成|提交|响应|赶到)|(?:客户|用户|旅客|业主|买家|会员|学员)(?:投诉|来电|报修|咨询|提问)(?:之|以)?前\\s*(?:${DURATION})(?:之?内|以内)?[^。;,]{0,10}(?:回复|处理|办结|响应|登记|回电)|(?:投诉|来电|报修|咨询)(?:发生|产生|提出)(?:之|以)?前[^。;,]{0,6}(?:处理完|办结|回复|答复|回电)`,
)

const SUDDEN = new RegExp(
  `(?:突发|意外|临时)(?:性)?(?:的)?(?:故障|停电|断网|事件|事故|舆情|异常|中断)[^。;,]{0,10}提前\\s*${DURATION}[^。;,]{0,8}${REPORTS}`,
)
const EVENT = '演练|培训|考试|会议|验收|抽检|质检|盘点|巡检|大促|促销|活动|测评|调查|回访|评审'
const ACCOUNT = '(?:报告|总结|纪要|小结|复盘|战报|成绩|结果)'
/** 演练报告于演练前5日提交; 活动开始前交活动总结: an account of what has not taken place. */
const ACCOUNT_BEFORE = new RegExp(
  `(?<event>${EVENT})(?:情况|效果)?(?:的)?${ACCOUNT}[^。;,]{0,10}?\\k<event>(?:开始|举行|进行|开展|启动)?(?:之|以)?前|(?<event2>${EVENT})(?:开始|举行|进行|开展|启动)?(?:之|以)?前,?[^。;,后]{0,14}?(?:提交|报送|出具|交|发送|提供)[^。;,]{0,8}?\\k<event2>(?:情况|效果)?(?:的)?${ACCOUNT}`,
)
const OF_THE_LAST = /上[一]?[次期轮月季年]|往期|前[一]?[次期轮]|历次|去年/

const DAY_REPORTED = new RegExp(
  `(?<due>${CLOCK})(?:之)?前[^。;]{0,16}(?:提交|报送|发送|发|出具|提供|上传|报)[^。;]{0,16}(?:至|到|截止|截至|止于)[^。;,\\d]{0,2}(?:当[日天]|同[日天]|本日)[^。;,\\d]{0,4}(?<until>${CLOCK})`,
)

/** 每月25日提交截至月底的月报. */
const MONTH_REPORTED =
  /(?<!次|下|下个|翌)月(?:的)?\d{1,2}[日号](?:之?前)?[^。;,次下]{0,8}(?:提交|报送|发送|出具|提供|上传|上报)[^。;,上]{0,10}(?:截[至止]|至|到)[^。;,上\d]{0,4}(?:月底|月末|最后一[日天])/

/** 当日17:00前提交统计至当日22:00的日报. */
const reportedTooEarly = (analysis: Analysis): Offence[] => [
  ...saying(analysis, MONTH_REPORTED, binds).map(({ sentence, match }) => atWords(sentence, match)),
  ...saying(analysis, DAY_REPORTED, binds).flatMap(({ sentence, match }) =>
    !/次[日天]|第二天|翌日|隔天/.test(sentence.text.slice(0, match.index) + match[0]) &&
    minutesOf(match.groups?.['until']) > minutesOf(match.groups?.['due'])
      ? [atWords(sentence, match)]
      : [],
  ),
]

/** 故障发生前10分钟上报: nobody can tell of what has not happened. */
const toldBeforeKnown = (analysis: Analysis): Offence[] => [
  ...saying(analysis, BEFORE_IT, binds)
    .filter(({ sentence: { text } }) => UNFORESEEN.test(text) && !FORESEEN.test(text))
    .map(({ sentence, match }) => atWords(sentence, match)),
  ...saying(analysis, SUDDEN, binds).map(({ sentence, match }) => atWords(sentence, match)),
  ...saying(analysis, ACCOUNT_BEFORE, binds)
    .filter(({ sentence: { text } }) => !OF_THE_LAST.test(text))
    .map(({ sentence, match }) => atWords(sentence, match)),
  ...saying(analysis, BEFORE_THE_CALL, binds).map(({ sentence, match }) => atWords(sentence, match)),
  ...reportedTooEarly(analysis),
]

const NEWS =
  '(?:活动|促销|大促|秒杀|直播|上新|新[品款]|产品|商品|价格|调价|规则|政策|资费|流程|知识库?|维护|检修|停机|升级|割接|店庆|节日)'
const NEEDED_FOR =
  '(?:规则|玩法|资料|方案|内容|话术|知识|安排|时间|变更|政策|信息|优惠|卖点|口径|参数|说明|清单|价格|调整|培训)'
const AFTER_IT_BEGAN = new RegExp(
  `${NEWS}[^。;,]{0,6}(?:开始|上线|上架|启动|生效|实施|执行|结束|推出|发布|完成)(?:之|以)?后(?:的)?(?:\\s*${DURATION}(?:之?内|以内)?|[^。;,\\d]{0,2}再?)[^。;,]{0,10}(?:(?:通知|告知|提供|发给|发送|同步|提交|告诉|交给|给出|下发|培训)[^。;,]{0,14}${NEEDED_FOR}|[将把][^。;,]{0,8}${NEEDED_FOR}[^。;,]{0,6}(?:通知|告知|告诉|发给|发送|同步|提供|交给))`,
)
const OF_WHAT_WAS = /总结|报告|复盘|数据|统计|战报|反馈|结算|效果|补充|更新后的|修订/

const START = '(?:正式)?(?:上线|开店|开播|开业|进场|启动|活动|大促|开通|接入)'
const READY_BEFORE = new RegExp(
  `(?<start>${START})(?:之)?前(?:\\s*${DURATION})?(?:之?内)?[^。;,]{0,6}(?:做好|完成|准备好|备好|写好|整理好?|制作|提交|交出|编好)`,
)
const MATERIAL = '(?:资料|素材|文档|信息|图片|价格表|知识库|说明书|卖点|手册|清单)'
const GIVEN_LATER = new RegExp(
  `${MATERIAL}[^。;,]{0,12}(?:在|于)?(?<start>${START})(?:的)?(?:当[天日]|那天|之?后)[^。;,]{0,10}(?:发|提供|给|交|提交|同步)|(?<start2>${START})(?:的)?(?:当[天日]|那天|之?后)[^。;,]{0,10}(?:发|提供|给|交|提交|同步)[^。;,]{0,12}${MATERIAL}`,
)

/** What is made of the papers is due before the day on which they come. */
const readyBeforeMaterial = (analysis: Analysis): Offence[] => {
  const given = saying(analysis, GIVEN_LATER, binds)
  const ready = given.length === 0 ? [] : saying(analysis, READY_BEFORE, binds)
  return given.flatMap(({ sentence, match }) => {
    const start = match.groups?.['start'] ?? match.groups?.['start2']
    const isDueFirst = ready.some(
      (each) => topOf(each.sentence.node) === topOf(sentence.node) && each.match.groups?.['start'] === start,
    )
    return isDueFirst && !OF_WHAT_WAS.test(match[0]) ? [atWords(sentence, match)] : []
  })
}

/** The agents learn the rules of the sale two days after it began. */
const toldAfterNeeded = (analysis: Analysis): Offence[] => [
  ...saying(analysis, AFTER_IT_BEGAN, binds)
    .filter(({ sentence: { text } }) => !OF_WHAT_WAS.test(text))
    .map(({ sentence, match }) => atWords(sentence, match)),
  ...readyBeforeMaterial(analysis),
]

export const TOO_LATE_RULES: readonly Rule[] = [
  { code: 'objection-too-late', severity: 'error', check: objectionTooLate },
  { code: 'told-before-known', severity: 'error', check: anyOf(toldBeforeKnown, reactsBefore) },
  { code: 'told-after-needed', severity: 'warning', check: anyOf(toldAfterNeeded, knowsTooLate) },
]
