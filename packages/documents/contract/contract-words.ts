import type { Language } from '@heqi/vocabulary'

/** The few words that a document says itself; everything else comes from the clauses. */
export type ContractWords = {
  readonly number: (number: string) => string
  readonly contents: string
  readonly signing: string
  readonly annex: string
}

const WORDS: Readonly<Record<Language, ContractWords>> = {
  'zh-CN': {
    number: (number) => `合同编号：${number}`,
    contents: '目录',
    signing: '以下为签署栏，无其他合同条款。',
    annex: '附件',
  },
  en: {
    number: (number) => `Contract No. ${number}`,
    contents: 'Contents',
    signing: 'Signatures; no further terms follow on this page.',
    annex: 'Annex',
  },
}

export const contractWords = (language: Language): ContractWords => WORDS[language]
