import { type Analysis, type Saying, saying } from '../analysis.ts'

const DATE = String.raw`\d{4}年\d{1,2}月\d{1,2}日`

/** A day that is told by what happens on it: 自生效日起, 从签订之日. */
export const NAMED_DAY = '(?:生效|签[订署约]|起始|开始|上线|开通|进场|启动)(?:之)?日(?:期)?'

/** One deed by its names. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/生效/, '生效'],
  [/签[订署约]/, '签[订署约]'],
  [/起始|开始/, '(?:起始|开始)'],
  [/上线|开通/, '(?:上线|开通)'],
  [/进场|启动/, '(?:进场|启动)'],
]

/** Where a contract states the date of a day that it names, if it states one only: 生效日：2025年6月1日, 于2025年6月1日签署. */
export function dateOfNamedDay(analysis: Analysis, day: string): (Saying & { readonly date: string }) | undefined {
  const deed = DEEDS.find(([words]) => words.test(day))?.[1]
  if (deed === undefined) return undefined
  const stated = new RegExp(
    `${deed}(?:之日|日期?|时间)?(?:\\([^)]{0,24}\\))?\\s*(?::|为|是|指)\\s*"?(?<date>${DATE})|(?:本|双方)[^。;,\\d]{0,16}于(?<date2>${DATE})[^。;,\\d]{0,12}(?:正式)?${deed}|自(?<date3>${DATE})(?:之日)?起(?:正式)?${deed}`,
  )
  const found = saying(analysis, stated).map(({ sentence, match }) => ({
    sentence,
    match,
    date: match.groups?.['date'] ?? match.groups?.['date2'] ?? match.groups?.['date3'] ?? '',
  }))
  return new Set(found.map(({ date }) => date)).size === 1 ? found[0] : undefined
}
