import type { FindingTexts } from '../../finding-texts.ts'

export const ATTACHMENTS = {
  'annex-not-attached': {
    'zh-CN': {
      problem: '合同提到附件{annexes}，文后所附的附件中没有。',
      reason: '附件是合同的一部分，缺了的附件里约定了什么，日后各说各话。',
      repair: '补上该附件并由双方签署，或者删去提到它的地方。',
    },
    en: {
      problem: 'The contract names annex {annexes}, which is not among those attached.',
      reason: 'Annexes are part of the contract; what a missing one says will be told in two ways.',
      repair: 'Attach it, signed by both, or delete what refers to it.',
    },
  },
  'annex-pending': {
    'zh-CN': {
      problem: '附件只有名称，内容写作“{state}”。',
      reason: '依附件确定的价格、标准或者流程在签约时并不存在，履行时没有依据。',
      repair: '签约前补齐附件的内容；确实不需要的，删去该附件。',
    },
    en: {
      problem: 'The annex has a name only; for its text it says “{state}”.',
      reason: 'Prices, standards or procedures that it is to settle do not exist on the day of signing.',
      repair: 'Complete the annex before signing, or delete it where it is not needed.',
    },
  },
  'annex-titled-absent': {
    'zh-CN': {
      problem: '{titles}被写作附件，合同后面没有这一份。',
      reason: '计价、考核要靠它，内容无从确定。',
      repair: '附上全文并编号，或者把内容写进正文。',
    },
    en: {
      problem: 'Annexes are named by their titles ({titles}), and none of that title is attached.',
      reason: 'Prices or assessment depend on what they say.',
      repair: 'Attach them with numbers, or say it in the articles.',
    },
  },
  'annex-named-unlisted': {
    'zh-CN': {
      problem: '{titles}被约定为附件，所附的附件中没有。',
      reason: '其中的承诺和价格是否有约束力、以哪一份为准说不清。',
      repair: '把它们编号附上，或者删去这一约定。',
    },
    en: {
      problem: '{titles} are said to be annexes, and are not among those that follow.',
      reason: 'Whether what they promise binds, and which copy counts, cannot be told.',
      repair: 'Attach them with a number, or strike the sentence.',
    },
  },
  'annexes-unnamed': {
    'zh-CN': {
      problem: '写明附件有同等效力，却没有列出任何附件。',
      reason: '哪些文件算附件，日后会有争议。',
      repair: '列出附件的名称，没有附件的删去这一句。',
    },
    en: {
      problem: 'Annexes are said to have equal force, and none is named.',
      reason: 'Which papers are annexes will be disputed.',
      repair: 'List them, or strike the sentence where there are none.',
    },
  },
} as const satisfies FindingTexts
