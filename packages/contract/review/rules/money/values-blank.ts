import { DURATION } from '@heqi/clauses'
import { type Analysis, type Match, type Sentence, saying } from '../../analysis.ts'
import { gapsIn } from '../../reading/gaps.ts'
import { partAround } from '../../reading/part-around.ts'
import { inBody } from '../../reading/parts.ts'
import { atMatch, atWords, type Offence } from '../../rule.ts'

const BLANK = '(?:[_＿]{2,}|\\[\\s*\\]|【[\\s\\u3000]*】|\\([\\s\\u3000]{2,}\\)|(?<![A-Za-z])[Xx×]{2,}(?![A-Za-z]))'
const SPACE = '[ \\t\\u3000]{2,}'
const UNIT =
  '(?:万?元|%|‰|圆|个?(?:工作日|自然日|小时|分钟|秒|月|季度|年)|[日天号]|[名人席位个次条通件单份台分岁](?![A-Za-z]))'
/** The price, the rate, the number or the day that all depends on. */
const OPEN = new RegExp(
  `${BLANK}\\s*${UNIT}|(?:费|价|款|金|报酬)(?:用|额|总额)?(?:为|:|共计?|人民币|¥){1,3}\\s*${BLANK}|(?:[自从至到于为期限]|共计?|不[少低]于|不超过|提前)${SPACE}(?:年|个?月|日|名|人|元|%|天)`,
)
const ANY_BLANK = new RegExp(
  `(?:${BLANK}|${SPACE})\\s*年\\s*(?:${BLANK}|${SPACE})\\s*月(?:\\s*(?:${BLANK}|${SPACE})\\s*日)?|${BLANK}`,
  'g',
)
/** A form has more of them. */
const OF_A_FORM = 5
const FILLED = /(?:公司|中心|局|银行|大学|学院|医院|委员会|商行|集团|店)/

/** A contract between named parties that is filled in, but for a number that it depends on. */
export function valuesBlank(analysis: Analysis): Offence[] {
  const { contract, sentences } = analysis
  const text = contract.source.text.slice(contract.start, contract.end)
  const gaps = gapsIn(analysis).filter(({ isSeen }) => isSeen)
  if ((text.match(ANY_BLANK)?.length ?? 0) + gaps.length > OF_A_FORM || !FILLED.test(text.slice(0, 200))) return []
  const isDated = sentences.some(
    ({ text: words }: Sentence) => /\d{4}年\d{1,2}月/.test(words) || new RegExp(DURATION).test(words),
  )
  if (!isDated) return []
  const marked = saying(analysis, OPEN, inBody)
    .filter(({ sentence: { text: words } }) => !/签[订署字约](?:日期|时间|地点)|编号|账号|联系|电话/.test(words))
    .map((each) => atWords(each.sentence, each.match, { words: partAround(each.sentence.text, each.match).trim() }))
  const isMarked = ({ start, end }: Match): boolean =>
    marked.some((offence) => offence.start < end && start < offence.end)
  const left = gaps
    .filter(({ match, kind }) => kind === 'number' && !isMarked(match) && !/年[ \t\u3000]*月/.test(match.text))
    .map(({ match, words }) => atMatch(match, { words }))
  return [...marked, ...left]
}
