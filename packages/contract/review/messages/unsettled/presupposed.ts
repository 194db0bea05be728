import type { FindingTexts } from '../../finding-texts.ts'

export const PRESUPPOSED = {
  'ratio-unstated': {
    'zh-CN': {
      problem: '“{words}”没有写明是什么比例。',
      reason: '比例的分子、分母都没有约定，结算时无法计算。',
      repair: '写明公式，例如“每低1分扣减当月服务费的1%”。',
    },
    en: {
      problem: '"{words}" does not say in what proportion.',
      reason: 'Neither side of the ratio is agreed, so nothing can be computed.',
      repair: 'Write the formula, for example "1 % of the monthly fee for each point below".',
    },
  },
  'item-unpriced': {
    'zh-CN': {
      problem: '此处以“{item}”为准，但合同中没有约定这一款项及其金额。',
      reason: '基数或者款项不存在，本句无法执行。',
      repair: '约定“{item}”的金额和支付，或者改用合同中已有的款项。',
    },
    en: {
      problem: 'This presupposes "{item}", which the contract agrees on nowhere.',
      reason: 'Without that item and its amount the sentence cannot be applied.',
      repair: 'Agree on the item and its amount, or refer to one that the contract has.',
    },
  },
  'commission-base-undefined': {
    'zh-CN': {
      problem: '提成以“{base}”为基数，但没有约定哪些订单算入、以什么数据为准。',
      reason: '静默下单、退款、多人接待的订单归谁，双方必有不同算法。',
      repair: '约定订单归属、退款扣除、统计期间和数据来源。',
    },
    en: {
      problem: 'Commission is paid on "{base}", but not which orders count and by whose figures.',
      reason: 'Orders without a chat, refunds and orders with several agents will be counted differently.',
      repair: 'Say which orders count, how refunds are treated, and which system decides.',
    },
  },
  'grade-undefined': {
    'zh-CN': {
      problem: '以“{grade}”等级为条件，但没有约定多少分属于这一等级。',
      reason: '条件是否成就无法判断。',
      repair: '写明各等级对应的分数。',
    },
    en: {
      problem: 'Something depends on the grade "{grade}", but not from how many points on it is reached.',
      reason: 'Nobody can tell whether the condition is met.',
      repair: 'State the points of each grade.',
    },
  },
  'failing-undefined': {
    'zh-CN': {
      problem: '“不合格”会导致扣款，但没有约定什么是不合格。',
      reason: '只能由一方单独判断，扣款容易引起争议。',
      repair: '约定评分标准和合格线，并约定复核程序。',
    },
    en: {
      problem: 'What fails costs money, but nothing says when something fails.',
      reason: 'One side alone would judge, and each deduction would be disputed.',
      repair: 'Agree on a score sheet, the mark to pass, and a way to object.',
    },
  },
  'duty-unstated': {
    'zh-CN': {
      problem: '未按期提交{thing}被列为违约，但合同没有约定应当提交什么、何时提交。',
      reason: '没有义务就没有违约，该责任落空。',
      repair: '补上提交的内容和期限，或者删除该违约情形。',
    },
    en: {
      problem: 'Late delivery of {thing} is a breach, but no clause says what is delivered and when.',
      reason: 'Without the duty there is no breach.',
      repair: 'Add the duty with its day, or delete the case.',
    },
  },
  'security-undated': {
    'zh-CN': {
      problem: '没有约定{security}何时交付。',
      reason: '交付的一方可以一直不交，另一方没有担保。',
      repair: '写明交付日期，以及逾期未交的后果。',
    },
    en: {
      problem: 'No day is agreed by which the {security} is given.',
      reason: 'Its giver can leave it open, and the other side stays without security.',
      repair: 'State the day, and what follows if it is missed.',
    },
  },
  'recourse-above-cap': {
    'zh-CN': {
      problem: '第三方只在限额内负责，超过部分却约定向第三方追偿。',
      reason: '超过限额的部分第三方本来不承担，先行赔付的一方追不回来。',
      repair: '写明超过部分最终由谁承担，或者不以限额约束内部追偿。',
    },
    en: {
      problem: 'The third party answers up to a cap, yet what is above is to be recovered from it.',
      reason: 'It owes nothing above the cap, so whoever pays first stays with the loss.',
      repair: 'Say who bears what is above, or exempt recourse from the cap.',
    },
  },
  'floor-below-itself': {
    'zh-CN': {
      problem: '业务量低于保底量时只付保底量的 {share}，略低于保底量时付得比实际业务量还少。',
      reason: '保底条款反而使服务方在接近保底量时少收费用。',
      repair: '改为“按保底量付费”，或者“按实际业务量与保底量的 {share} 中较高者付费”。',
    },
    en: {
      problem: 'Below the guaranteed volume only {share} of it is paid, so just below it less is paid than was done.',
      reason: 'The guarantee works against the one it protects.',
      repair: 'Pay the guaranteed volume, or the higher of the real volume and {share} of the guarantee.',
    },
  },
  'prevailing-language-absent': {
    'zh-CN': {
      problem: '约定以英文本为准，但合同没有英文条款。',
      reason: '有歧义时没有可以适用的文本。',
      repair: '附上英文本，或者改为以中文为准。',
    },
    en: {
      problem: 'The English text prevails, but the contract has none.',
      reason: 'Where the meaning is in doubt there is no text to turn to.',
      repair: 'Attach the English text, or let the Chinese prevail.',
    },
  },
  'alternatives-unchosen': {
    'zh-CN': {
      problem: '约定了几种供选择的方案，但没有写明选了哪一种。',
      reason: '适用哪一种不能确定，价格、权利义务随之落空。',
      repair: '勾选或者写明适用的方案，删去其余方案。',
    },
    en: {
      problem: 'Several alternatives are set out, but not which of them is chosen.',
      reason: 'It is open which applies, and with it what is owed.',
      repair: 'Tick or name the one that applies, and delete the others.',
    },
  },
} as const satisfies FindingTexts
