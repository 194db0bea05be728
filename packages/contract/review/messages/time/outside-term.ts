import type { FindingTexts } from '../../finding-texts.ts'

export const OUTSIDE_TERM = {
  'trial-outlasts-term': {
    'zh-CN': {
      problem: '试用（试运行）{length}，比合同期限还长。',
      reason: '合同已经期满，试用还没有结束，试用后的安排永远不会适用。',
      repair: '缩短试用期，或者延长合同期限。',
    },
    en: {
      problem: 'The trial of {length} is longer than the contract.',
      reason: 'The contract ends before the trial does, so what was agreed for afterwards never applies.',
      repair: 'Shorten the trial or lengthen the term.',
    },
  },
  'readied-after-start': {
    'zh-CN': {
      problem: '准备工作在{date}才完成，而服务自{start}起就开始。',
      reason: '服务开始时人员、培训或者系统还没有就绪，达不到标准算谁的必有争议。',
      repair: '把准备工作的日期提前到服务开始之前，或者推迟服务开始的日期。',
    },
    en: {
      problem: 'Preparation ends on {date} only, the service begins on {start}.',
      reason: 'When it begins, staff, training or systems are not ready, and who answers for missed targets is open.',
      repair: 'Prepare before the first day of service, or begin later.',
    },
  },
  'due-outside-term': {
    'zh-CN': {
      problem: '付款日{date}远在合同期限（{from}至{to}）之外。',
      reason: '这笔款项对应哪一段服务、是否写错了年份，都会有争议。',
      repair: '核对付款日期与合同期限。',
    },
    en: {
      problem: 'The payment is due on {date}, far outside the term ({from} to {to}).',
      reason: 'Which part of the service it is for, or whether the year is wrong, will be disputed.',
      repair: 'Check the day against the term.',
    },
  },
} as const satisfies FindingTexts
