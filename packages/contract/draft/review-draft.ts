import { CATALOGUE, clauseById, type DraftTerms, type Inline, valueAtPath } from '@heqi/clauses'
import type { ContractRefusalCode } from '@heqi/terms'
import type { Finding, Refusal } from '@heqi/vocabulary'
import { annexRegister, asSentences } from '../annexes/register.ts'
import { asSpoken } from './as-spoken.ts'
import { assembleDocument } from './assemble-document.ts'
import type { DraftChange } from './change-draft.ts'
import type { ContractDocument, NumberedParagraph } from './contract-document.ts'
import { contractFileOf, unfinishedTerms } from './contract-file-of.ts'
import type { DraftClause, DraftFile } from './draft-file.ts'
import type { DraftMessageCode } from './draft-messages.ts'
import { draftTerms } from './draft-terms.ts'
import { openReferencesIn } from './own-references.ts'
import { untranslatedIn } from './own-words.ts'

/** A finding of a draft; `repair` is a step that mends it as it is. `place.path` begins with the clause's id in the draft. */
export type DraftFinding = Finding & { readonly repair?: DraftChange }

/** Everything that is wrong with a draft or missing from it, in the order of the document, without what was let stand. */
export function reviewDraft(written: DraftFile): readonly DraftFinding[] {
  const draft = asSpoken(written)
  const whole = draft.clauses.filter((clause) => unfinishedTerms(clause).length === 0)
  const terms = draftTerms({ ...draft, clauses: whole })
  const ofClauses = draft.clauses.flatMap((clause) => [
    ...blanksOf(clause),
    ...(whole.includes(clause) ? clauseFindings(clause, terms) : []),
  ])
  const findings = [
    ...missingClauses(draft),
    ...ofClauses,
    ...openReferences(draft),
    ...referencesInOwnWords(draft),
    ...unlistedAnnexes(terms),
    ...untranslated(draft),
  ]
  return [...findings, ...incoherences(draft, ofClauses)].filter((finding) => !isSuppressed(finding, draft))
}

const isSuppressed = ({ code, place }: Finding, { suppressed = [] }: DraftFile): boolean =>
  suppressed.some((entry) => entry.code === code && (entry.path === undefined || entry.path === place.path))

function finding(
  code: DraftMessageCode,
  severity: Finding['severity'],
  path: string,
  data: Finding['data'],
  repair?: DraftChange,
) {
  return { code, severity, place: { path }, data, ...(repair === undefined ? {} : { repair }) }
}

function clauseFindings({ id, clause: clauseId, terms }: DraftClause, draft: DraftTerms): readonly DraftFinding[] {
  const rules = clauseById(clauseId)?.review ?? []
  return rules.flatMap((rule) =>
    rule.check(terms, draft).map(({ path, data, repair }): DraftFinding => {
      const change = repair && draftChangeOf(repair, clauseId, id)
      return {
        code: `${clauseId}/${rule.code}`,
        severity: rule.severity,
        place: { path: path === '' ? id : `${id}.${path}` },
        data: data ?? {},
        ...(rule.legalBasis === undefined ? {} : { legalBasis: rule.legalBasis }),
        ...(change === undefined ? {} : { repair: change }),
      }
    }),
  )
}

/** A repair of the clause's own terms: its path begins with the clause. */
function draftChangeOf(
  repair: { readonly op: 'set' | 'remove'; readonly path: string; readonly value?: unknown },
  clauseId: string,
  id: string,
): DraftChange | undefined {
  const clause = repair.path.split('.')[0] ?? ''
  const path = repair.path.slice(clause.length + 1)
  const target = clause === clauseId ? id : clause
  return repair.op === 'set'
    ? { op: 'set', clause: target, path, value: repair.value }
    : { op: 'remove', clause: target, path }
}

/** What is not filled in, or not as its clause asks. */
const blanksOf = (clause: DraftClause): readonly DraftFinding[] =>
  unfinishedTerms(clause).map(({ code, place, data }) => {
    const value = String(data?.value ?? '')
    const isBlank = code === 'term-missing' || NOTHING.has(value)
    return finding(isBlank ? 'term-blank' : 'term-unfit', 'error', place?.path ?? clause.id, {
      clause: clause.clause,
      expected: String(data?.expected ?? ''),
      value,
    })
  })

/** Values that say nothing, as refusals show them. */
const NOTHING: ReadonlySet<string> = new Set(['', '""', 'undefined', 'null'])

const missingClauses = (draft: DraftFile): readonly DraftFinding[] =>
  CATALOGUE.filter(({ id, need }) => need === 'must' && isCalledFor(id, draft))
    .filter(({ id }) => !draft.clauses.some((clause) => regulates(clause, id)))
    .map(({ id }) => {
      const severity = RUNS_BY.has(id) ? 'error' : 'warning'
      return finding('clause-missing', severity, id, { clause: id }, { op: 'add-clause', clause: id })
    })

/** Without these nothing can be run; without another clause a contract binds all the same, and whether to sign it is the parties' choice. */
const RUNS_BY: ReadonlySet<string> = new Set([
  'identity/parties',
  'identity/contract-particulars',
  'term/duration',
  'fees/fee-components',
])

/** Whether a clause is one of the catalogue, or stands for it in the parties' own words. */
const regulates = ({ clause, standsFor = [] }: DraftClause, id: string): boolean =>
  clause === id || standsFor.includes(id)

/** A lump sum is the whole price: there are no fees by the period. */
const isCalledFor = (clause: string, draft: DraftFile): boolean =>
  clause !== 'fees/fee-components' || valueAtPath(draftTerms(draft)['fees/total-price'], 'basis') !== 'lump-sum'

const inlinesOf = (paragraphs: readonly NumberedParagraph[]): readonly Inline[] =>
  paragraphs.flatMap(({ inlines, below }) => [...inlines, ...inlinesOf(below)])

const articlesOf = ({ preamble, chapters }: ContractDocument) => [
  ...preamble,
  ...chapters.flatMap(({ articles }) => articles),
]

/** References to a clause that the draft does not have. */
function openReferences(draft: DraftFile): readonly DraftFinding[] {
  const present = new Set(draft.clauses.flatMap(({ clause, standsFor = [] }) => [clause, ...standsFor]))
  return articlesOf(assembleDocument(draft, 'zh-CN')).flatMap(({ id, paragraphs }) => {
    const open = inlinesOf(paragraphs).flatMap((inline) =>
      inline.kind === 'clause' && !present.has(inline.clause) ? [inline.clause] : [],
    )
    return [...new Set(open)].map((clause) =>
      finding('clause-not-there', 'warning', id, { clause }, { op: 'add-clause', clause }),
    )
  })
}

/** References in kept words that no longer lead to what they mean. */
const referencesInOwnWords = (draft: DraftFile): readonly DraftFinding[] =>
  [...openReferencesIn(draft)].map(([id, words]) =>
    finding('reference-open', 'note', id, { 'words:zh-CN': words.join('”“'), 'words:en': words.join('”, “') }),
  )

const ANNEX_CLAUSE = 'general/annexes'

/** Annexes that the wording of other clauses names and the annex clause does not list. */
function unlistedAnnexes(terms: DraftTerms): readonly DraftFinding[] {
  const { missing } = annexRegister(terms)
  const listed = valueAtPath(terms[ANNEX_CLAUSE], 'annexes')
  if (!Array.isArray(listed) || missing.length === 0) return []
  const entries = missing.map(({ title, contents }) => ({ title, contents: asSentences(contents) }))
  const names = {
    'names:zh-CN': missing.map(({ title }) => `《${title['zh-CN']}》`).join('、'),
    'names:en': missing.map(({ title }) => `“${title.en}”`).join(', '),
  }
  const repair = { op: 'set', clause: ANNEX_CLAUSE, path: 'annexes', value: [...listed, ...entries] } as const
  return [finding('annex-not-listed', 'note', `${ANNEX_CLAUSE}.annexes`, names, repair)]
}

/** Own text that stands in one language only, in a contract of two. */
function untranslated(draft: DraftFile): readonly DraftFinding[] {
  const { languages } = draft.style
  if (languages.length < 2) return []
  return languages.flatMap((language) =>
    [...untranslatedIn(assembleDocument(draft, language))].map(([id, words]) =>
      finding('text-in-one-language', 'warning', id, {
        words: words.join('；').slice(0, 200),
        count: words.length,
        'language:zh-CN': language === 'en' ? '英文' : '中文',
        'language:en': language === 'en' ? 'English' : 'Chinese',
      }),
    ),
  )
}

/** Terms that fit their clauses and not each other; what a clause's own check says better is left to it. */
function incoherences(draft: DraftFile, found: readonly DraftFinding[]): readonly DraftFinding[] {
  if (found.some(({ code }) => code === 'term-blank' || code === 'term-unfit')) return []
  const file = contractFileOf(draft)
  if (file.ok) return []
  const said = new Set(found.filter(({ severity }) => severity === 'error').map(({ place }) => place.path))
  return file.problems
    .filter((problem) => problem.code !== 'term-missing' && !said.has(problem.place?.path))
    .map(asFinding)
}

const asFinding = ({ code, place, data }: Refusal<ContractRefusalCode>): DraftFinding => ({
  code: `terms-incoherent`,
  severity: 'error',
  place: place ?? {},
  data: { ...data, code },
})
