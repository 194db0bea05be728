import type { FindingTexts } from '../../finding-texts.ts'

export const MEASURES = {
  'standard-not-measurable': {
    'zh-CN': {
      problem: '“{words}”无法衡量。',
      reason: '没有数值，也没有记录可以证明是否做到，考核时只能各说各话。',
      repair: '改为可以统计的指标，写明数值、计算方法和数据来源。',
    },
    en: {
      problem: '"{words}" cannot be measured.',
      reason: 'There is no figure, and no record can show whether it was met.',
      repair: 'Replace it by a metric with a value, a formula and a source of data.',
    },
  },
  'kpi-without-formula': {
    'zh-CN': {
      problem: '指标“{metric}”没有计算方法或者数据来源。',
      reason: '分子、分母和取数口径不同，结果会相差很大。',
      repair: '写明计算公式、统计周期和数据来源。',
    },
    en: {
      problem: 'The metric "{metric}" has neither a formula nor a source of data.',
      reason: 'Different ways to count give very different results.',
      repair: 'State the formula, the period and where the data come from.',
    },
  },
  'kpi-formula-implied': {
    'zh-CN': {
      problem: '指标“{metric}”没有写明计算方法。',
      reason: '这一指标各系统的算法大同小异，但放弃来电、短时挂断是否计入，结果会有出入。',
      repair: '写明分子、分母，以及放弃和短时挂断的来电如何处理。',
    },
    en: {
      problem: 'The metric "{metric}" has no formula.',
      reason: 'Systems count it in much the same way, but abandoned and very short calls make a difference.',
      repair: 'State numerator and denominator, and how abandoned and short calls count.',
    },
  },
  'kpi-without-target': {
    'zh-CN': {
      problem: '考核指标“{metric}”等 {count} 项没有目标值。',
      reason: '没有目标值，无法判断是否达标。',
      repair: '为每项指标写明目标值、统计周期和未达标的后果。',
    },
    en: {
      problem: '"{metric}" and other metrics ({count} in all) have no target value.',
      reason: 'Without a target nobody can tell whether it was met.',
      repair: 'State for each metric its target, its period and what follows from a miss.',
    },
  },
  'standard-without-consequence': {
    'zh-CN': {
      problem: '约定了服务标准，但没有约定未达标的后果。',
      reason: '达不到标准也没有任何影响，标准形同虚设。',
      repair: '写明未达标时如何扣减费用、整改或者解除合同。',
    },
    en: {
      problem: 'Service levels are agreed, but nothing follows when they are missed.',
      reason: 'A standard without a consequence is not worth much.',
      repair: 'State how a miss reduces the fee, leads to rectification or allows termination.',
    },
  },
  'assessment-without-standard': {
    'zh-CN': {
      problem: '考核结果或者得分决定付款、续约，但没有约定考核指标、分值和扣减办法。',
      reason: '同一份数据可以打出不同的分，付多少由打分的一方决定。',
      repair: '写明每项指标的目标值、分值和扣分办法，合计一百分。',
    },
    en: {
      problem:
        'Payment or renewal depends on an assessment or a score for which no metrics, points or deductions are agreed.',
      reason: 'The same data can be scored in many ways, so whoever scores decides what is paid.',
      repair: 'State the target and the points of each metric and how they are lost, a hundred in all.',
    },
  },
} as const satisfies FindingTexts
