import { type Analysis, sentencesSaying } from './analysis.ts'
import { binds } from './reading/parts.ts'
import { type Side, sidesOf } from './reading/sides.ts'
import { atSentence, doubtful, type Offence, type Rule } from './rule.ts'

/**
 * A fault by its parts, each in many words: one sentence holds all of them, in whatever order, and nothing that excuses it.
 * The parties are 甲方 and 乙方 there.
 */
export type Parts = {
  /** Words that name no party, without the flag `g`; only sentences that hold them are read on. */
  readonly cue: RegExp
  readonly all: readonly RegExp[]
  readonly not: RegExp | undefined
  /** What a message tells of it: the sides by their names. */
  readonly who: Side | undefined
  readonly payer: Side | undefined
}

const made = (pattern: string): RegExp => new RegExp(pattern)

export const parts = (cue: string, all: readonly string[], not?: string, who?: Side, payer?: Side): Parts => ({
  cue: made(cue),
  all: all.map(made),
  not: not === undefined ? undefined : made(not),
  who,
  payer,
})

/** The same fault of either side: `X` is the one that the message names, `Y` the other. */
export const ofEither = (cue: string, all: readonly string[], not?: string): readonly Parts[] =>
  (
    [
      ['甲方', '乙方'],
      ['乙方', '甲方'],
    ] as const
  ).map(([one, other]) => {
    const named = (pattern: string): string => pattern.replaceAll('X', one).replaceAll('Y', other)
    return parts(cue, all.map(named), not === undefined ? undefined : named(not), one, other)
  })

/** 无需与乙方协商: what is not asked for excuses nothing. */
const NOT_ASKED =
  /(?:不|无须|无需|不必|毋须|不用|不需要?|不再)(?:另行|事先|再|先)?(?:与|跟|和|向|须|征求|征得|经|取得)*(?:甲方|乙方|对方|双方)?(?:书面)?(?:协商|商量|商定|同意|征求意见|确认|会签|批准|许可)/g

/** Longer runs without a full stop are tables and lists. */
const LONGEST_SENTENCE = 220
/** □ 到期终止: nobody has chosen it. */
const UNTICKED = /[□☐◻▢]/

const told = (analysis: Analysis, { cue, all, not, who, payer }: Parts): Offence[] =>
  sentencesSaying(analysis, cue, binds).flatMap((sentence) => {
    if (sentence.text.length > LONGEST_SENTENCE) return []
    const { text, nameOf } = sidesOf(analysis).in(sentence)
    if (!all.every((part) => part.test(text)) || UNTICKED.test(text) || not?.test(text.replace(NOT_ASKED, '')))
      return []
    const assets = all.map((part) => part.exec(text)?.groups?.['assets']).find((each) => each !== undefined)
    const data = {
      ...(who === undefined ? {} : { who: nameOf(who) }),
      ...(payer === undefined ? {} : { payer: nameOf(payer) }),
      ...(assets === undefined ? {} : { assets }),
    }
    return [atSentence(sentence, 0, sentence.text.replace(/[。;:,\s]*$/, '').length, data)]
  })

/** Each place once, by whichever of some faults. */
export const byParts =
  (...faults: readonly Parts[]): Rule['check'] =>
  (analysis) => {
    const found = new Map(faults.flatMap((fault) => told(analysis, fault)).map((each) => [each.start, each]))
    return [...found.values()].map(doubtful)
  }
