import type { FindingTexts } from '../../finding-texts.ts'

export const TRANSLATIONS = {
  'translations-differ': {
    'zh-CN': {
      problem: '中文文本为“{chinese}”，英文文本为“{english}”，两种文本不一致。',
      reason:
        '两种文本具有同等效力的，推定含义相同；约定不一致时只能按合同的条款、性质、目的和诚信原则解释，结果难以预料。',
      repair: '把两处改为一致，并约定不一致时以哪种文本为准。',
    },
    en: {
      problem: 'The Chinese text says “{chinese}”, the English one “{english}”: the two differ.',
      reason:
        'Texts of equal force are presumed to mean the same; where they differ the contract is interpreted by its clauses, nature and purpose and good faith, and nobody can tell the outcome.',
      repair: 'Make both say the same, and state which language prevails.',
    },
  },
} as const satisfies FindingTexts
