import { type Edit, removals, type WorkingText } from './working-text.ts'

/** Syllables of Hanyu Pinyin without tone marks: initial and final. */
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|i|u|v|ü|ai|ei|ui|ao|ou|iu|ie|ue|üe|ve|er|an|en|in|un|ün|ang|eng|ing|ong|ia|iao|ian|iang|iong|ua|uo|uai|uan|uang|n|ng)$/

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'
const BRACKETED = new RegExp(`[(（]([a-zü${TONED}]{1,7})[)）]`, 'g')

const withoutTones = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')

/** Whether a bracket holds a reading of the character before it, such as `質(zhì)`. */
const isReading = (syllable: string): boolean => SYLLABLE.test(withoutTones(syllable))
const hasTone = (syllable: string): boolean => withoutTones(syllable) !== syllable

/** A text with fewer toned readings than this has no pinyin layer, and a lone `(an)` in it is English. */
const LAYER_READINGS = 3

/**
 * Takes out readings in brackets that a page put behind its characters. Readings without a tone mark (`(le)`, `(de)`) are
 * taken out only behind a Han character of a text that has such a layer at all.
 */
export function pinyinEdits(working: WorkingText): Edit[] {
  const { text } = working
  const found = [...text.matchAll(BRACKETED)].filter((match) => isReading(match[1] ?? ''))
  const hasLayer = found.filter((match) => hasTone(match[1] ?? '')).length >= LAYER_READINGS
  return found
    .filter((match) => {
      const before = text.charAt(match.index - 1)
      if (hasTone(match[1] ?? '')) return /[\p{Script=Han}_?？\ufffd]/u.test(before)
      return hasLayer && /\p{Script=Han}/u.test(before)
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length, replacement: '', waste: 'pinyin' }))
}

/** Which characters of the text are read how, by the readings that the text itself gives. */
export function readingsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>()
  for (const match of text.matchAll(new RegExp(`(\\p{Script=Han})${BRACKETED.source}`, 'gu'))) {
    const [, character = '', syllable = ''] = match
    if (!isReading(syllable)) continue
    const characters = readings.get(syllable) ?? new Set()
    readings.set(syllable, characters.add(character))
  }
  return readings
}

/** Control characters, zero-width characters, byte order marks and soft hyphens. */
export const invisibleEdits = (working: WorkingText): Edit[] =>
  removals(working.text, /(?:(?![\t\n\f\r])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff])+/gu, 'invisible')
