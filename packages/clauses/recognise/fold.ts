/**
 * Folds what differs only in looks, one character for one character so that offsets stay: full-width ASCII to half-width,
 * Chinese commas, colons, brackets and quotes to their ASCII counterparts, every kind of space to a space.
 * `。` and `、` stay: they have no counterpart with the same meaning.
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0
    if (code === 0) continue
    folded += text.slice(from, at) + String.fromCharCode(code)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

const foldedTexts = new WeakMap<{ readonly text: string }, string>()

/** A text that is read sentence by sentence more than once, folded once; its sentences stand in it where they stood. */
export function foldedText(mapped: { readonly text: string }): string {
  const known = foldedTexts.get(mapped) ?? fold(mapped.text)
  foldedTexts.set(mapped, known)
  return known
}

/** A blank that was filled in, its marks left standing: `【15】日`, `[9:30]`, `__30__%`, `(3)个月`. */
const FILLED =
  /\[(\s*(?:\d{1,2}:[0-5]\d|\d[\d,.]*|[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,4})\s*)\]|_+(\s*\d[\d,.]*\s*)_+|(?<![\d一二三四五六七八九十]\s?)\((\s*\d{1,4}\s*)\)(?=\s*(?:个|工作日|日|天|小时|分钟|年|月|元|%|份|名|人|次))/g

const MAY_BE_FILLED = /[[_(]/

/** The marks of filled blanks as spaces; every character keeps its place. */
export const withoutFilledMarks = (folded: string): string =>
  MAY_BE_FILLED.test(folded) ? withSpacesForMarks(folded) : folded

const withSpacesForMarks = (folded: string): string =>
  folded.replaceAll(FILLED, (whole, boxed?: string, lined?: string, bracketed?: string) => {
    const value = boxed ?? lined ?? bracketed ?? ''
    const lead = whole.indexOf(value)
    return `${' '.repeat(lead)}${value}${' '.repeat(whole.length - lead - value.length)}`
  })

/** What a template offers in brackets beside a blank or beside what it says is no term: `[时间](例如：周一至周五)`, `7×24小时(或者其他时间，例如…)`. */
const EXAMPLE =
  /(?<=[\]_]\s?)\((?:例如|比如|例|如|示例|参考)[:,]?[^()]{2,80}\)|\((?:例如|比如)[:,](?=[^()]*\d)[^()]{2,80}\)|\((?:或者?|也可)[^()]{0,20}(?:例如|比如|如)[:,][^()]{2,80}\)/g

/** Examples as spaces; every character keeps its place. */
export const withoutExamples = (folded: string): string =>
  folded.includes('(') ? folded.replaceAll(EXAMPLE, (example) => ' '.repeat(example.length)) : folded

/** 块 is said for 元, and 号 for the 日 of a date. */
const SPOKEN =
  /(?<=[\d〇零一二三四五六七八九十百千万两半]\s?)(?<!第[\d一二三四五六七八九十]{1,3}\s?)块(?![板砖屏头地展牌])|(?<=月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?)号(?!码|线|楼|院)/g

const MAY_BE_SPOKEN = /[块号]/

/** Spoken units as contracts write them; every character keeps its place. */
export const withWrittenUnits = (folded: string): string =>
  MAY_BE_SPOKEN.test(folded) ? folded.replaceAll(SPOKEN, (unit) => (unit === '块' ? '元' : '日')) : folded

/** What stands between the thousands of a folded number. No window of a pattern ends at it, as it does at the comma of a sentence. */
export const THOUSANDS = "'"

const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]*\d)/g

/** `12,500元` as `12'500元`: a comma inside a number parts nothing; every character keeps its place. */
export const withOwnThousands = (folded: string): string =>
  folded.includes(',') ? folded.replaceAll(GROUPED, (number) => number.replaceAll(',', THOUSANDS)) : folded

const TICKED = '☑☒■√✓✔▣◼'
const OPEN = '□☐◻▢'
const TICK = new RegExp(`[${TICKED}]`)
const BOX = new RegExp(`[${TICKED}${OPEN}]`, 'g')
/** A box with its option behind it, up to the next box or mark, or with the option in front. */
const BOX_FIRST = new RegExp(`[${TICKED}${OPEN}][^${TICKED}${OPEN},;。\\n]*`, 'g')
const BOX_LAST = new RegExp(`[^${TICKED}${OPEN}:,;。\\n]*[${TICKED}${OPEN}]`, 'g')

/** Of options with boxes the ticked ones: `□一年 ☑两年` as `  两年`; every character keeps its place. Without a tick nothing is chosen. */
export function withChosenOptions(folded: string): string {
  if (!TICK.test(folded)) return folded
  const boxes = [...folded.matchAll(BOX)]
  const [first] = boxes
  const last = boxes.at(-1)
  if (first === undefined || last === undefined || boxes.every(([box]) => TICKED.includes(box))) return folded
  const isBehind =
    /[^\s:,(]$/.test(folded.slice(0, first.index)) && /^\s*[)。;,]?\s*$/.test(folded.slice(last.index + 1))
  return folded.replaceAll(isBehind ? BOX_LAST : BOX_FIRST, (option) =>
    TICK.test(option) ? option.replace(TICK, ' ') : ' '.repeat(option.length),
  )
}

const FOLDS = new Map<string, string>([
  ['﹕', ':'],
  ['〔', '('],
  ['〕', ')'],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '-'],
  ['–', '-'],
  ['~', '~'],
  ['〜', '~'],
  ['【', '['],
  ['】', ']'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['￥', '¥'],
  ['﹪', '%'],
  ['＿', '_'],
  ['×', 'X'],
  ['╳', 'X'],
])
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  const character = String.fromCharCode(code)
  if (!FOLDS.has(character)) FOLDS.set(character, String.fromCharCode(code - 0xfee0))
}

/** By the code of a character the code of what it is folded to; 0 where it stays. */
const FOLDED = new Uint16Array(0x1_00_00)
for (const [character, to] of FOLDS) FOLDED[character.charCodeAt(0)] = to.charCodeAt(0)
