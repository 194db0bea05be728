import type { AnalysedContract } from './analysed-contract.ts'
import type { PartyWords } from './cue.ts'
import type { Passage } from './passage.ts'
import { isTaiwanese } from './taiwan-words.ts'

const SYNTAX = /[$()*+.?[\\\]^{|}]/g

const escaped = (text: string): string => text.replaceAll(SYNTAX, String.raw`\$&`)

/** A contract that calls its client 客户 also speaks of 客户满意度 and 客户服务. */
const labelPattern = (label: string): string =>
  label === '客户' ? '客户(?!满意|服务(?!费)|信息|数据|资料|投诉|体验|咨询|评价|端)' : escaped(label)

/** The names of a party as alternatives of a regular expression, longest first; without names it matches nothing. */
function alternatives(labels: readonly string[]): string {
  const names = labels.toSorted((a, b) => b.length - a.length)
  return names.length === 0 ? '(?!)' : names.map(labelPattern).join('|')
}

/** What a contract calls its parties, ready for the cues. */
export function partyWords(contract: AnalysedContract, passages: readonly Passage[]): PartyWords {
  const client = alternatives(contract.client.labels)
  const provider = alternatives(contract.provider.labels)
  const taiwanese = isTaiwanese(passages.map(({ text }) => text).join('\n'))
  return { client, provider, isTaiwanese: taiwanese, key: `${client}/${provider}/${taiwanese}` }
}
