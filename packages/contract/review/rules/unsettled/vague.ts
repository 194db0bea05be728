import { AMOUNT, DURATION, NUMERAL, SHARE } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereSaid } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { liableSomehow } from '../money/borne-by-whom.ts'
import { authorityUnnamed } from './by-whom.ts'
import { amountsInWords, followsSomehow, metricsInWords, oftenSomehow, tiedSomehow } from './in-words-alone.ts'
import { boundsHedged, slownessDecides } from './untimed.ts'
import { forceMajeureUntimed, rangesUnmeasured, stricterSomehow } from './without-figures.ts'

const FIGURE = /\d|[一二三四五六七八九十两]{1,3}(?:个|小时|分钟|秒|工作日|天|日|次|成|名|席|年)|_{2,}|\[|百分之/

/** Times and degrees without a measure. */
const WORDS =
  /(?:在|于)?(?:合理|适当|一定|相当|必要)的?(?:期限|时间|时限|期间)(?:之?内)?|尽快|尽早|第一时间|最短的?时间|最快的?速度|及早|适时|行业(?:内)?(?:的)?(?:先进|领先|较高|平均|通行|通常)的?(?:水平|标准|水准)|(?:国内|业内|同行业)?(?:一流|先进|领先)的?(?:水平|标准|水准)|足够(?:数量)?的?(?:人员|客服|坐席|座席|人手)|(?:经验丰富|素质较高|业务熟练|能力较强)的?(?:人员|客服|坐席|座席|员工|团队)?|(?:较高|良好|优良)的?(?:服务)?(?:质量|水平|水准)|不(?:得|应|宜|能|可|要)(?:过于|过|太|明显偏?|偏)(?:高|低|长|短|多|少|慢|快|频繁|大|小|差|久|晚)/
/** 从严掌握, 排班应合理: how much, whoever judges decides. */
const DISCRETION =
  /从(?:严|宽|快|优|重|简)(?:掌握|处理|把握|审核|审批|考核|执行|处罚|处置|办理|计算|控制|认定|安排)|(?:排班|用语|语[气速调]|话术|人员|人手|配置|数量|安排|音量|时长|费用|价格|力度|频率|频次)[^。;,]{0,4}(?:应当?|须|要|必须)(?:保持|尽量|做到)?(?:合理|得体|恰当|适度|适中|适当|充足|充分|科学|规范|良好|到位)(?=[。;,]|$)/
/** 适当次数, 较短时间, 迅速恢复: a degree in the place of a figure. */
const DEGREES =
  /(?:合理|适当|适度|适量|恰当|充分|充足|足够|相当|必要|可观|适宜)的?(?:方式|方法|次数|资料|准备|规模|频率|频次|力度|人手|人力|时段|比例|数量|安排|休息|培训|库存|余量|间隔|区间|支持|经验|资质|人员|力量|空间|场地|范围(?!内)|深度|篇幅|态度|语速|音量|着装|补给|关注)|(?:留出|给予|预留)[^。;,]{0,8}(?:合理|适当|必要|充分|充足|足够)的?[^。;,]{0,4}时间|较(?:短|快|高|好|大|多|低|少|长|为|强|优)(?:的)?[^。;,]{0,4}(?:时间|水平|质量|速度|比例|程度|频率|经验|能力|数量|规模|熟练|充足|稳定|完善)|早[点些](?=[\u4e00-\u9fff])|快[点些](?=[\u4e00-\u9fff])|(?:迅速|从速|火速|赶快|赶紧|抓紧|速速|快速|尽速)(?:地)?(?=[\u4e00-\u9fff]{2})|(?:不得|不要|不可|不能|别)(?:无故|随意|故意)?(?:拖延|耽搁|拖拉|拖沓|懈怠|怠慢|拖)(?=[。;,]|$)|(?:适当|适度)(?:地)?(?:提高|加快|缩短|放宽|延长|增加|降低|减少|上浮|下调)|保持(?:良好|较高|优秀|较好|领先)(?=[。;,]|$)|(?:团队|人员|队伍|岗位)[^。;,]{0,4}(?:相对)?稳定(?=[。;,]|$)|不得随意(?:变动|更换|调换|调离|流动)(?=[。;,]|$)|差不多(?=的|就)|过得去|说得过去|像样|大体(?:上)?(?:合格|达标|满足)|足够(?:好|快|多)|不(?:要|能|可|得)太[\u4e00-\u9fff]/
const EXCUSED = /不可抗力|通知对方|协商|法律|另有约定|合理时间(?:的)?证明/

/** Each of the words once: 尽快恢复 five times is one habit. */
function standardsVague(analysis: Analysis, pattern: RegExp): Offence[] {
  const told = new Set<string>()
  return saying(analysis, pattern, binds).flatMap(({ sentence, match }) => {
    const [words] = match
    if (told.has(words) || FIGURE.test(sentence.text.replace(/^\s*[\d.、()（）]+/, '')) || EXCUSED.test(sentence.text))
      return []
    told.add(words)
    return [atWords(sentence, match, { words })]
  })
}

/** 明显提升, 工作量明显增加的除外: from what on? */
const DEGREE =
  /(?:明显|显著|大幅度?|较大幅度|大大|有所|较为?明显|很大程度上?)(?:地|的)?(?:提[升高]|降低|下[降滑跌]|改善|增[加长多大]|减[少小轻]|好转|变化|变动|波动|超[过出]|上[升涨]|缩短|不足|偏[低高离]|低于|高于|进步|成效)|(?:工作|业务|话务|接待|咨询|订单|任务)量[^。;,]{0,6}?(?:太[多大少]|过[多大少]|较[多大少]|很[多大少]|激增|猛增|暴增|骤减)(?=的?除外|[的时者],)/
const ITS_SIZE =
  /\d+(?:\.\d+)?\s*(?:%|‰|个?百分点|倍|[次件人名单通条个席分]|万?元)|[一二两三四五六七八九十]+(?:倍|成|个百分点)|百分之|附件|协商|(?:是|系)?指|以上|[_＿]{2,}/
/** No one measures how plainly something is stated, or what the law itself weighs. */
const NO_DEGREE = /情势变更|显著不同|明显(?:位置|标识|不当|不公)|显著(?:位置|标识|方式)/

const degreesVague = (analysis: Analysis): Offence[] =>
  saying(analysis, DEGREE, binds).flatMap(({ sentence, match }) =>
    ITS_SIZE.test(sentence.text.replace(/^\s*[\d.、()（）]+/, '')) || NO_DEGREE.test(sentence.text)
      ? []
      : [atWords(sentence, match, { words: match[0] })],
  )

/** 客服应符合甲方的任职要求, of which nothing more is said. */
const requirementsUntold = ({ client }: Analysis): RegExp =>
  new RegExp(
    `(?:符合|满足|达到)(?:${client})(?:的)?(?:任职|岗位|用人|上岗|服务|工作|质量|业务)?(?:要求|标准)(?=[。;]|$)`,
  )
const TOLD = /附件|书面|《|包括|以下|如下|手册|规范|\d/
const requirementsVague = (analysis: Analysis): Offence[] =>
  saying(analysis, requirementsUntold(analysis), binds).flatMap(({ sentence, match }) =>
    TOLD.test(sentence.text.replace(/^\s*[\d.、()（）]+/, '')) ? [] : [atWords(sentence, match, { words: match[0] })],
  )

/** 一般不超过三个工作日: what holds as a rule is no bound. */
const HEDGED = new RegExp(
  `(?:一般|原则上|通常)(?:情况下)?[,]?(?:应当?|须)?(?:控制在|不超过|不高于|不低于|不少于|不得?(?:超过|高于|低于|少于)|不晚于)[^。;,]{0,6}?(?:${SHARE}|${DURATION}|${AMOUNT}|${NUMERAL})`,
)

/** The exception is told, or what holds at last. */
const AT_LAST = /特殊|确需|最[长迟高低多少]|经[^。;,]{0,8}(?:同意|批准)|可延长/
const AN_OFFICE =
  /(?:经|报|由|向|须经|交)(?:有关|相关|上级|主管)(?:行政|政府)?(?:主管)?(?:部门|机关|单位|机构|人员|领导)(?:的)?(?:批准|审批|备案|同意|审核|核准|确认|认定|鉴定|审定)/
const CORRESPONDING =
  /(?:承担|负|追究[^。;,]{0,8})(?:其)?相应(?:的)?(?:全部)?(?:法律|赔偿|经济|违约|行政)?(?:责任|后果)(?=[。;,]|$)/
const MEASURED = /\d|违约金|赔偿[^。;,]{0,10}损失|扣[减除罚]|依法|法律(?:法规)?规定|按照?(?:本|第|前|上)|罚款|解除/
const CONDITION = /[的时者],/

/** 应承担相应责任 as all that follows from something: how much, nobody knows. */
const liabilityUnmeasured = (analysis: Analysis): Offence[] =>
  saying(analysis, CORRESPONDING, binds).flatMap(({ sentence, match }) =>
    !CONDITION.test(sentence.text.slice(0, match.index)) || MEASURED.test(sentence.text)
      ? []
      : [atWords(sentence, match, { words: match[0] })],
  )

const VAGUE_TIME =
  '(?:(?:在|于)?(?:合理|适当|一定|相当|必要|较短|尽短|最短|较快|短)的?(?:期限|时间|时限|期间|时候|时机|时段)(?:之?内)?|尽快|尽早|及早|适时|择机|第一时间|不日|方便时)'
const PENALISED =
  /(?:逾期|超时|超期|未(?:能)?(?:做到|完成|办结|按|达到|及时)|否则|做不到|迟延|延误)[^。;]{0,20}(?:扣|减|罚|违约金|赔偿|解除|滞纳金|\d+元)/
const GIVEN_BACK = '(?:返还|交还|归还|退还|删除|销毁|清除|移交|交接)'
/** After notice the law itself speaks of a reasonable time. */
const AFTER_NOTICE = /催告|补救|改正|整改|纠正|不可抗力|通知对方|举证|证明|异议/
/** A time that nobody can measure, on which a deduction or the return of data hangs. */
const TIME = new RegExp(
  `${VAGUE_TIME}[^。;]{0,16}(?:响应|回复|答复|办结|处理|解决|提交|到场|到岗|补足|更换|接听|完成|派[单员人]|修复|反馈|付款|支付)|(?:终止|解除|届满|期满|结束|到期|退出)[^。;]{0,12}(?:${VAGUE_TIME}[^。;]{0,16}${GIVEN_BACK}|${GIVEN_BACK}[^。;,]{0,10}${VAGUE_TIME})`,
)
const timeDecides = (analysis: Analysis): Offence[] =>
  saying(analysis, TIME, binds).flatMap(({ sentence, match }) => {
    const { text, node, index } = sentence
    const next = analysis.sentencesIn(node)[index + 1]?.text ?? ''
    const isOfData = new RegExp(GIVEN_BACK).test(match[0])
    const decides = isOfData ? !/设备|物品|工牌/.test(text) : PENALISED.test(text + next)
    const isTimed = new RegExp(`(?:${DURATION})|当[日天]|立即|_{2,}`).test(text.replace(/^\s*[\d.、()（）]+/, ''))
    return decides && !isTimed && !AFTER_NOTICE.test(text) ? [atWords(sentence, match, { words: match[0] })] : []
  })

export const VAGUE_RULES: readonly Rule[] = [
  { code: 'time-vague-decides', severity: 'warning', check: anyOf(timeDecides, slownessDecides) },
  {
    code: 'standard-vague',
    severity: 'note',
    check: anyOf(
      (analysis) => standardsVague(analysis, WORDS),
      (analysis) => standardsVague(analysis, DISCRETION),
      (analysis) => standardsVague(analysis, DEGREES),
      degreesVague,
      requirementsVague,
      rangesUnmeasured,
      forceMajeureUntimed,
      stricterSomehow,
      metricsInWords,
      amountsInWords,
      oftenSomehow,
      followsSomehow,
      tiedSomehow,
    ),
  },
  { code: 'bound-hedged', severity: 'note', check: anyOf(whereSaid(HEDGED, AT_LAST), boundsHedged) },
  {
    code: 'authority-unnamed',
    severity: 'note',
    check: anyOf(whereSaid(AN_OFFICE, /依法|法律|法规|不可抗力|证明/), authorityUnnamed),
  },
  { code: 'liability-unmeasured', severity: 'note', check: anyOf(liabilityUnmeasured, liableSomehow) },
]
