import type { FindingTexts } from '../../finding-texts.ts'

export const FINES = {
  'fine-between-parties': {
    'zh-CN': {
      problem: '一方对另一方处以“罚金”或者“罚款”。',
      reason: '罚金是刑罚，罚款是行政处罚，合同当事人无权处以；在没收保证金之外另罚的，还会被认为过高。',
      repair: '改为违约金，并与保证金、赔偿合并设定上限。',
    },
    en: {
      problem: 'One party fines the other.',
      reason:
        'Fines are for courts and authorities; no party to a contract may impose one, and on top of a forfeited deposit it is held excessive.',
      repair: 'Agree on liquidated damages, with one cap for them, the deposit and damages together.',
    },
  },
} as const satisfies FindingTexts
