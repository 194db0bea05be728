import type { Analysis, Match } from '../../analysis.ts'
import { gapsIn } from '../../reading/gaps.ts'
import { atHead, atMatch, type Offence, type Rule } from '../../rule.ts'

const BLANK =
  /(?<![_＿]\s*\d[\d,.]*\s*)[_＿]{2,}(?!\s*\d[\d,.]*\s*[_＿])|\[(?!\s*[\d,.]+\s*\])[^\]\n]{0,16}\]|【(?!\s*[\d,.]+\s*】|(?:优秀|精品|精选|必备|热门?|推荐|最新|实用|通用|荐)[^】\n]{0,6}】)[^】\n]{0,16}】|[（(](?:如有[,，])?(?:请)?填写[^)）\n]{1,16}[)）]|[（(][\s\u3000]{2,}[)）]|〔[\s\u3000]*〕|(?<![A-Za-z])[X×]{2,}(?![A-Za-z])/g

/** 自 年 月 日至 年 月 日, 共 个月: blanks of white space; the date of signing is written by hand. */
const WHITE_BLANK =
  /(?<![\d年月])[ \t\u3000]+年[ \t\u3000]+月(?:[ \t\u3000]+日)?|(?<=[自从至到于共为计币额价期率]|合计|大写)[ \t\u3000]+(?=个月|万?元|[年人名席天份%％](?![\u4e00-\u9fff]{2}))/g

const OF_THE_HEAD =
  '(?:统一社会信用代码|信用代码|法定代表人|授权代表|负责人|(?:注册|通讯|联系)?地址|住所地?|联系人|(?:联系)?电话|(?:电子)?邮箱|传真|(?:签[订署约]|合同)(?:日期|时间|地点|编号)|开户银?行|账号)'
/** 法定代表人：, and at once the next field or the end of the line. */
const EMPTY_FIELD = new RegExp(`${OF_THE_HEAD}[:：][ \\t\\u3000]*(?=\\n|$|${OF_THE_HEAD}[:：]|[甲乙]方[(（:：])`, 'g')

/** Blanks that stand so near one another are filled in together. */
const NEAR = 60

/** The blanks of an article in the order of the text, parted where much stands between them. */
function runsOf(found: readonly Match[]): Match[][] {
  const runs: Match[][] = []
  for (const match of found.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1)
    if (run && match.start - (run.at(-1)?.end ?? 0) <= NEAR) run.push(match)
    else runs.push([match])
  }
  return runs
}

/** From the first to the last of them; a name that was masked is no blank to be filled in, if there is one. */
function atRun(run: readonly Match[]): Offence[] {
  const first = run.find(({ text }) => !/^[X×]+$/.test(text)) ?? run[0]
  const end = run.at(-1)?.end
  return first && end !== undefined ? [{ ...atMatch(first, { count: run.length }), end }] : []
}

/** One finding for all that are filled in together. */
const blanks = (analysis: Analysis): Offence[] => {
  const marked: Match[] = [
    ...analysis.search(BLANK),
    ...analysis.search(WHITE_BLANK, ({ part }) => part !== 'signature' && part !== 'preamble'),
    ...analysis.search(EMPTY_FIELD, ({ part }) => part === 'preamble'),
  ]
  const isMarked = ({ start, end }: Match): boolean => marked.some((mark) => mark.start < end && start < mark.end)
  const gaps = gapsIn(analysis).flatMap(({ match, kind, isSeen }) =>
    (isSeen || kind === 'field') && !isMarked(match) ? [match] : [],
  )
  return [...Map.groupBy([...marked, ...gaps], ({ node }) => node).values()].flatMap(runsOf).flatMap(atRun)
}

/** 1.3.1联系人:1.3.2…: a numbered field with nothing in it. */
const FIELD = /(?<field>联系人|地址|住所|电话|邮箱|传真|账[号户]|户名|开户行|信用代码)[:：]?\s*$/
const fieldsEmpty = ({ nodes }: Analysis): Offence[] => {
  const empty = nodes.filter(({ article: { heading, body, children }, part }) => {
    const isNamed = heading.text !== '' && body.text.trim() === ''
    const words = isNamed ? heading.text : heading.text === '' && /[:：]\s*$/.test(body.text) ? body.text : ''
    const field = FIELD.exec(words)?.groups?.['field']
    const isAbove = children.some((child) => field !== undefined && child.heading.text.includes(field))
    return part === 'body' && field !== undefined && words.length <= A_FIELD && !isAbove
  })
  const [first] = empty
  return first ? [atHead(first, { count: empty.length })] : []
}
const A_FIELD = 12

/** A party introduced without a name: 甲方：乙方：. */
const NAMELESS =
  /(?:甲方|乙方|委托[方人]|受托[方人]|发包[方人]|承包[方人])\s*(?:[(（][^)）\n]{0,12}[)）])?\s*[:：][ \t\u3000]*(?=\n(?!\s*(?:甲方|乙方|公司|单位|企业)?名称)|$|(?:甲方|乙方|[委受]托[方人]|[发承]包[方人]|[(（]以下|地址|住所|法定|联系))/g

const nameless = ({ search }: Analysis): Offence[] =>
  search(NAMELESS, ({ part }) => part === 'preamble')
    .slice(0, 1)
    .map((match) => atMatch(match, { count: 1 }))

const lostNumbers = (analysis: Analysis): Offence[] =>
  gapsIn(analysis).flatMap(({ match, kind, isSeen, words }) =>
    kind === 'number' && !isSeen ? [atMatch(match, { words })] : [],
  )

export const BLANK_RULES: readonly Rule[] = [
  {
    code: 'blanks-left',
    severity: 'note',
    check: (analysis) => [...nameless(analysis), ...fieldsEmpty(analysis), ...blanks(analysis)],
  },
  { code: 'number-lost', severity: 'error', check: lostNumbers },
]
