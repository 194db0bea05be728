import { textWidth } from './text-width.ts'

/** A Chinese character with the marks that may not begin a line, or a word with the spaces behind it. */
const UNIT =
  /[「『（《“]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。、；：！？）》」』”]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu

/** A paragraph in lines of at most `width` columns, each after the first behind `indent`; a word that is longer keeps a line of its own. */
export function wrap(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const [unit] of paragraph.matchAll(UNIT)) {
    if (line.trim() !== '' && textWidth(line) + textWidth(unit.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += unit
  }
  return [...lines, line.trimEnd()].join('\n')
}

const isWide = (character: string | undefined): boolean => character !== undefined && textWidth(character) > 1

/** Prose whose lines were broken at another width: paragraphs are set anew, indented lines stay as they are. */
export function reflow(prose: string, width: number): string {
  return prose
    .split(/\n{2,}/)
    .map((paragraph) => (paragraph.startsWith('    ') ? paragraph : wrap(joined(paragraph.split('\n')), width)))
    .join('\n\n')
}

/** Chinese needs no space where a line was broken. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) => (isWide(text.at(-1)) && isWide(line.at(0)) ? text + line : `${text} ${line}`))
