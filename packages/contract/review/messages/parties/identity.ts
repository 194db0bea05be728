import type { FindingTexts } from '../../finding-texts.ts'

export const IDENTITY = {
  'identity-differs': {
    'zh-CN': {
      problem: '同一编号、名称或者信用代码有两种写法：“{first}”与“{second}”。',
      reason: '合同、当事人是否同一会有疑问，开票和付款也会受阻。',
      repair: '核对证照，统一为正确的一种。',
    },
    en: {
      problem: 'One number, name or credit code is written in two ways: "{first}" and "{second}".',
      reason: 'It becomes doubtful which contract or party is meant; invoices and payments get stuck.',
      repair: 'Check the licence and keep the right one.',
    },
  },
} as const satisfies FindingTexts
