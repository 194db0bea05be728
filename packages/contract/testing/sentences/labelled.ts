/** A sentence, what it is labelled with, and the label that the lines above it are about. */
export type Labelled = { readonly labels: readonly string[]; readonly near: string; readonly text: string }

export type Pair = { readonly isFault: boolean; readonly one: string; readonly other: string }

/** Four sentences of ten are held out, told by their characters alone. */
const HELD = 4

function isHeldOut(text: string): boolean {
  let hash = 7
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return hash % 10 < HELD
}

/** Lines `label | sentence`; `-` for a sentence that only looks like those around it. */
export function labelledIn(file: string, held: boolean): readonly Labelled[] {
  let near = ''
  return file
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [label = '', ...words] = line.split('|')
      const labels = label
        .trim()
        .split(/\s+/)
        .filter((each) => each !== '-')
      near = labels[0]?.split('=')[0] ?? near
      return { labels, near, text: words.join('|').trim() }
    })
    .filter(({ text }) => isHeldOut(text) === held)
}

/** Lines `+ | one | other` of sentences that contradict each other, `- | one | other` of such that do not. */
export const pairsIn = (file: string, held: boolean): readonly Pair[] =>
  file
    .split('\n')
    .filter((line) => /^[+-] \|/.test(line))
    .map((line) => {
      const [sign, one = '', other = ''] = line.split('|').map((each) => each.trim())
      return { isFault: sign === '+', one, other }
    })
    .filter(({ one }) => isHeldOut(one) === held)
