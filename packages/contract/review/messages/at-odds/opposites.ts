import type { FindingTexts } from '../../finding-texts.ts'

export const OPPOSITES = {
  'deduction-cap-contradicts': {
    'zh-CN': {
      problem: '此处扣款不设上限，另一处又写“{words}”。',
      reason: '扣到多少为止有两种说法，扣款的数额必有争议。',
      repair: '只保留一种说法；建议设上限。',
    },
    en: {
      problem: 'Deductions are unlimited here and limited elsewhere: “{words}”.',
      reason: 'Two answers to how much may be deducted make every large deduction a dispute.',
      repair: 'Keep one of the two; a limit is advisable.',
    },
  },
  'exit-contradicts': {
    'zh-CN': {
      problem: '此处禁止单方解除，另一处又写“{words}”。',
      reason: '能否提前通知后解除有两种说法，解除是否有效必有争议。',
      repair: '写明哪种解除被禁止，或者删去其中一处。',
    },
    en: {
      problem: 'Ending the contract alone is forbidden here and allowed elsewhere: “{words}”.',
      reason: 'Whether a party may leave after notice is said in two ways, so every notice can be contested.',
      repair: 'Say which way of ending is forbidden, or delete one of the two.',
    },
  },
  'exit-free-and-charged': {
    'zh-CN': {
      problem: '此处提前解除要付费，第{article}条却写“{words}”。',
      reason: '解除要不要付费有两种约定。',
      repair: '写明两条的关系：何时可以免责解除，何时应当补偿。',
    },
    en: {
      problem: 'Leaving early costs money here; article {article} says “{words}”.',
      reason: 'Whether leaving costs anything is ruled in two ways.',
      repair: 'Say when one may leave for nothing, and when compensation is due.',
    },
  },
  'price-fixed-and-adjusted': {
    'zh-CN': {
      problem: '此处约定价格调整，第{article}条却写“{words}”。',
      reason: '价格固定还是可调不能确定。',
      repair: '在固定价条款中写明例外，并写明调整的公式。',
    },
    en: {
      problem: 'The price is adjusted here; article {article} says “{words}”.',
      reason: 'A price cannot be fixed and adjusted.',
      repair: 'Make this an exception of the fixed price, with a formula.',
    },
  },
  'barred-then-limited': {
    'zh-CN': {
      problem: '第{article}条禁止使用{kind}，此处却约定了{kind}的比例上限。',
      reason: '完全禁止还是限量允许不能确定。',
      repair: '保留其中一种约定。',
    },
    en: {
      problem: 'Article {article} bars {kind}; here their share is merely limited.',
      reason: 'It is open whether they are barred or limited.',
      repair: 'Keep one of the two.',
    },
  },
  'notice-effect-contradicts': {
    'zh-CN': {
      problem: '通知既以发出为生效，又以收到为准。',
      reason: '生效时间自相矛盾。',
      repair: '只保留一种，并约定视为送达的时间。',
    },
    en: {
      problem: 'A notice takes effect when sent, and also when received.',
      reason: 'The two times contradict each other.',
      repair: 'Keep one, and say when a notice counts as received.',
    },
  },
} as const satisfies FindingTexts
