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
    if (character === '[') return this.skipPast(/\[(?:\\.|[^\]\\])*\]/y)
    if (character === '\\') return this.skipPast(/\\./y)
    if (character === '{') return this.skipPast(/\{[^}]*\}/y)
    this.at += 1
    return isPlain(character) ? [[character]] : []
  }

  private group(): AllOf {
    const [opening = '('] = /\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/y.exec(this.source.slice(this.at)) ?? []
    this.at += opening.length
    const alternatives = this.alternatives()
    this.at += 1
    if (/[=!]$/.test(opening)) return []
    const [only, ...others] = alternatives
    return others.length === 0 && only !== undefined ? only : eitherOf(alternatives)
  }

  private quantifier(): { readonly isQuantified: boolean; readonly mayBeAbsent: boolean } {
    const [text = ''] = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(this.source.slice(this.at)) ?? []
    this.at += text.length
    return { isQuantified: text !== '', mayBeAbsent: /^(?:[?*]|\{0?,|\{0\})/.test(text) }
  }

  private skipPast(pattern: RegExp): AllOf {
    pattern.lastIndex = this.at
    this.at += pattern.exec(this.source)?.[0].length ?? 1
    return []
  }
}

/** Of each alternative inside a group the most telling word; nothing when one of them needs none. */
function eitherOf(alternatives: readonly AllOf[]): AllOf {
  const best = alternatives.map((all) => all.toSorted((a, b) => weight(b) - weight(a))[0])
  return best.every((any) => any !== undefined) ? [best.flat()] : []
}

/** Few long words are more telling than many short ones. */
const weight = (words: AnyOf): number => Math.min(...words.map(({ length }) => length)) / words.length
