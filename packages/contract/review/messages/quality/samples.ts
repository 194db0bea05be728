import type { FindingTexts } from '../../finding-texts.ts'

export const SAMPLES = {
  'sample-too-small': {
    'zh-CN': {
      problem: '抽样过少，结果却决定考核。',
      reason: '一两个样本代表不了一个月的服务，运气决定扣款。',
      repair: '写明样本量或者比例，例如每月每名坐席不少于十通、随机抽取、双方可复核。',
    },
    en: {
      problem: 'Too few samples decide the assessment.',
      reason: 'One or two samples say nothing of a month; chance decides.',
      repair:
        'State a size or a share, for example ten calls of each agent a month, drawn at random and open to review.',
    },
  },
} as const satisfies FindingTexts
