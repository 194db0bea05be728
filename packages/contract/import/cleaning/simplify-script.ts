import { Converter } from 'opencc-js/t2cn'
import { isPlainlySimplified, isTraditionalOnly } from './plain-characters.ts'
import type { Edit, WorkingText } from './working-text.ts'

let converter: ((text: string) => string) | undefined

/** Traditional to Simplified Chinese, phrase by phrase, without rewriting vocabulary (`t` to `cn`, not `twp` to `cn`). */
export function simplify(text: string): string {
  // Its dictionary takes longer to set up than a contract to read.
  if (isPlainlySimplified(text)) return text
  const convert = converter ?? Converter({ from: 't', to: 'cn' })
  converter = convert
  return convert(text)
}

/** Segments are converted on their own, so that a phrase that changes length cannot shift what stands behind it. */
const SEGMENT = /[\p{Script=Han}\u3000-\u303f]+/gu

/** A text in Simplified script stays, though a name in it has a character that Traditional words have too: 沈默. */
export function simplifyEdits(working: WorkingText): Edit[] {
  const edits = conversions(working)
  const isTraditional = edits.some(({ start, end, replacement }) =>
    Array.from(working.text.slice(start, end)).some((sign, at) => sign !== replacement[at] && isTraditionalOnly(sign)),
  )
  return isTraditional ? edits : []
}

/**
 * The edits that make a text Simplified. Conversion keeps the length of nearly every phrase; a segment whose length changes
 * is converted character by character, so that offsets stay exact.
 */
function conversions(working: WorkingText): Edit[] {
  const edits: Edit[] = []
  if (isPlainlySimplified(working.text)) return edits
  for (const { 0: segment, index } of working.text.matchAll(SEGMENT)) {
    const converted = simplify(segment)
    if (converted === segment) continue
    if (converted.length === segment.length) {
      edits.push({ start: index, end: index + segment.length, replacement: converted })
    } else {
      let at = index
      for (const character of segment) {
        const replacement = simplify(character)
        if (replacement !== character) edits.push({ start: at, end: at + character.length, replacement })
        at += character.length
      }
    }
  }
  return edits
}

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＿／．＋－＝＃＆＊＠～]/g

/** Full-width digits, letters and signs of arithmetic as their ASCII twins; punctuation stays as it is. */
export const narrowEdits = (working: WorkingText): Edit[] =>
  [...working.text.matchAll(FULL_WIDTH)].map(({ 0: character, index }) => ({
    start: index,
    end: index + 1,
    replacement: String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  }))
