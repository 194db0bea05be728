import type { FindingTexts } from '../../finding-texts.ts'

export const LOGS = {
  'log-kept-short': {
    'zh-CN': {
      problem: '日志只保存{period}，不足六个月。',
      reason: '网络日志依法留存不少于六个月；出了泄露事件也无从追查。',
      repair: '改为不少于六个月。',
    },
    en: {
      problem: 'Logs are kept for {period} only, less than six months.',
      reason: 'Network logs are to be kept for six months at least, and a leak cannot be traced without them.',
      repair: 'Keep them for at least six months.',
    },
  },
} as const satisfies FindingTexts
