import { allMatches } from '@heqi/clauses'
import { ordinalOf } from '../../../import/structure/ordinals.ts'
import { type Analysis, type Node, saying } from '../../analysis.ts'
import { annexesOf, listedAnnexes } from '../../reading/parts.ts'
import { atHead, atMatch, atWords, type Offence, type Rule } from '../../rule.ts'
import { listBehind } from './list-behind.ts'
import { areTwoPapers } from './two-papers.ts'

const NUMERAL = '[一二三四五六七八九十\\d]{1,3}'

/** 附件一《价格表》 lists an annex; a mere 见附件一 is checked against the list. */
const NAMED = new RegExp(
  `附件(?<number>${NUMERAL})\\s*[:：《]|(?<=[:：;；]\\s?)附件(?<listed>${NUMERAL})(?=[^。：；，、\\s:;,]{2,16}[。；;])`,
  'g',
)
const RANGE = new RegExp(`附件(?<from>${NUMERAL})(?:至|到|[-—~])(?:附件)?(?<to>${NUMERAL})`, 'g')
/** A contract with more annexes than this is no contract. */
const MAXIMUM_ANNEXES = 300

const isContract = ({ part }: Node): boolean => part === 'body' || part === 'signature'

const numberOf = (words: string | undefined): number => ordinalOf(words ?? '') ?? 0

/** What stands in an annex besides its name: a table, a list, a text. A list of names attaches nothing. */
const A_FEW_WORDS = 30
/** 附件一 流程手册（略）: its place, if not its text. */
const PLACE_HELD = /[(（](?:略|空|见)/
const lengthOf = ({ body, children }: Node['article']): number =>
  body.text.trim().length + children.reduce((sum, child) => sum + child.heading.text.length + lengthOf(child), 0)

const holdsPlace = ({ heading, body }: Node['article']): boolean =>
  PLACE_HELD.test(heading.text + body.text.slice(0, A_FEW_WORDS))

const annexNumber = ({ article }: Node): number => numberOf(article.label.replace('附件', ''))

type Named = { readonly number: number; readonly place: Offence }

function namedIn(analysis: Analysis): Named[] {
  const ranges = analysis.search(RANGE, isContract).flatMap((match) => {
    const [from, to] = [numberOf(match.groups['from']), numberOf(match.groups['to'])]
    const count = Math.max(0, Math.min(to - from + 1, MAXIMUM_ANNEXES))
    return Array.from({ length: count }, (_, index) => ({ number: from + index, place: atMatch(match) }))
  })
  const single = analysis
    .search(NAMED, isContract)
    .map((match) => ({ number: numberOf(match.groups['number'] ?? match.groups['listed']), place: atMatch(match) }))
  // 附件：1.价格表；2.评分表, a list without the word before each.
  const numbered = analysis.nodes
    .filter(({ parent, article }) => parent?.article.label === '附件' && article.body.text.length < A_FEW_WORDS)
    .map((node) => ({ number: numberOf(node.article.label.replace(/[.、．]$/, '')), place: atHead(node) }))
  const lines = listedAnnexes(analysis).map((node) => ({ number: annexNumber(node), place: atHead(node) }))
  return [...ranges, ...single, ...numbered, ...lines]
}

/** Some annexes stand behind the contract, and of one that it names not even the name. */
function notAttached(analysis: Analysis): Offence[] {
  const annexes = annexesOf(analysis)
  const written = annexes.filter(({ article }) => lengthOf(article) >= A_FEW_WORDS || holdsPlace(article))
  if (written.length === 0) return []
  const attached = new Set(annexes.map(annexNumber))
  const missing = namedIn(analysis).filter(({ number }) => number > 0 && !attached.has(number))
  // Each at the first place that names it; several of one range at once.
  const firsts = missing.filter(({ number }, at) => missing.findIndex((each) => each.number === number) === at)
  return [...Map.groupBy(firsts, ({ place }) => place.start).values()].flatMap((named) => {
    const [first] = named
    return first ? [{ ...first.place, data: { annexes: named.map(({ number }) => number).join('、') } }] : []
  })
}

/** 附表：单价表（待补）: the name of an annex with a promise in place of its text. */
const PENDING =
  /附(?:[件表录]|\s?:)[^。;,]{0,30}?[([【](?<state>空白?|见(?:微信|邮件|网盘|招标文件|投标文件)[^)]{0,12}|另附|待补充?|待定|暂缺|暂无|后补|后附|另行提供|待提供|待签|略|省略|另行签订)[)\]】]|附件[^。;]{0,60}?(?:签(?:订|约|署)后|日后|以后|之后)?(?<later>另行补充|后续补充|另行提供|另行确定|另行制定|再行补充)/

function pending(analysis: Analysis): Offence[] {
  const inWords = saying(analysis, PENDING).map(({ sentence, match }) =>
    atWords(sentence, match, { state: match.groups?.['state'] ?? match.groups?.['later'] ?? '' }),
  )
  const inHeads = analysis.nodes
    .filter(({ article }) => article.kind === 'annex')
    .flatMap((node) => {
      const { label, heading, body } = node.article
      const match = PENDING.exec(
        `${label}${heading.text}${body.text.slice(0, 30)}`.replace(/[（]/g, '(').replace(/[）]/g, ')'),
      )
      return match ? [atHead(node, { state: match.groups?.['state'] ?? match.groups?.['later'] ?? '' })] : []
    })
  return [...inWords, ...inHeads]
}

const LETTERED = /附[件表录]\s?(?<letter>[A-Z])(?![A-Za-z\d])/g
const AT_HEAD = /^\s*(?:(?:SCHEDULE|ANNEX|APPENDIX|EXHIBIT)\s*[A-Z]\s*)?附[件表录]\s?(?<letter>[A-Z])(?![A-Za-z\d])/i
/** 附件A（服务说明）: with its title, it is introduced. */
const WITH_TITLE = /附[件表录]\s?(?<letter>[A-Z])(?=\s*[(（《])/g
const IN_LIST = /附[件表录][:为有包括]{1,3}(?<list>[^。]*)/
const LISTED_LETTER = /(?<![A-Za-z])[A-Z](?=[《:、.\s])/g

/** 附件C as the label of an annex, or as the name of an item of the list. */
const letterOf = ({ article: { label, heading } }: Node): string | readonly [] =>
  (AT_HEAD.exec(heading.text) ?? AT_HEAD.exec(label + heading.text))?.groups?.['letter'] ?? []

/** 见附表D, where the annexes are A to C and E. */
export const unlistedLetters = (analysis: Analysis): Offence[] => {
  const unknown = neverTold(analysis)
  return unknown.length > 0 ? unknown : letterLeftOut(analysis)
}

function neverTold(analysis: Analysis): Offence[] {
  const listed = new Set([
    ...saying(analysis, AT_HEAD).map(({ match }) => match.groups?.['letter'] ?? ''),
    ...analysis.search(WITH_TITLE).flatMap(({ groups }) => groups['letter'] ?? []),
    ...saying(analysis, IN_LIST).flatMap(({ match }) => match.groups?.['list']?.match(LISTED_LETTER) ?? []),
    ...analysis.nodes.flatMap(letterOf),
  ])
  if (listed.size === 0) return []
  return analysis
    .search(LETTERED)
    .filter(({ groups }) => !listed.has(groups['letter'] ?? ''))
    .map((match) => atMatch(match, { reference: match.text }))
}

/** 附件D 理赔流程, told behind a contract whose list goes from C to E. */
function letterLeftOut(analysis: Analysis): Offence[] {
  const isListed = ({ part }: Node): boolean => part === 'body'
  const inBody = new Set([
    ...saying(analysis, AT_HEAD, isListed).flatMap(({ match }) => match.groups?.['letter'] ?? []),
    ...analysis.nodes.flatMap((node) => (isListed(node) ? letterOf(node) : [])),
  ])
  if (inBody.size < FEWEST_LETTERS) return []
  const behind = analysis.search(LETTERED, (node) => !isListed(node))
  const attached = analysis.nodes.find(
    (node) => !isListed(node) && [letterOf(node)].flat().some((letter) => !inBody.has(letter)),
  )
  if (attached) return [atHead(attached, { reference: attached.article.label })]
  const missing = behind.find(({ groups }) => !inBody.has(groups['letter'] ?? ''))
  return missing ? [atMatch(missing, { reference: missing.text })] : []
}
const FEWEST_LETTERS = 3

const TITLES =
  /(?:附件(?:有|为|包括|包含|如下|目录|清单|列表|含)?[:]?|附[:])\s*(?<titles>《[^》]{2,24}》(?:\s*[、,和及与]?\s*《[^》]{2,24}》)*)/
/** Documents without which it cannot be told what is owed. */
const DECISIVE =
  /评分|计分|考核|细则|标准|价格|报价|单价|费用|收费|费率|服务水平|指标|清单|权限|授权|扣款|扣分|奖惩|处罚|明细|排班|班次|分级|红线/
/** 附：退换授权表、班次安排表, without the marks of a title. */
const A_NAME = '[\\u4e00-\\u9fff]{2,12}(?:表|清单|细则|办法|单)'
const UNMARKED = new RegExp(`^\\s*附(?:件|表)?\\s*:\\s*(?<names>${A_NAME}(?:[、,和及与]${A_NAME})*)\\s*[。;]?\\s*$`)

/** 附件：《评分细则》, by its title alone, and no such document behind the contract. */
function titledAbsent(analysis: Analysis): Offence[] {
  const behind = analysis.nodes.filter(({ part }) => part === 'annexes')
  return [...saying(analysis, TITLES, isContract), ...saying(analysis, UNMARKED)].flatMap(({ sentence, match }) => {
    const { titles: marked = '', names } = match.groups ?? {}
    const titles = names?.split(/[、,和及与]/) ?? marked.match(/(?<=《)[^》]+/g) ?? []
    const written = behind
      .filter((node) => node !== sentence.node)
      .map(({ article }) => article.label + article.heading.text + article.body.text.slice(0, A_FEW_WORDS))
    const absent = titles.filter((title) => !written.some((words) => words.includes(title)))
    return absent.some((title) => DECISIVE.test(title)) && absent.length === titles.length
      ? [atWords(sentence, match, { titles: absent.join('、') })]
      : []
  })
}

const TABLE = new RegExp(`附(?<kind>[表录])\\s?(?<number>${NUMERAL})(?!\\d)`, 'g')

/** 附表1 and 附表3 stand behind the contract, and it names three: annexes by their other names. */
function tablesAbsent(analysis: Analysis): Offence[] {
  const [named, behind] = [analysis.search(TABLE, isContract), analysis.search(TABLE, ({ part }) => part === 'annexes')]
  const keyOf = ({ groups }: { readonly groups: Readonly<Record<string, string | undefined>> }): string =>
    `${groups['kind']}${numberOf(groups['number'])}`
  const labels = annexesOf(analysis).map(({ article }) => article.label)
  const attached = new Set([
    ...behind.map(keyOf),
    ...labels.flatMap((label) => [...label.matchAll(TABLE)].map(({ groups }) => keyOf({ groups: groups ?? {} }))),
  ])
  const missing = named.filter((each) => {
    const key = keyOf(each)
    return !attached.has(key) && [...attached].some((other) => other.startsWith(key.slice(0, 1)))
  })
  return missing
    .filter((each, at) => missing.findIndex((other) => keyOf(other) === keyOf(each)) === at)
    .map((match) => atMatch(match, { annexes: String(numberOf(match.groups['number'])) }))
}

const BY_NUMBER = new RegExp(
  `附件(?<number>${NUMERAL})\\s*[:的]?\\s*《(?<title>[^》]{2,24})》|《(?<title2>[^》]{2,24})》\\s*\\((?:即|见|详见)?(?:本合同)?附件(?<number2>${NUMERAL})\\)`,
  'g',
)

/** The annexes as they follow behind the contract, by their numbers. */
const attachedTitles = (analysis: Analysis): [number, string][] =>
  annexesOf(analysis).map(({ article: { label, heading, body } }): [number, string] => [
    numberOf(label.replace('附件', '')),
    (heading.text || (body.text.trim().split('\n')[0] ?? '')).replace(/[《》]|[(（].*/g, '').trim(),
  ])

const A_TITLE = 24
const A_NUMBER_ALONE = new RegExp(`^附件(?:${NUMERAL})?$`)
/** 按附件三《报价表》, and annex three is an undertaking. */
function titledOtherwise(analysis: Analysis): Offence[] {
  const attached = attachedTitles(analysis)
  const listed = listBehind(analysis).map(({ number, name }): [number, string] => [number, name])
  const names = new Map([...listed, ...attached].filter(([, name]) => !A_NUMBER_ALONE.test(name)))
  const isAnother = (number: number, words: string): boolean => {
    const named = names.get(number)
    const isElsewhere = [...names.values()].some((name) => name.includes(words))
    return named !== undefined && named.length <= A_TITLE && !isElsewhere && areTwoPapers(named, words)
  }
  return analysis.sentencesFor(BY_NUMBER).flatMap((sentence) =>
    isContract(sentence.node)
      ? allMatches(BY_NUMBER, sentence.text).flatMap((match) => {
          const { number, number2, title, title2 } = match.groups ?? {}
          const words = title ?? title2 ?? ''
          return isAnother(numberOf(number ?? number2), words) ? [atWords(sentence, match, { titles: words })] : []
        })
      : [],
  )
}

const AS_ANNEX = /(?<names>[^。;,:]{3,40}?)(?:均|一并|应)?(?:作为|列为|构成)(?:本)?(?:合同|协议)(?:的)?附件/
const A_PAPER = /(?:[函书单表]|清单|方案|办法|制度|手册|细则|文件)$/

/** 服务承诺书、报价单作为合同附件: by their names, and among the annexes that follow is none of them. */
function namedUnlisted(analysis: Analysis): Offence[] {
  const annexes = annexesOf(analysis).map(({ article }) => article.heading.text + article.body.text)
  if (annexes.length === 0) return []
  return saying(analysis, AS_ANNEX, isContract).flatMap(({ sentence, match }) => {
    const names = (match.groups?.['names'] ?? '')
      .replace(/^.*方的|[《》]|^\d+[、.]/g, '')
      .split(/[、和及与]/)
      .filter((name) => A_PAPER.test(name))
    const isListed = names.some(
      (name) =>
        annexes.some((text) => text.includes(name)) ||
        saying(analysis, /附件/, isContract).some(
          (each) => each.sentence !== sentence && each.sentence.text.includes(name),
        ),
    )
    return names.length === 0 || isListed || /附件[一二三四五六七八九十\d]/.test(sentence.text)
      ? []
      : [atWords(sentence, match, { titles: names.join('、') })]
  })
}

const EQUAL_FORCE = /附件[^。;,]{0,10}(?:同等|相同)(?:的)?(?:法律)?效力|附件[^。;,]{0,8}组成部分/

/** Annexes have equal force, and none is named anywhere. */
function noneNamed(analysis: Analysis): Offence[] {
  const isAlone = analysis.text.split('附件').length === 2
  return isAlone ? saying(analysis, EQUAL_FORCE, isContract).map(({ sentence, match }) => atWords(sentence, match)) : []
}

export const ATTACHMENT_RULES: readonly Rule[] = [
  {
    code: 'annex-not-attached',
    severity: 'warning',
    check: (analysis) => [...notAttached(analysis), ...tablesAbsent(analysis)],
  },
  { code: 'annex-pending', severity: 'warning', check: pending },
  {
    code: 'annex-titled-absent',
    severity: 'warning',
    check: (analysis) => [...titledAbsent(analysis), ...titledOtherwise(analysis)],
  },
  { code: 'annex-named-unlisted', severity: 'warning', check: namedUnlisted },
  { code: 'annexes-unnamed', severity: 'note', check: noneNamed },
]
