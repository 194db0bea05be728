import type { FindingTexts } from '../../finding-texts.ts'

export const LEFT_OVER = {
  'trade-left-over': {
    'zh-CN': {
      problem: '“{words}”与客户服务无关，像是从其他行业的合同带来的。',
      reason: '这样的义务无法履行，也说明条文没有按本项目核对过。',
      repair: '删去，或者换成本项目的服务内容。',
    },
    en: {
      problem: '"{words}" is of another trade and seems left over from another contract.',
      reason: 'Such a duty cannot be performed, and shows that the text was not checked against this project.',
      repair: 'Strike it, or put the services of this project in its place.',
    },
  },
  'company-unknown': {
    'zh-CN': {
      problem: '“{name}”不是合同当事人，合同也没有介绍，却在此处享有权利或者负有义务。',
      reason: '可能是套用其他合同时没有改掉的名称。',
      repair: '改为当事人的名称，或者写明它是谁。',
    },
    en: {
      problem: '"{name}" is no party and introduced nowhere, yet has a right or duty here.',
      reason: 'It may be a name left over from another contract.',
      repair: 'Put the name of a party in its place, or say who it is.',
    },
  },
} as const satisfies FindingTexts
