import { parseAmountInWords } from '@heqi/vocabulary'
import { isPlainlySimplified } from '../../../import/cleaning/plain-characters.ts'
import type { Analysis, Node } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inBody, inBodyOrAnnexes } from '../../reading/parts.ts'
import type { TextEdit } from '../../review-finding.ts'
import { atHead, atMatch, atTitle, type Offence, type Rule, replacing } from '../../rule.ts'
import { CUT_OFF_RULES } from './cut-off.ts'

const BLANK =
  /(?<![_＿]\s*\d[\d,.]*\s*)[_＿]{2,}(?!\s*\d[\d,.]*\s*[_＿])|\[(?!\s*[\d,.]+\s*\])[^\]\n]{0,16}\]|【(?!\s*[\d,.]+\s*】|(?:优秀|精品|精选|必备|热门?|推荐|最新|实用|通用|荐)[^】\n]{0,6}】)[^】\n]{0,16}】|[（(](?:如有[,，])?(?:请)?填写[^)）\n]{1,16}[)）]|[（(][\s\u3000]{2,}[)）]|〔[\s\u3000]*〕|(?<![A-Za-z])[X×]{2,}(?![A-Za-z])/g

const UNIT = '个?(?:工作日|自然日|日历日|小时|分钟|秒|天|月)(?=内|前|后|起|以|，|,|。|$)|日(?=内|前|后)|个月|%|％'

/** A unit right behind a word that wants a number: 必须在小时内, 提前个月, 达到%. */
const LOST_NUMBER = new RegExp(
  `(?:必须|应当?|须|需)?(?:在|于|提前|达到|不低于|不少于|不超过|低于|高于|超过|满|后|为)[ \\t\\u3000]*(?=(?:${UNIT}))(?:${UNIT})`,
  'g',
)

/** Words before a bare unit that make it ordinary speech: 为月末, 在日后, 满月. */
const isSpeech = (text: string): boolean => /^(?:后|为|于|满|在)\s*(?:月|天|日|自然日|日历日)/.test(text)

/** 自 年 月 日至 年 月 日, 共 个月: blanks of white space; the date of signing is written by hand. */
const WHITE_BLANK =
  /(?<![\d年月])[ \t\u3000]+年[ \t\u3000]+月(?:[ \t\u3000]+日)?|(?<=[自从至到于共为计币额价期率]|合计|大写)[ \t\u3000]+(?=个月|万?元|[年人名席天份%％](?![\u4e00-\u9fff]{2}))/g

/** One finding for each article, at its first blank: each is filled in where it stands. */
const blanks = ({ search }: Analysis): Offence[] =>
  [
    ...Map.groupBy(
      [...search(BLANK), ...search(WHITE_BLANK, ({ part }) => part !== 'signature' && part !== 'preamble')],
      ({ node }) => node,
    ).values(),
  ].flatMap((found) => {
    // A name that was masked is no blank to be filled in, if there is one.
    const first = found.find(({ text }) => !/^[X×]+$/.test(text)) ?? found[0]
    return first ? [atMatch(first, { count: found.length })] : []
  })

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

/** A date, a sum or a number of people of which only the unit is left: 自年月日至年月日, 合计元, 人数为人. */
const LOST_VALUE =
  /(?<![\d_\s])年[ \t]*月[ \t]*日(?=至|起|止|前|,|，)|(?:按照?|计|合计|共计|总计|金额为?|人民币|收取|费用?为)元(?=[/／,，。;；整]|[ \t]*[(（]大写)|(?:响应|应答|回复|接听|处理)时间(?:[不低少多高超]{1,2}[于过]|为)?(?:秒|分钟|小时)(?=[,，;；。])|(?:不(?:大|小|低|高|少|多)于|不超过)(?:客|人|件|通|单)(?=[/／])|(?:人数|数量)(?:为|共)[人名席](?=[,，;；。])|(?:一式|各执|共)份(?=[,，;；。])|(?:坐席|客服|专员|技术支持|组长|班长|主管)名(?=[,，、;；。])|每月日前|每[席人名]每月元|(?:终止|解除|届满|期满)后(?:年|个月)(?=[。,，;；内])|(?<=[账票款知认])后日内|(?:保证金|押金|奖励|罚款|违约金|扣|补贴)元(?=[,，;；。])|(?<!每)(?:不足|低于|超过|少于|抽取|抽查)[单通条件](?=[的,，;；。（(])|(?:达到|超过|累计)万元|提前[ \t]*日(?=通知|告知|书面|以书面|向|提出)|(?:安排|配备|配置|派驻|投入|不少于|至少)名(?=坐席|座席|客服|人员|专员|话务|员工|主管|班长|组长)|(?:支付|缴纳|收取|处罚|罚)元(?=[,，。;；的整])/g

/** 不得超过， and nothing behind it. */
const NO_BOUND = /(?:不(?:得|应)?(?:超过|低于|少于|高于)|上限为|期限为|比例为)(?=[,，。；;])/g

const lostNumbers = ({ search }: Analysis): Offence[] =>
  [
    ...search(LOST_NUMBER).filter((match) => !isSpeech(match.text)),
    ...search(LOST_VALUE, inBody),
    ...search(NO_BOUND, inBody),
  ].map((match) => atMatch(match, { words: match.text }))

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
  /(?<![\u4e00-\u9fff])(?:省\s*(?:市|自治区)|市\s*[区县]|[区县]\s*(?:街道?|路|镇))\s*(?:[区县]\s*)?(?:镇\s*)?(?:街道?|大道|路)?\s*(?:巷|弄)?\s*(?:号)?(?:[楼栋室座层]){0,3}(?![\u4e00-\u9fff])/g

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
  {
    code: 'blanks-left',
    severity: 'note',
    check: (analysis) => [...nameless(analysis), ...fieldsEmpty(analysis), ...blanks(analysis)],
  },
  { code: 'no-contract', severity: 'warning', check: notContract },
  { code: 'number-lost', severity: 'error', check: lostNumbers },
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
    severity: 'note',
    check: ({ search }) => search(STRIPPED).map((match) => atMatch(match, { words: match.text })),
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
