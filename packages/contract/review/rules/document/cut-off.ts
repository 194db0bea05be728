import { fold } from '@heqi/clauses'
import { type Analysis, type Node, type Sentence, saying } from '../../analysis.ts'
import { inBody } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { WANTS_CONSEQUENCE, WANTS_DEED, WANTS_MORE, WANTS_NOUN, wantsObject } from '../../reading/unfinished.ts'
import { atHead, atSentence, doubtful, type Offence, type Rule } from '../../rule.ts'
import { unclosedEnds } from './unclosed.ts'

/** The last words break off without the end of a sentence. */
function cutOff({ contract, nodes }: Analysis): Offence[] {
  const text = contract.working.text.trimEnd()
  const final = nodes.at(-1)
  if (text === '' || final === undefined || final.part === 'signature') return []
  const tail = text.slice(-24)
  const { label, kind, heading, body } = final.article
  const words = heading.text || body.text
  const isBareNumber =
    (label !== '' && kind !== 'annex' && heading.text === '' && body.text === '') ||
    /\n\s*\d{1,2}(?:\.\d{1,2})+[.、]?$/.test(text)
  const isWhole =
    !ENDS_EARLY.test(text.slice(-LAST_WORDS)) &&
    (/[。！!？?；;"”』」》)）\]】_＿…]$|[^\n]\|[^\n|]*$|\d$|\d(?:天|人天|人|元|份|名|个|项|%)$|日期|[年月日]$|[A-Za-z.]$|结束|此页无正文|(?:签[字名章]|盖章)[:：]?$|\b(?:date|signature\)|seal\)|stamp\)):$/i.test(
      tail,
    ) ||
      FIELD_LAST.test(text.slice(-LAST_WORDS)) ||
      /附[件表录][^\n]{0,4}[:： \u3000][^\n，,。；;]{2,20}$/.test(tail))
  const breaksOff =
    WANTS_MORE.test(tail) ||
    /(?:超过|的|自|并|使|令|所|提供|支付)$/.test(tail) ||
    ENDS_EARLY.test(text.slice(-LAST_WORDS))
  const isItem =
    !breaksOff &&
    words.length <= 16 &&
    !/[，,:：]/.test(words) &&
    (heading.text === '' || (body.text === '' && kind === 'item')) &&
    !/[:：]$/.test(tail)
  if (!isBareNumber && (isWhole || isItem)) return []
  const { starts, ends } = contract.working
  return [
    {
      article: final.article.number,
      start: starts[Math.max(0, text.length - tail.length)] ?? 0,
      end: ends[text.length - 1] ?? 0,
      data: { tail },
    },
  ]
}

/** 订单号:XS-2026_ and 应于每月: a number of which the last figures are gone, a day of which only the month is left. */
const ENDS_EARLY =
  /[A-Za-z\d](?<!_[A-Za-z\d]*)_$|(?:超过|少于|低于|达到|提前|支付)\s*\d{1,6}$|(?:应|于|在|按|将|超过|低于)[^。；;，,\n]{0,8}[每当次本该][年月日]$/
const LAST_WORDS = 40
/** A field of the place to sign, with the number of the next contract of a collection behind it. */
const FIELD_LAST =
  /(?:电话|身份证号码?|日期|地址|传真|账号|邮箱|联系人|代表人?|时间|手机|签字|盖章|签章)[:：]\s*(?:(?:第[一二三四五六七八九十\d]{1,2}篇|篇[一二三四五六七八九十\d]{1,2}|范本[一二三四五六七八九十\d]{1,2})[:：]?)?$/

/** What no sentence ends with: 违约金数额为, 但因系统故障, 每单人民币. */
const UNFINISHED =
  /(?:人民币|[额价率限]为|(?:数额|金额|比例|期限|标准|如下|包括)为?|[,](?:但|如|若|因|当|除)[^。;,:]{2,14}(?<![的时者内前后外准限用效])|[^时后前内以](?:自|并|支付)|(?:修改|变更|调整|修订|更正)为:?)$/

const tailOf = (sentence: Sentence): Offence => {
  const end = sentence.text.trimEnd().length
  const from = Math.max(0, end - TAIL)
  return atSentence(sentence, from, end, { tail: sentence.text.slice(from, end) })
}

/** 第三条修改为: and the new third article follows. */
const isReplaced = ({ nodes }: Analysis, { node, text }: Sentence): boolean => {
  const next = /为:?\s*$/.test(text) ? (nodes[nodes.indexOf(node) + 1]?.article.label ?? '') : ''
  return next !== '' && text.includes(next)
}

/** An item that breaks off, and the next begins. */
const itemsCutOff = (analysis: Analysis): Offence[] =>
  analysis.nodes.slice(0, -1).flatMap((node) => {
    const { sentencesIn, childrenOf } = analysis
    const last = inBody(node) && childrenOf(node).length === 0 ? sentencesIn(node).at(-1) : undefined
    const text = last?.text.trimEnd() ?? ''
    return last && text.length > SHORTEST && UNFINISHED.test(text) && !isReplaced(analysis, last) ? [tailOf(last)] : []
  })
/** Fewer characters are a field or a heading. */
const SHORTEST = 12
const TAIL = 12

const isSaid = ({ part }: Node): boolean => part !== 'preamble' && part !== 'signature'
const CLOSED = /[。;]\s*$/

/** A line that the width of a page broke goes on in the next. */
const isBroken = ({ sentencesIn }: Analysis, sentence: Sentence): boolean =>
  !CLOSED.test(sentence.text) && sentencesIn(sentence.node).at(-1) !== sentence

/** The end of a sentence lacks what its last words want. */
function sentencesCutOff(analysis: Analysis): Offence[] {
  const object = wantsObject(everyParty(analysis).names)
  const found = [
    ...analysis.sentences.flatMap((sentence) =>
      isSaid(sentence.node) && WANTS_MORE.test(sentence.text.trimEnd().slice(-FINAL_WORDS)) ? [{ sentence }] : [],
    ),
    ...saying(analysis, WANTS_NOUN, isSaid),
    ...saying(analysis, WANTS_DEED, isSaid),
    ...saying(analysis, object, isSaid).filter(
      ({ sentence: { node, index } }) => index === 0 && node.article.heading.text === '',
    ),
  ].filter(
    ({ sentence }) =>
      sentence.text.trim().length > FEWEST_WORDS && !isBroken(analysis, sentence) && !isReplaced(analysis, sentence),
  )
  return [...new Set(found.map(({ sentence }) => sentence))].map(tailOf)
}
const FEWEST_WORDS = 3
/** Longer than any word that wants more, with what stands before it. */
const FINAL_WORDS = 8

/** 各项罚款不超过当月 as all that an article says, and so taken for its heading. */
const headingsCutOff = ({ nodes }: Analysis): Offence[] =>
  nodes.flatMap((node) => {
    const { heading, body, children } = node.article
    const words = fold(heading.text).trim()
    const isAll = isSaid(node) && body.text === '' && children.length === 0 && words.length > FEWEST_WORDS
    return isAll && (WANTS_MORE.test(words) || WANTS_NOUN.test(words))
      ? [atHead(node, { tail: words.slice(-TAIL) })]
      : []
  })

/** 超出的， and the next article: a comma that nothing follows. Where several items end so, it is how they are parted. */
function endingOnComma({ nodes, sentencesIn, childrenOf }: Analysis): Offence[] {
  const ends = nodes.flatMap((node) => {
    const last = isSaid(node) && childrenOf(node).length === 0 ? sentencesIn(node).at(-1) : undefined
    return last && /[,、]\s*$/.test(last.text) && last.text.trim().length > FEWEST_WORDS ? [last] : []
  })
  return ends.filter(({ node }) => ends.filter((other) => other.node.parent === node.parent).length === 1).map(tailOf)
}

/** 乙方为甲方拍摄的照片的著作权, and the sentence ends before it says whose it is. */
const RIGHT = '(?:著作权|版权|所有权|知识产权|专利(?:申请)?权|商标权|使用权|收益权)'
const RIGHT_LAST = new RegExp(`的${RIGHT}(?:[、和及与]${RIGHT})*[。;]?\\s*$`)
const SAYS_WHOSE =
  /[归属享]|拥有|取得|转让|授|许可|侵[犯害]|尊重|保护|不得|承认|涉及|主张|具有|保留|放弃|包括|交付|移交|不|无|使用(?!权)/
const rightsWithoutOwner = (analysis: Analysis): Offence[] =>
  saying(analysis, RIGHT_LAST, isSaid).flatMap(({ sentence }) => {
    const [clause = ''] = sentence.text.split(/[,:]/).slice(-1)
    const isOdd = clause.trim().length >= SHORTEST && !SAYS_WHOSE.test(clause) && !isBroken(analysis, sentence)
    return isOdd ? [tailOf(sentence)] : []
  })

const EXAMPLE = /示例|例如|举例|比如|案例/
const RESULT_LOST =
  /\d[^。;]*[,](?:则|那么|故|即|应)[^。;,\d]{0,12}(?:支付|应付|扣除?|赔偿|收取|补偿|返还|奖励|结算)[^。;,\d]{0,10}(?:金|费用?|金额|款|奖励?)(?:为|是|:|共计?|合计)?[。;]?\s*$/

/** A worked example that stops before the sum: 逾期三天的，则应支付违约金. */
const examplesCutOff = (analysis: Analysis): Offence[] =>
  saying(analysis, RESULT_LOST, isSaid).flatMap(({ sentence }) => {
    const around = analysis.sentencesIn(sentence.node).slice(Math.max(0, sentence.index - 2), sentence.index + 1)
    const isWorked = around.some(({ text }) => EXAMPLE.test(text)) && /\d[\d,.]*\s*万?元/.test(sentence.text)
    return isWorked && !isBroken(analysis, sentence) ? [tailOf(sentence)] : []
  })

/** What is spoken of, as the last words: 活动期间的附加部分. */
const SUBJECT_LAST =
  /(?:^|[,;。])(?<part>[\u4e00-\u9fff、]{2,12})(?<=部分|时间|期间|费用?|金额|款项?|[奖押定租佣酬罚]金|标准|方式|方法|人员|客服|坐席|责任|义务|比例|日期|地点|数量|范围|内容|价格?|资料|数据|工资|期限|合同|协议|甲方|乙方|双方|制度)\s*$/
const PREDICATE =
  /(?<![响供相反适对])应|(?<![理事缘])由|[须为是归属有无不按向给与在]|可以|负责|支付|承担|同意|执行|适用|遵守|提供|进行|协助|配合|包[括含]|履行|完成|遵循|使用|收[取到]|[退返]还|赔偿|补足|处理|制定|建立|签[订署]|通知|告知|保守|终止|解除|开具|结[算清]|扣|查看|核对|免|停|减|增|交|付|计/
/** So many items before or behind that end as sentences do show that this one should. */
const FEWEST_WHOLE = 2

/** The last words of an item that has nothing below it. */
function endOf({ sentencesIn, childrenOf }: Analysis, node: Node): { text: string; place: Offence } | undefined {
  const last = sentencesIn(node).at(-1)
  const words = fold(node.article.heading.text).trim()
  if (childrenOf(node).length > 0) return undefined
  if (last && !last.isHead) return { text: last.text, place: tailOf(last) }
  return last || words !== '' ? { text: words, place: atHead(node, { tail: words.slice(-TAIL) }) } : undefined
}

/** 2.1 服务内容 beside 2.2 服务标准 is a heading without text, and told as one. */
const isHeading = ({ text }: { text: string }, row: readonly Node[]): boolean =>
  row.some(({ article: { heading, body } }) => body.text === '' && fold(heading.text).trim() === text) &&
  row.some(
    ({ article: { heading, body, children } }) => heading.text !== '' && (body.text !== '' || children.length > 0),
  )

/** 4、国庆值班时间, among items that are sentences: what is said of it is gone. */
function subjectsAlone(analysis: Analysis): Offence[] {
  const rows = Map.groupBy(
    analysis.nodes.filter((node) => isSaid(node) && node.article.kind === 'item'),
    ({ parent, style }) => `${parent?.article.start ?? ''} ${style}`,
  )
  return [...rows.values()].flatMap((row) => {
    const ends = row.flatMap((node) => endOf(analysis, node) ?? [])
    const [only, ...others] = ends.filter(({ text }) => !CLOSED.test(text))
    const part = only && others.length === 0 ? SUBJECT_LAST.exec(only.text)?.groups?.['part'] : undefined
    const isAlone = ends.length > FEWEST_WHOLE && only !== ends.at(-1)
    return only &&
      isAlone &&
      part !== undefined &&
      !PREDICATE.test(part) &&
      !only.text.includes('|') &&
      !isHeading(only, row)
      ? [only.place]
      : []
  })
}

const A_WORD_OR_TWO = /^[\u4e00-\u9fff]{1,6}$/
const A_SENTENCE = 12
const FEWEST_BEFORE = 2

const lengthOf = ({ heading, body, children }: Node['article']): number =>
  heading.text.length + body.text.length + children.reduce((sum, child) => sum + lengthOf(child), 0)

/** 情形六：物业 as the last words of all, behind five cases that are told at length. */
function lastOfRowCut({ nodes, contract }: Analysis): Offence[] {
  const final = nodes.at(-1)
  if (!final || final.part === 'signature' || final.article.children.length > 0) return []
  const { heading, body, kind } = final.article
  const before = nodes.filter(
    ({ parent, style }) => parent === final.parent && style === final.style && style !== 'none',
  )
  const others = before.slice(0, -1)
  const isCut =
    kind !== 'annex' &&
    A_WORD_OR_TWO.test(`${heading.text}${body.text}`.trim()) &&
    others.length >= FEWEST_BEFORE &&
    others.every(({ article }) => lengthOf(article) > A_SENTENCE) &&
    contract.working.text.trimEnd().endsWith(body.text.trim())
  return isCut ? [atHead(final, { tail: `${heading.text}${body.text}`.trim() })] : []
}

/** An entry of a list of cases ends so, and what all of them come to stands above or below it. */
const isOfCases = ({ nodes, sentencesIn }: Analysis, { node, index }: Sentence): boolean => {
  const announced = `${node.parent?.article.heading.text ?? ''}${node.parent?.article.body.text ?? ''}`
  const row = nodes.filter(({ parent, style }) => parent === node.parent && style === node.style)
  return (
    /[:：]\s*$|情[形况]|行为|事由|条件|违约|责任|范围|如下|下列/.test(announced) ||
    sentencesIn(node).some((other) => other.index !== index && /的[。;]?\s*$|:\s*$/.test(other.text)) ||
    row.some((other) => other !== node && /的[。；;]?\s*$/.test(other.article.body.text))
  )
}
/** A mark of a site stood between the last words, and some of them were taken for a part of it. */
const hidesWords = ({ text, place }: Sentence): boolean => {
  const end = text.trimEnd().length
  const { start, end: until } = place(end - 2, end)
  return until - start > 2
}
/** 造成客户损失的。, and no word on what follows from it. */
const withoutConsequence = (analysis: Analysis): Offence[] =>
  saying(analysis, WANTS_CONSEQUENCE, isSaid).flatMap(({ sentence }) =>
    isOfCases(analysis, sentence) || hidesWords(sentence) ? [] : [doubtful(tailOf(sentence))],
  )

/** 群众因政策调整 in a contract where all other paragraphs end with a full stop. */
const endsWithoutMark = (analysis: Analysis): Offence[] =>
  unclosedEnds(analysis, isSaid).map(({ sentence, node, text }) =>
    doubtful(sentence ? tailOf(sentence) : atHead(node, { tail: text.trim().slice(-TAIL) })),
  )

/** The text stops within its articles: what would follow is unknown. */
export const stopsEarly = (analysis: Analysis): boolean =>
  analysis.nodes.at(-1)?.part === 'body' && cutOff(analysis).length > 0

/** Each end once, however many of its words tell it. */
const everyCut = (analysis: Analysis): Offence[] => {
  const found = [
    cutOff,
    itemsCutOff,
    sentencesCutOff,
    headingsCutOff,
    endingOnComma,
    examplesCutOff,
    rightsWithoutOwner,
    subjectsAlone,
    lastOfRowCut,
    withoutConsequence,
    endsWithoutMark,
  ].flatMap((find) => find(analysis))
  return found.filter(
    ({ start, end }, at) => !found.slice(0, at).some((other) => other.start < end && start < other.end),
  )
}

export const CUT_OFF_RULES: readonly Rule[] = [{ code: 'text-cut-off', severity: 'warning', check: everyCut }]
