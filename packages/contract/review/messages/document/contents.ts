import type { FindingTexts } from '../../finding-texts.ts'

export const CONTENTS = {
  'contents-entry-missing': {
    'zh-CN': {
      problem: '目录中的“{label} {title}”在正文中找不到。',
      reason: '可能整条缺失，双方对该事项便没有约定。',
      repair: '补写该条，或从目录中删除。',
    },
    en: {
      problem: '"{label} {title}" of the table of contents is not in the text.',
      reason: 'If the article is missing, nothing is agreed on the matter.',
      repair: 'Write the article, or take the entry out.',
    },
  },
  'contents-rest-missing': {
    'zh-CN': {
      problem: '目录自“{label} {title}”起的 {count} 条，正文中都没有。',
      reason: '正文在此之前就结束了，多半是文本不完整；这些事项目前没有约定。',
      repair: '取得完整文本再审查，或者补写这些条款。',
    },
    en: {
      problem: 'From "{label} {title}" on, {count} articles of the table of contents are not in the text.',
      reason: 'The text ends before them; it is probably incomplete, and nothing is agreed on these matters.',
      repair: 'Get the whole text before it is reviewed, or write these articles.',
    },
  },
  'contents-entry-moved': {
    'zh-CN': {
      problem: '自“{label} {title}”起，目录编号与正文不一致（共 {count} 处）。',
      reason: '按目录引用会指向另一条。',
      repair: '重新生成目录，或者核对是否漏了条文。',
    },
    en: {
      problem:
        'From "{label} {title}" on, the table of contents and the text are numbered differently ({count} entries).',
      reason: 'A reference by the table leads to another article.',
      repair: 'Rebuild the table, or look for a lost article.',
    },
  },
  'article-empty': {
    'zh-CN': {
      problem: '“{heading}”只有标题，没有内容。',
      reason: '该事项实际上没有约定。',
      repair: '补充内容，或者删除该标题。',
    },
    en: {
      problem: '"{heading}" is a heading without text.',
      reason: 'Nothing is agreed on the matter.',
      repair: 'Write the article, or delete the heading.',
    },
  },
} as const satisfies FindingTexts
