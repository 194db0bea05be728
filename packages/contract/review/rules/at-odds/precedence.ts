import { allMatches, fold } from '@heqi/clauses'
import { type Analysis, type Node, type Saying, saying } from '../../analysis.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atMatch, atWords, type Offence, type Rule } from '../../rule.ts'

const PREVAILS =
  /(?:不一致|不同|不符|冲突|抵触|矛盾|出入)[^。;,]{0,4},?(?:则)?(?:应当?)?(?:以(?<document>[\u4e00-\u9fff]{2,10}?)(?:的约定|的规定|约定|规定|内容)?为准|(?:优先)?(?:适用|执行|依照)(?<applied>[\u4e00-\u9fff]{2,10}?)(?:的约定|的规定|约定|规定|内容)?(?=[。;,]|$)|(?<first>[\u4e00-\u9fff]{2,10}?)(?:的约定|的规定|约定|规定)?优先)|(?<above>[\u4e00-\u9fff]{2,8}?)(?:的(?:约定|规定|效力|内容)|效力)?优先于/
/** 本部分: another text in each part. */
const OF_ITS_PART = /^本(?:部分|章|节|附件|附录|条|款)/
/** What was signed later, or demands more: no text by its name. */
const NO_TEXT = /^(?:其|该|较|更|最|后|在后|签|时间|日期|上述|前述|下列|有利|要求|严|新)/
const documentOf = ({ match: { groups } }: Saying): string =>
  (groups?.['document'] ?? groups?.['applied'] ?? groups?.['first'] ?? groups?.['above'] ?? '').replace(/^[但而且]/, '')

const EVERY_PREVAILS = new RegExp(PREVAILS.source, 'g')
/** 上述文件如有不一致: whichever of them. */
const ALL_TEXTS =
  /(?:上述|各|所有|前述|以上|其[他它余]|组成|合同|构成)[^。;,]{0,8}文件|文件(?:之间|相互)|各部分(?:之间)?/

/** What is left out of the rule before it. */
const EXCEPTED = /^[^。;]{0,4}(?:但|除|其中)/

type Ruling = Saying & { readonly document: string; readonly over: string; readonly isOverAll: boolean }

/** Each text that prevails, with the words for what it prevails over. */
const rulings = (analysis: Analysis): Ruling[] =>
  analysis
    .sentencesFor(PREVAILS)
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => {
      let from = 0
      return allMatches(EVERY_PREVAILS, sentence.text).flatMap((match) => {
        const until = match.index + match[0].length
        const loser =
          match.groups?.['above'] === undefined ? '' : (/^[^。;,]*/.exec(sentence.text.slice(until))?.[0] ?? '')
        const over = sentence.text.slice(from, until) + loser
        from = until + loser.length
        const document = documentOf({ sentence, match })
        return document === '' || NO_TEXT.test(document)
          ? []
          : [{ sentence, match, document, over, isOverAll: ALL_TEXTS.test(over.replace(document, '')) }]
      })
    })

const isOver = (one: Ruling, other: Ruling): boolean =>
  one.document !== other.document && (one.isOverAll || one.over.includes(other.document))

/** The one prevails over the other, by itself or over a third. */
const isOverInTheEnd = (one: Ruling, other: Ruling, all: readonly Ruling[]): boolean =>
  isOver(one, other) || all.some((third) => isOver(one, third) && isOver(third, other))

const areOfOnePart = (one: Ruling, other: Ruling): boolean =>
  one.sentence.node === other.sentence.node ||
  one.sentence.node.parent === other.sentence.node.parent ||
  !(OF_ITS_PART.test(one.document) || OF_ITS_PART.test(other.document))

/** Of two texts the one prevails, and in the next breath the other. */
function prevailBoth(analysis: Analysis): Offence[] {
  const all = rulings(analysis)
  return all.flatMap((later, at) => {
    const earlier = all
      .slice(0, at)
      .find(
        (each) =>
          areOfOnePart(each, later) &&
          isOverInTheEnd(each, later, all) &&
          isOver(later, each) &&
          !(each.isOverAll && EXCEPTED.test(later.over)),
      )
    return earlier ? [atWords(later.sentence, later.match, { one: earlier.document, other: later.document })] : []
  })
}

const EACH_OVER_THE_OTHER =
  /与本(?:合同|协议)[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以(?<document>[^。；;，,\n]{2,12}?)为准[；;。，,][^。\n]{0,4}与\k<document>[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以本(?:合同|协议)为准/g

/** 与本合同不一致的，以比选文件为准；与比选文件不一致的，以本合同为准. */
const inOneBreath = ({ search }: Analysis): Offence[] =>
  search(EACH_OVER_THE_OTHER, inArticles).map((match) =>
    atMatch(match, { one: match.groups['document'] ?? '', other: '本合同' }),
  )

const ORDER = /(?:优先|解释|效力|适用|先后)[^。;,:]{0,6}(?:顺序|次序|顺位)(?:(?!相反|从低|倒序)[^。;:(]){0,8}(?=[:(]|$)/
const NUMBER = /[(][一二三四五六七八九十\d]{1,2}[)]|[①-⑳]|(?<!\d)\d{1,2}[.、](?!\d)/
const THE_CONTRACT = /^(?:本|主)?(?:合同|协议)(?:书|条款|正文|文本|主文)?(?:本身)?$|^(?:正文|主文)$/
const nameOf = (entry: string): string => {
  const name = /^[^。;,:(]*/.exec(entry.trim())?.[0].replace(/^及|[《》]/g, '') ?? ''
  return THE_CONTRACT.test(name) ? '正文' : name
}

/** 解释顺序：合同正文、投标文件、附件: the documents in the order in which they prevail. */
function orderBelow(analysis: Analysis, node: Node): readonly string[] {
  const text = fold(node.article.body.text)
  const found = ORDER.exec(text)
  if (!found) return []
  const [list = ''] = text.slice(found.index + found[0].length).split('。')
  const inline = list.split(NUMBER).slice(1)
  const below = analysis.childrenOf(node).map(({ article }) => fold(article.heading.text || article.body.text))
  const entries = inline.length > 1 ? inline : below.length > 1 ? below : list.replace(/^:/, '').split(/[、,>]/)
  return entries.map(nameOf).filter((name) => name.length > 1)
}

const OTHERWISE = /除外|另有约定|更(?:严|高|有利)|后(?:签|者)|专门|特别/

/** The annexes stand last in the order of precedence, and are to prevail over the contract. */
function againstTheOrder(analysis: Analysis): Offence[] {
  const prevailing = saying(analysis, PREVAILS, binds).filter(({ sentence }) => !OTHERWISE.test(sentence.text))
  if (prevailing.length === 0) return []
  const orders = saying(analysis, /顺序|次序|顺位/, binds).map(({ sentence }) => orderBelow(analysis, sentence.node))
  return prevailing.flatMap((each) => {
    const { sentence, match } = each
    const document = nameOf(documentOf(each))
    const named = sentence.text.slice(0, match.index)
    const isNamed = (name: string): boolean =>
      name === '正文'
        ? /正文|主文|本合同|本协议|合同条款|[与和](?:本|主)?(?:合同|协议)|^(?:主)?(?:合同|协议)[与和]/.test(named)
        : named.includes(name)
    return orders.flatMap((order) => {
      const place = order.indexOf(document)
      const other = order.slice(0, Math.max(0, place)).find(isNamed)
      return other ? [atWords(sentence, match, { one: other, other: document })] : []
    })
  })
}

/** Two sentences of a circle may be one match, which tells it whole. */
function circular(analysis: Analysis): Offence[] {
  const whole = inOneBreath(analysis)
  return whole.length > 0 ? whole : [...prevailBoth(analysis), ...againstTheOrder(analysis)].slice(0, 1)
}

export const PRECEDENCE_RULES: readonly Rule[] = [
  {
    code: 'precedence-circular',
    severity: 'error',
    check: circular,
  },
]
