/** What stands between the commas around a match. */
export function partAround(text: string, { 0: words, index }: RegExpExecArray): string {
  const to = text.indexOf(',', index + words.length)
  return text.slice(text.lastIndexOf(',', index) + 1, to < 0 ? undefined : to)
}
