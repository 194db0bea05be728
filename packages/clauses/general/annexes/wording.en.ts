import type { ClauseText } from '../../clause.ts'
import { localPhrase, localProse } from '../../say/index.ts'
import { choose, items, lead, p, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Annexes',
  body: [
    lead(
      p`This Contract has the following annexes in this order; they are part of it and have the same force:`,
      items(
        'annexes',
        lead(
          p`“${term('title', localPhrase)}”.`,
          when('contents', p`The annex states: ${term('contents', localProse)}`),
        ),
      ),
    ),
    choose('precedence', {
      body: p`Where an annex differs from the body of this Contract, the body prevails.`,
      annex: p`Where an annex differs from the body of this Contract, the annex prevails.`,
    }),
  ],
  labels: { annexes: 'Annexes', 'annexes.title': 'Title', 'annexes.contents': 'Contents', precedence: 'What prevails' },
  help: {
    purpose: 'Lists the annexes and their contents, and says what prevails when they differ from the body.',
    legalBasis: 'Civil Code arts. 466 and 142 (interpretation).',
    forClient: 'Check at signature that each annex is there; an annex that is not attached agrees nothing.',
    forProvider: 'See that no side changes an annex such as the quality standard alone.',
  },
  findings: {
    'annex-twice': 'The annex “{title}” is listed twice.',
    'contents-unsaid': 'Nothing says what the annex must contain, so that it cannot be checked.',
  },
}
