import type { FindingTexts } from '../../finding-texts.ts'

export const ANNEXES = {
  'annex-list-differs': {
    'zh-CN': {
      problem: '本条列明 {named} 份附件，附件列表却有 {listed} 份。',
      reason: '多出的附件是否属于合同不明，缺少的附件则落空。',
      repair: '使两处一致，并逐一编号。',
    },
    en: {
      problem: 'This article names {named} annexes, the list of annexes has {listed}.',
      reason: 'Annexes too many may not belong to the contract; annexes too few do not exist.',
      repair: 'Make both agree and number the annexes.',
    },
  },
  'annex-number-conflict': {
    'zh-CN': {
      problem: '“{name}”既是附件{first}，又是附件{second}。',
      reason: '按附件编号引用时会指向不同文件。',
      repair: '统一附件编号。',
    },
    en: {
      problem: '"{name}" is annex {first} and also annex {second}.',
      reason: 'A reference by number leads to another document.',
      repair: 'Number the annexes once.',
    },
  },
  'annex-reference-open': {
    'zh-CN': {
      problem: '指向“附件”，但没有编号，合同也没有对应的附件目录。',
      reason: '所指内容不能确定。',
      repair: '为附件编号，并在此写明编号。',
    },
    en: {
      problem: 'The text points to "the annex" without a number, and no list of annexes has it.',
      reason: 'What is meant cannot be determined.',
      repair: 'Number the annexes and name the number here.',
    },
  },
  'annex-gap': {
    'zh-CN': {
      problem: '附件编号不连续：没有列出附件{gap}。',
      reason: '该附件可能遗漏，正文中与它有关的约定便会落空。',
      repair: '补上该附件，或者重新编号。',
    },
    en: {
      problem: 'The annexes are not numbered without gaps: annex {gap} is not listed.',
      reason: 'It may have been forgotten, and what depends on it has no content.',
      repair: 'Add the annex or number them anew.',
    },
  },
  'annex-unlisted': {
    'zh-CN': {
      problem: '“{reference}”没有列入附件目录。',
      reason: '所指附件可能不存在。',
      repair: '补入目录并附上该附件，或者改正编号。',
    },
    en: {
      problem: '"{reference}" is not in the list of annexes.',
      reason: 'The annex may not exist.',
      repair: 'List and attach it, or correct the number.',
    },
  },
  'annex-list-unnumbered': {
    'zh-CN': {
      problem: '附件列表中的文件没有附件编号，正文也没有附件条款。',
      reason: '不能确定哪些文件是合同的组成部分。',
      repair: '为每份附件编号，并在正文中列明。',
    },
    en: {
      problem: 'The listed documents carry no annex numbers, and no article names them.',
      reason: 'It is unclear which documents belong to the contract.',
      repair: 'Number the annexes and list them in an article.',
    },
  },
  'annex-is-contract': {
    'zh-CN': {
      problem: '把合同正本本身列为合同的附件。',
      reason: '循环引用，没有意义。',
      repair: '删除该附件。',
    },
    en: {
      problem: 'The original of the contract is listed as an annex to itself.',
      reason: 'The reference is circular.',
      repair: 'Delete the annex.',
    },
  },
  'rider-not-incorporated': {
    'zh-CN': {
      problem: '“{label}”等补充条款位于签署栏之后，正文没有将其纳入。',
      reason: '是否对双方有约束力不明。',
      repair: '移入正文，或者在正文写明其为合同组成部分。',
    },
    en: {
      problem: 'Supplementary clauses ("{label}") stand behind the signatures, and the contract does not take them up.',
      reason: 'Whether they bind is unclear.',
      repair: 'Move them into the text, or say that they are part of the contract.',
    },
  },
} as const satisfies FindingTexts
