import { type Language, otherParty, type PartyRole } from '@heqi/vocabulary'
import type { ContractDocument, SignatureBlock } from './contract-document.ts'

const LINES: Readonly<Record<Language, (label: string, name: string) => readonly string[]>> = {
  'zh-CN': (label, name) => [
    `${label}（盖章）：${name}`,
    '法定代表人或授权代表（签字）：',
    '日期：　　　　年　　月　　日',
  ],
  en: (label, name) => [`${label} (seal): ${name}`, 'Legal or authorised representative (signature):', 'Date:'],
}

/** Where the parties sign, 甲方 first. */
export function signatureBlocks(
  parties: ContractDocument['parties'],
  partyA: PartyRole,
  language: Language,
): readonly SignatureBlock[] {
  return [partyA, otherParty(partyA)].map((role) => {
    const { label, name } = parties[role]
    return { role, lines: LINES[language](label, name) }
  })
}
