/** Characters of GB 2312 that are Traditional in some word or alone: 乾 in 乾燥, 著 in 著重. */
const ALSO_TRADITIONAL = '覆坏藉俱哩么乾沈菸薹拚捱摺吒彷後徵夥榘於袷麴醣麽'

let plain: ReadonlySet<number> | undefined

/** The Han characters of GB 2312 (rows 16 to 87), built from the platform's own decoder. */
function plainCharacters(): ReadonlySet<number> {
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail)
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
  const characters = new Set<number>()
  for (let at = 0; at < text.length; at += 1) characters.add(text.charCodeAt(at))
  for (const character of ALSO_TRADITIONAL) characters.delete(character.charCodeAt(0))
  return characters
}

/** Whether no text in Simplified script has the character. */
export function isTraditionalOnly(character: string): boolean {
  plain ??= plainCharacters()
  const code = character.charCodeAt(0)
  return !isMark(code) && !plain.has(code) && !ALSO_TRADITIONAL.includes(character)
}

const isMark = (code: number): boolean => code < 0x34_00

/**
 * Whether a conversion to Simplified script would leave a text as it is, wherever its phrases are cut: all its Han characters
 * are Simplified ones that no Traditional word has. `false` only says that the conversion must be asked.
 */
export function isPlainlySimplified(text: string): boolean {
  plain ??= plainCharacters()
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isMark(code) && !plain.has(code)) return false
  }
  return true
}
