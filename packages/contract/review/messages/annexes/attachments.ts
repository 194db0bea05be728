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
      problem: '附件只有名称（{titles}），合同后面没有。',
      reason: '计价、考核要靠它，内容无从确定。',
      repair: '附上全文并编号，或者把内容写进正文。',
    },
    en: {
      problem: 'Annexes are named by title only ({titles}); none is attached.',
      reason: 'Prices or assessment depend on what they say.',
      repair: 'Attach them with numbers, or say it in the articles.',
    },
  },
} as const satisfies FindingTexts
