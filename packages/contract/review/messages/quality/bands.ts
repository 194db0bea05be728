import type { FindingTexts } from '../../finding-texts.ts'

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
  'bands-decimals-open': {
    'zh-CN': {
      problem: '得分会有小数，{range} 之间没有档位。',
      reason: '落在两档之间的得分怎样处理没有约定。',
      repair: '改为“以上”“不满”相接的档位，或者写明四舍五入到整数。',
    },
    en: {
      problem: 'Scores come out with decimals; none of the steps holds what lies in {range}.',
      reason: 'What such a score costs is not agreed.',
      repair: 'Let the steps meet (from … to below …), or round scores to whole points.',
    },
  },
  'bands-end-shared': {
    'zh-CN': {
      problem: '恰为 {value} 时同时属于两个档位。',
      reason: '“以上”和区间的端点都含本数，两档结果不同。',
      repair: '一个档位写“不满”或者“（不含）”。',
    },
    en: {
      problem: 'Exactly {value} belongs to two steps.',
      reason: '以上 and the ends of a range both include the figure, and the steps differ.',
      repair: 'Leave the figure out of one of them.',
    },
  },
  'bands-bottom-open': {
    'zh-CN': {
      problem: '各档只到{value}分，更低的得分没有对应的档位。',
      reason: '得分最低的月份反而不知道怎样付款。',
      repair: '补上最低一档，例如“{value}分以下的，支付50%，连续两个月的可以解除”。',
    },
    en: {
      problem: 'The steps end at {value} points; a lower score falls into none.',
      reason: 'For the worst months nothing says what is paid.',
      repair: 'Add the lowest step, for example "below {value} points 50 %, and twice in a row a right to end".',
    },
  },
} as const satisfies FindingTexts
