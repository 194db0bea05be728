import type { FindingTexts } from '../../finding-texts.ts'

export const CHARGED_TWICE = {
  'failure-charged-twice': {
    'zh-CN': {
      problem: '{metric}不达标，第{article}条已经扣款，此处又要扣款。',
      reason: '同一失误扣两次，还是择一适用，没有约定。',
      repair: '只在一处约定扣款，或者写明不重复扣减。',
    },
    en: {
      problem: 'Article {article} already charges for a low {metric}; here it is charged again.',
      reason: 'Whether both are due or one of them, nothing says.',
      repair: 'Charge in one place only, or say that the two are not added.',
    },
  },
  'sanction-on-top': {
    'zh-CN': {
      problem: '同一情形既扣款，又另行处罚。',
      reason: '是否可以并用、合计多少没有约定，容易被认为重复处罚而请求调减。',
      repair: '只保留一种，或者写明择一适用、合计的上限。',
    },
    en: {
      problem: 'For one failure a deduction is made and another sanction is due as well.',
      reason: 'Whether both may be had, and how much in all, is not said; a court may reduce them.',
      repair: 'Keep one of them, or say that only the higher is due, and cap the sum.',
    },
  },
  'formula-reversed': {
    'zh-CN': {
      problem: '{metric}的公式把分子和分母写反了。',
      reason: '照此计算的结果大于100%，目标和扣款都失去意义。',
      repair: '改为达标的数量除以总量。',
    },
    en: {
      problem: 'The formula of {metric} has its numerator and denominator exchanged.',
      reason: 'The result is above 100 %, and target and deduction lose their sense.',
      repair: 'Divide what was met by the whole.',
    },
  },
  'assessment-for-reference': {
    'zh-CN': {
      problem: '第{article}条写“{words}”，此处却按考核结果扣款或者付款。',
      reason: '考核究竟有没有约束力，两处说法相反。',
      repair: '删去“仅供参考”，或者删去与结果挂钩的扣款。',
    },
    en: {
      problem: 'Article {article} says "{words}"; here money hangs on the result.',
      reason: 'Whether the assessment binds, the two places answer in opposite ways.',
      repair: 'Strike the one or the other.',
    },
  },
} as const satisfies FindingTexts
