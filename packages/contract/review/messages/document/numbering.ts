import type { FindingTexts } from '../../finding-texts.ts'

export const NUMBERING = {
  'numbering-gap': {
    'zh-CN': {
      problem: '编号不连续：缺少 {missing}，直接到了“{to}”。',
      reason: '缺号往往说明有条文在复制时丢失，对缺失条文的引用也会落空。',
      repair: '补上缺失的条文；如本来没有，请将其后的编号前移。',
    },
    en: {
      problem: 'The numbering jumps: {missing} is missing before "{to}".',
      reason: 'A gap often means that text was lost, and references to it lead nowhere.',
      repair: 'Restore the missing article, or renumber what follows.',
    },
  },
  'numbering-duplicate': {
    'zh-CN': {
      problem: '编号 {numbers} 重复出现。',
      reason: '同一编号对应两处内容，引用该编号时无法确定所指。',
      repair: '保留其中一处，或者为重复部分重新编号。',
    },
    en: {
      problem: 'The number {numbers} is used more than once.',
      reason: 'A reference to it may mean either place.',
      repair: 'Keep one of them, or renumber the second run.',
    },
  },
  'numbering-order': {
    'zh-CN': {
      problem: '编号倒退：“{from}”之后是“{to}”。',
      reason: '顺序错乱容易造成漏读和误引。',
      repair: '按顺序重新编号。',
    },
    en: {
      problem: 'The numbering runs backwards: "{to}" follows "{from}".',
      reason: 'Articles out of order are overlooked and misquoted.',
      repair: 'Renumber in order.',
    },
  },
  'numbering-mixed': {
    'zh-CN': {
      problem: '同一层级混用“{first}”与“{second}”两种编号样式。',
      reason: '层级不清，引用时容易混淆。',
      repair: '统一编号样式。',
    },
    en: {
      problem: 'One level is numbered in two styles, "{first}" and "{second}".',
      reason: 'Levels become unclear.',
      repair: 'Use one style.',
    },
  },
  'numbering-restarts': {
    'zh-CN': {
      problem: '{part}重新从一编号，与前面的 {numbers} 重复。',
      reason: '引用“第几条”时无法知道指哪一个。',
      repair: '接着前面编号，或者引用时写明是哪一部分。',
    },
    en: {
      problem: '{part} counts from one again; {numbers} occur twice.',
      reason: 'A reference by number does not tell which is meant.',
      repair: 'Count on, or name the part in every reference.',
    },
  },
} as const satisfies FindingTexts
