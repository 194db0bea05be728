import type { FindingTexts } from '../finding-texts.ts'

export const BANDS = {
  'bands-broken': {
    'zh-CN': {
      problem: '分档不连续或者有重叠：{range}的结果{fault}。',
      reason: '结果落在该处时，应扣多少、应付多少无法确定。',
      repair: '使各档首尾相接，并写明端点归入哪一档。',
    },
    en: {
      problem: 'The steps of the scale leave a gap or overlap: results {range} {fault}.',
      reason: 'For a result in that range nobody can say what is deducted or paid.',
      repair: 'Let each step begin where the one before it ends, and say to which step each end belongs.',
    },
  },
  'bands-not-monotone': {
    'zh-CN': {
      problem: '各档的数额没有按次序递增或者递减：{values}。',
      reason: '结果更差的一档反而扣得更少（付得更多），多半是笔误。',
      repair: '核对各档的数额。',
    },
    en: {
      problem: 'The figures of the steps neither rise nor fall throughout: {values}.',
      reason: 'A worse result costs less than a better one, which is most likely a slip.',
      repair: 'Check the figure of each step.',
    },
  },
} as const satisfies FindingTexts
