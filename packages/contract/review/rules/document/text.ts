import { parseAmountInWords } from '@heqi/vocabulary'
import { isPlainlySimplified } from '../../../import/cleaning/plain-characters.ts'
import type { Analysis, Node } from '../../analysis.ts'
import { gapsIn } from '../../reading/gaps.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inBodyOrAnnexes } from '../../reading/parts.ts'
import type { TextEdit } from '../../review-finding.ts'
import { atHead, atMatch, atTitle, type Offence, type Rule, replacing } from '../../rule.ts'
import { BLANK_RULES } from './blanks.ts'
import { CUT_OFF_RULES } from './cut-off.ts'

const PAIR =
  /(?:人民币|RMB|¥|￥)?\s*(?<figures>\d[\d,，]*(?:\.\d{1,2})?)\s*(?<unit>万)?元?整?(?:[^。；;\n]{0,8}?(?:大写)[:：]?|[(（])\s*(?:人民币)?\s*(?<words>[零壹贰叁肆伍陆柒捌玖拾佰仟万萬亿元圆角分整正]{2,40})/g

/** The same the other way round: 人民币壹万元整（¥10,000.00）. */
const WORDS_FIRST =
  /(?<words>[零壹贰叁肆伍陆柒捌玖拾佰仟万萬亿]{2,40}[元圆][零壹贰叁肆伍陆柒捌玖角分整正]{0,8})\s*[(（]\s*(?:小写[:：]?)?\s*(?:人民币|RMB|¥|￥)?\s*(?<figures>\d[\d,，]*(?:\.\d{1,2})?)\s*(?<unit>万)?/g

const NUMERAL_IN_WORDS = /[零壹贰叁肆伍陆柒捌玖拾佰仟]/

type Pair = { readonly offence: Offence; readonly isUnit: boolean }

/** Amounts in figures beside amounts in words, where both can be read and differ. */
const differentAmounts = oncePerAnalysis(({ search }: Analysis): readonly Pair[] => {
  const hasNumerals = ({ article }: Node): boolean => NUMERAL_IN_WORDS.test(article.heading.text + article.body.text)
  return [...search(PAIR, hasNumerals), ...search(WORDS_FIRST, hasNumerals)].flatMap((match): Pair[] => {
    const { figures = '', unit, words = '' } = match.groups
    const [whole = '0', places = ''] = figures.replace(/[,，]/g, '').split('.')
    const fen = BigInt(whole + places.padEnd(2, '0')) * (unit === undefined ? 1n : 10_000n)
    const said = parseAmountInWords(words.replace(/圆/g, '元').replace(/萬/g, '万'))
    if (!said.ok || said.value === fen) return []
    const isUnit = said.value === fen * 10_000n || said.value * 10_000n === fen
    return [{ offence: atMatch(match, { figures: `${figures}${unit ?? ''}`, words }), isUnit }]
  })
})

/** Characters that are not there any more and could not be read back. */
const damages = ({ contract }: Analysis): Offence[] =>
  contract.damages.filter(({ repaired }) => !repaired).map(({ start, end }) => ({ article: '', start, end }))

/** Runs that were read back: one finding, at the first of them. */
function repairs({ contract }: Analysis): Offence[] {
  const repaired = contract.damages.filter((damage) => damage.repaired)
  const [first] = repaired
  return first ? [{ article: '', start: first.start, end: first.end, data: { count: repaired.length } }] : []
}

/** A paragraph that begins with a comma or a colon has lost what stood before it, its number and title at the least. */
const HEADLESS = /(?<=^|\n)[ \t\u3000]*[,，、:：;；。](?=[ \t\u3000]*[^\s])[^\n。；;]{0,30}/g

const beginningsLost = ({ search, contract }: Analysis): Offence[] =>
  search(HEADLESS, inBodyOrAnnexes)
    .filter(({ start }) => /\n[ \t\u3000]*$/.test(contract.source.text.slice(Math.max(0, start - 8), start)))
    .map((match) => atMatch(match, { words: match.text.trim().slice(0, 12) }))

const DOUBLED = /过过(?!来|去)|(?<!目)的的|应应|了了(?!解)|在在|与与|向向|将将|内内|支支付|甲甲方|乙乙方/g
const STRIPPED = /(?:战争|罢工|灾害|骚乱)、行为|、法律、法规或(?:行为|政策变化)行为/g

/** An address of which only the kinds of its parts are left: 省市区街道号. */
const LOST_PLACE =
  /(?<![\u4e00-\u9fff])(?:省\s*(?:市|自治区)|市(?:\s+[区县]|[区县](?=\s*(?:街|路|镇|大道|巷|号)))|[区县]\s*(?:街道?|路|镇))\s*(?:[区县]\s*)?(?:镇\s*)?(?:街道?|大道|路)?\s*(?:巷|弄)?\s*(?:号)?(?:[楼栋室座层]){0,3}(?![\u4e00-\u9fff])/g

/** Stamps, menus and labels of a site that a conversion left among the clauses. */
function artefacts({ contract }: Analysis): Offence[] {
  const [from, to] = [contract.clauses[0]?.end ?? contract.start, contract.clauses.at(-1)?.start ?? contract.end]
  const inside = contract.waste.filter(
    ({ kind, start, end }) =>
      ['site-chrome', 'page-list', 'copyright-notice'].includes(kind) && start > from && end < to,
  )
  const [first] = inside
  const edits = inside.map(({ start, end }) => ({ start, end, replacement: '' }))
  return first ? [{ article: '', start: first.start, end: first.end, data: { count: inside.length }, edits }] : []
}

/** Characters that only one of the two scripts has (据, 于 and 并 are in both), in words that every contract uses. */
const TRADITIONAL = /[應於會總單並報發務條協議雙簽訂個時間費數據電話網絡質處決對應責賠償]/g
const SIMPLIFIED = /[应会总单报发务条协议双签订个时间费数电话网络质处决对责赔偿]/g
/** So many characters of the rarer script are a sentence, not a slip. */
const A_SENTENCE = 6

/** One sentence in the other script: pasted from elsewhere. */
function mixedScripts({ contract }: Analysis): Offence[] {
  const text = contract.source.text.slice(contract.start, contract.end)
  if (isPlainlySimplified(text)) return []
  const traditional = [...text.matchAll(TRADITIONAL)]
  const simplified = traditional.length < A_SENTENCE ? [] : [...text.matchAll(SIMPLIFIED)]
  const isTraditional = traditional.length < simplified.length
  const [fewer, more] = isTraditional ? [traditional, simplified] : [simplified, traditional]
  const [first, last] = [fewer[0], fewer.at(-1)]
  if (!first || !last || fewer.length < A_SENTENCE || fewer.length * 2 > more.length) return []
  const sentence = /^[^。；;\n]*/.exec(text.slice(first.index))?.[0].length ?? 1
  const start = contract.start + first.index
  const until = contract.start + (last.index ?? 0) + 1
  return [
    {
      article: '',
      start,
      end: start + sentence,
      // The text that recognisers read is Simplified throughout: what it changed there is the repair.
      ...(isTraditional ? { edits: simplifying(contract, start, Math.max(until, start + sentence)) } : {}),
    },
  ]
}

/** What turns the characters of a stretch that are Traditional into those that were read for them. */
function simplifying({ source, working }: Analysis['contract'], start: number, end: number): TextEdit[] {
  const edits: TextEdit[] = []
  for (let at = working.starts.findIndex((place) => place >= start); at >= 0 && at < working.text.length; at += 1) {
    const [from = end, to = end, read = ''] = [working.starts[at], working.ends[at], working.text[at]]
    if (from >= end) break
    if (to !== from + 1 || source.text[from] === read || !/\p{sc=Han}/u.test(read)) continue
    const before = edits.at(-1)
    if (before?.end === from) edits[edits.length - 1] = { ...before, end: to, replacement: before.replacement + read }
    else edits.push({ start: from, end: to, replacement: read })
  }
  return edits
}

export const TEXT_RULES: readonly Rule[] = [
  ...CUT_OFF_RULES,
  ...BLANK_RULES,
  { code: 'no-contract', severity: 'warning', check: notContract },
  {
    code: 'amount-words-differ',
    severity: 'error',
    check: (analysis) => differentAmounts(analysis).flatMap(({ isUnit, offence }) => (isUnit ? [] : [offence])),
  },
  {
    code: 'amount-unit-differs',
    severity: 'error',
    check: (analysis) => differentAmounts(analysis).flatMap(({ isUnit, offence }) => (isUnit ? [offence] : [])),
  },
  { code: 'text-damaged', severity: 'warning', check: damages },
  { code: 'text-repaired', severity: 'note', check: repairs },
  { code: 'artefacts-inside', severity: 'note', check: artefacts },
  { code: 'scripts-mixed', severity: 'note', check: mixedScripts },
  { code: 'beginning-lost', severity: 'warning', check: beginningsLost },
  {
    code: 'word-doubled',
    severity: 'note',
    check: ({ search }) =>
      search(DOUBLED).map((match) =>
        replacing(
          match,
          match.text.slice(match.text.startsWith(match.text.slice(-2)) ? 1 : Math.floor(match.text.length / 2)),
          { words: match.text },
        ),
      ),
  },
  {
    code: 'place-lost',
    severity: 'warning',
    check: ({ search }) => search(LOST_PLACE).map((match) => atMatch(match, { words: match.text })),
  },
  {
    code: 'word-lost',
    severity: 'warning',
    check: (analysis) =>
      [
        ...analysis.search(STRIPPED),
        ...gapsIn(analysis).flatMap(({ match, kind, isSeen }) => (kind === 'word' && !isSeen ? [match] : [])),
      ].map((match) => atMatch(match, { words: match.text })),
  },
]

/** What speaks of a contract, or of its parties, by name. */
const SPEAKS_OF_CONTRACT = /合同|协议|契约|甲方|乙方|agreement|contract/i
const BY_CHANCE = 2

/** A clause or two are recognised in many a text; without any, or where nothing speaks of a contract, it is none. */
function notContract(analysis: Analysis): Offence[] {
  const { contract, isGuide } = analysis
  const known = contract.clauses.filter(({ type }) => type !== 'free/custom').length
  const isNone = known === 0 || (known <= BY_CHANCE && !SPEAKS_OF_CONTRACT.test(contract.working.text))
  return isNone && !isGuide ? [atTitle(analysis)] : []
}

/** Drafting advice that was taken for a contract. */
export const GUIDE_RULE: Rule = {
  code: 'guide-not-contract',
  severity: 'note',
  check: ({ isGuide, nodes }) => {
    const home = nodes.find((node) => node.part === 'body') ?? nodes[0]
    return isGuide && home ? [atHead(home)] : []
  },
}
