import type { FindingTexts } from '../../finding-texts.ts'

export const SCORING = {
  'scoring-sheet-absent': {
    'zh-CN': {
      problem: '按得分付款，评分表只有名称，合同里没有权重、分值和扣分办法。',
      reason: '评分表若没有一并签署，如何打分就没有约定。',
      repair: '把评分表作为附件一并签署，或者在正文写明分值。',
    },
    en: {
      problem: 'Payment depends on a score; the scoring sheet is only named, its points stand nowhere.',
      reason: 'Unless the sheet was signed too, how points are given is not agreed.',
      repair: 'Attach the sheet, or state the points in the text.',
    },
  },
  'rank-alone': {
    'zh-CN': {
      problem: '以排名为条件，却没有约定和谁一起排名。',
      reason: '本合同只有一个服务方，排名无从产生。',
      repair: '写明参加排名的单位和排名办法，或者改用得分。',
    },
    en: {
      problem: 'A ranking decides, and nothing says who is ranked.',
      reason: 'This contract has one provider, which is first and last.',
      repair: 'Name those who are ranked and by what, or use a score.',
    },
  },
  'deduction-unit-foreign': {
    'zh-CN': {
      problem: '各项指标都按百分点扣分，其中有的不是百分比（“{words}”）。',
      reason: '秒数、件数没有百分点，超出时扣多少无法计算。',
      repair: '为不是百分比的指标另定扣分单位。',
    },
    en: {
      problem: 'Points are lost by the percentage point for all metrics, and some are no percentages (“{words}”).',
      reason: 'Seconds and counts have no percentage points, so their deduction cannot be reckoned.',
      repair: 'Give those metrics a unit of their own.',
    },
  },
  'score-input-undefined': {
    'zh-CN': {
      problem: '总分由“{input}”算出，合同没有写它怎样得出。',
      reason: '达标、不达标各得多少分无从确定，扣款没有依据。',
      repair: '写明每项指标达标得多少分、每差多少扣多少分。',
    },
    en: {
      problem: 'The score is made of “{input}”, and nothing says how that comes about.',
      reason: 'What a metric earns or loses cannot be told; the deduction has no ground.',
      repair: 'State the points for a met target and what each step below it costs.',
    },
  },
} as const satisfies FindingTexts
