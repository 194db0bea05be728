import type { ImportedContract } from './import-contract.ts'

const LONGEST_TITLE = 60
const IS_TITLE = /^[^，。；：,;:]*(?:(?:合同|协议)书?(?:（[^（）]*）)?$|\b(?:agreement|contract)\b[^，。；：,;:]*$)/i
/** A number or a date may stand above the title; further down, words that end like a title are a sentence's. */
const FIRST_LINES = 3
const HEAD_LENGTH = 2000

/** What a contract is called at its head, where that names a contract. */
export function contractTitle(
  { start, end, waste }: Pick<ImportedContract, 'start' | 'end' | 'waste'>,
  text: string,
): string | undefined {
  return ownWords(text, start, Math.min(end, start + HEAD_LENGTH), waste)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, FIRST_LINES)
    .find((line) => line.length <= LONGEST_TITLE && IS_TITLE.test(line))
}

/** A stretch without the marks of its format and what else is not the contract's; white space between its words is. */
function ownWords(text: string, start: number, end: number, waste: ImportedContract['waste']): string {
  let words = ''
  let at = start
  for (const item of waste) {
    if (item.kind === 'separator' || item.start >= end || item.end <= at) continue
    words += text.slice(at, Math.max(at, item.start))
    at = item.end
  }
  return words + text.slice(Math.min(at, end), end)
}
