import { oneOf } from '@heqi/clauses'
import { ENGLISH_PATTERNS } from './english-structure.ts'
import { FORMAL, IDEOGRAPHS } from './ordinals.ts'

/** The ways in which contracts number what they say. */
export type MarkerStyle =
  | 'part'
  | 'annex'
  | 'annex-list'
  | 'note'
  | 'aside'
  | 'chapter'
  | 'section'
  | 'article'
  | 'boxed'
  | 'ideograph'
  | 'bracketed-ideograph'
  | 'dot'
  | 'decimal'
  | 'bracketed'
  | 'half-bracketed'
  | 'circled'
  | 'letter'
  | 'bullet'
  | 'signature'

/** A place that looks like the number of an article; whether it is one, the outline decides. */
export type Marker = {
  readonly style: MarkerStyle
  /** As written, with its punctuation. */
  readonly sign: string
  /** `第六条`, `3.1`, `(2)`: without the punctuation that only parts it from what follows. */
  readonly label: string
  readonly number: readonly number[]
  readonly start: number
  readonly end: number
  /** First on its line. */
  readonly startsLine: boolean
  /** Behind the end of a sentence, a colon, a blank or a closing bracket. */
  readonly startsSentence: boolean
}

const NUMERAL = '[一二三四五六七八九十百零〇○两\\d]{1,7}'
const SMALL = '[一二三四五六七八九十]{1,3}'
/** 第一条、外包的范围: a comma of the mark; 第一条、第二条 names two articles. */
const MARK_COMMA = `(?:、(?!第|附[件录表]|[一二三四五六七八九十\\d]{1,4}[条款项]))?`

type Pattern = { readonly style: MarkerStyle; readonly source: string }

const PARTY =
  '(?:甲方|乙方|丙方|[委受]托(?:方|人|单位)|服务[方商人]|客户方?|[发承]包(?:方|人|单位)|[供需]方|采购[人方]|供应商)'

const [TITLED, ITS_END] = ['《[^》\\n]{2,24}》', '(?:[(（](?:样式|格式|模板|样表|样本)[)）]|[ \\t]*(?:\\n|$))']
/** The title of an annex as it runs into its first number. */
export const RUN_ON_TITLE =
  '(?![的中之])\\p{Script=Han}{2,12}(?:[(（][^)）\\n]{1,8}[)）])?[:：]?[ \\t]*(?:[一1][、.．](?!\\d)|[(（][一1][)）])'
/** The last that is filled in where a contract is signed. */
const SIGNED = '(?:日期|时间)[:：][\\d年月日_＿ \\t\\u3000]{0,24}'
/** The day of signing as it stands behind a seal or a name, without a word before it. */
const DAY_OF_SIGNING = '(?:[)）:：]|\\p{Script=Han}|[ \\t\\u3000])\\d{4}年\\d{1,2}月\\d{1,2}日[ \\t\\u3000]{0,8}'
export const BEHIND_SIGNING = new RegExp(`(?:${SIGNED}|${DAY_OF_SIGNING})$`, 'u')

/** Not inside a number, nor a factor (系数1.05); right behind a telephone number, whose length tells where it ends: 联系电话:139xxxx80011.2. */
const NOT_IN_NUMBER = '(?<!系数.?|[上下]的?为)(?:(?<![\\d.])|(?<=(?<!\\d)1[3-9]\\d(?:[xX*]{4}|\\d{4})\\d{4}))'

const LONGEST_LINE = 400
/** The rest of a line that is a sentence and no row of a table. */
const SENTENCE_LINE = String.raw`[^\n|]{3,${LONGEST_LINE}}[。；;][ \t]*(?:\n|$)`
const LINE = '(?<=(?:^|\\n)[ \\t\\u3000]*)'
/** A blank, and a sentence before the line ends. */
const A_SENTENCE = '[ \\t\\u3000]{1,3}\\p{Script=Han}[^\\s|]{0,40}(?:[。；;：:]|[，,](?!\\d))'

/** Behind a number without a mark: a blank, its heading, and the first number below it. */
const HEADS_A_LIST = '(?=[ \\t\\u3000]{1,4}[\\p{Script=Han}、]{2,16}[:：]?\\s{0,4}[1１][.．、](?!\\d(?!\\d{3}年)))'

/** What any mark begins with: at all other places one look spares the many ways to number. */
export const MARKER_AHEAD = `(?=${oneOf(`A-Za-z\\d第§附补专特说场情甲乙丙委受服客发承供需采【(（①-⑳\\ufffd*•●○▪■◆◇★·–${IDEOGRAPHS}十${FORMAL}-`)})`

/**
 * In the order of trial: the first that matches at a place wins. Its first group that matched is the number. What a mark begins
 * with is asked before what stands behind it: of most places that settles it.
 */
export const PATTERNS: readonly Pattern[] = [
  ...ENGLISH_PATTERNS,
  { style: 'signature', source: `${PARTY}(?:代表)?[(（](?:签|盖|公|章)[^)）\\n]{0,12}[)）]` },
  { style: 'part', source: `第(${SMALL}|\\d{1,2})(?:部分|编|篇)` },
  // 附件及其他说明解释一、附件列表: what stands behind the signatures, under a title without a number.
  {
    style: 'part',
    source: `(?<!部分[:：\\s]{0,3})附件及其他(?:补充性?)?说明(?:和?解释)?(?=[:：\\s]{0,3}(?:一、|1[.．、]))`,
  },
  // 补充条款一 旺季服务 on a line of its own: riders behind the contract.
  {
    style: 'part',
    source: `(?=[补专附特])(?<=(?:^|\\n)[ \\t\\u3000]*)(?:补充|专项|附加|特别)(?:条款|约定|协议)(${SMALL}|\\d{1,2})(?=[ \\t\\u3000:：]{1,4}[\\p{Script=Han}、与和及]{2,14}[ \\t]*\\n)`,
  },
  { style: 'chapter', source: `第(${NUMERAL})章${MARK_COMMA}` },
  { style: 'article', source: `(?=[${FORMAL}])${LINE}([${FORMAL}]{1,3})、` },
  {
    style: 'decimal',
    source: '(?<=(?:^|\\n)[ \\t\\u3000]*)(\\d{1,2}[-－]\\d{1,2})(?=[ \\t\\u3000]+[\\p{Script=Han}\\d“])',
  },
  // 【3】服务费 on a line of its own: its number in a box. 【15】日内 is a blank that was filled in.
  {
    style: 'article',
    source: `(?=【)${LINE}【(\\d{1,2}|${SMALL}|[${FORMAL}]{1,3})】(?=[ \\t]*(?:(?![日天周年月元角分个名人份次件小工席])\\p{Script=Han}|[\\p{Script=Han}、与和及]{2,14}[ \\t]*(?:\\n|$)))`,
  },
  // 【服务事项】 on a line of its own, or before a sentence that fills the line: a heading in a box, without a number.
  {
    style: 'boxed',
    source: `(?=【)${LINE}【(?=[\\p{Script=Han}、与和及]{2,14}】(?:[ \\t\\u3000]*(?:\\n|$)|[ \\t]?[\\p{Script=Han}\\d“]${SENTENCE_LINE}))`,
  },
  { style: 'section', source: `第(${NUMERAL})节` },
  // 买家发出第一条消息 counts messages.
  {
    style: 'article',
    source: `第(${NUMERAL}|[${FORMAL}]{1,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3})条(?!(?:非?自动|人工|有效)?(?:回复)?(?:消息|短信|留言|私信|弹幕|评论|差评))${MARK_COMMA}`,
  },
  // §3 服务期 on a line of its own.
  { style: 'article', source: '(?=§)(?<=(?:^|\\n)[ \\t\\u3000]*)§[ \\t]?(\\d{1,2})(?![\\d.])' },
  {
    style: 'article',
    source: '(?:Article|ARTICLE|Section|SECTION|Clause|CLAUSE)\\s+(\\d{1,3}(?:\\.\\d{1,2}){0,3})\\b[.:：]?',
  },
  { style: 'note', source: `(?:说明|场[景合]|情[形景况])(${SMALL}|\\d{1,2})[:：]` },
  // 说明四 高峰处理1.: the same without a colon, in a text without line breaks.
  { style: 'note', source: `(?<=[。；;)）])(?:说明|场[景合]|情[形景况])(${SMALL}|\\d{1,2})${HEADS_A_LIST}` },
  { style: 'annex', source: `(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=[:：\\s])` },
  // 附件一《月度订单》 on a line of its own; a form follows its name at once.
  { style: 'annex', source: `(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=${TITLED}${ITS_END})` },
  // 。附件三扣分办法(节选)一、…: without line breaks an annex begins behind a sentence, with its title and its first number.
  {
    style: 'annex',
    source: `(?<=[。；;][ \\t\\u3000]*)(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=${RUN_ON_TITLE})`,
  },
  // 签订日期:____附件1服务指标: without line breaks an annex runs into the place to sign.
  { style: 'annex', source: `(?<=${SIGNED})(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=[:：\\s《\\p{Script=Han}])` },
  {
    style: 'annex-list',
    source: '(?:\\ufffd[.．])?(?:特殊场合)?附件(?:(?:列表|清单|目录)[:：]|[:：](?=\\s*(?:1[.、](?!\\d)|[（(]1[)）])))',
  },
  // 客服合同范本（二）: the number of a title is none of an article.
  {
    style: 'bracketed-ideograph',
    source: `(?<!(?:合同|协议)书?(?:\\p{Script=Han}{0,2}(?:范本|样本|模板|范文|版))?[ \\t]?)[(（](${SMALL})[)）]`,
  },
  // thirty (30) days, 三（3）年: a number in figures and no mark.
  {
    style: 'bracketed',
    source:
      '(?<![一二三四五六七八九十百])[(（](\\d{1,2})[)）](?!\\s*(?:(?:calendar|business|working) )?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|per ?cent)\\b)',
  },
  { style: 'circled', source: '([①-⑳])' },
  // 1.15秒内接听, 3.90分以上, where a line begins: item 1, and fifteen seconds; item 3, and ninety points.
  {
    style: 'dot',
    source: `${LINE}(\\d{1,2})[.．](?=\\d{2,3}(?:秒|分钟|分[以及至到（(]|小时|个工作日|[日天]内)|\\d{1,2}点)`,
  },
  {
    style: 'decimal',
    source: `${NOT_IN_NUMBER}((?:(?!0[.．])\\d{1,2}|\\ufffd)(?:[.．]\\d{1,2}){1,4})(?![\\d%％])[.．、]?`,
  },
  {
    style: 'dot',
    source: `${NOT_IN_NUMBER}(\\d{1,2})(?:[.．]|(?<![A-Za-z]\\d{1,2})、|(?<=(?:^|\\n|  )\\d{1,2})[ ][.．])(?!\\d(?!\\d{3}年))`,
  },
  { style: 'dot', source: `${LINE}(\\d{1,2})、(?=\\d)` },
  // 。2、0点以后: the same behind a sentence; 1、3、5日 is a row of numbers.
  { style: 'dot', source: '(?<=[。；;][ \\t\\u3000]*)(\\d{1,2})、(?=\\d)(?!\\d{1,2}[、，,和及日号])' },
  // 。5、6、乙方应…: an item without words, and the next one.
  { style: 'dot', source: '(?<=[。；;\\n][ \\t\\u3000]*)(\\d{1,2})、(?=\\d{1,2}、\\p{Script=Han})' },
  // 扣分办法1、5分钟内…; 2、24小时内…: what is counted begins with a quantity. 1、3、5日 is a row of numbers.
  {
    style: 'dot',
    source: `${NOT_IN_NUMBER}(?<![、第])(\\d{1,2})、(?=\\d{1,3}(?:分钟|小时|秒|个工作日|[日天]内|%|[xX×*]\\d{1,2})[\\p{Script=Han}内])`,
  },
  // 1 合同目的1.1: a number and its heading, with the first number below it behind.
  {
    style: 'dot',
    source: '(?<![\\d.])(?<bare>\\d{1,2})(?=[ \\u3000]{1,4}[\\p{Script=Han}、]{2,16}\\s{0,4}\\k<bare>[.．]1(?!\\d))',
  },
  // 如下:1服务项目1.1: the same behind the end of a sentence, without a blank; 2个月2.1 is a length of time.
  {
    style: 'dot',
    source:
      '(?<=[。；;:：\\n_)）])(?<tight>\\d{1,2})(?!个|[月年日天周人名元次份]|小时|分钟)(?=[\\p{Script=Han}、]{2,16}\\k<tight>[.．]1(?!\\d))',
  },
  // 12  通知: a number and its heading fill a line.
  { style: 'dot', source: '(?<=\\n[ \\t\\u3000]*)(\\d{1,2})(?=[ \\t\\u3000]{1,4}[\\p{Script=Han}、]{2,12}[ \\t]*\\n)' },
  // 1甲方为发包单位, 二 服务时间: 全天。 where a line begins: one of a row (see `inRows`); a row of a table is no sentence.
  { style: 'dot', source: `${LINE}(\\d{1,2})(?=\\p{Script=Han}|${A_SENTENCE})` },
  { style: 'ideograph', source: `${LINE}(${SMALL})(?=${A_SENTENCE})` },
  // 九 期限1.自本合同签订之日起: in a text without line breaks.
  { style: 'ideograph', source: `(?<![第之${IDEOGRAPHS}十周期星季明景形件录表])(${SMALL})${HEADS_A_LIST}` },
  { style: 'ideograph', source: `(?<![第${IDEOGRAPHS}十周期星季])(${SMALL})[、.．]` },
  // 第一、服务范围; 第一、二款 and 第一、第二 are places.
  {
    style: 'ideograph',
    source: `(?<!\\p{Script=Han})第(${SMALL})、(?!第|[一二三四五六七八九十\\d]{1,3}[条款项、])(?=\\p{Script=Han})`,
  },
  { style: 'half-bracketed', source: '(?<![\\d.(（])(\\d{1,2})[)）]' },
  {
    style: 'letter',
    source: '(?<![a-zA-Z])[(（]?([a-h])[)）]|(?<=\\n\\s*)([A-H])[.、](?=\\s*\\p{Script=Han})',
  },
  { style: 'bullet', source: '(?=[*•●○▪■◆◇★·–-])(?<=(?:^|\\n)[ \\t\\u3000]*)[*•●○▪■◆◇★·–-](?=\\s*[^\\s*_=-])' },
]
