import { symbolOf } from './symbols.ts'

/**
 * What Word draws for a field that stores no result: a circled number, a reading over a character, a fraction (`EQ`), a sign
 * of a font (`SYMBOL`), the prompt of a template (`MACROBUTTON`). Empty for all others.
 */
export function textWithoutResult(instruction: string): string {
  const [, kind = '', rest = ''] = /^\s*([a-z]+)\s*([^]*)$/i.exec(instruction) ?? []
  switch (kind.toUpperCase()) {
    case 'EQ':
      return new EquationCode(rest).text()
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return /^\S+\s+([^]*)$/.exec(rest)?.[1]?.trim() ?? ''
    case 'SYMBOL':
      return signText(rest)
    default:
      return ''
  }
}

function signText(code: string): string {
  const number = /^(?:0x([\da-f]+)|(\d+))/i.exec(code)
  if (!number) return ''
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  const font = /\\f\s+"?([^"\\]+)/i.exec(code)?.[1]?.trim() ?? ''
  return symbolOf(point.toString(16), font)
}

/** The circles, boxes and triangles that the dialog for enclosed characters offers. */
const ENCLOSURE = /^[○〇◯□△◇]$/

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

function overlaid(options: string, [first = '', ...others]: readonly string[]): string {
  const last = others.at(-1)
  // The reading of a character stands above it; what is read is the character.
  if (last === undefined || /d/.test(options)) return last ?? first
  if (!ENCLOSURE.test(first)) return [first, ...others].join('')
  return (first !== '□' && first !== '△' && CIRCLED.charAt(Number(last) - 1)) || `(${last})`
}

/** The `EQ` field's own small language: `\f(分子,分母)`, `\o\ac(○,1)`. */
class EquationCode {
  private at = 0
  private readonly code: string

  constructor(code: string) {
    this.code = code
  }

  text(depth = 0): string {
    let text = ''
    while (this.at < this.code.length) {
      const char = this.code.charAt(this.at)
      if (depth > 0 && /[,;，；)]/.test(char)) break
      this.at += 1
      if (char !== '\\') text += char
      else text += /[a-z]/i.test(this.code.charAt(this.at)) ? this.command(depth) : this.code.charAt(this.at++)
    }
    return text.trim()
  }

  private command(depth: number): string {
    const [head = '', name = '', options = ''] = /^([a-z])((?:[\s\w.-]|\\[a-z])*)/i.exec(this.code.slice(this.at)) ?? []
    if (this.code.charAt(this.at + head.length) !== '(') {
      // A switch without brackets, such as `\* jc2`, says how it looks.
      this.at += 1
      return ''
    }
    this.at += head.length
    const parts: string[] = []
    do {
      this.at += 1
      parts.push(depth > 20 ? '' : this.text(depth + 1))
    } while (/[,;，；]/.test(this.code.charAt(this.at)))
    this.at += 1
    switch (name.toLowerCase()) {
      case 'o':
        return overlaid(options, parts)
      case 'f':
        return parts.join('/')
      case 'r':
        return `√${parts.at(-1) ?? ''}`
      case 'b':
        return `(${parts.join('')})`
      case 'l':
        return parts.join(',')
      case 'd':
        return ''
      default:
        return parts.join('')
    }
  }
}
