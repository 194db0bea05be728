import type { LocalText } from '@heqi/vocabulary'

/** The article of law behind a rule, with what it says, in both languages. */
export const law = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

export const FAIRNESS = law(
  '《中华人民共和国民法典》第六条（公平原则）、第四百九十七条（格式条款无效的情形）。',
  'Civil Code, art. 6 (fairness), art. 497 (void standard terms).',
)
