import type { FindingTexts } from '../../finding-texts.ts'

export const MISSING_CLAUSES = {
  'clauses-missing': {
    'zh-CN': {
      problem: '缺少条款：{titles}。',
      reason: '这类合同离不开这些约定；没有约定就只能适用一般规定，结果难以预料。',
      repair: '逐一补充。',
    },
    en: {
      problem: 'Clauses are missing: {titles}.',
      reason: 'A contract of this kind needs them; without them only general rules apply, with uncertain results.',
      repair: 'Add each of them.',
    },
  },
  'clauses-absent': {
    'zh-CN': {
      problem: '没有单独约定：{titles}。',
      reason: '同类合同通常会有这些条款；没有的，按其他条款或者法律的一般规定处理。',
      repair: '视需要逐一补充。',
    },
    en: {
      problem: 'Not ruled on their own: {titles}.',
      reason: 'Such contracts usually have them; without them, other clauses or general rules apply.',
      repair: 'Add them where they are needed.',
    },
  },
} as const satisfies FindingTexts
