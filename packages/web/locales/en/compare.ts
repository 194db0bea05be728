import type { Messages } from '../messages.ts'
import type { compare as chinese } from '../zh-CN/compare.ts'

export const compare: Messages<typeof chinese> = {
  title: 'Compare versions',
  text: 'Any two: revisions of a draft, contracts, imported files; by term and by word.',
  before: 'Before',
  after: 'After',
  chooseTwo: 'Choose two versions',
  same: 'The two versions are the same',
  byTerm: 'By term ({{count}})',
  byWord: 'By word ({{count}} articles)',
  noTerms: 'No term differs.',
  term: 'Term',
  whole: 'Show the whole text',
  moved: 'moved',
  kind: { added: 'added', removed: 'removed' },
  drafts: 'Drafts',
  contracts: 'Contracts',
  imports: 'Imported files',
  version: 'Revision of {{side}}',
  newest: 'Newest',
  redline: 'Redline (Word)',
}
