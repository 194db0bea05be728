import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

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
  /投诉|泄[露漏]|故障|中断|事故|突发|紧急|应急|舆情|群体|停电|断网|异常|攻击|差错|丢失|曝光|不可抗力|灾害/
const FORESEEN = /计划|维护|检修|搬迁|割接|升级|迁移|停机|变更|演练|可能发生|预计|预警|隐患|有?可能/
const REPORTS = '(?:报告|通知|告知|上报|报送|汇报|通报|说明)'
const BEFORE_IT = new RegExp(
  `(?:发生|出现|发现|产生)(?:之|以)?前\\s*(?:的)?${DURATION}(?:之?内|以内)?,?[^。;,]{0,14}${REPORTS}|${REPORTS}[^。;,]{0,8}(?:发生|出现|发现)(?:之|以)?前\\s*${DURATION}(?:之?内|以内)`,
)
const BEFORE_THE_CALL = new RegExp(
  `(?:接到|收到|得到)[^。;,]{0,4}(?:通知|指令|电话|要求)(?:之|以)?前(?:\\s*${DURATION}内)?[^。;,]{0,6}(?:到达|到场|到岗|到位|完成|提交|响应|赶到)|(?:客户|用户|旅客|业主|买家|会员|学员)(?:投诉|来电|报修|咨询|提问)(?:之|以)?前\\s*(?:${DURATION})(?:之?内|以内)?[^。;,]{0,10}(?:回复|处理|办结|响应|登记|回电)`,
)

/** 故障发生前10分钟上报: nobody can tell of what has not happened. */
const toldBeforeKnown = (analysis: Analysis): Offence[] => [
  ...saying(analysis, BEFORE_IT, binds)
    .filter(({ sentence: { text } }) => UNFORESEEN.test(text) && !FORESEEN.test(text))
    .map(({ sentence, match }) => atWords(sentence, match)),
  ...saying(analysis, BEFORE_THE_CALL, binds).map(({ sentence, match }) => atWords(sentence, match)),
]

export const TOO_LATE_RULES: readonly Rule[] = [
  { code: 'objection-too-late', severity: 'error', check: objectionTooLate },
  { code: 'told-before-known', severity: 'error', check: toldBeforeKnown },
]
