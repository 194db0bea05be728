import type { FindingTexts } from '../../finding-texts.ts'

export const WITHOUT_MEASURE = {
  'targets-unbinding': {
    'zh-CN': {
      problem: '指标没有达到也不承担任何责任。',
      reason: '没有后果的指标约束不了服务，另一方既不能扣款也不能解约。',
      repair: '写明各项指标未达到时的扣减、整改和解除；确需免责的，限于列明的情形。',
    },
    en: {
      problem: 'Missed targets have no consequence at all.',
      reason: 'A target without an effect binds nobody: no deduction, no right to end.',
      repair: 'State deductions, remedy and rescission for each target, and excuse only listed cases.',
    },
  },
  'licence-unbounded': {
    'zh-CN': {
      problem: '许可对方使用商标、资料等，没有目的、期限和地域的限制。',
      reason: '超出了提供客服所需，合同终止后也收不回来，含有个人信息的还违法。',
      repair: '写明仅为履行本合同使用，不得再许可，合同终止时许可终止。',
    },
    en: {
      problem: 'Marks, data or other assets are licensed without limit of purpose, time or place.',
      reason: 'It goes beyond what the service needs and outlives it; with personal data it is unlawful.',
      repair: 'License for this contract only, without sub-licence, ending with the contract.',
    },
  },
} as const satisfies FindingTexts
