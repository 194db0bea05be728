/** Any of these words. */
type AnyOf = readonly string[]

/** All of these, one after another: each of them any of some words. */
type AllOf = readonly AnyOf[]

/** Alternatives, of which a text must hold one in full. */
export type RequiredWords = readonly AllOf[]

/**
 * What a text must hold for a pattern to match it, as alternatives: a cheap test before a regular expression is even compiled,
 * which is what makes hundreds of patterns over a whole contract fast. `undefined`: nothing can be said.
 */
export function requiredWords(source: string): RequiredWords | undefined {
  const alternatives = new PatternReader(source).alternatives()
  return alternatives.some((all) => all.length === 0) ? undefined : alternatives
}

/** Only characters that folding and case leave alone are compared. */
const isPlain = (character: string): boolean => character >= '\u3400' && character <= '\u9fff'

/** What says nothing, by its first character. */
const SKIPPED: Readonly<Record<string, RegExp>> = { '[': /\[(?:\\.|[^\]\\])*\]/y, '\\': /\\./y, '{': /\{[^}]*\}/y }
const OPENING = /\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/y
const LOOK_MARKS: ReadonlySet<string> = new Set('=!')
const QUANTIFIER_MARKS: ReadonlySet<string> = new Set('?*+{')
const QUANTIFIER = /(?:[?*+]|\{\d*,?\d*\})\??/y
const NONE_ALLOWED = /[?*]|\{0?,|\{0\}/y
const UNQUANTIFIED = { isQuantified: false, mayBeAbsent: false } as const

/** Reads just enough of the syntax of regular expressions; whatever it does not know says nothing. */
class PatternReader {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  alternatives(): readonly AllOf[] {
    const all = [this.sequence()]
    while (this.source.charAt(this.at) === '|') {
      this.at += 1
      all.push(this.sequence())
    }
    return all
  }

  private sequence(): AllOf {
    const needed: AnyOf[] = []
    let run = ''
    const endRun = (): void => {
      if (run !== '') needed.push([run])
      run = ''
    }
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const character = this.source.charAt(this.at)
      const words = this.item()
      const { isQuantified, mayBeAbsent } = this.quantifier()
      if (isPlain(character) && !isQuantified) run += character
      else {
        endRun()
        if (!mayBeAbsent) needed.push(...words)
      }
    }
    endRun()
    return needed
  }

  private item(): AllOf {
    const character = this.source.charAt(this.at)
    if (character === '(') return this.group()
    const pattern = SKIPPED[character]
    if (pattern) {
      this.at += this.lengthAt(pattern) || 1
      return []
    }
    this.at += 1
    return isPlain(character) ? [[character]] : []
  }

  private group(): AllOf {
    const from = this.at
    this.at += this.lengthAt(OPENING)
    const isLookaround = LOOK_MARKS.has(this.source.charAt(this.at - 1)) && this.at > from + 1
    const alternatives = this.alternatives()
    this.at += 1
    if (isLookaround) return []
    const [only, ...others] = alternatives
    return others.length === 0 && only !== undefined ? only : eitherOf(alternatives)
  }

  private quantifier(): { readonly isQuantified: boolean; readonly mayBeAbsent: boolean } {
    if (!QUANTIFIER_MARKS.has(this.source.charAt(this.at))) return UNQUANTIFIED
    const length = this.lengthAt(QUANTIFIER)
    const mayBeAbsent = length > 0 && this.lengthAt(NONE_ALLOWED) > 0
    this.at += length
    return { isQuantified: length > 0, mayBeAbsent }
  }

  private lengthAt(pattern: RegExp): number {
    pattern.lastIndex = this.at
    return pattern.test(this.source) ? pattern.lastIndex - this.at : 0
  }
}

/** Of each alternative inside a group the most telling word; nothing when one of them needs none. */
function eitherOf(alternatives: readonly AllOf[]): AllOf {
  const best = alternatives.map((all) => all.toSorted((a, b) => weight(b) - weight(a))[0])
  return best.every((any) => any !== undefined) ? [best.flat()] : []
}

/** Few long words are more telling than many short ones. */
const weight = (words: AnyOf): number => Math.min(...words.map(({ length }) => length)) / words.length
