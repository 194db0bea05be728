/**
 * Folds what differs only in looks, one character for one character so that offsets stay: full-width ASCII to half-width,
 * Chinese commas, colons, brackets and quotes to their ASCII counterparts, every kind of space to a space.
 * `。` and `、` stay: they have no counterpart with the same meaning.
 */
export function fold(text: string): string {
  return text.replaceAll(FOLDABLE, (character) => FOLDS.get(character) ?? character)
}

/** A blank that was filled in, its marks left standing: `【15】日`, `__30__%`, `(3)个月`. */
const FILLED =
  /\[(\s*(?:\d[\d,.]*|[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,4})\s*)\]|_+(\s*\d[\d,.]*\s*)_+|(?<![\d一二三四五六七八九十]\s?)\((\s*\d{1,4}\s*)\)(?=\s*(?:个|工作日|日|天|小时|分钟|年|月|元|%|份|名|人|次))/g

/** The marks of filled blanks as spaces; every character keeps its place. */
export const withoutFilledMarks = (folded: string): string =>
  folded.replaceAll(FILLED, (whole, boxed?: string, lined?: string, bracketed?: string) => {
    const value = boxed ?? lined ?? bracketed ?? ''
    const lead = whole.indexOf(value)
    return `${' '.repeat(lead)}${value}${' '.repeat(whole.length - lead - value.length)}`
  })

/** 块 is said for 元, and 号 for the 日 of a date. */
const SPOKEN =
  /(?<=[\d〇零一二三四五六七八九十百千万两半]\s?)(?<!第[\d一二三四五六七八九十]{1,3}\s?)块(?![板砖屏头地展牌])|(?<=月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?)号(?!码|线|楼|院)/g

/** Spoken units as contracts write them; every character keeps its place. */
export const withWrittenUnits = (folded: string): string =>
  /[块号]/.test(folded) ? folded.replaceAll(SPOKEN, (unit) => (unit === '块' ? '元' : '日')) : folded

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

const FOLDABLE = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'g')
