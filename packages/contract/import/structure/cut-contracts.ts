import { ordinalOf } from './ordinals.ts'

/** A half-open stretch of the cleaned text. */
export type TextSpan = { readonly start: number; readonly end: number }

const TITLE_NOUN =
  '(?:合同书?|协议书?)(?:(?:通用|标准|最新|简易|简单|完整|精选|常用)?(?:范本|样本|模板|范文|版)|精选|示范文本)?'
const TITLE_TAIL =
  '(?:\\d{4}年?度?)?(?:[(（]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[)）]?|[(（][^)）\\n]{1,8}[)）])?(?:篇)?(?:[ \\t\\u3000]*篇(?:[一二三四五六七八九十]{1,2}|\\d{1,2}))?'

/** What stands right behind a contract's title. */
const OPENING =
  '(?=[\\s:：]*(?:本?(?:合同|协议|条款)(?:目录|要目)|目\\s*[录次]|(?:合同|协议|项目)?编\\s*号|合同双方|签订(?:时间|日期|地点|地)|鉴于|甲方|乙方|委托方|受托方|服务方|客户方|[发承]包(?:方|人|单位)|委托(?:人|单位)|服务人|(?:客户|服务商|业主|品牌方|平台方|店铺方)[^\\n。]{0,16}[:：]|受托(?:人|单位)|采购(?:人|方)|供应商|[供需]方|第[一1]条|第[一1]章|第一部分|一、|1[.、．]|根据))'

/** 年  月  日, where the contract before was signed. */
const DAY = '年[ \\t\\u3000_\\d]{0,6}月[ \\t\\u3000_\\d]{0,6}日'

/** What no title holds. */
const NO_TITLE = '\\n。；;:：,，、！!?？_\\[\\]'

/** Behind the field where the contract before was signed, 签约地点:成都, only a title that counts the pieces of a file is one. */
const COUNTED_PIECE = `(?<=[:：])[^${NO_TITLE}]{2,48}?${TITLE_NOUN}[ \\t\\u3000]*篇(?:[一二三四五六七八九十]{1,2}|\\d{1,2})${OPENING}`

/** `第二份:客服托管合同`: behind what counts the pieces of a file a title may follow anything, with no mark and no line between. */
const ORDINAL = '第[一二三四五六七八九十]{1,2}[份篇则][:：]'
const ORDINAL_PIECE = `${ORDINAL}[ \\t\\u3000]*[^${NO_TITLE}]{2,48}?${TITLE_NOUN}${TITLE_TAIL}${OPENING}`

/** `客服合同2:` before the title itself: the site counts its pieces. */
const COUNT = `(?:[^${NO_TITLE}]{2,24}(?:合同|协议)书?(?:[一二三四五六七八九十]|\\d{1,2})[:：][ \\t\\u3000]*)?`

/** A title: the end of a sentence or line, some words without punctuation, 合同 or 协议, and the opening of a contract. */
const TITLE = new RegExp(
  `(?<=^|\\n|[。！!；;”」\\])）_]|日期[:：][ \\t\\u3000\\d年月日.-]{0,24}|${DAY}|篇[一二三四五六七八九十\\d]{1,2}[:：、.]?)[ \\t\\u3000]*${COUNT}[^${NO_TITLE}]{2,48}?${TITLE_NOUN}${TITLE_TAIL}${OPENING}|${COUNTED_PIECE}|${ORDINAL_PIECE}`,
  'gu',
)

/** What those who signed the contract before left on the line of a title: `甲方（章） 2023年3月20日客服外包合同`. */
const SIGNED =
  /^.*(?:月[ \t\u3000_\d]{0,6}日|[(（](?:盖?章|公章|签[字章名])[)）])[ \t\u3000]*(?=[^\n]{2,}(?:合同|协议))/su

/** A rule that sets a title apart from the contract before without a line break: `日期：2025.5.======客服外包合同`. */
const RULED = /^[^\n]*[-=＝*~═━─_]{6,}(?![-=＝*~═━─_])[ \t\u3000]*(?=[^\n]{2,}(?:合同|协议))/u

/** Where the title itself begins; the mark of a day or a rule may stand just before what was taken for it. */
function startOfTitle(text: string, { index, 0: title }: RegExpExecArray): number {
  const before = text.slice(Math.max(0, index - LONGEST_DAY), index)
  const signed = SIGNED.exec(before + title)?.[0].length ?? 0
  const ruled = RULED.exec(title)?.[0].length ?? 0
  return index + Math.max(0, ruled, signed - before.length)
}

const LONGEST_DAY = 12

const CHAPTER_OF_COLLECTION =
  /(?:^|\n)[ \t\u3000]*(?:篇|第)?(?:[一二三四五六七八九十]{1,2}|\d{1,2})篇?[:：、.]\s*[^\n]{2,40}(?:合同|协议)(?:书|范本|样本|模板|范文)?[一二三四五六七八九十\d]{0,2}(?:[(（][^)）\n]{1,10}[)）])?[ \t]*(?:\n|$)/gu

/** 协议书范本 篇2 on a line of its own, before the title of the contract itself. */
const PIECE_OF_COLLECTION =
  /(?<=^|\n)[ \t\u3000]*[^\n。；;]{2,40}(?:合同|协议)(?:书|范本|样本|模板|范文){0,2}[ \t\u3000]*[(（]?篇(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]?[ \t]*(?=\n)|(?<=^|\n)[ \t\u3000=*-]*第[一二三四五六七八九十]{1,2}[则篇][:：][^\n]{2,40}(?:合同|协议)[^\n]{0,20}(?=\n)/gu

/** What no such line lacks, and hardly another one has. */
const PIECE = /篇|则[:：]/

/** ━━━ 协议二：灯具店 ━━━: the pieces of a file, counted between rules, with or without a line of their own. */
const RULED_PIECE =
  /[━─═=*＊◆■~～]{2,}[ \t\u3000]*(?:协议|合同|范本|样本|模板|范文|版本)书?[ \t\u3000]*(?:[一二三四五六七八九十]{1,2}|\d{1,2})[ \t\u3000]*[:：、.]?[^━─═=*＊◆■~～\n。；;]{0,40}[━─═=*＊◆■~～]{2,}/gu

const CLOSING =
  /全文完|年[ \t\u3000_\d]{0,6}月[ \t\u3000_\d]{0,6}日$|[(（]?以下无正文[)）]?|(?:签订|签署|签约)?日期[:：][^。；\n]{0,30}$|[(（](?:盖章|签章|签字|公章)[^)）]{0,6}[)）][:：]?[_\s]*[^。；\n]{0,40}$/

const PARTY_A =
  /(?:甲方|委托(?:方|人|单位)|客户方?|服务提供商|[发承]包(?:方|人|单位)|需方|采购(?:方|人)|服务[方人]|受托方)(?:[(（][^)）\n]{0,24}[)）])?[:：]/
const FIRST_ARTICLE = /第一[条章]|第1[条章]|一、|(?<!\d)1[.、．]/

const opensContract = (text: string, at: number): boolean => {
  const head = text.slice(at, at + 3_000)
  return FIRST_ARTICLE.test(head) && (PARTY_A.test(head) || /本合同|本协议|甲方|双方/.test(head))
}

/** Numbered titles of a collection, each with the parties right behind it where no rules set it apart; 九、补充协议 inside a contract has none. */
const collectionTitles = (text: string): RegExpExecArray[] => [
  ...text.matchAll(RULED_PIECE),
  ...[...text.matchAll(CHAPTER_OF_COLLECTION), ...(PIECE.test(text) ? text.matchAll(PIECE_OF_COLLECTION) : [])].filter(
    ({ index, 0: title }) => PARTY_A.test(text.slice(index + title.length, index + title.length + 400)),
  ),
]

/** How much of a contract must stand before another one may begin. */
const LEAST_CONTRACT_LENGTH = 300

const isContract = (text: string): boolean => text.length >= LEAST_CONTRACT_LENGTH && FIRST_ARTICLE.test(text)

/** 篇二:补充协议 on a line of its own, 第二份:补充协议 anywhere: the site that put the pieces together says where one begins. */
const NUMBERED_PIECE = new RegExp(`^(?:篇[一二三四五六七八九十\\d]{1,2}[:：、.]|${ORDINAL}|${RULED_PIECE.source})`)

const bareTitle = (title: string): string => title.replace(/[\d一二三四五六七八九十()（）\s年度篇]/g, '')

const COUNTED_TITLE = /^(?:.*?(?:合同|协议)书?)(?<count>[一二三四五六七八九十]|\d{1,2})(?:[:：].*)?$/u

/** …合同2, in a file that began with …合同1: the site counts its pieces, whatever trade each is of. */
function countsOn(title: string, first: string): boolean {
  const count = (text: string) => ordinalOf(COUNTED_TITLE.exec(text)?.groups?.['count'] ?? '') ?? 0
  return count(first) === 1 && count(title) > 1
}

/** A main contract of services by its title, which no annex and no side agreement of another one has. */
const MAIN_TITLE =
  /^(?!.*(?:补充|保密|廉[洁政]|承诺|安全|附件|终止|解除|结算|框架下)).*(?:外包|服务|客服|托管|呼叫|坐席|座席|热线|运营)/u
const ANNEX_LINE = /附(?:件|录|表)\s*[一二三四五六七八九十\d]{0,2}\s*[:：、]?\s*$/

/** Both parties, named anew on the first lines below a title. */
const PARTY_LINES =
  /^[^。；]{0,200}?(?:甲\s*方|委托(?:方|人|单位)|发包(?:方|人|单位)|客户方?|采购[人方]|需方)[^。；:：\n]{0,16}[:：][^。；]{0,200}?(?:乙\s*方|受托(?:方|人|单位)|承包(?:方|人|单位)|服务[方商]|供应商|供方)[^。；:：\n]{0,16}[:：]/u

const ANNEX_TITLE = /^附(?:件|录|表)\s*[一二三四五六七八九十\dA-H]{0,2}/u

/** 附件一 服务等级协议: an annex that is called an agreement is one only where it names its parties. */
const isAnnex = (text: string, at: number, title: string): boolean =>
  ANNEX_TITLE.test(title) && !PARTY_LINES.test(text.slice(at + title.length, at + title.length + 600).trimStart())

/** Whether the title of a main contract stands here with its parties named anew, behind a contract that has named its own. */
const namesPartiesAnew = (text: string, before: string, at: number, title: string): boolean =>
  MAIN_TITLE.test(title) &&
  !ANNEX_LINE.test(before.slice(-40)) &&
  PARTY_LINES.test(text.slice(at + title.length, at + title.length + 600).trimStart()) &&
  PARTY_A.test(before)

/** Whether the text before a title is a whole contract: it has articles, and it closes, its title comes again, or parties are named anew. */
function closesBefore(text: string, start: number, at: number, title: string, first: string): boolean {
  const before = text.slice(start, at)
  if (!isContract(before)) return false
  if (NUMBERED_PIECE.test(title)) return true
  if (CLOSING.test(before.slice(-160).trimEnd())) return true
  return bareTitle(title) === bareTitle(first) || countsOn(title, first) || namesPartiesAnew(text, before, at, title)
}

/**
 * Where each contract of a file lies. A new one begins at a title that is followed by the opening of a contract, once the one
 * before has closed or the same title has come again. A file with no second title is one contract, whatever it repeats.
 */
export function cutContracts(text: string): TextSpan[] {
  const titles = [...text.matchAll(TITLE), ...collectionTitles(text)]
    .map((match) => {
      const at = startOfTitle(text, match)
      return { at, title: match[0].slice(at - match.index).trim() }
    })
    .sort((a, b) => a.at - b.at)
  const starts: number[] = []
  let first = ''
  for (const { at, title } of titles) {
    if (
      /第[一二三四五六七八九十\d]+[条章]|\d\.\d/.test(title) ||
      isAnnex(text, at, title) ||
      !(NUMBERED_PIECE.test(title) || opensContract(text, at + title.length))
    )
      continue
    const open = starts.at(-1)
    if (open === undefined) {
      starts.push(at)
      first = title
    } else if (closesBefore(text, open, at, title, first)) starts.push(at)
  }
  if (starts.length === 0) return text.trim() === '' ? [] : [{ start: 0, end: text.length }]
  const firstTitle = starts[0] ?? 0
  // What stands before the first title is a cover or an introduction to it, unless it is a contract without a title.
  if (isContract(text.slice(0, firstTitle))) starts.unshift(0)
  else starts[0] = 0
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
