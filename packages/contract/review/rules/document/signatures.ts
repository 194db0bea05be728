import { fold } from '@heqi/clauses'
import { type Analysis, type Node, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { inBody } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

const OTHERS = ['丙方', '丁方', '戊方', '己方'] as const
/** 甲方（盖章）：, the place where a party signs. */
const SIGNS = /(?:甲方|乙方)\s*(?:\([^)]{0,6}[签盖章][^)]{0,6}\)|[^。;]{0,30}\((?:签|盖|公)?章\))/

const isHead = ({ part }: Node): boolean => part === 'preamble'
const introduced = (party: string): RegExp => new RegExp(`^\\s*${party}\\s*(?:\\([^)]{1,16}\\))?\\s*:`)

/** The sentences from the first place of signature on; none where the text has none. */
function signatures({ sentences }: Analysis): Sentence[] {
  const first = sentences.findIndex(({ text, node }) => !isHead(node) && SIGNS.test(text))
  return first < 0 ? [] : sentences.slice(first)
}

/** A third or fourth party of the head that has no place to sign. */
function partiesUnsigned(analysis: Analysis): Offence[] {
  if (!OTHERS.some((party) => analysis.text.includes(party))) return []
  const signed = signatures(analysis)
  const [place] = signed
  if (!place) return []
  const block = signed.map(({ text }) => text).join('\n')
  const above = analysis.sentences.slice(0, -signed.length)
  const named = OTHERS.filter((party) => above.some(({ text }) => introduced(party).test(text)))
  const missing = named.filter((party) => !block.includes(party))
  const last = signed.findLast(({ text }) => SIGNS.test(text) || /[丙丁戊]方\s*\(/.test(text)) ?? place
  return missing.length === 0
    ? []
    : [{ ...atSentence(place, undefined, undefined, { parties: missing.join('、') }), end: last.place().end }]
}

const SEAL = '(?:[(（](?:签|盖|公|签字)?(?:章|盖章|字|名)[^)）]{0,8}[)）]|(?:签字|盖章|签名|签章))'
/** So many characters from the place of one party on, the other signs as well. */
const A_BLOCK = 400
/** So many characters tell one company from another. */
const OF_A_NAME = 5

/** The place of one party to sign, and in all that stands beside and behind it none of the other. */
function otherPartyUnsigned(analysis: Analysis): Offence[] {
  const block = analysis.nodes.filter(({ part }) => part === 'signature')
  const text = block.map(({ article }) => fold(article.heading.text + article.body.text)).join('\n')
  const { client, provider, sentences } = analysis
  // Of two places in one line the first may have gone with what stands above.
  const whole = fold(analysis.text)
  const signs = (names: string): RegExp => new RegExp(`(?:${names})[^。;\\n]{0,4}${SEAL}`)
  const isThere = (names: string): boolean => new RegExp(names).test(text)
  const [first] = block
  if (!first || text.length > A_BLOCK) return []
  const missing = [
    { names: client, signed: provider },
    { names: provider, signed: client },
  ].find(({ names, signed }) => signs(signed).test(text) && !isThere(names) && !signs(names).test(whole))
  const head = sentences.filter(({ node }) => isHead(node)).map(({ text: words }) => words)
  const label = missing && new RegExp(missing.names).exec(head.join('\n'))?.[0]
  const name = new RegExp(`(?:${missing?.names ?? '(?!)'})[^:。;,]{0,12}:\\s*(?<name>[\\u4e00-\\u9fff()]{4,})`).exec(
    head.join('\n'),
  )
  // Whoever signs by the name of the company needs no other label.
  const isByName = text.includes(name?.groups?.['name']?.slice(0, OF_A_NAME) ?? '\n\n')
  return missing && label !== undefined && !isByName
    ? [{ article: first.article.number, start: first.article.start, end: first.article.end, data: { parties: label } }]
    : []
}

/** 签字：张三 签字：, one side signed and the other not. */
const ONE_SIDE = /(?:签字|签名|代表)\s*:\s*[\u4e00-\u9fff]{2,4}(?:\s[^:]*)?\s(?:签字|签名|代表)\s*:\s*$/
const oneSideSigned = (analysis: Analysis): Offence[] =>
  saying(analysis, ONE_SIDE).map(({ sentence }) => atSentence(sentence))

const TAKES_EFFECT = /(?:签[字署订章]|盖章|签章)[^。;]{0,16}(?:之日|后|时|起)?[^。;,]{0,6}生效/
/** Words of a place to sign, wherever it stands. */
const PLACE_TO_SIGN =
  /[(（](?:签|盖|公|签字)?(?:章|盖章|字|名)[^)）]{0,6}[)）]|(?:签字|盖章|签名|签章|代表人?|代理人|日期)\s*[:：]|签署页|签字页|[_＿]{4,}\s*年/
/** What a contract says last; before it the text may have been cut. */
const LAST_MATTERS = /附则|其他|其它|生效|份数|未尽|附件|争议|通则|杂项/
const FEWEST_CLAUSES = 8

/** In force once signed and sealed, and nowhere to sign. */
function nowhereToSign(analysis: Analysis): Offence[] {
  const { nodes, contract } = analysis
  const last = nodes.findLast(({ part, parent, article }) => part === 'body' && !parent && article.kind === 'article')
  const isWhole =
    contract.clauses.length >= FEWEST_CLAUSES &&
    (nodes.some(({ style, numbers }) => style === 'part' && (numbers[0] ?? 0) > 1) ||
      LAST_MATTERS.test(last?.article.heading.text ?? ''))
  const hasPlace = nodes.some(({ part }) => part === 'signature') || PLACE_TO_SIGN.test(analysis.text)
  if (hasPlace || !isWhole) return []
  return saying(analysis, TAKES_EFFECT, inBody)
    .filter(({ sentence }) => !/补充|变更|修改|附件/.test(sentence.text))
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match))
}

export const SIGNATURE_RULES: readonly Rule[] = [
  { code: 'party-unsigned', severity: 'warning', check: anyOf(partiesUnsigned, otherPartyUnsigned) },
  { code: 'signature-missing', severity: 'warning', check: nowhereToSign },
  { code: 'one-side-signed', severity: 'note', check: oneSideSigned },
]
