import { allMatches } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying, topOf } from '../../analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atSentence, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const TARGETS = '(?:目标|指标|考核|标准|要求)值?|服务(?:水平|标准)'
const APPLIED = '(?:执行|考核|要求|评定|评价|衡量)'
const SHARE_OF_TARGET = new RegExp(
  `(?:${TARGETS})[^。;]{0,40}?按(?:照)?(?<share>\\s*\\d{2}%|[五六七八九]折)${APPLIED}|按(?:照)?[^。;,]{0,18}?(?:${TARGETS})的?(?<later>\\s*\\d{2}%|[五六七八九]折)${APPLIED}`,
)
const NUMBER = '\\d+(?:\\.\\d+)?'
/** What must stay below: seconds, errors, customers lost. */
const CEILING = new RegExp(
  `(?:响应|时长|(?:等待|处理|回复|办结)时间|首响|接起|AHT|回复|投诉|差错|错判|误操作|流失|离职|放弃|呼损|漏接|差评|退款|转人工|重复)[^。;,\\d]{0,10}(?:[≤<]=?|不(?:得|应)?(?:超过|高于|大于|多于))[^。;,\\d]{0,4}${NUMBER}\\s*(?:秒|s|分钟|小时|次|件|起|%|‰)`,
)
const CONVERTED = /折算|放宽|反向|上限|下限|相应|除外|不低于/

/** 试运行期按目标值的80%考核: eighty per cent of thirty seconds is stricter. */
const shareOfCeiling = (analysis: Analysis): Offence[] => {
  const shares = saying(analysis, SHARE_OF_TARGET, binds).filter(({ sentence: { text } }) => !CONVERTED.test(text))
  if (shares.length === 0) return []
  const [ceiling] = saying(analysis, CEILING, binds)
  return ceiling
    ? firstOnly(shares.map(({ sentence, match }) => atWords(sentence, match, { words: ceiling.match[0] })))
    : []
}

const WEIGHTS = /权重|比重/
const SCORE_COUNTS = /(?:得分|考核分|绩效分|总分|评分)[^。;]{0,6}(?:[≥≤<>]|低于|高于|达到?|不满|不足|\d)/
/** What a metric earns that was met, or was not. */
const SCORED =
  /每[低高少超降差增][^。;]{0,24}[扣加减]|满分|扣[^。;,]{0,6}分|得\s*(?:权重分|该项|\d+\s*分|零分)|完成率|实际值|达标[^。;,]{0,6}(?:得|分)|按比例(?:得分|计分)|插值|线性|评分(?:标准|细则|办法|规则)|计分(?:标准|细则|办法|规则)/
const SHARES = /\d{1,3}%/g
const FEWEST_SHARES = 3

/** 权重：接通率40%、质检30%…, and nothing on what a missed target costs in points. */
function weightsAlone(analysis: Analysis): Offence[] {
  const weights = analysis
    .sentencesFor(WEIGHTS)
    .filter(({ text, node }) => binds(node) && WEIGHTS.test(text) && allMatches(SHARES, text).length >= FEWEST_SHARES)
  if (weights.length === 0 || saying(analysis, SCORE_COUNTS, binds).length === 0) return []
  const isScored = saying(analysis, SCORED, binds).length > 0
  return isScored ? [] : firstOnly(weights.map((sentence) => atSentence(sentence)))
}

const FAULT = '投诉|差错|错误|错单|漏接|误操作|违规|迟到|差评|事故'
const TOLERATED = new RegExp(
  `(?<fault>${FAULT})率?[^。;,]{0,10}(?:不(?:得|应)?(?:超过|多于|高于|大于)|[≤<]=?|控制在)[^。;,\\d]{0,4}(?:[1-9]\\d*(?:\\.\\d+)?|0\\.\\d+)\\s*(?:起|件|例|次|个|单|%|‰)`,
)
const EACH = '每(?:发生|出现|有)?[1一]?(?:例|件|起|次|单)'
const FROM_THE_FIRST = new RegExp(
  `(?<fault>${FAULT})(?:率|的)?[^。;,|超多每]{0,8}${EACH}[^。;,|超多]{0,6}扣\\s*\\d+(?:\\.\\d+)?\\s*分|${EACH}[^。;,|超多]{0,8}(?<later>${FAULT})[^。;,|超多]{0,6}扣\\s*\\d+(?:\\.\\d+)?\\s*分`,
)

/** Two complaints a month are within the standard, and the sheet takes points for the first. */
function tolerancePunished(analysis: Analysis): Offence[] {
  const tolerated = saying(analysis, TOLERATED, binds)
  return saying(analysis, FROM_THE_FIRST, binds).flatMap(({ sentence, match }) => {
    const fault = match.groups?.['fault'] ?? match.groups?.['later']
    const other = tolerated.find(
      (each) => each.match.groups?.['fault'] === fault && topOf(each.sentence.node) !== topOf(sentence.node),
    )
    return other
      ? [atWords(sentence, match, { words: other.match[0].trim(), article: other.sentence.node.article.number })]
      : []
  })
}

const INDICATOR =
  /(?<metric>[\u4e00-\u9fff]{2}(?:率|满意度))(?:\([^)]{0,10}\))?(?:应|须|均)?(?:在)?\s*(?:不低于|不高于|不超过|不少于|达到?|[≥≤<>]=?|\d)/g
const NO_INDICATOR = /税率|费率|利率|汇率|比率|单价|流失率|离职率|流动率|到岗率|出勤率|增长率|通过率/
const POINTS_IN_ROW = /(?:^|[\s|])\d{1,2}(?:\.\d+)?%?(?:[\s|分]|$)/
const FEWEST_ROWS = 3

const like = (metric: string): string => metric.replace(/接[听起]率|应答率/, '接通率').replace(/满意[率度]$/, '满意')

const metricsIn = (text: string): string[] =>
  (text.match(/[\u4e00-\u9fff]{2}(?:率|满意度)|满意[率度]/g) ?? []).map(like)

/** Targets of the articles that the sheet, by whose points the fee is paid, does not know. */
function leftOutOfSheet(analysis: Analysis): Offence[] {
  const rows = analysis.sentences.filter(
    ({ text, node }) => node.part === 'annexes' && POINTS_IN_ROW.test(text) && metricsIn(text).length > 0,
  )
  if (rows.length < FEWEST_ROWS || !saying(analysis, /考核|评分/, inBody).length) return []
  const sheet = rows.map(({ text }) => text).join('\n')
  const scored = new Set(metricsIn(sheet))
  const open = analysis
    .sentencesFor(INDICATOR)
    .filter(({ node, text }) => node.part === 'body' && !/扣|罚|解除|违约/.test(text))
    .flatMap((sentence) => allMatches(INDICATOR, sentence.text).map((match): Saying => ({ sentence, match })))
    .filter(({ match: { groups } }) => {
      const metric = groups?.['metric'] ?? ''
      const stem = like(metric)
      return !NO_INDICATOR.test(metric) && !scored.has(stem) && !sheet.includes(stem.slice(0, 2))
    })
  const [first] = open
  const metrics = [...new Set(open.map(({ match: { groups } }) => groups?.['metric'] ?? ''))].join('、')
  return first ? [atWords(first.sentence, first.match, { metrics })] : []
}

const PROPORTION = '(?:百?[百千万]分之[一二三四五六七八九十\\d]+|\\d+(?:\\.\\d+)?\\s*(?:‰|ppm))'
const OF_WHAT = new RegExp(
  `(?:投诉|差错|申诉|差评|事故|违规|舆情|误操作|漏单|错单)(?:数|量|件)?(?:\\s|\\||应|须|每月|月度|控制在)*(?:[≤<]=?|不(?:得|应)?(?:超过|高于|大于|多于)|低于)\\s*${PROPORTION}`,
)
/** 有责投诉≤万分之二: of the calls, the customers, the cases? */
const proportionsOfNothing = (analysis: Analysis): Offence[] =>
  saying(analysis, OF_WHAT, binds).flatMap(({ sentence, match }) =>
    /占|[率比]|每万|每千|总[量数]|来电|用户数|客户数/.test(sentence.text)
      ? []
      : [atWords(sentence, match, { words: match[0].trim() })],
  )

const PLATFORM = '(?:话务|呼叫|电话|客服|录音|工单|通[信讯]|质检)(?:中心)?(?:平台|系统)'
/** The client's reports decide, and the metrics come from the provider's own platform. */
function sourcesDiffer(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const decides = new RegExp(
    `(?:考核|统计|结算|指标|评价)[^。;,]{0,8}以(?:${client})的?[^。;,]{0,8}(?:系统|平台|后台|报表)[^。;,]{0,6}为准`,
  )
  const own = new RegExp(
    `(?<platform>${PLATFORM})(?:[、,和及][^。;]{0,20})?(?:由(?:${provider})(?:自备|提供|自建|自有|自行|负责)|[^。;,]{0,4}(?:用|使用|采用)(?:${provider})(?:自有|自备|自建))`,
  )
  const [rule] = saying(analysis, decides, binds)
  const platforms = rule ? saying(analysis, own, binds).map(({ match }) => match.groups?.['platform'] ?? '') : []
  const isSource = ({ text, node }: Sentence, platform: string): boolean =>
    node.part === 'annexes' && /率|量|时/.test(text) && new RegExp(`(?:[\\s|]|来源[^。;,]{0,6})${platform}`).test(text)
  const platform = platforms.find((each) => analysis.sentences.some((sentence) => isSource(sentence, each)))
  return rule && platform !== undefined ? [atWords(rule.sentence, rule.match, { platform })] : []
}

const SHEET = '(?:打分|评分|考核|考评|评价|排名|计分|绩效)(?:表|细则|办法|标准|规则|方案|指标)'
const MONEY = /扣[减除]?|全额|付\s*\d+%|奖励|核减|下调|不予支付|系数/
/** The scores decide what is paid, and one side alone says how they are given. */
const sheetByOne = (analysis: Analysis): Offence[] => {
  const byOne = new RegExp(
    `${SHEET}[^。;,]{0,4}由(?:${analysis.client})(?:单方|自行|另行|统一)?(?:制定|制订|确定|拟定|决定|编制|调整)`,
  )
  return saying(analysis, byOne, binds).flatMap(({ sentence, match }) => {
    const isAgreed = /协商|共同|双方|征求|书面同意|附件|经(?:[^。;,]{1,6})(?:同意|确认)/.test(sentence.text)
    const isPaid = saying(analysis, MONEY, inBody).some(({ sentence: { text } }) => /分|排名|考核/.test(text))
    return isAgreed || !isPaid ? [] : [atWords(sentence, match)]
  })
}

export const SHEET_RULES: readonly Rule[] = [
  { code: 'target-share-of-ceiling', severity: 'warning', check: shareOfCeiling },
  { code: 'weights-without-scoring', severity: 'warning', check: weightsAlone },
  { code: 'tolerance-punished', severity: 'warning', check: tolerancePunished },
  { code: 'indicator-not-in-sheet', severity: 'note', check: leftOutOfSheet },
  { code: 'proportion-of-nothing', severity: 'warning', check: proportionsOfNothing },
  { code: 'data-sources-differ', severity: 'warning', check: sourcesDiffer },
  { code: 'sheet-by-one', severity: 'warning', check: sheetByOne },
]
