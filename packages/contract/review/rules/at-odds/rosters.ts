import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Node, type Saying, type Sentence, saying } from '../../analysis.ts'
import { annexesOf, binds } from '../../reading/parts.ts'
import { atWords, doubtful, type Offence } from '../../rule.ts'

const ONE = '(?:名|人|位|个?[坐座]?席)'
/** 投入人员不少于30人，具体如下:, 共配置20人，明细见下表: a number of people, and their list below. */
const ANNOUNCED = new RegExp(
  `(?<least>不少于|至少|不低于)?\\s*(?<count>${NUMERAL})\\s*${ONE}(?![天次日月])[^。;\\d]{0,20}(?:(?:如下|下表|下列|以下|分工|构成|组成)[^。;,\\d]{0,8}[:。]?|:)\\s*$`,
)
/** 按下表配置，合计25人。 */
const LIST_FIRST = new RegExp(
  `(?:如下|下表|下列|以下)[^。;\\d]{0,14}(?:合计|共计?|总计)(?<least>不少于|至少|不低于)?\\s*(?<count>${NUMERAL})\\s*${ONE}\\s*[:。]?\\s*$`,
)
const OTHERWISE = /要求|条件|资质|标准|增|减|至多|不超过|最多|以内|约|左右|其中/
const TOTAL = /(?:合计|总计|共计)[\s|:]*(?<total>\d{1,4})\s*(?:人|名|席)?(?![\d.,%元万])/
const ROW = new RegExp(
  `^\\s*\\|?\\s*(?:\\(?[\\d一二三四五六七八九十]{1,2}[).、]\\s*)?(?<name>[\\u4e00-\\u9fff]{2,10})[:\\s|]*(?<count>\\d{1,4})\\s*(?<unit>${ONE})?(?=[\\s|,。;:(]|$)`,
)
/** 大专以上学历15人: who they are is no post. */
const NO_POST = /学历|以上|经验|不少于|至少|不超过|证/
const HEAD = /人数|数量/
const LEADS = /经理|主管|[组班]长|负责人|质检|培训|店长/
const FEWEST = 2

const numberOf = (text = ''): number => parseNumeral(text) ?? Number.NaN

type Roster = { readonly sum: number; readonly leads: number }

/** What stands behind the announcement in its article, and what its items say. */
const behind = ({ sentencesIn, childrenOf, headOf }: Analysis, node: Node, from: number): readonly Sentence[] => [
  ...sentencesIn(node).slice(from),
  ...childrenOf(node).flatMap((child) => headOf(child) ?? sentencesIn(child).slice(0, 1)),
]

/** The rows of the list one by one, and the sum that it states or else makes. */
function rosterOf(lines: readonly Sentence[]): Roster | undefined {
  const until = lines.findIndex(({ text }) => TOTAL.test(text))
  const counted = lines.slice(0, until < 0 ? undefined : until + 1)
  const rows = counted.map(({ text }) => ROW.exec(text)?.groups).filter((groups) => groups !== undefined)
  const leads = rows.filter(({ name }) => LEADS.test(name ?? '')).reduce((sum, { count }) => sum + numberOf(count), 0)
  const stated = until < 0 ? undefined : numberOf(TOTAL.exec(lines[until]?.text ?? '')?.groups?.['total'])
  if (stated !== undefined) return { sum: stated, leads }
  const isHeaded = HEAD.test(counted[0]?.text ?? '') && rows.length === counted.length - 1
  const areAll = isHeaded || (rows.length === counted.length && rows.every(({ unit }) => unit !== undefined))
  const isList = areAll && rows.length >= FEWEST && !rows.some(({ name }) => NO_POST.test(name ?? ''))
  return isList ? { sum: rows.reduce((sum, { count }) => sum + numberOf(count), 0), leads } : undefined
}

function differs(analysis: Analysis, { sentence, match }: Saying): Offence[] {
  const whole = numberOf(match.groups?.['count'])
  const roster = rosterOf(behind(analysis, sentence.node, sentence.index + 1))
  if (!roster || OTHERWISE.test(sentence.text) || Number.isNaN(whole)) return []
  const { sum, leads } = roster
  // 接线员24人，全部人员如下: the leaders may come on top.
  if (sum === whole || sum - leads === whole || sum > whole * 2 || sum * 2 < whole) return []
  const offence = atWords(sentence, match, { total: whole, sum })
  return [match.groups?.['least'] && sum > whole ? doubtful(offence) : offence]
}

/** 专职坐席80名、班组长6名，具体见附件二: how many there are of one post, and where they are listed by kinds. */
const SENT_TO_ANNEX = new RegExp(
  `(?<post>[坐座]席|客服|话务员|接线员|专员)(?<count>${NUMERAL})\\s*[名人席][^。;]{0,40}(?:详?见|按照?|列于)附件(?<annex>[一二三四五六七八九十\\d]{1,2})`,
)
/** Of that post, in an annex: 热线坐席 46 6,800. */
const kindsOf = (post: string): RegExp =>
  new RegExp(`[\\u4e00-\\u9fff]{2,6}${post}[\\s|:]+(?<count>\\d{1,4})(?=[\\s|名人席]|$)`, 'g')

/** The post has eighty people in the articles and eighty-six in the annex. */
const annexDiffers = (analysis: Analysis): Offence[] =>
  saying(analysis, SENT_TO_ANNEX, binds).flatMap(({ sentence, match }) => {
    const { post = '', count, annex = '' } = match.groups ?? {}
    const number = parseNumeral(annex)
    const list = annexesOf(analysis).find(({ article }) => parseNumeral(article.label.replace('附件', '')) === number)
    const kinds = list ? allMatches(kindsOf(post), `${list.article.heading.text}\n${list.article.body.text}`) : []
    const [total, sum] = [numberOf(count), kinds.reduce((all, { groups }) => all + numberOf(groups?.['count']), 0)]
    return kinds.length < FEWEST || sum === total || sum > total * 2 || sum * 2 < total
      ? []
      : [atWords(sentence, match, { total, sum })]
  })

/** 呼入坐席42席, and in the annex 呼入坐席 40. */
const POST = new RegExp(
  `(?<name>[\\u4e00-\\u9fff]{2,8}(?:[坐座]席|客服|专员|质检员|[组班]长|主管))(?<count>${NUMERAL})\\s*[名人席]`,
  'g',
)
const BEFORE_POST = /^.*(?:其中|配[置备]|安排|派驻|包括|另[设配]|和|及|与)/

const postsDiffer = (analysis: Analysis): Offence[] => {
  // Where line breaks were lost, annexes run into the place to sign.
  const lists = analysis.nodes
    .filter(({ part }) => part === 'annexes' || part === 'signature')
    .map(({ article: { heading, body } }) => `${heading.text}\n${body.text}`)
  if (lists.length === 0) return []
  return analysis.sentencesFor(POST).flatMap((sentence) => {
    const { node, text } = sentence
    if (node.part !== 'body' || !/附件/.test(node.article.body.text) || OTHERWISE_COUNTED.test(text)) return []
    return allMatches(POST, text).flatMap((match) => {
      const name = (match.groups?.['name'] ?? '').replace(BEFORE_POST, '')
      const row = new RegExp(`(?:^|[\\s|])${name}[\\s|:]+(?<count>\\d{1,4})(?=[\\s|名人席]|$)`)
      const listed = lists.flatMap((list) => row.exec(list)?.groups?.['count'] ?? []).map(numberOf)
      const [total, [sum, ...others]] = [numberOf(match.groups?.['count']), listed]
      return name.length < 3 || sum === undefined || others.length > 0 || sum === total
        ? []
        : [atWords(sentence, match, { total, sum })]
    })
  })
}
const OTHERWISE_COUNTED = /不少于|至少|每班|旺季|高峰|增|减/

/** A number of people, and a list below it or in an annex that makes another. */
export const rosterDiffers = (analysis: Analysis): Offence[] => [
  ...[ANNOUNCED, LIST_FIRST]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap((each) => differs(analysis, each)),
  ...annexDiffers(analysis),
  ...postsDiffer(analysis),
]
