import type { FindingTexts } from '../../finding-texts.ts'

export const LISTS = {
  'list-empty': {
    'zh-CN': {
      problem: '“{words}”之后没有列出任何内容。',
      reason: '所说的各项不存在，这一条等于没有约定。',
      repair: '把各项补上，或者写明见哪一条、哪个附件。',
    },
    en: {
      problem: 'Nothing follows “{words}”.',
      reason: 'The items that it announces do not exist, so the clause rules nothing.',
      repair: 'List them, or say where they stand.',
    },
  },
  'clause-omitted': {
    'zh-CN': {
      problem: '“{words}”只有标题，内容略去或者待补。',
      reason: '没有内容的条款约束不了任何一方，发生争议时等于没有约定。',
      repair: '补上内容；不需要的删去标题，或者写明“无”。',
    },
    en: {
      problem: '“{words}” is a heading whose text was left out.',
      reason: 'A clause without words binds nobody; in a dispute nothing was agreed.',
      repair: 'Write it, strike the heading, or say "none".',
    },
  },
} as const satisfies FindingTexts
