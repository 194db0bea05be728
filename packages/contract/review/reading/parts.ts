import type { Node } from '../analysis.ts'

/** The articles between the head of the contract and its signatures. */
export const inBody = ({ part }: Node): boolean => part === 'body'

/** The same and the chapter on third parties: articles that bind and are neither explained nor listed. */
export const inArticles = ({ part }: Node): boolean => part === 'body' || part === 'third-party'

export const inBodyOrAnnexes = ({ part }: Node): boolean => part === 'body' || part === 'annexes'

export const inBodyAnnexesOrRiders = ({ part }: Node): boolean =>
  part === 'body' || part === 'annexes' || part === 'riders'

/** Annexes and what stands behind the signatures bind as the articles do. */
export const binds = ({ part }: Node): boolean => part !== 'preamble' && part !== 'notes'

/** The head and the signatures as well; only what explains the contract is left out. */
export const outsideNotes = ({ part }: Node): boolean => part !== 'notes'

/** An annex itself, not the list that names it. */
export const isAnnex = ({ part, article }: Node): boolean => part === 'annexes' && article.kind === 'annex'
