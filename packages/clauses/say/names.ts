import type { Language, LocalText } from '@heqi/vocabulary'
import type { Saying, Voice } from './saying.ts'
import { type NameKind, STANDARD_NAMES } from './standard-names.ts'

/** The name that the library has for an id; `undefined` for one that the parties made up. */
function standardName(kind: NameKind, id: string, language: Language): string | undefined {
  const names: Readonly<Record<string, LocalText>> = STANDARD_NAMES[kind]
  return Object.hasOwn(names, id) ? names[id]?.[language] : undefined
}

const idsByName = (kind: NameKind, language: Language): ReadonlyMap<string, string> =>
  new Map(Object.entries(STANDARD_NAMES[kind]).map(([id, name]) => [name[language].toLowerCase(), id]))

const IDS = {
  metric: { 'zh-CN': idsByName('metric', 'zh-CN'), en: idsByName('metric', 'en') },
  item: { 'zh-CN': idsByName('item', 'zh-CN'), en: idsByName('item', 'en') },
} as const

/** What a document calls a metric or a fee: the parties' title, else the name that the library has, else its id. */
export const nameOf = (kind: NameKind, id: string, { language, titles }: Pick<Voice, 'language' | 'titles'>): string =>
  titles?.[kind].get(id) ?? standardName(kind, id, language) ?? id

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

function idOf(kind: NameKind, name: string, { language, titles }: Voice): string | undefined {
  const titled = [...(titles?.[kind] ?? [])].find(([, title]) => title === name)
  const known = titled?.[0] ?? IDS[kind][language].get(name.toLowerCase())
  return known ?? (ID.test(name) ? name : undefined)
}

/** An id said as a name; in a wording it stands in quotation marks, which tell where it ends. */
const name = (kind: NameKind): Saying => ({
  kind: `${kind}-name`,
  say: (value, voice) => nameOf(kind, String(value), voice),
  hear: ({ folded, original }, at, voice) => {
    const closing = folded.indexOf('"', at)
    const end = closing < 0 ? folded.length : closing
    const value = idOf(kind, original.slice(at, end), voice)
    return value === undefined ? [] : [{ value, end }]
  },
})

/** A metric by its title: `客户满意度` for `csat`. */
export const metricName: Saying = name('metric')
/** A fee, quantity, index or the like by its title: `坐席服务费` for `seats`. */
export const itemName: Saying = name('item')
