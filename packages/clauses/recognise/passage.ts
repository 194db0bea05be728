import { allMatches } from './all-matches.ts'
import type { AnalysedContract, Article, MappedText, Span } from './analysed-contract.ts'
import {
  fold,
  foldedText,
  withChosenOptions,
  withOwnThousands,
  withoutExamples,
  withoutFilledMarks,
  withWrittenUnits,
} from './fold.ts'

/** A sentence of a contract, or a heading, with its place; the unit in which recognisers look. */
export type Passage = {
  /** Its place among the passages of its contract. */
  readonly index: number
  /** Folded text (see `fold`). */
  readonly text: string
  readonly original: string
  /** The node that holds it, last, after all nodes above it. */
  readonly path: readonly Article[]
  readonly isHeading: boolean
  /** Below a heading or in a node that lists annexes: what an annex is to contain says nothing about what the contract says. */
  readonly isInAnnex: boolean
  /** Below a heading about third parties. */
  readonly isAboutThirdParty: boolean
  /** Source offset of each character of `text`, and of its end. */
  readonly offsets: ArrayLike<number>
  readonly from: number
  /** The first sentence of an item together with its heading, which says what it is about: `履约保证金：合同金额的5%`. */
  readonly labelled?: Passage
}

const ANNEX = /^附件(?![及与和、](?:其[他它]|附则|杂项|生效))|附件(?:列表|清单|目录)/
/** Further terms that follow the annexes are terms of the contract again: `附加条款`. */
const FURTHER_TERMS = /(?:附加|补充|特别|另行)(?:条款|约定)/
const THIRD_PARTY = /第三(?:方|人)/
/** `旺季来电翻倍。办法：增派坐席`: what is done about a difficulty is said of it. */
const REMEDY = '(?=\\s*(?:(?:解决|处理|应对)?(?:办法|对策|措施)|处理)[:：])'
const SENTENCE = new RegExp(`(?:[^。;；!?！？\\n]|。${REMEDY})+[。;；!?！？\\n]?`, 'g')
const BEFORE_REMEDY = new RegExp(`。${REMEDY}`, 'g')

/** The passages of a contract in reading order, without those of articles that are known already and of all below them. */
export function passagesOf(contract: AnalysedContract, isKnown: (article: Article) => boolean): readonly Passage[] {
  const passages: Passage[] = []
  const visit = (article: Article, above: readonly Article[]): void => {
    if (isKnown(article)) return
    const path = [...above, article]
    const part = partOf(path)
    const add = (text: MappedText, from: number, to: number, isHeading: boolean): void => {
      const original = text.text.slice(from, to)
      const index = passages.length
      const folded = withOwnThousands(
        withWrittenUnits(withoutFilledMarks(withoutExamples(withChosenOptions(foldedText(text).slice(from, to))))),
      ).replaceAll(BEFORE_REMEDY, ',')
      passages.push({ index, text: folded, original, isHeading, ...part, offsets: text.offsets, from })
    }
    if (isNamedByLabel(article)) add(labelText(article), 0, article.label.length, true)
    // Above clauses that are known a heading names their family, not one more clause.
    const isOfKnown = article.children.some(isKnown)
    const { text: heading } = article.heading
    if (heading !== '' && !isOfKnown)
      add(article.heading, latinLead(heading), heading.length, !isWholeSentence(article))
    const first = passages.length
    for (const match of allMatches(SENTENCE, article.body.text)) {
      if (match[0].trim() !== '') add(article.body, match.index, match.index + match[0].length, false)
    }
    const sentence = passages[first]
    if (sentence && isPartOfArticle(article) && isLabel(heading))
      passages[first] = { ...sentence, labelled: withHeading(sentence, article.heading) }
    for (const child of article.children) visit(child, path)
  }
  for (const article of contract.articles) visit(article, [])
  return passages
}

const whole = new WeakMap<AnalysedContract, readonly Passage[]>()

/** All passages of a contract, made once. */
export function allPassagesOf(contract: AnalysedContract): readonly Passage[] {
  const passages = whole.get(contract) ?? passagesOf(contract, () => false)
  whole.set(contract, passages)
  return passages
}

/** Longer headings say more than what the sentence below is about. */
const MAXIMUM_LABEL_LENGTH = 12

/** An item, or an article of a chapter whose number says so: `5.3 派单`. */
const isPartOfArticle = ({ kind, number }: Article): boolean => kind === 'item' || /\d\.\d/.test(number)

const isLabel = (heading: string): boolean => heading !== '' && heading.length <= MAXIMUM_LABEL_LENGTH

/** `履约保证金` and `合同金额的5%` as one sentence; it has no place of its own among the passages. */
function withHeading(sentence: Passage, { text, offsets }: MappedText): Passage {
  const { from } = sentence
  const lead = Array.from({ length: text.length + 1 }, (_, at) => offsets[at] ?? 0)
  const own = Array.from({ length: sentence.text.length + 1 }, (_, at) => sentence.offsets[from + at] ?? 0)
  const original = `${text}:${sentence.original}`
  return { ...sentence, text: `${fold(text)}:${sentence.text}`, original, offsets: [...lead, ...own], from: 0 }
}

/** `FEES AND PAYMENT 费用与支付`: of a heading in two languages the Chinese half is read. An abbreviation is part of it. */
const latinLead = (heading: string): number =>
  /^[A-Za-z]/.test(heading) ? (/^[A-Za-z]{4,}[A-Za-z\s&,/'-]*(?=\p{Script=Han})/u.exec(heading)?.[0].length ?? 0) : 0

/** What is done again and again: `每月5日前交上月报表：接待量、差评数`. */
const DONE_AGAIN = /每(?:[天日晚周]|个?月|个?星期|季度?).*(?:发|[交报写](?!易|警)|付|给|支付|提交|提供)/

/** An item that is all heading, and says a figure, is a sentence: `（3）25秒内接起的比例不低于82%`. So is a duty before a colon. */
const isWholeSentence = ({ kind, heading: { text }, body, children }: Article): boolean =>
  (kind === 'item' && children.length === 0 && body.text.trim() === '' && /\d/.test(text)) ||
  ((kind === 'item' || kind === 'article') && DONE_AGAIN.test(text))

/** The mark of an annex may be all the heading it has: `附件列表`. */
const isNamedByLabel = (article: Article): boolean => article.kind === 'annex' && /附[件表录]/.test(article.label)

const labelText = ({ label, start }: Article): MappedText => ({
  text: label,
  offsets: Array.from({ length: label.length + 1 }, (_, index) => start + index),
})

const isOfFurtherTerms = ({ kind, heading, body }: Article): boolean =>
  kind !== 'annex' && FURTHER_TERMS.test(heading.text || (body.text.length < LONGEST_TITLE ? body.text : ''))

/** A title that the structure took for a sentence is as short as this. */
const LONGEST_TITLE = 20

const partOf = (path: readonly Article[]): Pick<Passage, 'path' | 'isInAnnex' | 'isAboutThirdParty'> => ({
  path,
  isInAnnex:
    path.findLastIndex(({ kind, heading }) => kind === 'annex' || ANNEX.test(heading.text)) >
    path.findLastIndex(isOfFurtherTerms),
  isAboutThirdParty: path.some(({ heading }) => THIRD_PARTY.test(heading.text)),
})

/** Where a stretch of a passage stands in the source. */
export function spanOf(passage: Passage, start = 0, end = passage.text.length): Span {
  const last = passage.offsets[passage.from + Math.max(start, end - 1)] ?? 0
  return { start: passage.offsets[passage.from + start] ?? 0, end: last + 1 }
}

/** The node that holds a passage. */
export function articleOf(passage: Passage): Article {
  const article = passage.path.at(-1)
  if (article === undefined) throw new TypeError('a passage without an article')
  return article
}
