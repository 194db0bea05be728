import type { ClauseText } from '../../clause.ts'
import { localPhrase, localProse } from '../../say/index.ts'
import { choose, items, lead, p, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Annexes',
  body: [
    lead(
      p`The following annexes are attached to this Contract in this order; they are an integral part of it and have the same legal force:`,
      items(
        'annexes',
        p`“${term('title', localPhrase)}”${choose('contents', { absent: s`.` }, s`, which states: ${term('contents', localProse)}`)}`,
      ),
    ),
    choose('precedence', {
      body: p`In case of conflict between an annex and the body of this Contract, the body prevails.`,
      annex: p`In case of conflict between an annex and the body of this Contract, the annex prevails.`,
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
    'annex-twice': {
      problem: 'The annex “{title}” is listed twice.',
      reason: 'A reference to it cannot be resolved.',
      repair: 'Remove the duplicate or rename it.',
    },
    'contents-unsaid': {
      problem: 'Nothing says what the annex must contain, so that it cannot be checked.',
      reason: 'At signature nobody can tell whether the annex is complete.',
      repair: 'Say what it must contain.',
    },
  },
}
