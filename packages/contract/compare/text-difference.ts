import { diffArrays } from 'diff'

/** A stretch of two texts laid over each other. */
export type TextPiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Figures with their marks, Chinese numerals (after 第 always whole), Latin words, stretches of Han, anything else one by one. */
const ATOM =
  /\d+(?:[.,:/-]\d+)*[%‰]?|[〇零一二三四五六七八九十百千万亿两]+|[\p{Script=Latin}\p{M}'’]+|(?:(?!(?<=第)[〇零一二三四五六七八九十百千万亿两])\p{Script=Han})+|_+|\s+|\p{RI}\p{RI}|\p{Emoji}(?:\p{EMod}|\ufe0f\u20e3?|\u200d\p{Emoji})*|./gsu

const NUMERAL = /^[〇零一二三四五六七八九十百千万亿两]+$/

/**
 * A text as the units in which people change it: a figure is whole, a Chinese word is whole. Joined they give the text.
 * A day (`30天`) is two units, so that only the figure is marked when it changes.
 */
export function textUnits(text: string): readonly string[] {
  const units: string[] = []
  for (const [atom] of text.matchAll(ATOM)) {
    if (atom.length < 2 || NUMERAL.test(atom) || !/^\p{Script=Han}/u.test(atom)) units.push(atom)
    else for (const { segment } of segmenter().segment(atom)) units.push(...segment.split(/(?<=[第每])(?=.)/))
  }
  return units
}

let words: Intl.Segmenter | undefined

/** Made when it is first needed: it takes longer than most texts. */
const segmenter = (): Intl.Segmenter => (words ??= new Intl.Segmenter('zh-CN', { granularity: 'word' }))

/** Below this share of common units two texts are another, not a changed one. */
const LEAST_COMMON = 0.3

/** Units that say something: marks and blanks are in every text. */
const weight = (units: readonly string[]): number => units.filter((unit) => /[\p{L}\p{N}\p{S}_]/u.test(unit)).length

/** What stands between changes and is so short that it only splits them: `，`, `的`. */
const isSplinter = (piece: TextPiece | undefined): boolean =>
  piece?.kind === 'same' && /^[\p{P}的和与及 ]$/u.test(piece.text)

/** Takes splinters into the changes around them, and puts what is removed before what is added. */
function tidied(pieces: readonly TextPiece[]): TextPiece[] {
  const tidy: TextPiece[] = []
  let removed = ''
  let added = ''
  const close = (): void => {
    if (removed !== '') tidy.push({ kind: 'removed', text: removed })
    if (added !== '') tidy.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, piece] of pieces.entries()) {
    const isBetween = removed !== '' && added !== '' && index + 1 < pieces.length
    if (piece.kind === 'removed') removed += piece.text
    else if (piece.kind === 'added') added += piece.text
    else if (isSplinter(piece) && isBetween) {
      removed += piece.text
      added += piece.text
    } else {
      close()
      tidy.push(piece)
    }
  }
  close()
  return tidy
}

const oneWay = (before: string, after: string): readonly TextPiece[] => {
  const [old, now] = [textUnits(before), textUnits(after)]
  const changes = diffArrays([...old], [...now])
  const common = changes.filter(({ added, removed }) => !added && !removed)
  const least = LEAST_COMMON * Math.max(weight(old), weight(now))
  if (common.length === 0 || common.reduce((sum, { value }) => sum + weight(value), 0) < least)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return tidied(
    changes.map(({ value, added, removed }): TextPiece => {
      return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
    }),
  )
}

const MIRRORED = { same: 'same', removed: 'added', added: 'removed' } as const

/** The same pieces seen from the other side. */
export const mirroredPieces = (pieces: readonly TextPiece[]): readonly TextPiece[] =>
  tidied(pieces.map(({ kind, text }) => ({ kind: MIRRORED[kind], text })))

/** How `before` becomes `after`, in as few marks as people would make. The other way round it is the mirror image. */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  if (before === '') return [{ kind: 'added', text: after }]
  if (after === '') return [{ kind: 'removed', text: before }]
  // The algorithm breaks ties by side; always asked from the same side, it answers alike.
  return before < after ? oneWay(before, after) : mirroredPieces(oneWay(after, before))
}

/** One side of a difference. */
export const sideOf = (pieces: readonly TextPiece[], side: 'before' | 'after'): string =>
  pieces.map(({ kind, text }) => (kind === (side === 'before' ? 'added' : 'removed') ? '' : text)).join('')
