import { DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { daysIn } from '../../reading/length-of-term.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { NOTICE } from './notices.ts'

const RENEWS = /续[签约期展订]|延长|顺延|继续合作|第二年/
/** A score over the whole time, on which the renewal depends. */
const SCORE =
  /(?<kind>综合|年度|全年|年终|总体|整体|最终|总评)(?:考核|考评|评价|评估|服务)?(?:的)?(?:得分|评分|成绩|分数|结果|考核|考评|评价|评估)?[^。;,]{0,8}?(?:\d{2,3}\s*分|合格|优秀|良好|达标)/
const PASSED = /(?:考核|考评|评估|评价)(?:结果)?(?:为)?(?:合格|通过|达标)/
/** How months become one score, or from how many points on one passes. */
const COMBINED = /平均|加权|之和|累计|=|按[^。;,]{1,16}(?:计算|确定|评定)|取[^。;,]{1,10}(?:平均|最[高低])|是?指/
const PASS_MARK =
  /\d{2,3}\s*分[^。;,]{0,10}(?:为|视为|即为|以上|及格)[^。;,]{0,4}合格|合格(?:线|分数?|标准)[^。;,]{0,4}\d|(?:年度|综合|全年|总)(?:考核|平均)?[^。;,]{0,6}(?:得分|平均分|分数)[^。;,]{0,6}\d/
const OF_OTHER = /培训|考试|质检|上岗|录音|笔试/

const isCombined = (analysis: Analysis, kind: string, own: Saying): boolean =>
  analysis.sentences.some(
    (other) => other !== own.sentence && binds(other.node) && other.text.includes(kind) && COMBINED.test(other.text),
  )

/** 综合得分90分以上可以续签, in a contract that scores single months only. */
function scoreOfTermUndefined(analysis: Analysis): Offence[] {
  const scores = saying(analysis, SCORE, binds).filter(
    (each) =>
      RENEWS.test(each.sentence.text) &&
      !COMBINED.test(each.sentence.text) &&
      !isCombined(analysis, each.match.groups?.['kind'] ?? '', each),
  )
  const hasMark = (own: Saying): boolean =>
    saying(analysis, PASS_MARK, binds).some(
      (each) => each.sentence !== own.sentence && !OF_OTHER.test(each.sentence.text),
    )
  const passes =
    scores.length > 0
      ? []
      : saying(analysis, PASSED, binds).filter(
          (each) => RENEWS.test(each.sentence.text) && !/\d\s*分/.test(each.sentence.text) && !hasMark(each),
        )
  return firstOnly(
    [...scores, ...passes].map(({ sentence, match }) => atWords(sentence, match, { words: match[0].trim() })),
  )
}

const HANDOVER = '(?:交接|过渡|移交)'
const BEFORE_THE_END = new RegExp(
  `(?:终止|解除|期满|届满|到期|结束)之?前[^。;]{0,24}?(?<days>${DURATION})[^。;,]{0,6}${HANDOVER}|${HANDOVER}期?[^。;,]{0,8}(?:不少于|至少|为)\\s*(?<later>${DURATION})[^。;]{0,8}(?:终止|解除)之?(?:前|日前)(?:完成|进行)`,
)

/** Leaving takes thirty days, and sixty days of handover come before the end. */
const handoverOutlastsNotice = (analysis: Analysis): Offence[] =>
  saying(analysis, BEFORE_THE_END, binds).flatMap(({ sentence, match }) => {
    const handover = daysIn(match.groups?.['days'] ?? match.groups?.['later'] ?? '')
    const notice = saying(analysis, NOTICE, binds).find((each) => {
      const days = daysIn(windowOf(each))
      return days !== undefined && handover !== undefined && days < handover && !/试用|试运/.test(each.sentence.text)
    })
    return notice
      ? [atWords(sentence, match, { window: windowOf(notice), article: notice.sentence.node.article.number })]
      : []
  })
const windowOf = ({ match }: Saying): string => match.groups?.['window'] ?? match.groups?.['window2'] ?? ''

const SINGLY = /一年一签|每年一签|逐年签[订约署]|分年度?签[订约署]|(?:合同|协议)每年(?:重新)?签[订约署]|一年一续签?/
const YEARS =
  /(?:期限|服务期|合同期|有效期)[^。;,\d]{0,12}(?:[二两三四五]|[2-5])\s*年|(?<from>\d{4})年\s*(?<month>\d{1,2})月[^。;,]{0,6}(?:至|到|[-—~起])[^。;,\d]{0,3}(?<until>\d{4})年\s*(?<last>\d{1,2})月/
const A_YEAR_AND_A_BIT = 13

/** A term of two years that is signed year by year: is the second one agreed? */
function yearsSignedSingly(analysis: Analysis): Offence[] {
  const singly = saying(analysis, SINGLY, binds)
  if (singly.length === 0 || /(?:招标|采购|服务)期限?[^。;]{0,10}合同(?:期限)?(?:为)?一年/.test(analysis.text))
    return []
  const isLonger = saying(analysis, YEARS, binds).some(({ match: { groups } }) => {
    const [from, month, until, last] = ['from', 'month', 'until', 'last'].map((name) => Number(groups?.[name]))
    const months = ((until ?? 0) - (from ?? 0)) * 12 + (last ?? 0) - (month ?? 0)
    return groups?.['from'] === undefined || months >= A_YEAR_AND_A_BIT
  })
  return isLonger ? firstOnly(singly.map(({ sentence, match }) => atWords(sentence, match))) : []
}

export const RENEWAL_RULES: readonly Rule[] = [
  { code: 'score-of-term-undefined', severity: 'warning', check: scoreOfTermUndefined },
  { code: 'handover-outlasts-notice', severity: 'warning', check: handoverOutlastsNotice },
  { code: 'years-signed-singly', severity: 'warning', check: yearsSignedSingly },
]
