import type { FindingTexts } from '../../finding-texts.ts'

export const DATA_AT_END = {
  'data-gone-before-handover': {
    'zh-CN': {
      problem: '数据在此处就要删除，第{article}条的“{words}”还要用到。',
      reason: '先删后交，交接和继续服务都无法进行。',
      repair: '把删除放在交接、过渡完成之后。',
    },
    en: {
      problem: 'The data are deleted here before “{words}” (article {article}) is over.',
      reason: 'What is gone can neither be handed over nor worked with.',
      repair: 'Delete after the handover or the transition.',
    },
  },
  'data-kept-and-gone': {
    'zh-CN': {
      problem: '合同结束时删除全部数据，第{article}条却写“{words}”。',
      reason: '照一处做就违反另一处。',
      repair: '写明保存期未满的记录如何处理，例如移交甲方继续保存。',
    },
    en: {
      problem: 'All data are deleted at the end; article {article} says “{words}”.',
      reason: 'Whoever keeps the one rule breaks the other.',
      repair: 'Say what becomes of records whose time is not over, for instance that the client takes them.',
    },
  },
} as const satisfies FindingTexts
