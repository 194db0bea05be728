import type { FindingTexts } from '../../finding-texts.ts'

export const RIGHTS_OF_ONE = {
  'breaches-one-sided': {
    'zh-CN': {
      problem: '违约情形只列了“{who}”的违约。',
      reason: '另一方违约（例如不付款）没有对应的约定。',
      repair: '补充另一方的违约情形。',
    },
    en: {
      problem: 'Only breaches by {who} are listed.',
      reason: 'A breach by the other side, such as not paying, is not dealt with.',
      repair: "Add the other side's breaches.",
    },
  },
  'rescission-one-sided': {
    'zh-CN': {
      problem: '只有“{who}”有权解除合同。',
      reason: '另一方即使在对方严重违约时也没有约定的解除权。',
      repair: '约定双方对等的解除权。',
    },
    en: {
      problem: 'Only {who} may rescind.',
      reason: 'The other side has no agreed right, whatever the breach.',
      repair: 'Give both sides matching rights.',
    },
  },
  'notice-uneven': {
    'zh-CN': {
      problem: '“{who}”退出要提前{days}天通知，“{other}”只要提前{fewer}天。',
      reason: '另一方来不及招人、退租或者另找服务方，双方退出的条件不对等。',
      repair: '改为相同的通知期；确有理由不同的，写明短的一方给予的补偿。',
    },
    en: {
      problem: '"{who}" gives {days} days of notice, "{other}" only {fewer}.',
      reason: 'Whoever hears of it late has no time to find staff, give up rooms or find another provider.',
      repair: 'Agree the same notice for both, or what the shorter one pays for it.',
    },
  },
} as const satisfies FindingTexts
