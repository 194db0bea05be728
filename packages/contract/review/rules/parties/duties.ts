import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { inBody } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { onlyAtMost } from './only-at-most.ts'
import { tasksOfTheOther } from './tasks-of-the-other.ts'

const found = (analysis: Analysis, pattern: RegExp, not?: RegExp): Offence[] =>
  saying(analysis, pattern, inBody)
    .filter(({ sentence }) => !not?.test(sentence.text))
    .map(({ sentence, match }) => {
      const who = Object.values(match.groups ?? {}).find((value) => value !== undefined) ?? ''
      return atWords(sentence, match, { who })
    })

const parties = ({ client, provider }: Analysis): string => `${client}|${provider}`

/** 甲方应向甲方支付, 甲方更换主管的应通知甲方: a duty of a party towards itself. */
function towardsItself(analysis: Analysis): Offence[] {
  const all = parties(analysis)
  const pattern = new RegExp(
    `(?<![向给由为对])(?<who>${all})(?=应|须|需|将|按|于|在|每|违约|逾期|未|不|因|自|同意|负责|一次性)(?:(?!${all})[^。;]){0,24}?(?:向|给)\\k<who>(?:及时|书面|一次性|按[^。;,]{1,6})?(?:支付|赔偿|提供|提交|交付|开具|发出|承担|汇报|缴纳|移交|退还|返还)`,
  )
  const tells = new RegExp(
    `(?<![向给由为对经与和])(?<who>${all})(?=[如若应须需将拟在]|因|计划|更换|变更|调整)(?:(?!${all}|由|人员|坐席|第三[方人])[^。;]){0,28}?(?:书面)?(?:通知|告知|知会|报告)\\k<who>(?![的之方]|指定|书面)`,
  )
  return [...found(analysis, pattern, /有权|可以?要求|对方/), ...found(analysis, tells, /收到|要求|对方/)]
}

const SERVES =
  /(?:负责|应当?|须)[^。;]{0,6}(?:(?:招聘|招募|培训|管理|安排|派驻|配备)[、和及与]?){1,3}(?:客服|坐席|座席|话务)(?:人员|团队|代表|员)?|(?:负责|应当?|须)[^。;,]{0,6}(?:接听|受理|答复)[^。;,]{0,6}(?:来电|热线|咨询)/

/** The same in a list below a heading such as 甲方义务. */
function inClientsList(analysis: Analysis): Offence[] {
  const duties = new RegExp(`^(?:${analysis.client})(?:的)?(?:权利和|权利与|权利、)?(?:义务|责任|职责)$`)
  return saying(analysis, SERVES, inBody).flatMap(({ sentence, match }) => {
    const { node, text } = sentence
    const [heading] = [node, node.parent].flatMap((each) => each?.article.heading.text || [])
    const isAssigned = new RegExp(`${analysis.provider}|协助|配合|对接|监督|要求`).test(text)
    return heading !== undefined && duties.test(heading) && !isAssigned
      ? [atWords(sentence, match, { who: /^[^义责职权]+?(?=的?[义责职权])/.exec(heading)?.[0] ?? '' })]
      : []
  })
}

/** The client told to man the lines: the provider's work. */
const clientServes = (analysis: Analysis): Offence[] => [
  ...inClientsList(analysis),
  ...found(
    analysis,
    new RegExp(
      `(?<![向给由为对])(?<who>${analysis.client})(?:应当?|须|需|负责)[^。;,]{0,8}(?:安排|派驻|配备|招聘|保证)(?:足够|充足|专职|合格|专业)?(?:的)?(?:数量的)?(?:客服|坐席|座席|话务)(?:人员|团队|代表|员)?`,
    ),
    new RegExp(`对接|协助|配合|主管|负责人|联系人|工位|场地|${analysis.provider}`),
  ),
]

/** 甲方未付款的，甲方有权解除: the right belongs to the other. */
function defaulterHasRight(analysis: Analysis): Offence[] {
  const all = parties(analysis)
  return found(
    analysis,
    new RegExp(
      `(?<![向给由为对经])(?<who>${all})(?:未(?!经)|逾期|拒绝|违反|迟延|拖欠)(?:(?!${all})[^。;]){0,40},\\k<who>(?:有权|可以?)(?:立即|随时|单方)?(?:解除|终止|暂停|中止|停止|要求(?:[^。;,]{0,8})(?:赔偿|支付))`,
    ),
  )
}

/** One party free of what the other owes for the same. */
const freeOfPenalty = (analysis: Analysis): Offence[] =>
  found(
    analysis,
    new RegExp(
      `(?<who>${parties(analysis)})(?:(?!${parties(analysis)})[^。;]){0,24}(?:违约|逾期|迟延|提前(?:解除|终止)|擅自)[^。;]{0,12}(?:不|无需|无须|不必|毋须)(?:支付|承担|计算?|计付)[^。;,]{0,6}(?:违约金|利息|滞纳金|违约责任)`,
    ),
    /因对方|不可抗力|试用期|试运行|协商一致|经[^。;]{0,8}同意|提前\s*\d+\s*(?:个)?(?:日|天|月)|不超过|以内|宽限/,
  )

/** Force majeure that excuses one party only. */
function forceMajeureOfOne(analysis: Analysis): Offence[] {
  const all = parties(analysis)
  const excused = found(
    analysis,
    new RegExp(
      `不可抗力[^。;]{0,30}?(?<who>${all})(?:(?!${all})[^。;]){0,12}(?:不承担|免除|免于|免责|不负|不构成违约)`,
    ),
    new RegExp(`(?:${analysis.client})[^。;]{0,6}(?:和|与|、)(?:${analysis.provider})`),
  )
  const isOfBoth = () =>
    saying(analysis, /双方|任何?一方|各方|一方|受影响|遭受|互不/, inBody).some(({ sentence }) =>
      /不可抗力/.test(sentence.text + sentence.node.matter),
    )
  return excused.length === 0 || isOfBoth() ? [] : excused
}

const ONLY_AT_MOST =
  /(?:应当?|须|必须|负责|承诺|保证)[^。;,]{0,16}(?:增派|增加|增配|增援|配备|配置|派驻|安排|投入|提供|巡检|回访|抽查|培训|组织|派出)[^。;,]{0,8}(?:不超过|不多于|不高于|最多|至多|上限为)[^。;,]{0,14}(?:\d+(?:\.\d+)?\s*(?:[名人席次条台场倍%]|个(?!月|工作|小时|自然))|[一二两三四五六七八九十]{1,3}[名人席次条台场倍])[^。;,]{0,8}/

/** 应增派不超过10人: who sends nobody has kept it. */
const dutyOnlyCapped = (analysis: Analysis): Offence[] =>
  found(
    analysis,
    ONLY_AT_MOST,
    /不少于|不低于|至少|最少|起步|以上|有权|免费|无偿|费用不|价|(?:流失|离职|流动|缺勤|差错|投诉|放弃|空置)率/,
  )

const RENEWED =
  /(?:期满|届满|到期)(?:后|时|之日)?,?(?:本)?(?:合同|协议)?(?:即|均|将)?自动(?:续|顺延|延长|延续)[^。;]{0,10}/
/** How a party says that it does not want to go on, or why there is no need to. */
const STOPPED =
  /不(?:再)?续|不(?:再)?延|异议|不同意|协商|除非|未[^。;]{0,10}(?:提出|通知)|提前[^。;]{1,14}(?:通知|告知|提出)|最多|一次|不自动/

/** 期满后自动顺延一年, and nothing on how to say no. */
const renewalUnannounced = (analysis: Analysis): Offence[] =>
  saying(analysis, RENEWED, inBody).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(Math.max(0, sentence.index - 1), sentence.index + 3)
    const isStopped =
      around.some(({ text }) => STOPPED.test(text)) ||
      saying(
        analysis,
        /不(?:再)?续[约签期订]|(?:终止|解除|退出)[^。;]{0,20}提前|提前[^。;]{0,20}(?:终止|解除|退出)/,
        inBody,
      ).length > 0
    return isStopped || /(?:如|若|在)[^。;]{0,24}(?:期满|届满|到期)/.test(sentence.text)
      ? []
      : [atWords(sentence, match)]
  })

/** A contract that goes on without end and that nobody may stop. */
function renewalWithoutExit(analysis: Analysis): Offence[] {
  const endless = found(
    analysis,
    /自动(?:续|顺延|延长|延续)[^。;]{0,40}(?:次数不限|不限次数|无限|不得(?:提出异议|拒绝|终止|解除))/,
    /书面(?:通知|提出|告知)[^。;]{0,12}不(?:再)?续|(?:没有?|未)[^。;,]{0,10}(?:提出|通知|表示|声明|告知)[^。;,]{0,8}(?:终止|不(?:再)?续|异议|退出|解除)|(?:无|没有)[^。;,]{0,4}异议|除非[^。;]{0,20}(?:通知|提出)/,
  )
  return endless.length > 0 ? endless : renewalUnannounced(analysis)
}

export const DUTY_RULES: readonly Rule[] = [
  { code: 'duty-towards-itself', severity: 'error', check: towardsItself },
  { code: 'defaulter-has-right', severity: 'error', check: defaulterHasRight },
  { code: 'wrong-party-serves', severity: 'error', check: anyOf(clientServes, tasksOfTheOther('wrong-party-serves')) },
  { code: 'wrong-party-supplies', severity: 'warning', check: tasksOfTheOther('wrong-party-supplies') },
  {
    code: 'exemption-one-sided',
    severity: 'warning',
    check: (analysis) => [...freeOfPenalty(analysis), ...forceMajeureOfOne(analysis)],
  },
  { code: 'duty-only-capped', severity: 'warning', check: anyOf(dutyOnlyCapped, onlyAtMost) },
  { code: 'renewal-without-exit', severity: 'warning', check: renewalWithoutExit },
]
