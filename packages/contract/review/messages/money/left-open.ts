import type { FindingTexts } from '../../finding-texts.ts'

export const LEFT_OPEN = {
  'advance-as-deposit': {
    'zh-CN': {
      problem: '同一笔款项既是预付的费用，又是要退还的押金。',
      reason: '是否抵作费用没有约定：抵了就无可退还，不抵则不是预付。',
      repair: '分开约定预付款和押金，或者写明是否抵扣、何时退还。',
    },
    en: {
      problem: 'The same sum is an advance of the fee and a deposit to be given back.',
      reason: 'Whether it counts towards the fee is open: if so nothing is left to return, if not it is no advance.',
      repair: 'Agree on the two apart, or say whether and when it is set off.',
    },
  },
  'part-beside-and-inside': {
    'zh-CN': {
      problem: '第{article}条把它列为另外的组成部分（“{words}”），此处却从固定费用中划出。',
      reason: '是另外支付，还是从固定费用中扣留，应付的总额不同。',
      repair: '写明绩效部分是包含在固定费用之内还是另行支付。',
    },
    en: {
      problem: 'Article {article} makes it a part of its own ("{words}"); here it is taken out of the fixed fee.',
      reason: 'Paid on top or withheld: the sum owed is not the same.',
      repair: 'Say whether pay by results is inside the fixed fee or comes on top.',
    },
  },
  'floor-unpromised': {
    'zh-CN': {
      problem: '“一般”达到的数量旁边写着“{denial}”，是否有保证不清楚。',
      reason: '达不到时能否主张，双方会有相反的理解。',
      repair: '要么写明保证的数量和达不到的后果，要么写明该数量仅供参考。',
    },
    en: {
      problem: 'A figure that holds "generally" stands beside "{denial}": it is promised or it is not.',
      reason: 'What follows when it is not reached, each side will see its own way.',
      repair: 'Promise the figure with what follows below it, or call it an estimate.',
    },
  },
  'change-base-undefined': {
    'zh-CN': {
      problem: '业务量的增减按百分比计算，没有写明与什么相比。',
      reason: '没有基数，是否超过该比例无法判断。',
      repair: '写明比较的基数，例如上月、前三个月平均或者合同约定的数量。',
    },
    en: {
      problem: 'A change of volume by a percentage, and nothing says compared with what.',
      reason: 'Without a base nobody can tell whether it was exceeded.',
      repair: 'Name the base: the month before, the mean of three months, or an agreed volume.',
    },
  },
  'penalty-range-open': {
    'zh-CN': {
      problem: '扣款或者违约金是一个区间，没有写明由谁、按什么确定具体数额。',
      reason: '同样的行为扣多少没有标准，每一次都会有争议。',
      repair: '按情节分档写明数额，或者写明由谁认定。',
    },
    en: {
      problem: 'The penalty is a range, and nothing says who sets the sum, nor by what.',
      reason: 'The same fault may cost the least or the most, and each case will be disputed.',
      repair: 'State a sum for each degree, or who decides.',
    },
  },
  'count-unstated': {
    'zh-CN': {
      problem: '付款或者扣款取决于“{count}”，合同没有约定是多少。',
      reason: '是否达到无法判断。',
      repair: '写明具体的数量。',
    },
    en: {
      problem: 'Money hangs on "{count}", and nothing says how many.',
      reason: 'Nobody can tell whether it was reached.',
      repair: 'State the number.',
    },
  },
} as const satisfies FindingTexts
