import type { ContentsEntry } from '../../../import/structure/matter-around.ts'
import type { Analysis, Node } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atHead, doubtful, type Offence, type Rule } from '../../rule.ts'
import { itemsAlone, numbersAloneInText } from './run-on-numbers.ts'

/** 服务的范围 of the table is 服务范围 of the text, 变更与解除 is 变更和解除. */
const bare = (text: string): string => text.replace(/[\s:：,，。、；;“”"'()（）[\]的之]/g, '').replace(/[与及]/g, '和')

const wordsOf = ({ article }: Node): string => bare(article.heading.text + article.body.text.slice(0, 60))

/** 第二节 of 第一章 is 1.2 in a table of contents. */
const numbersOf = ({ article, numbers, parent }: Node): readonly number[] =>
  parent !== undefined && article.label.endsWith('节') ? [...parent.numbers, ...numbers] : numbers

/** Numbers of the table and of the body are compared whatever their style: 1. in the table may be 第一条 in the text. */
const isNumbered = ({ style }: Node): boolean => style !== 'bracketed' && style !== 'part'

/** In a table without line breaks the annexes, or the entries of the next level, run on behind a title. */
const RUN_ON_BEHIND =
  /(?<=.)附件\s?[一1].*$|(?<=[\u4e00-\u9fff])(?:第[一二三四五六七八九十\d]{1,3}[章节条编篇]|[A-H]编|\d{1,2}[.、．]\d?\s*(?=[\u4e00-\u9fff])).*$/

const ANNEXES = /^(?:附件|附录|附表)(?:列表|清单|目录|一览)?$/
const isHeadOf = (heading: string, words: string): boolean =>
  heading.length > 1 && words.startsWith(heading) && ANNEXES.test(words.slice(heading.length))

type Fate = 'there' | 'moved' | 'missing'

const headingOf = (depth: number, title: string): string => `${depth} ${title}`

const fatesOf = oncePerAnalysis(({ contract, nodes }: Analysis): ReadonlyMap<ContentsEntry, Fate> => {
  const places = contract.contents.length === 0 ? [] : nodes.filter(inArticles)
  const byNumber = Map.groupBy(places.filter(isNumbered), (node) => numbersOf(node).join('.'))
  const headings = new Set(places.map((node) => headingOf(numbersOf(node).length, bare(node.article.heading.text))))
  // 11.争议解决双方协商…: without line breaks a heading runs into its first sentence.
  const bodies = Map.groupBy(
    places.filter(isNumbered).map((node) => ({ depth: numbersOf(node).length, said: wordsOf(node) })),
    ({ depth }) => depth,
  )
  const fateOf = ({ title, number }: ContentsEntry): Fate => {
    const words = bare(title.replace(RUN_ON_BEHIND, ''))
    const here = byNumber.get(number.join('.')) ?? []
    if (words === '' || here.some((node) => wordsOf(node).startsWith(words))) return 'there'
    // The last title of a table may have been run into the heading of the list of annexes.
    if (here.some(({ article }) => isHeadOf(bare(article.heading.text), words))) return 'there'
    // Where the heading of 11 has been lost, 11.1 says what the table calls it.
    if ((byNumber.get([...number, 1].join('.')) ?? []).some((node) => wordsOf(node).startsWith(words))) return 'there'
    // 4.1 of the table is 期限, 4.1 of the text a sentence: paragraphs that carry no titles are not missing.
    if (number.length > 1 && here.some(({ article }) => article.heading.text === '')) return 'there'
    const isElsewhere =
      headings.has(headingOf(number.length, words)) ||
      (words.length > 1 && (bodies.get(number.length) ?? []).some(({ said }) => said.startsWith(words)))
    return isElsewhere ? 'moved' : 'missing'
  }
  return new Map(contract.contents.map((entry) => [entry, fateOf(entry)]))
})

const atEntry = (entry: ContentsEntry): Offence => ({
  article: entry.number.join('.'),
  start: entry.start,
  end: entry.end,
  data: { label: entry.label, title: entry.title },
})

const isBelow = (entry: ContentsEntry, above: ContentsEntry): boolean =>
  entry.number.length > above.number.length && above.number.every((value, index) => entry.number[index] === value)

/** Entries with the given fate, without those whose own article already has it. */
function entriesThatAre(fate: Fate, analysis: Analysis): ContentsEntry[] {
  const fates = [...fatesOf(analysis)]
  const wrong = fates.flatMap(([entry, each]) => (each === 'there' ? [] : [entry]))
  return wrong.filter((entry) => fatesOf(analysis).get(entry) === fate && !wrong.some((above) => isBelow(entry, above)))
}

/** Moved entries follow from one lost or added article: one finding for the whole stretch. */
function moved(analysis: Analysis): Offence[] {
  const entries = entriesThatAre('moved', analysis)
  const first = entries[0]
  if (!first) return []
  const offence = { ...atEntry(first), data: { label: first.label, title: first.title, count: entries.length } }
  return [entries.every((entry) => isAtDouble(analysis, entry)) ? doubtful(offence) : offence]
}

/** 6.2 发放, 6.2 权限 where the table has 6.3 权限: the slip is told as a number that stands twice. */
const isAtDouble = ({ nodes }: Analysis, { title, number }: ContentsEntry): boolean =>
  nodes.some(
    (node) =>
      inArticles(node) &&
      numbersOf(node).length === number.length &&
      wordsOf(node).startsWith(bare(title)) &&
      nodes.some(
        (other) =>
          other !== node &&
          other.style === node.style &&
          other.article.label === node.article.label &&
          other.parent === node.parent,
      ),
  )

/** A name and no sentence, as all that an article says. */
const NAME_ALONE = /^[\p{Script=Han}、]{2,14}$/u
const VERB =
  /(?<![响供相反适对])应|(?<![理事缘])由|须|不得|可以|有权|负责|支付|承担|按照?|同意|为|是|无$|略$|同上|执行|适用|遵守/

/** 第五条 撤场与移交第六条 其他: what would be a heading elsewhere is all that there is. */
function isNameAlone(node: Node, siblings: readonly Node[]): boolean {
  const { heading, body, children } = node.article
  const words = body.text.trim() || heading.text
  const isBare = (heading.text === '' || body.text === '') && children.length === 0 && NAME_ALONE.test(words)
  if (!isBare || VERB.test(words)) return false
  const headed = siblings.filter(({ article }) => article.heading.text !== '')
  const others = siblings.filter((each) => each !== node)
  const isAmongTexts =
    others.filter(({ article }) => lengthOf(article) >= A_TEXT).length >= FEWEST_TEXTS &&
    others.every(({ article }) => lengthOf(article) >= A_SHORT_TEXT)
  return isAmongTexts || (heading.text === '' && headed.length * 2 > siblings.length)
}
/** （四）数据报送 between items that say in some words what is to be done. */
const [FEWEST_TEXTS, A_TEXT, A_SHORT_TEXT] = [2, 24, 14]
const lengthOf = ({ body, children }: Node['article']): number =>
  body.text.length + children.reduce((sum, child) => sum + child.heading.text.length + lengthOf(child), 0)

/** What headings end with. */
const NAME_OF_MATTER = /(?:标准|限制|办法|方式|程序|期限|范围|要求|时间|条件|费用|流程|内容|机制|措施|规则|规范|责任)$/
const A_SENTENCE = /[。；;]\s*$/

/** 8.3 考核标准, behind 8.1 and 8.2, which are sentences. */
const isNameAmongSentences = (node: Node, name: string, siblings: readonly Node[]): boolean =>
  node.style === 'decimal' &&
  NAME_OF_MATTER.test(name) &&
  siblings.length > 1 &&
  siblings.every((each) => each === node || A_SENTENCE.test(each.article.body.text))

/** Where most are names and no more, they are a list. */
const mostSaySomething = (siblings: readonly Node[]): boolean =>
  siblings.filter(({ article: { body, children } }) => body.text !== '' || children.length > 0).length * 3 >=
  siblings.length * 2

/** 第九条 and at once 第十条: a number that nothing follows. */
const numbersAlone = ({ nodes }: Analysis): Offence[] =>
  nodes.slice(0, -1).flatMap((node) => {
    const { heading, body, children, label } = node.article
    const isAlone = heading.text === '' && body.text === '' && children.length === 0
    return isAlone && inArticles(node) && node.style === 'article' ? [atHead(node, { heading: label })] : []
  })

/** A heading with nothing below it. */
function emptyArticles({ nodes, contract }: Analysis): Offence[] {
  const listed = new Set(contract.contents.map((entry) => `${entry.number.join('.')} ${bare(entry.title)}`))
  const rows = Map.groupBy(nodes, ({ parent, style }) => `${parent?.article.start ?? ''} ${style}`)
  return nodes.flatMap((node) => {
    const { article, numbers, style, matter, parent } = node
    const siblings = rows.get(`${parent?.article.start ?? ''} ${style}`) ?? []
    const isAlone = isNameAlone(node, siblings)
    const name = article.heading.text || (isAlone ? article.body.text.trim() : '')
    const isBare = isAlone || (name !== '' && article.body.text === '' && article.children.length === 0)
    if (!isBare || !inArticles(node) || /附件|清单|附表|签[署字约章]|盖章/.test(`${matter}${name}`)) return []
    const isArticle =
      style === 'article' ||
      style === 'chapter' ||
      isAlone ||
      (article.kind === 'article' && mostSaySomething(siblings)) ||
      isNameAmongSentences(node, name, siblings)
    return isArticle || listed.has(`${numbers.join('.')} ${bare(name)}`) ? [atHead(node, { heading: name })] : []
  })
}

/** So many articles at the end of the table that the text does not reach were not lost one by one: the text stops before them. */
const FEWEST_OF_REST = 3

/** The last entries of the table, where the text stops before all of them. */
const restOf = oncePerAnalysis((analysis: Analysis): readonly ContentsEntry[] => {
  const fates = [...fatesOf(analysis)]
  const reached = fates.findLastIndex(([, fate]) => fate !== 'missing')
  const rest = fates.slice(reached + 1).map(([entry]) => entry)
  return rest.filter(({ number }) => number.length === 1).length >= FEWEST_OF_REST ? rest : []
})

function restMissing(analysis: Analysis): Offence[] {
  const articles = restOf(analysis).filter(({ number }) => number.length === 1)
  const [first] = articles
  return first ? [{ ...atEntry(first), data: { label: first.label, title: first.title, count: articles.length } }] : []
}

/** 13. 附件: the annexes themselves stand behind the articles, unless 13 is another article there. */
const IS_OF_ANNEXES = /^(?:合同|本合同|协议)?附件(?:清单|列表|目录)?$/

/** Several entries of one article: one finding, at the first. */
function missing(analysis: Analysis): Offence[] {
  const rest = new Set(restOf(analysis))
  const hasAnnexes = analysis.nodes.some(({ part }) => part === 'annexes')
  const isAnotherThere = ({ number }: ContentsEntry): boolean =>
    analysis
      .articlesAt(number.join('.'))
      .some(({ article }) => article.kind === 'article' && article.heading.text !== '')
  const entries = entriesThatAre('missing', analysis).filter(
    (entry) => !rest.has(entry) && !(hasAnnexes && IS_OF_ANNEXES.test(bare(entry.title)) && !isAnotherThere(entry)),
  )
  const firstOf = (entry: ContentsEntry): ContentsEntry | undefined =>
    entries.find(
      (other) =>
        other.number.length > 1 && other.number.length === entry.number.length && other.number[0] === entry.number[0],
    )
  return entries.filter((entry) => entry.number.length === 1 || firstOf(entry) === entry).map(atEntry)
}

export const CONTENTS_RULES: readonly Rule[] = [
  {
    code: 'contents-entry-missing',
    severity: 'warning',
    check: missing,
  },
  { code: 'contents-rest-missing', severity: 'warning', check: restMissing },
  { code: 'contents-entry-moved', severity: 'warning', check: moved },
  {
    code: 'article-empty',
    severity: 'warning',
    check: anyOf(emptyArticles, numbersAlone, itemsAlone, numbersAloneInText),
  },
]
