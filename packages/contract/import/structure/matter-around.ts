import { widthOf } from '../cleaning/line-edits.ts'
import { type Edit, removals } from '../cleaning/working-text.ts'
import { findMarkers, type Marker } from './markers.ts'

/** One line of a table of contents. */
export type ContentsEntry = {
  readonly label: string
  readonly number: readonly number[]
  readonly style: Marker['style']
  readonly title: string
  /** Offsets into the contract's cleaned text before the table was taken out. */
  readonly start: number
  readonly end: number
}

export type Contents = { readonly start: number; readonly end: number; readonly entries: readonly ContentsEntry[] }

const CONTENTS_HEAD =
  /(?:本?(?:合同|协议))?(?:目\s*[录次]|要目|条款(?:一览|索引|总览))(?:一览表?|表)?[:：]?|\bCONTENTS\b/iu

/** An annex that runs on behind the page of the last title: 附则 9附录一：价目表 10. Without pages the first of a row does: 其他附件1表格附件2清单. */
const ANNEX_BEHIND =
  /(?<=\d)\s*附[件录表]\s*[一二三四五六七八九十\dA-Z].*$|(?<=\p{Script=Han})附[件录表]\s*[1一A](?=\p{Script=Han}.*附[件录表]\s*[2二B]\p{Script=Han}).*$/su

const titleOf = (text: string): string =>
  text
    .replace(ANNEX_BEHIND, '')
    .replace(/[.…·\s]*\d{0,3}\s*$/u, '')
    .replace(/^[.、．:：\s]+/u, '')
    .trim()

/** A table of contents of a thousand entries; nothing beyond it is one. */
const MAXIMUM_CONTENTS_LENGTH = 20_000

/** Titles in a table of contents are short and hold no sentence; Western letters are half as wide. */
const isTitle = (text: string): boolean => widthOf(text) <= 80 && !/[。；;]/.test(text)

const isTop = (marker: Marker): boolean =>
  ['part', 'chapter', 'article', 'ideograph', 'dot'].includes(marker.style) && marker.number.length === 1

/**
 * The table of contents of a contract: the numbered titles behind the word 目录, up to where they begin again with text
 * behind them. `undefined` where there is none.
 */
export function contentsOf(text: string): Contents | undefined {
  const head = CONTENTS_HEAD.exec(text.slice(0, 4_000))
  if (!head) return undefined
  const start = head.index
  const markers = findMarkers(text.slice(0, start + MAXIMUM_CONTENTS_LENGTH)).filter(
    (marker) => marker.start >= start + head[0].length,
  )
  const first = markers[0]
  if (!first || first.start - start > 120) return undefined
  const entries: ContentsEntry[] = []
  let end = first.start
  /** Annexes named behind the articles, with the first article again behind them, are the end of the table. */
  const isFollowedByBody = (annex: number): boolean => {
    const next = markers.slice(annex + 1).find(({ style }) => style !== 'annex')
    return next !== undefined && next.style === first.style && next.number[0] === 1
  }
  for (const [index, marker] of markers.entries()) {
    const until = endOfTitle(text, marker.end, markers[index + 1]?.start ?? Math.min(text.length, marker.end + 60))
    const words = text.slice(marker.end, until)
    if (entries.length >= 3 && beginsBody(marker, entries, words)) break
    if (!isTitle(titleOf(words))) {
      // A paragraph that slipped into the table stands again where it belongs.
      if (entries.length >= 3 && standsAgain(text, marker)) continue
      break
    }
    const isLast = until < (markers[index + 1]?.start ?? 0) && HEAD_OF_CONTRACT.test(text.slice(until, until + 8))
    if (marker.style === 'annex' && entries.length >= 3 && (/\d\s*$/.test(words) || isFollowedByBody(index)))
      end = until
    if (marker.style === 'bracketed' || marker.style === 'annex') continue
    const { label, number, style } = marker
    entries.push({ label, number, style, title: titleOf(words), start: marker.start, end: until })
    end = until
    if (isLast && entries.length >= 3) break
  }
  return entries.length >= 3 ? { start, end, entries } : undefined
}

/** So many characters, with the number before them, are not written twice by chance. */
const A_PARAGRAPH = 16

const standsAgain = (text: string, { start, end }: Marker): boolean =>
  text.includes(text.slice(start, end + A_PARAGRAPH), end)

/** What the head of a contract begins with; run behind the last title of a table of contents it is none of it. */
const HEAD_OF_CONTRACT =
  /(?:合同|协议|项目)?编号\s*[:：]|[甲乙](?:\s*)方\s*[（(:：]|(?:委托|发包|采购|服务|受托|承包|承接)[方人]\s*[（(:：]|签[订署](?:日期|时间|地点)\s*[:：]|鉴于|根据《|依据《/

/** Where a title ends that has lines or the head of the contract behind it. */
function endOfTitle(text: string, start: number, next: number): number {
  const head = HEAD_OF_CONTRACT.exec(text.slice(start, next))?.index
  if (head !== undefined && head > 0) return endOfTitle(text, start, start + head)
  const line = /^[ \t\u3000]*[^\s][^\n]*(?=\n)/u.exec(text.slice(start, next))?.[0].length
  return line !== undefined && text.slice(start + line, next).trim() !== '' ? start + line : next
}

/** The body begins with the first part, or where the first number of the table comes a second time. */
function beginsBody(marker: Marker, entries: readonly ContentsEntry[], words: string): boolean {
  const first = entries[0]
  if (!first || marker.number[0] !== 1) return false
  // （一） is of the first level only where the table itself begins with it.
  const isFirstLevel = isTop(marker) || (marker.style === 'bracketed-ideograph' && first.style === marker.style)
  if (!isFirstLevel) return false
  // A table in parts numbers each of them anew: only the first part begins the text.
  if (first.style === 'part') return marker.style === 'part'
  if (marker.style === 'part') return true
  const again = entries.some((entry) => entry.style === marker.style && entry.number[0] === 1)
  return again || titleOf(words) === first.title || (marker.style === 'article' && first.style === 'dot')
}

const COVER = /封面|COVER|RESUME|20XX/i

/** Cover sheets that a template site glued before the title. */
export function coverEdits(text: string, titleStart: number): Edit[] {
  const before = text.slice(0, titleStart)
  return COVER.test(before) ? [{ start: 0, end: titleStart, replacement: '\n', waste: 'cover' }] : []
}

const COMMENTARY_HEAD =
  /(?<=^|[\n。；;”_）)])[ \t\u3000]*(?:注意事项|签订注意事项|解决办法|法律名词解释|名词解释|填写说明|使用说明|起草说明|编写说明|签约须知|律师提示|法律提示|风险提示|合同解读|范本说明|相关法律(?:法规|知识)?|写作要点)[:：\n]/gu

/** What a contract takes up again behind commentary: riders, annexes, a further article. */
const TAKEN_UP =
  /(?<=^|[\n。；;”：:！!~])[ \t\u3000]*(?:(?:场[景合]|情[形景])[一二三四五六七八九十\d]{1,2}[:：]|补充条款[:：]|附件(?:列表|清单|目录)?[:：一二三四五六七八九十\d]|(?:特殊场合)?附件列表|第[一二三四五六七八九十\d]{1,3}[条章部])/gu

/** 【使用说明】 on a line of its own, before the contract. */
const FRONT_NOTES =
  /(?<=^|\n)[ \t\u3000]*[【[]?(?:使用|填写|签约|编写|起草|范本|编制)(?:说明|须知)[】\]]?[:：]?[ \t]*\n/u
/** The title of the contract, with its parties or its number on the next line. */
const TITLE_LINE =
  /\n[ \t\u3000]*[^\n。；;：:，,]{2,40}(?:合同|协议)书?[ \t]*\n(?=\s*(?:(?:合同|协议)?编号|[甲乙]\s*方|(?:委托|发包|采购|服务|受托|承包)(?:方|人|单位)))/u
const MAXIMUM_NOTES_LENGTH = 1_500

/** What a template tells those who fill it in, up to its title. */
function frontNotesEdits(text: string): Edit[] {
  const head = FRONT_NOTES.exec(text.slice(0, text.length * 0.3))
  if (!head) return []
  const from = head.index + head[0].length
  const title = TITLE_LINE.exec(text.slice(from, from + MAXIMUM_NOTES_LENGTH))
  return title ? [{ start: head.index, end: from + title.index, replacement: '\n', waste: 'commentary' }] : []
}

/** A line between the articles in which the author tells the reader why they stand so: 【起草说明】……, 〔律师提示〕……. */
const AUTHORS_NOTE =
  /(?<=^|\n)[ \t\u3000]*[【[〔](?:编者按|编者注|律师(?:注|批注|点评|提示|提醒|解读)|(?:起草|条款|编写|拟稿)(?:说明|解析|解读|要点|提示|注释)|(?:实务|风险|修改|签约|使用)(?:提示|建议)|点评|评注|批注)\d{0,3}[】\]〕][^\n]*\n?/gu
/** Notes that are numbered through the whole text; one alone may belong to a table, and bind. */
const NUMBERED_NOTE =
  /(?<=^|\n)[ \t\u3000]*[【[〔](?:注释?|批注|说明)\s?[\d一二三四五六七八九十]{1,3}[】\]〕][^\n]*\n?/gu

function authorsNotes(text: string): Edit[] {
  const numbered = [...text.matchAll(NUMBERED_NOTE)]
  const notes = [...text.matchAll(AUTHORS_NOTE), ...(numbered.length > 1 ? numbered : [])]
  return notes.map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    replacement: '\n',
    waste: 'commentary',
  }))
}

/** Explanations that bind nobody: behind the articles of a contract, or among them where they are marked as notes. */
export function commentaryEdits(text: string): Edit[] {
  const edits = frontNotesEdits(text)
  for (const head of text.matchAll(COMMENTARY_HEAD)) {
    if (head.index < text.length * 0.3 || head.index < (edits.at(-1)?.end ?? 0)) continue
    // What comes with each of several items heads none of them: 1. ……。解决办法：……。2. ……。解决办法：……
    if (!/\n/.test(head[0]) && text.split(head[0].trim()).length > 2) continue
    TAKEN_UP.lastIndex = head.index + head[0].length
    const resumed = TAKEN_UP.exec(text)
    edits.push({
      start: head.index,
      end: resumed ? resumed.index : text.length,
      replacement: '\n',
      waste: 'commentary',
    })
  }
  return [...edits, ...authorsNotes(text)]
}

const INTRODUCTION = /本文|本?模板旨在|范本|参考|以下(?:是|为)|下面(?:是|为)|小编|企业提供|希望(?:对|能)|欢迎/

/** So far into a text its first article is looked for. */
const FARTHEST_ARTICLE = 20_000

/** Paragraphs before the contract that introduce it to a reader of the site. */
export function introductionEdits(text: string): Edit[] {
  const head = text.slice(0, FARTHEST_ARTICLE)
  // Most contracts never speak like that, and then it does not matter where the articles begin.
  if (!INTRODUCTION.test(head)) return []
  const firstArticle = findMarkers(head)[0]?.start ?? 0
  return [...text.slice(0, firstArticle).matchAll(/(?:(?:引言|前言|导语|导读)[ \t]*\n\s*)?[^\n]+\n?/g)].flatMap(
    ({ index, 0: line }): Edit[] => {
      const speaksAsSite =
        line.length > 40 && INTRODUCTION.test(line) && !/甲方|乙方|经双方|合同编号|委托方|鉴于/.test(line)
      return speaksAsSite ? [{ start: index, end: index + line.length, replacement: '', waste: 'commentary' }] : []
    },
  )
}

/** 全文完 and its like. */
export const closingEdits = (text: string): Edit[] =>
  removals(text, /全文完[。.]?|[(（]?以下无正文[)）]?/g, 'separator')
