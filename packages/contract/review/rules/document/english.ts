import { romanOf } from '../../../import/structure/english-structure.ts'
import type { Analysis, Match } from '../../analysis.ts'
import { atMatch, type Offence, type Rule, replacing } from '../../rule.ts'

const REFERENCE =
  /(?<kind>Section|Article|Clause|Exhibit|Schedule|Annex|Appendix|Attachment)s? (?<number>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])\b(?!\.\d)(?<outside>[^.;\n]{0,20}\bof (?:the )?(?:[A-Z][A-Za-z ]* )?(?:Act|Code|Law|Regulation|GDPR|Statute|Master))?/g

/** Whether a heading, a line or a list of the contract's own begins with this name: `Exhibit C`, `Exhibit C - Rates`, `Exhibit C Rates`. */
const isAttached = ({ contract }: Analysis, name: string): boolean =>
  new RegExp(
    String.raw`(?:^|\n)[\s\d.()•*-]*(?:${name}|${name.toUpperCase()})\b(?=[ \t]*(?:\n|$|[:–—(-])|[ \t]+\p{Lu})`,
    'u',
  ).test(contract.working.text)

/** References to articles and annexes that the contract does not have. */
function dangling(analysis: Analysis): Offence[] {
  return analysis
    .search(REFERENCE)
    .filter(({ groups: { kind = '', number = '', outside } }) => {
      if (outside !== undefined) return false
      if (!/^(?:Section|Article|Clause)$/.test(kind)) return !isAttached(analysis, `${kind} ${number}`)
      return analysis.articlesAt(String(romanOf(number) ?? number)).length === 0
    })
    .map((match) => atMatch(match, { reference: `${match.groups['kind']} ${match.groups['number']}` }))
}

/** Arbitration or court, at a party's choice. */
const courtAndArbitration = ({ search }: Analysis): Offence[] =>
  search(
    /\barbitrat[^.\n]{0,80}(?:\bor\b|alternatively|instead)[^.\n]{0,40}\b(?:courts?|litigation|sue)\b|\b(?:courts?|litigation)\b[^.\n]{0,40}\bor\b[^.\n]{0,30}\barbitration\b(?! (?:fees?|costs?|expenses))/gi,
  )
    // An annex that is said to describe both roads chooses neither.
    .filter(
      ({ text, sentence }) =>
        !/award|enforce|injuncti|interim/i.test(text) && !/\b(?:which states|setting out)\b/i.test(sentence),
    )
    .map((match) => atMatch(match))

/** Liability that one sentence limits and another leaves without limit, for everything. */
function capsDiffer({ search }: Analysis): Offence[] {
  const capped = search(/\bliability\b[^.;\n]{0,60}\b(?:exceeds?|limited to|capped at)\b/gi)
  const unlimited = search(/\bliability\b[^.;\n]{0,60}\b(?:is|shall be) (?:unlimited|without limit)/gi).find(
    ({ sentence, text }) => !/\bfor (?:fraud|death|gross|wilful|breach)|nothing|except/i.test(sentence + text),
  )
  const [limit] = capped
  return limit && unlimited ? [atMatch(unlimited, { one: limit.text, all: unlimited.text })] : []
}

/** `40% on signing, 40% at go-live and 30% later`: parts of a payment that are more than the whole. */
function instalmentsNotWhole({ search }: Analysis): Offence[] {
  return search(/[^.;:\n]*\d%[^.;:\n]*\b(?:on|upon|at)\b[^.;:\n]*\d%[^.;:\n]*\d%[^.;:\n]*/g)
    .filter(({ text }) => /sign|go-live|launch|deliver|accept|milestone|instal/i.test(text))
    .flatMap((match) => {
      const shares = [...match.text.matchAll(/(\d{1,3})%/g)].map(([, figures]) => Number(figures))
      const sum = shares.reduce((total, share) => total + share, 0)
      return sum > 100 ? [atMatch(match, { sum: `${sum}%`, count: shares.length })] : []
    })
}

/** Words of which two in a row say nothing; `had had` and `that that` can be right. */
const DOUBLED = /\b(?<word>the|an?|of|to|in|for|by|with|and|or|shall|will|be|is)[ \t]+\k<word>(?![\w-])/gi

/** The same small word twice, as a hand that was interrupted leaves it. */
const doubled = ({ search }: Analysis): Offence[] =>
  search(DOUBLED).map((match) => replacing(match, match.groups['word'] ?? '', { words: match.text }))

/** A last sentence without its end, as a page that is missing leaves it. */
function cutOff({ search, nodes }: Analysis): Offence[] {
  const final = nodes.findLast(({ part, article }) => part !== 'signature' && article.number !== '')
  if (final === undefined) return []
  const [last]: readonly Match[] = search(
    /[^.;:\n]*\b(?:shall|may|must|will)\b[^.;:\n]*[a-z](?=\s*(?:\n|$))/g,
    (node) => node === final,
  ).slice(-1)
  return last === undefined ? [] : [atMatch(last, { tail: last.text.trim().slice(-24) })]
}

/** Checks of English contracts that read their words. */
export const ENGLISH_WORD_RULES: readonly Rule[] = [
  { code: 'reference-dangling', severity: 'error', check: dangling },
  { code: 'forum-court-and-arbitration', severity: 'error', check: courtAndArbitration },
  { code: 'caps-differ', severity: 'error', check: capsDiffer },
  { code: 'shares-not-whole', severity: 'error', check: instalmentsNotWhole },
  { code: 'text-cut-off', severity: 'warning', check: cutOff },
  { code: 'word-doubled', severity: 'note', check: doubled },
]
