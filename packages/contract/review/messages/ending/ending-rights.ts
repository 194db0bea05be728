import type { FindingTexts } from '../../finding-texts.ts'

export const ENDING_RIGHTS = {
  'rescission-barred': {
    'zh-CN': {
      problem: '不许一方解除合同，没有为对方违约留下例外。',
      reason: '对方不付款、不履行时也只能继续；法定解除权是否放弃必有争议。',
      repair: '写明因对方违约、不可抗力依法解除的除外。',
    },
    en: {
      problem: 'A party may not end the contract at all; breach by the other is not excepted.',
      reason:
        'It must go on even where the other does not pay or perform, and whether it waived its statutory right will be disputed.',
      repair: 'Except ending by law for breach or force majeure.',
    },
  },
  'unpaid-must-serve': {
    'zh-CN': {
      problem: '委托方可以解除合同；它不付款时，服务方只能计收违约金，不能暂停也不能解除。',
      reason: '服务方要垫付人员成本继续服务，双方的退出机会不对等。',
      repair: '约定逾期多少日可以暂停服务，再逾期多少日可以解除。',
    },
    en: {
      problem:
        'The client may end the contract; the provider that is not paid can only count damages, neither suspend nor end.',
      reason: 'It goes on paying its staff, and only one side has a way out.',
      repair: 'Agree after how many days of delay service may be suspended, and the contract ended.',
    },
  },
  'rescission-needs-consent': {
    'zh-CN': {
      problem: '单方解除或者到期终止仍须双方签字确认。',
      reason: '对方不签字就无法解除，解除权落空。',
      repair: '改为解除通知到达对方时生效。',
    },
    en: {
      problem: 'A unilateral end, or expiry, takes effect only when both parties sign.',
      reason: 'Without the other signature the right is worth nothing.',
      repair: 'Let the notice take effect on arrival.',
    },
  },
} as const satisfies FindingTexts
