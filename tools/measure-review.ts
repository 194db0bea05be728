import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { HEAD } from '../packages/contract/testing/cases/head.ts'
import { codesOf } from '../packages/contract/testing/codes-of.ts'
import { type Labelled, labelledIn, pairsIn } from '../packages/contract/testing/sentences/labelled.ts'

/**
 * How much the review sees of what other people write (`npm run review:measure`): sentences with one fault and their harmless
 * neighbours, sentences that answer a question in different ways, pairs that contradict each other and pairs that do not.
 * Nobody who writes rules reads the part that is held out (`--held`), so its figures hold for texts that nobody has seen.
 */
const SENTENCES = join(import.meta.dirname, '../packages/contract/testing/sentences')

/** Codes for two places that cannot both hold. */
const AT_ODDS =
  /^(?:rules-.*|.*-contradicts?|.*-differs?|exit-.*|cap-.*|caps-.*|paid-before-.*|price-fixed-and-adjusted|barred-then-limited|precedence-circular|ruled-twice|forum-(?:two|court-and-arbitration|undetermined)|effect-twice|start-and-effect|data-kept-and-gone|data-gone-before-handover|cost-included-and-charged|part-beside-and-inside|confidentiality-ends-twice|tolerance-punished|assessment-for-reference|assessed-though-exempt|floor-unpromised|published-though-secret|damages-full-and-capped|denied-then-ruled|reply-over-weekends|filled-from-itself|penalty-above-cap|notice-.*)$/
/** Pairs of answers that are tried for each two answers of a question. */
const PAIRS_TRIED = 12

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { held: { type: 'boolean', default: false }, show: { type: 'string' } },
})

type Count = { told: number; of: number; false: number; ofSound: number }
const none = (): Count => ({ told: 0, of: 0, false: 0, ofSound: 0 })
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

const line = (name: string, { told, of, false: wrong, ofSound }: Count): string =>
  `${name.padEnd(36)} told ${told} of ${of} (${percent(told, of)}), false ${wrong} of ${ofSound} (${percent(wrong, ofSound)})\n`

const show = (name: string, words: string): void => {
  if (values.show === name) stdout.write(`  ${words}\n`)
}

const article = (number: string, text: string): string => `第${number}条 约定\n${text}\n`
const known = new Map<string, ReadonlySet<string>>()
const codes = (text: string): ReadonlySet<string> => {
  const found = known.get(text) ?? new Set<string>(codesOf(HEAD + text))
  known.set(text, found)
  return found
}

/** What is told of two sentences together and of neither alone. */
const toldOfBoth = (one: string, other: string): readonly string[] => {
  const [first, second] = [article('一', one), article('五', other)]
  return [...codes(first + second)].filter(
    (code) => AT_ODDS.test(code) && !codes(first).has(code) && !codes(second).has(code),
  )
}

function faults(rows: readonly Labelled[], count: (name: string) => Count): void {
  const plain = codes(article('一', '双方按本合同履行。'))
  const all = new Set(rows.flatMap(({ labels }) => labels))
  for (const { labels, near, text } of rows) {
    const told = [...codes(article('一', text))].filter((code) => !plain.has(code))
    const own = count(near)
    if (labels.length === 0) {
      own.ofSound += 1
      if (told.some((code) => all.has(code))) {
        own.false += 1
        show(near, `false ${told.join(' ')}: ${text}`)
      }
    } else {
      own.of += 1
      if (labels.some((code) => told.includes(code))) own.told += 1
      else show(near, `silent (${told.join(' ')}): ${text}`)
    }
  }
}

function answers(rows: readonly Labelled[], count: (name: string) => Count): void {
  const questions = Map.groupBy(rows, ({ near }) => near)
  for (const [question, about] of questions) {
    const given = Map.groupBy(
      about.filter(({ labels }) => labels.length > 0),
      ({ labels }) => labels.find((label) => label.startsWith(`${question}=`)) ?? '',
    )
    given.delete('')
    const own = count(question)
    const pair = (one: string, other: string, isFault: boolean): void => {
      const told = toldOfBoth(one, other)
      own[isFault ? 'of' : 'ofSound'] += 1
      if (told.length > 0) own[isFault ? 'told' : 'false'] += 1
      if (told.length > 0 !== isFault) show(question, `${isFault ? 'silent' : 'false'}: ${one} | ${other}`)
    }
    for (const [name, ones] of given)
      for (const [other, others] of given)
        ones.slice(0, PAIRS_TRIED).forEach(({ text }, at) => {
          const against = name === other ? ones[(at + 1) % ones.length] : others[(at * 5 + 3) % others.length]
          if (against !== undefined && against.text !== text) pair(text, against.text, name !== other)
        })
    for (const { text, labels } of about)
      if (labels.length === 0) for (const [first] of given.values()) if (first) pair(first.text, text, false)
  }
}

function pairs(file: string, isHeld: boolean, count: (name: string) => Count): void {
  for (const { isFault, one, other } of pairsIn(readFileSync(file, 'utf8'), isHeld)) {
    const told = toldOfBoth(one, other)
    const own = count('pairs')
    own[isFault ? 'of' : 'ofSound'] += 1
    if (told.length > 0) own[isFault ? 'told' : 'false'] += 1
    if (told.length > 0 !== isFault) show('pairs', `${isFault ? 'silent' : told.join(' ')}: ${one} | ${other}`)
  }
}

const kinds = positionals.length > 0 ? positionals : ['faults', 'answers', 'pairs']
for (const kind of kinds)
  for (const file of readdirSync(join(SENTENCES, kind)).toSorted()) {
    const counts = new Map<string, Count>()
    const count = (name: string): Count => {
      const own = counts.get(name) ?? none()
      counts.set(name, own)
      return own
    }
    const path = join(SENTENCES, kind, file)
    if (kind === 'pairs') pairs(path, values.held, count)
    else {
      const rows = labelledIn(readFileSync(path, 'utf8'), values.held)
      if (kind === 'faults') faults(rows, count)
      else answers(rows, count)
    }
    for (const [name, own] of counts) stdout.write(line(name, own))
    const sum = [...counts.values()].reduce(
      (all, own) => ({
        told: all.told + own.told,
        of: all.of + own.of,
        false: all.false + own.false,
        ofSound: all.ofSound + own.ofSound,
      }),
      none(),
    )
    stdout.write(line(`${kind}/${file.replace('.txt', '')}`.toUpperCase(), sum))
    known.clear()
  }
