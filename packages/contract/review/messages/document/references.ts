import type { FindingTexts } from '../../finding-texts.ts'

export const REFERENCES = {
  'reference-dangling': {
    'zh-CN': {
      problem: '引用的“{reference}”不存在。',
      reason: '落空的引用使该约定无法适用。',
      repair: '改为正确的条号。',
    },
    en: {
      problem: 'The reference "{reference}" leads nowhere.',
      reason: 'What depends on it cannot be applied.',
      repair: 'Name the right article.',
    },
  },
  'reference-to-itself': {
    'zh-CN': {
      problem: '“{reference}”引用来引用去，又回到本条自己。',
      reason: '循环引用，实际上没有约定。',
      repair: '改为真正规定该事项的条文，或者直接写明如何处理。',
    },
    en: {
      problem: '"{reference}" leads back to the very article that it stands in.',
      reason: 'The reference goes round in a circle; nothing is agreed.',
      repair: 'Refer to the article that rules the matter, or say what holds.',
    },
  },
  'reference-mistaken': {
    'zh-CN': {
      problem: '“{reference}”所指的条文与此处的事项无关，可能应为第{home}条。',
      reason: '引用错了条号，约定就无法适用。',
      repair: '核对后改为正确的条号。',
    },
    en: {
      problem: '"{reference}" points to an article about another matter; perhaps article {home} is meant.',
      reason: 'With the wrong number the clause cannot be applied.',
      repair: 'Check it and correct the number.',
    },
  },
  'reference-ambiguous': {
    'zh-CN': {
      problem: '引用的“{reference}”对应不止一处。',
      reason: '同一编号有两条，无法确定适用哪一条。',
      repair: '先消除重复编号，再注明所引部分。',
    },
    en: {
      problem: 'The reference "{reference}" fits more than one place.',
      reason: 'Two articles have this number.',
      repair: 'Remove the duplicate number, then say which part is meant.',
    },
  },
  'reference-by-title': {
    'zh-CN': {
      problem: '引用的“{reference}”编号不止一处，只能靠标题确定。',
      reason: '编号重复，标题一改就无法确定。',
      repair: '消除重复编号。',
    },
    en: {
      problem: 'The number in "{reference}" fits more than one place; only the quoted title tells which.',
      reason: 'The number is used twice.',
      repair: 'Remove the duplicate number.',
    },
  },
  'reference-style': {
    'zh-CN': {
      problem: '引用写作“{reference}”，而正文编号样式不同。',
      reason: '虽可推知所指，仍容易误读。',
      repair: '按正文的编号样式引用。',
    },
    en: {
      problem: 'The reference is written "{reference}", the articles are numbered otherwise.',
      reason: 'It can be resolved, but is easily misread.',
      repair: 'Refer in the style of the text.',
    },
  },
  'force-majeure-undefined': {
    'zh-CN': {
      problem: '以不可抗力为解除、终止或者不计考核的事由，但合同没有不可抗力条款。',
      reason: '何为不可抗力、如何通知和证明、达到何种程度可以解除或者免责，均无约定。',
      repair: '增加不可抗力条款，写明范围、通知与证明期限及后果。',
    },
    en: {
      problem: 'Force majeure ends the contract or excuses a missed target, but no clause deals with it.',
      reason: 'What it is, how it is notified and proven, and when it suffices are not agreed.',
      repair: 'Add a force majeure clause.',
    },
  },
  'conditions-circular': {
    'zh-CN': {
      problem: '“合同约定的{kind}条件”没有具体内容。',
      reason: '本条就是约定条件之处，自我引用等于没有约定。',
      repair: '逐项列明{kind}条件。',
    },
    en: {
      problem: '"The {kind} conditions agreed in this contract" are not agreed anywhere.',
      reason: 'This is the article that ought to state them.',
      repair: 'List the conditions.',
    },
  },
} as const satisfies FindingTexts
