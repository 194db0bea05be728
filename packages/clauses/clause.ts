import type { ContractTerms, Obligation, TermChange } from '@heqi/terms'
import type { Language, LocalText, Severity } from '@heqi/vocabulary'
import type { Static, TSchema } from 'typebox'
import type { Sight } from './recognise/sight.ts'
import type { Body } from './wording/part.ts'

/** Everything of a clause that is written in one language. Both languages have the same keys. */
export type ClauseText = {
  /** Heading of the clause in the document and name in the catalogue. */
  readonly title: string
  /** The wording, rendered with the terms and read back into them. */
  readonly body: Body
  /** Name of each term in the studio, by its path without list indices: `targets.within`. */
  readonly labels: Readonly<Record<string, string>>
  readonly help: ClauseHelp
  /** What each finding of the clause's review says, by its code. */
  readonly findings: Readonly<Record<string, FindingText>>
}

/** What a finding says: what is wrong, why it matters, and what to do; `{name}` stands for the finding's data. */
export type FindingText = { readonly problem: string; readonly reason: string; readonly repair: string }

export type ClauseHelp = {
  /** What the clause is for, in a sentence. */
  readonly purpose: string
  /** The law behind it; empty where there is none. */
  readonly legalBasis: string
  /** What each side should look at when negotiating it. */
  readonly forClient: string
  readonly forProvider: string
}

/** What a clause makes the rest of the system do; typed data, never a call. */
export type Meaning = {
  /** What the engine computes with, keyed by clause. */
  readonly executable?: Partial<ContractTerms>
  readonly obligations?: readonly Obligation[]
  /** What the clause puts on record for other parts of the system (registers, documents, review), keyed by clause. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** The terms of the other clauses of the same draft, by clause id; a rule may look at them and must not rely on them. */
export type DraftTerms = Readonly<Record<string, unknown>>

/** One thing that a review rule found in the clause's terms. */
export type Offence = {
  /** The term, as a path in the clause's terms; empty for the clause as a whole. */
  readonly path: string
  readonly data?: Readonly<Record<string, string | number>>
  /** A repair that can be applied as it is; its path begins with the clause id. */
  readonly repair?: TermChange
}

/** A check of one clause's terms: a pure function, one code, one severity. */
export type ReviewRule<Terms> = {
  /** Kebab-case, unique within the clause; the finding's code is `family/clause/code`. */
  readonly code: string
  readonly severity: Severity
  readonly legalBasis?: LocalText
  readonly check: (terms: Terms, draft: DraftTerms) => readonly Offence[]
}

/** A clause with all its parts. */
export type Clause<Schema extends TSchema = TSchema> = {
  /** `family/clause`, as its folder. */
  readonly id: string
  readonly terms: Schema
  /** The term that holds the heading, for a clause that the parties name themselves; else the heading is the title. */
  readonly headingPath?: string
  /** Leaves out what no wording can carry, such as a date for the rest when nothing is left over; else all terms can be said. */
  readonly tidy?: (terms: Static<Schema>) => Static<Schema>
  /** Terms that a new draft starts with; valid, usual in the field, and free of findings. */
  readonly defaults: Static<Schema>
  /** Whether a contract of this kind must have the clause. */
  readonly need: 'must' | 'usual' | 'optional'
  readonly text: Readonly<Record<Language, ClauseText>>
  /** How the clause and its terms are found in a contract that is not ours. */
  readonly sight: Sight
  readonly review: readonly ReviewRule<Static<Schema>>[]
  readonly meaning: (terms: Static<Schema>) => Meaning
}

/** Puts a clause together; the schema gives the type of its terms to all other parts. */
export const defineClause = <Schema extends TSchema>(clause: Clause<Schema>): Clause<Schema> => clause
