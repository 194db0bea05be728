import type { FindingTexts } from '../../finding-texts.ts'

export const BODIES_UNKNOWN = {
  'forum-body-unknown': {
    'zh-CN': {
      problem: '约定裁决争议的机构不存在，或者无权仲裁。',
      reason: '仲裁机构不存在又不能补充约定的，仲裁协议无效；协会、机关和公司部门不能仲裁合同争议。',
      repair: '写明依法登记的仲裁委员会的全称，或者改为向有管辖权的人民法院起诉。',
    },
    en: {
      problem: 'The body that is to decide disputes does not exist, or may not arbitrate.',
      reason:
        'An agreement on such a body is void; associations, authorities and departments do not arbitrate contracts.',
      repair: 'Name a registered arbitration commission in full, or a court with jurisdiction.',
    },
  },
} as const satisfies FindingTexts
