import type { Language } from '@heqi/vocabulary'
import { code, itemName, localPhrase, metricName, type Saying } from '../say/index.ts'
import { choose, s, term } from '../wording/build.ts'
import type { Part } from '../wording/part.ts'

/**
 * Names an entry where the contract first speaks of it. One with a title of its own shows its number beside it, so that whoever
 * reads the contract can tell which entry other clauses mean by that title: `“电话接通率”（编号：answered）`.
 */
const naming = (name: Saying): Readonly<Record<Language, Part>> => ({
  'zh-CN': choose(
    'title',
    { absent: s`“${term('id', name)}”` },
    s`“${term('title', localPhrase)}”（编号：${term('id', code)}）`,
  ),
  en: choose(
    'title',
    { absent: s`“${term('id', name)}”` },
    s`“${term('title', localPhrase)}” (no. ${term('id', code)})`,
  ),
})

export const metricNaming = naming(metricName)
export const itemNaming = naming(itemName)

/** Titles that a page gives to entries: number -> title. */
export const statedTitles = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/[“"]([^“”"\n]+)[”"]\s*[（(](?:编号[：:]|no\. )([a-z0-9.-]+)[）)]/gi)].map(
      ([, title = '', id = '']) => [id, title],
    ),
  )
