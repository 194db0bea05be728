import { allMatches, SHARE } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { partAround } from '../reading/part-around.ts'
import { binds } from '../reading/parts.ts'
import { properly } from '../reading/thing-words.ts'
import { share } from '../reading/values.ts'
import type { Figure } from './figures.ts'
import { isWeight } from './statement.ts'

const METRIC =
  '(?:\\d{1,3}(?:秒|分钟|小时)(?:内)?)?[\\u4e00-\\u9fff]{0,8}?(?:率|满意度|准确度|合格度|(?:回访|抽检|质检|接通|合格|满意|转人工)(?:比例|比率))'
const SHOULD = '(?:应当?|须|需|必须|均|每月|月均|月度|要求|目标值?|指标值?|标准|在|为|是|:|,(?=目标|指标)|\\s|\\|)*'
const AT_LEAST = '(?:不(?:得|应|能)?[低少]于|达到?|≥|>=?|不(?:得|应|能)?(?:高于|超过|大于|多于)|≤|<=?|控制在)'
/** In a sentence: 工单及时率不低于95%; and what a full score needs: 满意率达到90%得满分. */
const STATED = `(?<metric>${METRIC})(?:\\([^)]{0,12}\\))?${SHOULD}${AT_LEAST}?\\s*(?<value>${SHARE})`
/** In a row, behind its weight: `质检合格率 15分 ≥96%`. */
const IN_ROW = `(?<metric2>${METRIC})(?:\\([^)]{0,12}\\))?[|\\s]+\\d{1,3}\\s*[分%]?[|\\s]+${AT_LEAST}?\\s*(?<value2>${SHARE})`
const TARGET = new RegExp(`${IN_ROW}|${STATED}`, 'g')

/** Of some season, a step of a scale, or what only follows when a target is missed. */
const NO_TARGET =
  /试|旺季|淡季|大促|首月|高峰|临时|放宽|降[至为到]|前[一二两三]个?月|第[一二三四\d]+(?:个)?(?:月|季|年|至)|扣|罚|奖|加[付发给]|以上(?:时|的(?![^,;。]))|(?<!得)得\s*\d+分|系数|上浮|每[低高]|每提|连续|累计|之间|~|至\s*\d|以[下内]|(?<![不得应能,;])低于|(?<!不得|不应|不能|不)(?:高于|超过)|不足|不满|未达|解除|终止|提升|提高|补足|支付|参评|抽[检查样]|税率|费率|利率|汇率|增长率|的为\s*[SABCD甲乙优良]|例如|假设|当[日天周]|单[日周人]/
/** What tells like metrics apart. */
const OF_A_KIND =
  /[\d一二三五]{1,3}(?:秒|分钟|小时)|热线|电话|呼入|外呼|在线|会话|邮件|投诉|年度|季度|[一二三]线|夜|英语|工单|语音|文本|机器人|人工/g
/** Words for the same. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^.*(?:其中|以及|并且|保证|确保|要求|服务水平)/, ''],
  [/^(?:[甲乙]方|[的之和及与、]|[\d一二三五]{1,3}(?:秒|分钟|小时)内?)+/, ''],
  [/(?:客户|用户|顾客|人工|电话|来电|热线|在线|会话|每?月度?|总体|整体|综合|平均)/g, ''],
  [/接[听起]率|应答率/, '接通率'],
  [/满意[率度]/, '满意度'],
  [/首次(?:问题)?解决率|一次性?解决率/, '一次解决率'],
]
const subjectOf = (metric: string): string =>
  ALIKE.reduce((text, [words, name]) => text.replace(words, name), properly(metric))
const SHORTEST_SUBJECT = 3

/** What a value stands in: its cell of a row, else its part of the sentence. */
function around(text: string, match: RegExpExecArray): string {
  if (match.groups?.['metric2'] === undefined && !text.includes('|')) return partAround(text, match)
  return match[0] + (/^[^|\s]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '')
}

function targetsIn(sentence: Sentence): Figure[] {
  const { text, node } = sentence
  return allMatches(TARGET, text).flatMap((match) => {
    const { metric, metric2, value, value2 } = match.groups ?? {}
    const name = metric ?? metric2 ?? ''
    const stated = share(value ?? value2 ?? '')
    const subject = subjectOf(name)
    const isTarget =
      !isWeight(sentence, match) && !NO_TARGET.test(around(text, match)) && !NO_TARGET.test(node.article.heading.text)
    if (stated === undefined || !isTarget || subject.length < SHORTEST_SUBJECT) return []
    const kind = [...new Set(`${node.article.heading.text} ${name}`.match(OF_A_KIND))].sort().join(' ')
    return [
      {
        sentence,
        from: match.index,
        to: match.index + match[0].length,
        kind: `${subject} ${kind}`,
        subject: '',
        value: stated,
      },
    ]
  })
}

/** What each metric must reach, wherever a contract says it. */
export const targetsOfMetrics = oncePerAnalysis(({ sentencesFor }: Analysis): readonly Figure[] =>
  sentencesFor(TARGET)
    .filter(({ node }) => binds(node))
    .flatMap(targetsIn),
)
