/** Characters that no contract in Chinese does without. */
const COMMON_HAN = /[的方同合服务甲乙应当人为本不在条款有期及一按内定]/g

const shareOf = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)

/** Too short a text is not judged. */
const LEAST = 60

/**
 * Whether a text layer says anything. Fonts may draw letters without telling which they are; what is then taken for text are
 * the numbers of the glyphs: characters without meaning, Han characters that nobody uses, or letters without vowels.
 */
export function isReadable(text: string): boolean {
  const written = text.replace(/\s+/g, '')
  if (written.length < LEAST) return true
  if (shareOf(written, /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu) > 0.1) return false
  const han = written.replace(/\P{Script=Han}/gu, '')
  if (han.length > written.length * 0.3) return shareOf(han, COMMON_HAN) > 0.03
  const latin = written.replace(/[^A-Za-z]/g, '')
  const words = latin.length + han.length
  return latin.length > written.length * 0.4 ? shareOf(latin, /[aeiou]/gi) > 0.15 : words > written.length * 0.1
}
