import type { Analysis, Sentence } from '../analysis.ts'

/** Without the number that a paragraph begins with. */
export const unnumbered = (text: string): string => text.replace(/^\s*[（(]?\d+(?:\.\d+)*[、.)）]?\s*/, '')

/** A sentence with some of those before and behind it in its paragraph, without their numbers. */
export const neighbours = (
  { sentencesIn }: Analysis,
  { node, index }: Sentence,
  before: number,
  behind: number,
): string =>
  sentencesIn(node)
    .slice(Math.max(0, index - before), index + behind + 1)
    .map(({ text }) => unnumbered(text))
    .join('')
