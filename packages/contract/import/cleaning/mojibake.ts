import { CONTRACT_WORDS } from './contract-words.ts'
import { FIRST_LEAD, gbkTable, LAST_LEAD } from './gbk-table.ts'
import { readingsOf } from './pinyin.ts'
import { simplify as simplifyText } from './simplify-script.ts'
import type { Edit, WorkingText } from './working-text.ts'

/**
 * Repairs GBK text that lost one byte. Pages that mark up GBK byte by byte cut double bytes apart: one byte becomes `?`, and
 * what follows is decoded one byte off until a byte below 0x80 brings the pairs back into step. Encoding the run again and
 * pairing its bytes from the lost one on gives the text back; only the lost byte has to be guessed, by which character makes
 * words that the text itself uses. Nothing is guessed where no candidate does: U+FFFD stands there.
 */
export type Damage = {
  /** Offsets into the text before the repair. */
  readonly start: number
  readonly end: number
  readonly repaired: boolean
}

const simplified = new Map<string, string>()

/** Candidates are single characters, asked for again and again. */
function simplify(text: string): string {
  if (text.length > 1) return simplifyText(text)
  const known = simplified.get(text)
  if (known !== undefined) return known
  const answer = simplifyText(text)
  simplified.set(text, answer)
  return answer
}

const LOST = '\ufffd'
const MAXIMUM_RUN = 48
const READING = /^([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,7})[)）]/
const FULL_WIDTH_TWINS = new Set('!?;:,.()-~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** How often two characters stand side by side; all in Simplified, so that both scripts count together. */
type WordModel = {
  readonly pair: (left: string, right: string) => number
  readonly single: (character: string) => number
}

function wordModel(text: string): WordModel {
  const clean = simplify(
    text.replace(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,7}[)）]/g, '').replace(/\?.{0,24}/gs, ' '),
  )
  const counts = new Map<string, number>()
  const add = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by)
  for (let at = 0; at < clean.length; at += 1) {
    add(clean.charAt(at), 1)
    add(clean.slice(at, at + 2), 1)
  }
  for (const word of CONTRACT_WORDS) {
    add(word, 2)
    for (const character of word) add(character, 1)
  }
  return {
    pair: (left, right) => (left === '' || right === '' ? 0 : (counts.get(left + right) ?? 0)),
    single: (character) => counts.get(character) ?? 0,
  }
}

/** What a run may have been: characters, or for a character with a lost byte the candidates. */
type Reading = { readonly characters: readonly (readonly string[])[]; readonly end: number }

const leadCandidates = (trail: number): string[] => {
  const found: string[] = []
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    const character = gbkTable().characterOf(lead, trail)
    if (character !== undefined) found.push(character)
  }
  return found
}

const trailCandidates = (lead: number): string[] => {
  const found: string[] = []
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = gbkTable().characterOf(lead, trail)
    if (character !== undefined) found.push(character)
  }
  return found
}

/** The candidates for one pair of bytes, of which the first may be unknown. */
const pairOf = (lead: number | undefined, trail: number): string[] => {
  if (lead === undefined) return leadCandidates(trail)
  const character = gbkTable().characterOf(lead, trail)
  return character === undefined ? [] : [character]
}

/** All ways to read the text from `from` on as a run whose first byte is lost. */
function readings(text: string, from: number, own: ReadonlyMap<string, ReadonlySet<string>>): Reading[] {
  const found: Reading[] = []
  const step = (at: number, lead: number | undefined, characters: readonly (readonly string[])[]): void => {
    if (at - from > MAXIMUM_RUN || at >= text.length || found.length > 64) return
    const character = text.charAt(at)
    const code = character.charCodeAt(0)
    const go = (trail: number, next: number | undefined, isEnd: boolean): void => {
      const candidates = pairOf(lead, trail)
      if (candidates.length === 0) return
      if (isEnd) found.push({ characters: [...characters, candidates], end: at + 1 })
      else step(at + 1, next, [...characters, candidates])
    }
    if (code > 0x7f) {
      const bytes = gbkTable().bytesOf(character)
      if (bytes !== undefined) go(bytes >> 8, bytes & 0xff, false)
      return
    }
    if (code >= 0x40) go(code, undefined, true)
    if (FULL_WIDTH_TWINS.has(character)) go(0xa3, code | 0x80, false)
    if (character === '?') {
      const run = lostTrail(text, at, lead, characters, own)
      if (run) found.push(run)
    }
  }
  step(from, undefined, [])
  return found
}

/** A run that ends in a character whose second byte is lost; its reading may still be there to tell it. */
function lostTrail(
  text: string,
  at: number,
  lead: number | undefined,
  characters: Reading['characters'],
  own: ReadonlyMap<string, ReadonlySet<string>>,
): Reading | undefined {
  const reading = READING.exec(text.slice(at + 1, at + 10))
  const sounding = reading && own.get(reading[1] ?? '')
  if (lead === undefined) {
    return reading && sounding
      ? { characters: [...characters, [...sounding]], end: at + 1 + reading[0].length }
      : undefined
  }
  const candidates = trailCandidates(lead)
  if (reading) {
    const known = candidates.filter((candidate) => sounding?.has(candidate))
    return { characters: [...characters, known.length > 0 ? known : candidates], end: at + 1 + reading[0].length }
  }
  // `?.3` was `。4.3`: the digit behind the lost byte went with it.
  const swallowed = /^\.[\d\p{Script=Han}]/u.test(text.slice(at + 1, at + 3)) ? [[LOST]] : []
  return { characters: [...characters, candidates, ...swallowed], end: at + 1 }
}

type Scored = { readonly text: string; readonly score: number }

/** Picks the candidates that make the most words with their neighbours. */
function choose(reading: Reading, before: string, after: string, model: WordModel): Scored {
  let text = ''
  let score = 0
  reading.characters.forEach((candidates, index) => {
    const left = text === '' ? before : text.slice(-1)
    const next = reading.characters[index + 1]
    const neighbour = next === undefined ? after : next.length === 1 ? (next[0] ?? '') : ''
    // A full stop stands behind anything: only a character on the right tells words apart.
    const right = /\p{Script=Han}/u.test(neighbour) ? neighbour : ''
    const worth = (candidate: string): number => {
      const said = simplify(candidate)
      return Math.log2(1 + model.pair(simplify(left), said)) + Math.log2(1 + model.pair(said, simplify(right)))
    }
    let best = LOST
    let bestWorth = 0
    for (const candidate of candidates) {
      const value = worth(candidate)
      if (value > bestWorth) [best, bestWorth] = [candidate, value]
    }
    if (candidates.length === 1) best = candidates[0] ?? LOST
    text += best
    score += bestWorth - (best === LOST || model.single(simplify(best)) === 0 ? 1.5 : 0)
  })
  return { text, score }
}

/** The same measure for the text as it stands. */
function worthAsIs(text: string, before: string, model: WordModel): number {
  const said = simplify(before + text)
  let score = 0
  for (let at = 1; at < said.length; at += 1) {
    score += Math.log2(1 + model.pair(said.charAt(at - 1), said.charAt(at)))
    if (model.single(said.charAt(at)) === 0) score -= 1.5
  }
  return score
}

const isSuspicious = (text: string, at: number): boolean =>
  /[\p{Script=Han}，。,;；：:)）]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))

/** The best repair of the run that begins at the question mark `at`, with where it ends; `undefined` for a real one. */
function repairAt(
  text: string,
  at: number,
  model: WordModel,
  own: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly text: string; readonly end: number } | undefined {
  const before = text.charAt(at - 1)
  const reading = READING.exec(text.slice(at + 1, at + 10))
  const options: Reading[] = reading ? readings(text, at + 1 + reading[0].length, own) : readings(text, at + 1, own)
  if (reading) {
    const sounding = own.get(reading[1] ?? '')
    options.push({ characters: [sounding ? [...sounding] : [LOST]], end: at + 1 + reading[0].length })
  }
  let best: { text: string; end: number; gain: number } | undefined
  for (const option of options) {
    const chosen = choose(option, before, text.charAt(option.end), model)
    const readingLength = reading ? reading[0].length : 0
    const gain =
      (chosen.score - worthAsIs(text.slice(at + 1 + readingLength, option.end), before, model)) / chosen.text.length
    const total = gain * Math.sqrt(chosen.text.length)
    if (total > (best?.gain ?? 1)) best = { text: chosen.text, end: option.end, gain: total }
  }
  return best
}

/** Finds and repairs runs that lost a byte; says of each place whether every character came back. */
export function mojibakeEdits(working: WorkingText): { readonly edits: Edit[]; readonly damages: Damage[] } {
  const { text } = working
  const edits: Edit[] = []
  const damages: Damage[] = []
  if (!text.includes('?')) return { edits, damages }
  let model: WordModel | undefined
  const own = readingsOf(text)
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (!isSuspicious(text, at)) continue
    model ??= wordModel(text)
    const repair = repairAt(text, at, model, own)
    if (!repair) continue
    edits.push({ start: at, end: repair.end, replacement: repair.text, waste: 'mojibake' })
    damages.push({ start: at, end: repair.end, repaired: !repair.text.includes(LOST) })
    at = repair.end - 1
  }
  return { edits, damages }
}
