/** Characters of GB 2312 that are Traditional in some word or alone: 乾 in 乾燥, 著 in 著重. */
const ALSO_TRADITIONAL = '覆坏藉俱哩么乾沈菸薹拚捱摺吒彷後徵夥榘於袷麴醣麽'

let plain: Uint8Array | undefined

/** By its code 1 for each Han character of GB 2312 (rows 16 to 87), built from the platform's own decoder, and for what is no Han. */
function plainCharacters(): Uint8Array {
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail)
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
  const characters = new Uint8Array(0x1_00_00).fill(1, 0, 0x34_00).fill(1, 0xfb_00)
  for (let at = 0; at < text.length; at += 1) characters[text.charCodeAt(at)] = 1
  for (const character of ALSO_TRADITIONAL) characters[character.charCodeAt(0)] = 0
  return characters
}

/** Whether no text in Simplified script has the character. */
export function isTraditionalOnly(character: string): boolean {
  plain ??= plainCharacters()
  return plain[character.charCodeAt(0)] === 0 && !ALSO_TRADITIONAL.includes(character)
}

/**
 * Whether a conversion to Simplified script would leave a text as it is, wherever its phrases are cut: all its Han characters
 * are Simplified ones that no Traditional word has. `false` only says that the conversion must be asked.
 */
export function isPlainlySimplified(text: string): boolean {
  plain ??= plainCharacters()
  for (let at = 0; at < text.length; at += 1) if (plain[text.charCodeAt(at)] === 0) return false
  return true
}
