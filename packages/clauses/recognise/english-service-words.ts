/** Languages in which support is given, as English contracts name them. */
export const ENGLISH_LANGUAGES =
  'English|French|German|Spanish|Portuguese|Italian|Dutch|Polish|Czech|Swedish|Danish|Norwegian|Finnish|Greek|Turkish|Russian|Ukrainian|Romanian|Hungarian|Arabic|Hebrew|Hindi|Thai|Vietnamese|Indonesian|Malay|Tagalog|Japanese|Korean|Mandarin|Cantonese|Chinese'

const CHANNELS: readonly (readonly [channel: string, words: RegExp])[] = [
  ['phone', /\b(?:voice|telephone|phone|calls?|voicemails?|hotline)\b/i],
  ['email', /\be-?mails?\b/i],
  ['chat', /\bchats?\b/i],
  ['social', /\bsocial media\b/i],
]

/** The ways of contact that some words name. */
export const channelsIn = (text: string): readonly string[] =>
  CHANNELS.filter(([, words]) => words.test(text)).map(([channel]) => channel)

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const DAY = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun'

/** `9 a.m.`, `08:00`, `5:30 pm`. */
export const ENGLISH_HOUR = String.raw`(?:\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)`

const timeOf = (text: string): string => {
  const [, hour = '0', minute = '00'] = /(\d{1,2})(?::(\d{2}))?/.exec(text) ?? []
  const isAfternoon = /p\.?m/i.test(text)
  const value = isAfternoon ? (Number(hour) % 12) + 12 : /a\.?m/i.test(text) ? Number(hour) % 12 : Number(hour)
  return `${String(value).padStart(2, '0')}:${minute}`
}

function daysIn(text: string): readonly string[] {
  if (/every day|daily|seven days|7 days/i.test(text)) return DAYS
  if (/(?:week ?|business |working )days/i.test(text)) return DAYS.slice(0, 5)
  if (/weekend/i.test(text)) return DAYS.slice(5)
  const named = [...text.matchAll(new RegExp(`\\b(?:${DAY})s?\\b`, 'gi'))].map(([word]) =>
    DAYS.findIndex((day) => word.toLowerCase().startsWith(day)),
  )
  const [from = -1, to = -1] = named
  if (named.length === 2 && /day (?:to|through|-|–)|day[-–]/i.test(text) && from <= to) return DAYS.slice(from, to + 1)
  return DAYS.filter((_, index) => named.includes(index))
}

type Hours = {
  readonly days: readonly string[]
  readonly windows: readonly { readonly from: string; readonly to: string }[]
}

/** `Monday to Friday 08:00 to 20:00`, `24x7`: days (none where the words name none) and hours. */
export function hoursIn(text: string): Hours {
  if (text.startsWith('24') && !text.startsWith('24:')) return { days: DAYS, windows: [{ from: '00:00', to: '24:00' }] }
  const [from, to] = text.match(new RegExp(ENGLISH_HOUR, 'gi')) ?? []
  return { days: daysIn(text), windows: [{ from: timeOf(from ?? ''), to: timeOf(to ?? '') }] }
}
