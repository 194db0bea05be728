import type { FindingTexts } from '../../finding-texts.ts'

export const SHEETS = {
  'target-share-of-ceiling': {
    'zh-CN': {
      problem: '各项指标按目标值打折执行，其中有的是上限（“{words}”）。',
      reason: '上限打折反而更严，与放宽的本意相反。',
      repair: '对上限类指标写明放宽后的数值。',
    },
    en: {
      problem: 'All targets apply at a share of their value, and some of them are upper limits (“{words}”).',
      reason: 'A share of an upper limit is stricter, not easier.',
      repair: 'State the eased values of the upper limits.',
    },
  },
  'weights-without-scoring': {
    'zh-CN': {
      problem: '只有权重，没有约定未达标扣多少分。',
      reason: '得分无法算出，按得分付款也就无从执行。',
      repair: '写明每项的满分条件和扣分办法。',
    },
    en: {
      problem: 'There are weights, and no rule that turns a missed target into points.',
      reason: 'No score can be computed, nor what is paid by it.',
      repair: 'State when an item earns full marks and what a miss costs.',
    },
  },
  'tolerance-punished': {
    'zh-CN': {
      problem: '第{article}条允许“{words}”，此处从第一例起就扣分。',
      reason: '在标准之内仍然扣分，两处不一致。',
      repair: '改为超过第{article}条标准的部分才扣分，或者改标准。',
    },
    en: {
      problem: 'Article {article} tolerates “{words}”; here the first case already costs points.',
      reason: 'Who keeps the standard is still punished.',
      repair: 'Deduct for what is above the standard only, or change the standard.',
    },
  },
  'indicator-not-in-sheet': {
    'zh-CN': {
      problem: '正文定了{metrics}的目标，考核表里没有。',
      reason: '这些指标未达标没有后果。',
      repair: '列入考核表，或者写明只作参考。',
    },
    en: {
      problem: 'The articles set targets for {metrics}, and the sheet does not know them.',
      reason: 'Missing these targets has no consequence.',
      repair: 'Put them into the sheet, or say that they are for information.',
    },
  },
  'proportion-of-nothing': {
    'zh-CN': {
      problem: '“{words}”没有写明占什么的比例。',
      reason: '来电量、客户数和工单数相差很大，是否超标无法判断。',
      repair: '写明分母和统计的期间。',
    },
    en: {
      problem: '“{words}” does not say of what.',
      reason: 'Calls, customers and cases differ widely, so whether it is exceeded cannot be told.',
      repair: 'Name the whole and the period over which it is counted.',
    },
  },
  'data-sources-differ': {
    'zh-CN': {
      problem: '此处以委托方系统的数据为准，考核表的数据却取自服务方的{platform}。',
      reason: '两套数据不一致时，以哪一套为准说不清。',
      repair: '统一数据来源，并约定核对的办法。',
    },
    en: {
      problem: 'The client’s system decides here, while the sheet takes its data from the provider’s own {platform}.',
      reason: 'Where the two differ, neither is clearly the one that counts.',
      repair: 'Name one source, and how it is checked.',
    },
  },
  'sheet-by-one': {
    'zh-CN': {
      problem: '付款取决于评分，评分的办法却由委托方单方制定。',
      reason: '付多少实际上由一方决定。',
      repair: '把评分办法列为附件，修改须经双方同意。',
    },
    en: {
      problem: 'The score decides what is paid, and the client alone says how it is given.',
      reason: 'One party decides in effect how much it pays.',
      repair: 'Make the sheet an annex that only both parties may change.',
    },
  },
} as const satisfies FindingTexts
