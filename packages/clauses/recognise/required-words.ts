/**
 * Words of which a text must hold at least one for a pattern to match it: a cheap test before a regular expression is even
 * compiled, which is what makes hundreds of patterns over a whole contract fast. `undefined`: nothing can be said.
 */
export function requiredWords(source: string): readonly string[] | undefined {
  const reader = new PatternReader(source)
  return reader.alternatives()
}

type Words = readonly string[] | undefined

/** Only characters that folding and case leave alone are compared. */
const isPlain = (character: string): boolean => character >= '\u3400' && character <= '\u9fff'

/** Reads just enough of the syntax of regular expressions; whatever it does not know says nothing. */
class PatternReader {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** `a|b`: each alternative must have words, else there is a way around them. */
  alternatives(): Words {
    const all: string[] = []
    let isOpen = false
    for (;;) {
      const words = this.sequence()
      if (words === undefined) isOpen = true
      else all.push(...words)
      if (this.source.charAt(this.at) !== '|') break
      this.at += 1
    }
    return isOpen ? undefined : all
  }

  /** Of everything that must appear one after another, the most telling is taken. */
  private sequence(): Words {
    let best: Words
    let run = ''
    const consider = (words: Words): void => {
      if (words !== undefined && weight(words) > weight(best)) best = words
    }
    const endRun = (): void => {
      if (run !== '') consider([run])
      run = ''
    }
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const character = this.source.charAt(this.at)
      const words = this.item()
      const isOptional = this.quantifier()
      const isLiteral = isPlain(character) && !isOptional.isQuantified
      if (isLiteral) run += character
      else {
        endRun()
        if (!isOptional.mayBeAbsent) consider(words)
      }
    }
    endRun()
    return best
  }

  private item(): Words {
    const character = this.source.charAt(this.at)
    if (character === '(') return this.group()
    if (character === '[') return this.skipPast(/\[(?:\\.|[^\]\\])*\]/y)
    if (character === '\\') return this.skipPast(/\\./y)
    if (character === '{') return this.skipPast(/\{[^}]*\}/y)
    this.at += 1
    return isPlain(character) ? [character] : undefined
  }

  private group(): Words {
    const [opening = '('] = /\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/y.exec(this.source.slice(this.at)) ?? []
    this.at += opening.length
    const words = this.alternatives()
    this.at += 1
    return /[=!]$/.test(opening) ? undefined : words
  }

  private quantifier(): { readonly isQuantified: boolean; readonly mayBeAbsent: boolean } {
    const [text = ''] = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(this.source.slice(this.at)) ?? []
    this.at += text.length
    return { isQuantified: text !== '', mayBeAbsent: /^(?:[?*]|\{0?,|\{0\})/.test(text) }
  }

  private skipPast(pattern: RegExp): undefined {
    pattern.lastIndex = this.at
    this.at += pattern.exec(this.source)?.[0].length ?? 1
    return undefined
  }
}

/** Few long words are more telling than many short ones. */
const weight = (words: Words): number =>
  words === undefined || words.length === 0 ? 0 : Math.min(...words.map(({ length }) => length)) / words.length
