import { type Analysis, type Node, type Sentence, saying } from '../analysis.ts'
import { atSentence, type Offence, type Rule } from '../rule.ts'

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
  const named = OTHERS.filter((party) =>
    analysis.sentences.some((sentence) => !signed.includes(sentence) && introduced(party).test(sentence.text)),
  )
  const missing = named.filter((party) => !block.includes(party))
  const last = signed.findLast(({ text }) => SIGNS.test(text) || /[丙丁戊]方\s*\(/.test(text)) ?? place
  return missing.length === 0
    ? []
    : [{ ...atSentence(place, undefined, undefined, { parties: missing.join('、') }), end: last.place().end }]
}

/** 签字：张三 签字：, one side signed and the other not. */
const ONE_SIDE = /(?:签字|签名|代表)\s*:\s*[\u4e00-\u9fff]{2,4}(?:\s[^:]*)?\s(?:签字|签名|代表)\s*:\s*$/
const oneSideSigned = (analysis: Analysis): Offence[] =>
  saying(analysis, ONE_SIDE).map(({ sentence }) => atSentence(sentence))

export const SIGNATURE_RULES: readonly Rule[] = [
  { code: 'party-unsigned', severity: 'warning', check: partiesUnsigned },
  { code: 'one-side-signed', severity: 'note', check: oneSideSigned },
]
