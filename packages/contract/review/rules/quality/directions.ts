import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, doubtful, type Offence, type Rule } from '../../rule.ts'
import { perfectionOwed } from './in-adjectives.ts'

/** Of these less is better. */
const FAILURES =
  '(?:呼损|放弃|投诉|差错|错误|失误|流失|漏接|未接|差评|退款|重复来电|升级|不满意|超时|丢失)(?:率|比例|比率)'
/** Of these more is better. */
const SUCCESSES =
  '(?:接通|接听|接起|应答|满意|解决|合格|及时|准确|好评|回复|出勤|到岗|覆盖|达标|完成|办结|关单)(?:率|度)'
/** Of these less is better as well. */
const TIMES = '(?:响应|应答|等待|排队|回复|首响|解决|恢复|到场)(?:的)?(?:时间|时长|时限)'
const BETWEEN = '(?:\\([^)]{0,12}\\))?(?:目标值?|指标|应当?|须|需|必须|要求|均|为|:|\\s|\\|){0,4}'
const AT_LEAST = '(?:不(?:得|应)?(?:低于|少于|小于)|[≥>]=?|高于|大于)'
const AT_MOST = '(?:不(?:得|应)?(?:高于|超过|大于|多于)|[≤<]=?)'
const SHARE = '\\s*(?:\\d+(?:\\.\\d+)?\\s*[%‰]|[百千万]分之)'
const REVERSED = new RegExp(
  `${FAILURES}${BETWEEN}${AT_LEAST}${SHARE}|${SUCCESSES}${BETWEEN}${AT_MOST}${SHARE}|${TIMES}${BETWEEN}${AT_LEAST}\\s*\\d+(?:\\.\\d+)?\\s*(?:秒|分钟|小时)`,
)
/** When it is so bad something follows: no target. */
const A_CONDITION =
  /扣|罚|减|解除|终止|整改|奖|得\s*\d|档|系数|违约|警告|约谈|则|如|若|当|时|的,|的:|每[高低]|连续|累计/

/** 呼损率不低于5%: who misses more calls does better. */
const reversed = (analysis: Analysis): Offence[] =>
  saying(analysis, REVERSED, binds).flatMap(({ sentence, match }) => {
    const behind = sentence.text.slice(match.index + match[0].length)
    const before = sentence.text.slice(Math.max(0, match.index - 4), match.index)
    const isTarget = !A_CONDITION.test(behind) && !/如|若|当|未|不/.test(before)
    const isStep = /^\s*(?:且|,|、|至|-|~)[^。;率度]{0,12}(?:[≥≤<>]|不?[高低]于|不?超过)/.test(behind)
    return isTarget && !isStep ? [atWords(sentence, match, { words: match[0].trim() })] : []
  })

const PERFECT =
  /(?:接通|接听|接起|应答|满意|解决|好评|可用|准时|及时|回复)(?:率|度|性)(?:\([^)]{0,12}\))?[^。;,|\d]{0,8}[|\s]*(?:达到?|为|=|≥|>=|不低于|保证)?\s*(?:100%|百分之百|百分之一百)|(?:不得(?:有|出现|发生)任何|零|(?:确保|保证)[^。;,]{0,8}(?:不出现|没有|无|杜绝))(?:的)?(?:有效|客户|用户|中)?(?:投诉|差评|差错|失误)(?![^。;,]{0,6}(?:奖|加分))/
/** What a full score is, what a share is taken of, and what only the provider's own diligence decides. */
const NO_TARGET = /得分|满分|分值|公式|÷|[×xX*]\s*100|计算|奖|加\s*\d|扣\s*\d+\s*分|监管|政府|重大|安全/

/** Every call answered, everybody content: any month is a breach. */
const perfect = (analysis: Analysis): Offence[] =>
  saying(analysis, PERFECT, binds)
    .filter((each: Saying) => !NO_TARGET.test(each.sentence.text.replace(/\|\s*\d{1,3}\s*(?=\|)/g, '')))
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match, { words: match[0].trim() }))

/** 合格率=不合格录音数÷抽检数: the share of the failures under the name of the successes. */
const FORMULA_OF_FAILURES = new RegExp(
  `${SUCCESSES}\\s*(?:=|为|是指|指)\\s*\\(?(?:不|未|放弃|错误|差错|失误|超时|漏)[^。;,+\\-]{1,14}[÷/]`,
)

const formulaReversed = (analysis: Analysis): Offence[] =>
  saying(analysis, FORMULA_OF_FAILURES, binds)
    .filter(({ match }) => !/1\s*-|总数?\s*-/.test(match[0]))
    .map(({ sentence, match }) => atWords(sentence, match, { words: match[0].trim() }))

/** The more of it the worse, by whatever word for how long or how often. */
const THE_LESS_THE_BETTER =
  '(?:呼损|放弃|投诉|差错|错误|失误|流失|漏接|未接|差评|退款|重复来电|升级|超时|丢失|离职|弃呼)(?:率|比例|比率|次数|量)|(?:响应|应答|等待|排队|回复|首响|处理|解决|恢复|到场|接起|通话|办结)(?:的)?(?:时间|时长|时限)'
const ACTUAL_OVER_TARGET =
  /(?:实际|实测|当月|完成)(?:值|[^,。;÷/目]{0,12})(?:÷|\/|与|和|除以|占)[^,。;÷/]{0,3}(?:目标|标准|约定|考核|指标)[^,。;]{0,12}?(?:之比|比值|比例|的商|[×xX*]|计[分算]|得分)/
const SCORED = /得分|计分|评分|分值|系数|折算/
const TURNED_ROUND_ALREADY =
  /反向|越[低短少小]越|逆向|倒数|正向|除外|另按|目标值?[^,。;]{0,6}(?:÷|\/|与|除以)[^,。;]{0,4}实际/
const AT_MOST_OF_IT = new RegExp(
  `(?:${THE_LESS_THE_BETTER})[^。;]{0,16}(?:不(?:得|应)?(?:超过|高于|大于|多于)|[≤<]|以?内)`,
)

/** 未达到目标的,按实际值与目标值之比计分, where less is better: who answers late scores high. */
const scoredTheWrongWay = (analysis: Analysis): Offence[] =>
  saying(analysis, ACTUAL_OVER_TARGET, binds).flatMap(({ sentence, match }) => {
    const { text, node } = sentence
    const own = `${node.article.heading.text}${text.slice(0, match.index + match[0].length)}`
    if (!SCORED.test(text) || TURNED_ROUND_ALREADY.test(text)) return []
    const namesMore = new RegExp(SUCCESSES).test(own)
    const isOfLess = new RegExp(THE_LESS_THE_BETTER).test(own)
    const isOfAll =
      !namesMore && !isOfLess && AT_MOST_OF_IT.test(`${node.article.body.text}${node.parent?.article.body.text ?? ''}`)
    return isOfLess || isOfAll ? [doubtful(atWords(sentence, match, { words: match[0].trim() }))] : []
  })

export const DIRECTION_RULES: readonly Rule[] = [
  {
    code: 'direction-reversed',
    severity: 'error',
    check: (analysis) => [...reversed(analysis), ...formulaReversed(analysis), ...scoredTheWrongWay(analysis)],
  },
  { code: 'target-perfect', severity: 'note', check: anyOf(perfect, perfectionOwed) },
]
