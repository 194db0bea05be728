import type { FindingTexts } from '../../finding-texts.ts'

export const INSTITUTIONS = {
  'commission-renamed': {
    'zh-CN': {
      problem: '“{name}”已经更名或者分立（{successor}）。',
      reason: '由哪个机构受理会有争议，仲裁要先打管辖官司。',
      repair: '写仲裁机构现在的全称。',
    },
    en: {
      problem: '“{name}” has another name today, or stood for two institutions ({successor}).',
      reason: 'Which institution has the case can be disputed, before the case itself is.',
      repair: 'Write the full name that the institution has today.',
    },
  },
  'authority-renamed': {
    'zh-CN': {
      problem: '写的是已经撤并或者更名的机关。',
      reason: '应当向哪个机关办理、以谁的文件为准，字面上找不到。',
      repair: '改为现在的机关，例如市场监督管理部门、国家金融监督管理总局。',
    },
    en: {
      problem: 'The authority has been merged or renamed.',
      reason: 'By its words nobody knows whose paper counts.',
      repair: 'Name the authority of today.',
    },
  },
} as const satisfies FindingTexts
