import type { FindingTexts } from '../../finding-texts.ts'

export const TEXT = {
  'blanks-left': {
    'zh-CN': {
      problem: '有 {count} 处空白或占位符未填。',
      reason: '签署前未填的空白会使对应约定无法履行。',
      repair: '签署前逐一填写，或者删除不适用的内容。',
    },
    en: {
      problem: 'Blanks or placeholders that are not filled in: {count}.',
      reason: 'What stands on a blank cannot be performed.',
      repair: 'Fill them in before signing, or delete what does not apply.',
    },
  },
  'number-lost': {
    'zh-CN': {
      problem: '“{words}”处缺少数字，且没有留下空白。',
      reason: '期限或标准没有数值，无法执行，也不易被发现。',
      repair: '补上数字。',
    },
    en: {
      problem: 'A number is missing at "{words}", and no blank shows it.',
      reason: 'A period or target without a value cannot be applied and is easily overlooked.',
      repair: 'Put the number in.',
    },
  },
  'amount-words-differ': {
    'zh-CN': {
      problem: '小写金额 {figures} 与大写金额“{words}”不一致。',
      reason: '金额争议时无法确定以哪一个为准。',
      repair: '核对后改为一致，并约定以大写为准。',
    },
    en: {
      problem: 'The amount in figures, {figures}, differs from the amount in words, "{words}".',
      reason: 'It is not clear which one holds.',
      repair: 'Make them agree, and say that the words prevail.',
    },
  },
  'amount-unit-differs': {
    'zh-CN': {
      problem: '小写金额 {figures} 与大写金额“{words}”相差一万倍。',
      reason: '“元”与“万元”混淆。',
      repair: '核对单位。',
    },
    en: {
      problem: 'The amounts {figures} and "{words}" differ by a factor of ten thousand.',
      reason: '元 and 万元 are confused.',
      repair: 'Check the unit.',
    },
  },
  'text-damaged': {
    'zh-CN': {
      problem: '此处文字损坏，有字符已无法还原。',
      reason: '条文内容不完整。',
      repair: '对照原件补正。',
    },
    en: {
      problem: 'The text is damaged here, and some characters could not be restored.',
      reason: 'The clause is incomplete.',
      repair: 'Compare with the original.',
    },
  },
  'text-repaired': {
    'zh-CN': {
      problem: '有 {count} 处文字曾因编码错误损坏，已按上下文还原，此为第一处。',
      reason: '还原结果需要人工确认。',
      repair: '对照原件核对。',
    },
    en: {
      problem:
        'The text was damaged by a wrong encoding in {count} places, this being the first, and was restored from its context.',
      reason: 'A person should confirm it.',
      repair: 'Compare with the original.',
    },
  },
  'artefacts-inside': {
    'zh-CN': {
      problem: '条文中夹杂网站标记、页码等 {count} 处，已略去，此为第一处。',
      reason: '这些内容不属于合同，留在文本中会打断条文。',
      repair: '从文本中删除。',
    },
    en: {
      problem:
        'Stamps of a website or page numbers stand among the clauses in {count} places; they were left out. This is the first.',
      reason: 'They are no part of the contract and break up its sentences.',
      repair: 'Remove them from the text.',
    },
  },
  'scripts-mixed': {
    'zh-CN': {
      problem: '文本中混用简体字和繁体字，此处起是另一种字体。',
      reason: '多半是从别处复制而来，内容可能与上下文不一致。',
      repair: '核对该句内容，并统一字体。',
    },
    en: {
      problem: 'Simplified and Traditional characters are mixed; here the other script begins.',
      reason: 'The passage was probably copied from elsewhere and may not fit.',
      repair: 'Check what it says and use one script.',
    },
  },
  'text-cut-off': {
    'zh-CN': {
      problem: '文本在“{tail}”处中断。',
      reason: '其后的内容（可能包括签署页）缺失。',
      repair: '取得完整文本。',
    },
    en: {
      problem: 'The text breaks off at "{tail}".',
      reason: 'What follows, perhaps the signatures, is missing.',
      repair: 'Obtain the whole text.',
    },
  },
  'word-doubled': {
    'zh-CN': {
      problem: '“{words}”有重复的字。',
      reason: '录入错误。',
      repair: '删去多余的字。',
    },
    en: {
      problem: 'A character is doubled in "{words}".',
      reason: 'A slip of the pen.',
      repair: 'Delete it.',
    },
  },
  'word-lost': {
    'zh-CN': {
      problem: '“{words}”似有漏字。',
      reason: '漏字会改变条款的范围。',
      repair: '对照原意补上。',
    },
    en: {
      problem: 'A word seems to be missing in "{words}".',
      reason: 'It may change what the clause covers.',
      repair: 'Restore it.',
    },
  },
  'no-contract': {
    'zh-CN': {
      problem: '没有认出合同条款，这份文字不像是合同。',
      reason: '没有条款可供识读和审查；此处没有其他意见，不表示没有问题。',
      repair: '核对是否选对了文件；如果是合同，请核对文字是否完整，是否为中文或英文。',
    },
    en: {
      problem: 'No clauses of a contract were recognised; this text does not look like one.',
      reason: 'There is nothing to read or to review; that nothing else is found does not mean that all is well.',
      repair: 'Check that it is the right file; if it is a contract, that its text is whole and in Chinese or English.',
    },
  },
  'guide-not-contract': {
    'zh-CN': {
      problem: '这份文本是写作说明，不是可以签署的合同。',
      reason: '没有当事人和具体约定，只说明各条应当写什么。',
      repair: '以此为提纲，另行起草合同。',
    },
    en: {
      problem: 'This text explains how to write a contract; it is not one that could be signed.',
      reason: 'It names no parties and agrees on nothing, it says what clauses should say.',
      repair: 'Draft a contract along its lines.',
    },
  },
  'place-lost': {
    'zh-CN': {
      problem: '地址只剩“{words}”，具体名称丢失。',
      reason: '送达、按所在地确定管辖都没有依据。',
      repair: '补全地址。',
    },
    en: {
      problem: 'Of the address only “{words}” is left; the names are gone.',
      reason: 'Service, and a forum at that seat, have nothing to go by.',
      repair: 'Complete the address.',
    },
  },
  'beginning-lost': {
    'zh-CN': {
      problem: '段落以标点开头（“{words}”），前面的文字丢失了。',
      reason: '少了编号、标题或者主语，约定的是什么只能猜。',
      repair: '对照原稿补上。',
    },
    en: {
      problem: 'A paragraph begins with a mark (“{words}”): what stood before it is lost.',
      reason: 'Its number, title or subject is gone, and what was agreed can only be guessed.',
      repair: 'Restore it from the original.',
    },
  },
} as const satisfies FindingTexts
