import type { DraftTerms } from '@heqi/clauses'
import type { ContractFile } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { assembleDocument } from '../draft/assemble-document.ts'
import type { DocumentArticle, NumberedParagraph } from '../draft/contract-document.ts'
import type { DraftFile } from '../draft/draft-file.ts'
import { CUSTOM_CLAUSE, type ImportedClause } from '../import/account.ts'
import type { ImportedContract } from '../import/import-contract.ts'
import type { SourceText } from '../import/source-text.ts'
import type { ComparedArticle } from './article-differences.ts'

/** One side of a comparison: terms by clause, and the text where there is one. */
export type ComparedContract = {
  readonly terms: DraftTerms
  /** Absent for a file of terms alone. */
  readonly articles?: readonly ComparedArticle[]
}

const paragraphTexts = (paragraphs: readonly NumberedParagraph[]): readonly string[] =>
  paragraphs.flatMap(({ inlines, below }) => [inlines.map(({ text }) => text).join(''), ...paragraphTexts(below)])

const articleOf = ({ id, label, heading, paragraphs }: DocumentArticle): ComparedArticle => ({
  key: id,
  label,
  heading,
  paragraphs: paragraphTexts(paragraphs),
})

/** A draft, with its text in one language. Clauses of the parties' own count as text only. */
export function comparedDraft(draft: DraftFile, language: Language): ComparedContract {
  const { preamble, chapters } = assembleDocument(draft, language)
  const own = draft.clauses.filter(({ clause }) => clause !== CUSTOM_CLAUSE)
  return {
    terms: Object.fromEntries(own.map(({ clause, terms }) => [clause, terms])),
    articles: [...preamble, ...chapters.flatMap(({ articles }) => articles)].map(articleOf),
  }
}

export const comparedContractFile = ({ terms }: ContractFile): ComparedContract => ({ terms })

/** A number at the head of a line, as contracts write it. */
const LABEL =
  /^\s*(?:第[〇零一二三四五六七八九十百\d]+[条章节]|Article\s+\d+|\d+(?:\.\d+)+|\d+[.、)）]|[(（][一二三四五六七八九十\da-z]{1,3}[)）]|[一二三四五六七八九十]+、)[\s:：.、]*/i

const MOST_OF_HEADING = 30

/** The lines of a stretch of text as an article, `number` where the text has none; a short first line without a full stop is its heading. */
function articleOfText(text: string, number: string): ComparedArticle {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const label = LABEL.exec(lines[0] ?? '')?.[0].trim() ?? number
  const bare = lines.map((line) => line.replace(LABEL, '').trim()).filter((line) => line !== '')
  const [first = '', ...rest] = bare
  const isHeading = rest.length > 0 && first.length <= MOST_OF_HEADING && !/[。；;]/.test(first)
  return { label, heading: isHeading ? first : '', paragraphs: isHeading ? rest : bare }
}

/** The stretches of a contract's clauses without overlaps, in the order of the text. */
function stretches({ clauses, start, end }: ImportedContract): { start: number; end: number }[] {
  const marks = new Set([start, ...clauses.map((clause) => clause.start)])
  const edges = [...marks].sort((a, b) => a - b)
  const ends = clauses.map((clause) => clause.end)
  return edges.flatMap((from, index) => {
    const next = edges[index + 1] ?? end
    const last = Math.max(...ends.filter((own) => own <= next && own > from), Math.min(next, end))
    return last > from ? [{ start: from, end: last }] : []
  })
}

/** The terms of recognised clauses; of several of one kind the one that was read best. */
function termsOf(clauses: readonly ImportedClause[]): DraftTerms {
  const best = new Map<string, ImportedClause>()
  for (const clause of clauses) {
    const known = best.get(clause.type)
    if (clause.type !== CUSTOM_CLAUSE && (known === undefined || known.confidence < clause.confidence))
      best.set(clause.type, clause)
  }
  return Object.fromEntries([...best].map(([type, { terms }]) => [type, terms]))
}

/** A contract that was read from a file: what its clauses say, and the terms that were recognised in them. */
export function comparedImport(contract: ImportedContract, { text }: SourceText): ComparedContract {
  const waste = contract.waste.filter(({ kind }) => kind !== 'separator' && kind !== 'line-break')
  const words = ({ start, end }: { start: number; end: number }): string => {
    let said = ''
    let at = start
    for (const item of waste) {
      if (item.end <= at || item.start >= end) continue
      said += text.slice(at, Math.max(at, item.start))
      at = Math.min(end, item.end)
    }
    return said + text.slice(at, end)
  }
  const numbers = new Map(contract.clauses.map(({ start, article }) => [start, article]))
  const articles = stretches(contract).map((stretch) => articleOfText(words(stretch), numbers.get(stretch.start) ?? ''))
  return {
    terms: termsOf(contract.clauses),
    articles: articles.filter(({ heading, paragraphs }) => heading !== '' || paragraphs.length > 0),
  }
}
