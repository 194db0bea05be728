import { NAMING_SCHEMES } from '@heqi/clauses'
import { LocalText, listOf, oneOf, optional, Prose, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** How the document of a draft looks; nothing here is a term, so changing it changes no right and no duty. */
export const DocumentStyle = record({
  /** One language, or both side by side; the first is the one that leads. */
  languages: listOf(oneOf('zh-CN', 'en'), { minItems: 1, maxItems: 2, uniqueItems: true }),
  scheme: oneOf(...NAMING_SCHEMES),
  /** `article`: 第八条, 8.1, (1); `decimal`: 8, 8.1, 8.1.1; `bracketed`: 第八条, （一）, 1. */
  numbering: oneOf('article', 'decimal', 'bracketed'),
  /** Articles of a family stand under a chapter heading. Articles count on through chapters. */
  chapters: Type.Boolean(),
})
export type DocumentStyle = Static<typeof DocumentStyle>

/** A reference to articles that stands in a clause's own words. */
export const OwnReference = record({
  /** As it stands in the words now: `第六条`. */
  words: Type.String({ minLength: 1, maxLength: 200 }),
  /** The clauses of the draft that it means, by id; none where that is not known. */
  clauses: optional(listOf(Type.String({ maxLength: 80 }), { minItems: 1 })),
  /** The paragraph of the clause's own words that it means, by its first words. */
  paragraph: optional(Type.String({ minLength: 1, maxLength: 200 })),
  /** The item of the list in those words that it means, as it is written: `第（二）项`. */
  item: optional(Type.String({ minLength: 1, maxLength: 40 })),
})
export type OwnReference = Static<typeof OwnReference>

/** One clause of a draft, in the order of the document. */
export const DraftClause = record({
  /** Names the clause within the draft: the clause's own id, `quality/kpi`, or `custom-1` for one that the parties wrote. */
  id: Type.String({ pattern: '^[a-z0-9-]+(/[a-z0-9-]+)?$', maxLength: 80 }),
  /** `family/clause` of the catalogue. */
  clause: Type.String({ pattern: '^[a-z-]+/[a-z-]+$' }),
  /** By the clause's own schema; terms that are missing are blanks in the document and findings in the review. */
  terms: Type.Unknown(),
  /** Clauses of the catalogue whose matter the parties' own words regulate here, so that none of them is missing. */
  standsFor: optional(listOf(Type.String({ pattern: '^[a-z-]+/[a-z-]+$' }))),
  /** References in its own words, so that they follow when articles are moved. */
  references: optional(listOf(OwnReference)),
})
export type DraftClause = Static<typeof DraftClause>

/** A contract that is being written: clauses with terms in the order of the document. Which party is 甲方 is a term of `identity/parties`. */
export const DraftFile = record({
  schema: oneOf('heqi/draft/1'),
  /** The template that it began with, so that a newer version can be offered. */
  template: optional(record({ id: Type.String(), version: Type.Integer({ minimum: 1 }) })),
  style: DocumentStyle,
  clauses: listOf(DraftClause),
  /** The parties' own words in both languages: terms hold them in one, a document in the other language shows them from here. */
  translations: optional(listOf(LocalText)),
  /** What the drafters decided and why, such as which of two contradicting values was kept; never printed in the contract. */
  notes: optional(listOf(record({ clause: optional(Type.String()), text: LocalText }))),
  /** Findings that somebody looked at and let stand. */
  suppressed: optional(listOf(record({ code: Type.String(), path: optional(Type.String()), reason: Prose }))),
})
export type DraftFile = Static<typeof DraftFile>
