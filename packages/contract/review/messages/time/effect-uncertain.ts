import type { FindingTexts } from '../../finding-texts.ts'

export const EFFECTS_UNCERTAIN = {
  'effect-uncertain': {
    'zh-CN': {
      problem: '合同的生效取决于不一定发生、或者由一方决定的事。',
      reason: '条件迟迟不成就时，双方是否受约束、要等多久都不清楚。',
      repair: '改为签署之日生效，或者写明最晚的日期和条件不成就时如何处理。',
    },
    en: {
      problem: 'The contract takes effect by something that may never come, or that one party decides.',
      reason: 'Until then nobody knows whether it binds, nor for how long to wait.',
      repair: 'Let it take effect on signing, or set a last day and what happens if the condition fails.',
    },
  },
} as const satisfies FindingTexts
