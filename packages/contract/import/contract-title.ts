import type { Span } from '@heqi/clauses'
import type { ImportedContract } from './import-contract.ts'

const LONGEST_TITLE = 60
const IS_TITLE = /^[^，。；：,;:]*(?:(?:合同|协议)书?(?:（[^（）]*）)?$|\b(?:agreement|contract)\b[^，。；：,;:]*$)/i
/** A title that what follows it runs on from, in text that lost its line breaks; 合同2 is the second of a file. */
const RUN_ON =
  /^(?<title>[^，。；：,;:\s]{0,40}?(?<![本此该該签簽])(?:合同|协议|協議)[书書]?\d?)(?:[（(]?(?:范本|範本|模板|样本|樣本|示范文本)[）)]?)?(?:\d{4}年版?)?(?=目[录錄]|本合同|(?:合同)?[编編][号號]|[甲乙]方|委托方|第[一1]|一、)/
/** A number or a date may stand above the title; further down, words that end like a title are a sentence's. */
const FIRST_LINES = 3
const HEAD_LENGTH = 2000

type Stretch = Pick<ImportedContract, 'start' | 'end' | 'waste'>

/** Where the title of a contract stands, if it has one. */
export const headOf = ({ start, end }: Stretch): Span => ({ start, end: Math.min(end, start + HEAD_LENGTH) })

/** What a contract is called at its head, where that names a contract, as the source writes it. */
export function contractTitle(contract: Stretch, text: string): string | undefined {
  const { start, end } = headOf(contract)
  return titleIn(ownWords(text, start, end, contract.waste).split('\n'))
}

/** The title among the first lines of a contract. */
export function titleIn(lines: readonly string[]): string | undefined {
  const first = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, FIRST_LINES)
  const title = first.find((line) => line.length <= LONGEST_TITLE && IS_TITLE.test(line))
  return title ?? RUN_ON.exec(first[0] ?? '')?.groups?.['title']
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
