import type { FindingTexts } from '../../finding-texts.ts'

export const TOO_LATE = {
  'objection-too-late': {
    'zh-CN': {
      problem: '合同到期已经自动续约，不续约的意思却要到期后才提出。',
      reason: '到期当天续约已经发生，之后再提出不续约没有意义，或者等于随时可以反悔。',
      repair: '把提出不续约的时间改到期满之前，例如期满前30日。',
    },
    en: {
      problem: 'The contract renews itself on its last day, and the wish not to renew is to be told afterwards.',
      reason: 'By then it has been renewed: the notice comes too late, or undoes the renewal at will.',
      repair: 'Have the notice given before the term ends, for example thirty days before.',
    },
  },
  'told-before-known': {
    'zh-CN': {
      problem: '要求在事情发生或者知道之前就报告、处理。',
      reason: '突发的事情无法事先知道，这一要求做不到，多半是把“后”写成了“前”。',
      repair: '改为发生（发现、收到通知）后的时限。',
    },
    en: {
      problem: 'Something is to be told or dealt with before it happens or is known.',
      reason: 'Nobody knows of the unforeseen in advance; probably “after” was meant.',
      repair: 'Set the time from the event, its discovery or the notice on.',
    },
  },
  'told-after-needed': {
    'zh-CN': {
      problem: '活动、新品或者规则已经开始了，才向客服提供所需的信息。',
      reason: '这段时间里客服只能凭猜测回答，答错的责任却多半由其承担。',
      repair: '改为开始前若干日提供，并约定没有提前提供时的责任。',
    },
    en: {
      problem: 'What the agents need to know is told only after the sale, the product or the rule has begun.',
      reason: 'Until then they can only guess, and mostly answer for what they get wrong.',
      repair: 'Have it told some days before the start, and say who answers where it is not.',
    },
  },
} as const satisfies FindingTexts
