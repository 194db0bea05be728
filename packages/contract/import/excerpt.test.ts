import { expect, test } from 'vitest'
import { excerptsOf } from './excerpt.ts'

const TEXT = '第一条 质(zhì)量\n12\n接通率不低于90%。第二条 保(bǎo)密(mì)'
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const excerpt = excerptsOf(TEXT, [
  { kind: 'pinyin', ...span('(zhì)') },
  { kind: 'page-number', ...span('12\n') },
  { kind: 'separator', ...span('\n') },
  { kind: 'pinyin', ...span('(bǎo)') },
  { kind: 'pinyin', ...span('(mì)') },
])

test.each([
  ['第一条 质(zhì)量\n12\n接通率不低于90%。', 60, '第一条 质量 接通率不低于90%。'],
  ['第一条 质(zhì)量\n12\n接通率不低于90%。', 6, '第一条 质量'],
  ['第二条 保(bǎo)密(mì)', 60, '第二条 保密'],
  ['接通率不低于90%。', 60, '接通率不低于90%。'],
])('%j within %i characters', (words, most, shown) => expect(excerpt(span(words), most)).toBe(shown))
