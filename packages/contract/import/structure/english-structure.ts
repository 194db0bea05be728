const LINE = String.raw`(?<=(?:^|\n)[ \t]*)`
/** What stands at the very head of a file is its name and begins no part of it. */
const LATER_LINE = String.raw`(?<=\S\s*\n[ \t]*)`

/** How English contracts number what they say, beside the ways that Chinese ones share. */
export const ENGLISH_PATTERNS: readonly {
  readonly style: 'part' | 'annex' | 'article'
  readonly source: string
}[] = [
  // STATEMENT OF WORK NO. 1: what follows is numbered anew.
  {
    style: 'part',
    source: `(?=[A-Z])${LATER_LINE}(?:STATEMENT OF WORK|Statement of Work|WORK ORDER|Work Order|SOW)[ \\t]+(?:(?:NO|No|Number|NUMBER)\\.?[ \\t]*|#[ \\t]*)?(\\d{1,2})\\b(?=[ \\t]*(?:\\n|[:–—-]))`,
  },
  {
    style: 'annex',
    source: `(?=[A-Z])${LATER_LINE}(?:EXHIBIT|Exhibit|SCHEDULE|Schedule|APPENDIX|Appendix|ANNEX|Annex|ATTACHMENT|Attachment)[ \\t]+([A-Ha-h]|\\d{1,2})\\b(?=[ \\t]*(?:\\n|[:–—-]|附[件录表]))`,
  },
  // ARTICLE IV, SECTION II; IV on a line of its own above its heading, or IV. before it.
  { style: 'article', source: `(?=[AS])${LINE}(?:ARTICLE|Article|SECTION|Section)[ \\t]+([IVX]{1,5})\\b[.:]?` },
  { style: 'article', source: `(?=[IVX])${LINE}([IVX]{1,5})\\.?(?=[ \\t]*\\n[ \\t]*[A-Z])` },
  { style: 'article', source: `(?=[IVX])${LINE}([IVX]{1,5})\\.(?=[ \\t]+[A-Z][A-Za-z])` },
]

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** `IV` is 4; `undefined` for anything else than a Roman numeral up to 39. */
export function romanOf(written: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(written) || written === '') return undefined
  const values = Array.from(written, (sign) => ROMAN[sign] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** `4.3 of 5`, `1.5 times`, `2.5 hours`: a quantity inside a sentence, and no number of an article. */
export const ENGLISH_QUANTITY =
  /^\s*(?:(?:out )?of (?:5|10|100)\b|per ?cent|times\b|(?:business |working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|million|thousand)\b)/

/** `one (1) supervisor`, `thirty (30) days`: figures that repeat a number in words. */
export const NUMBER_IN_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\s*$/i

const VERB = /\b(?:shall|will|may|must|is|are|was|were|has|have|agrees?|means?|can|does|do)\b/i

/** A heading that fills its line (`Limitation of Liability and Indemnification`), or runs into its sentence (`Staffing. Ten agents …`). */
export function englishHeadingLength(text: string): number {
  const line = text.split('\n', 1)[0]?.trimEnd() ?? ''
  const isWhole =
    line.length <= 80 && /^[A-Z]/.test(line) && /^[A-Za-z,&/'’() -]+$/.test(line) && text.length > line.length
  if (isWhole && !VERB.test(line)) return line.length
  const [runIn = ''] =
    /^[A-Z][A-Za-z&/'’-]*(?:[ ,]+[A-Za-z&/'’-]+){0,5}(?=[.:](?:[ \t]+["“A-Z\d]|[ \t]*$))/.exec(line) ?? []
  return runIn.length < line.length - 1 && !VERB.test(runIn) && !/\b(?:No|Inc|Ltd|Co|Mr|Ms)$/.test(runIn)
    ? runIn.length
    : 0
}
