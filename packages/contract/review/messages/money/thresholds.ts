import type { FindingTexts } from '../../finding-texts.ts'

export const THRESHOLDS = {
  'deduction-off-target': {
    'zh-CN': {
      problem: '{metric}的目标为 {target}，扣款却从 {trigger} 起算。',
      reason: '两者之间的结果是达标还是应扣款，说法不一。',
      repair: '使扣款的起点与目标一致，或者写明两者之间如何处理。',
    },
    en: {
      problem: 'The target for {metric} is {target}, yet deductions begin at {trigger}.',
      reason: 'Results between the two are met by one clause and punished, or missed and free, by the other.',
      repair: 'Let deductions begin at the target, or say what holds in between.',
    },
  },
  'threshold-idle': {
    'zh-CN': {
      problem: '不足{low}的按实际结算，超过{high}的另有规则，两者之间怎样结算没有写。',
      reason: '{low}这条线不改变任何结果，或者漏写了中间一段。',
      repair: '写明{low}至{high}怎样结算，或者删去没有作用的下限。',
    },
    en: {
      problem: 'Below {low} is settled as it is, above {high} otherwise; what holds between them is not said.',
      reason: 'The threshold of {low} changes nothing, or a step was forgotten.',
      repair: 'Say what holds between {low} and {high}, or strike the lower threshold.',
    },
  },
} as const satisfies FindingTexts
