import type { ClauseText } from '../../clause.ts'
import { duration, localPhrase } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Filing',
  body: [
    p`${when('within', s`Within ${term('within', duration)} after this Contract has taken effect `)}${choose('by', {
      client: s`${client}`,
      provider: s`${provider}`,
      both: s`each party`,
    })} shall file it with “${term('authority', localPhrase)}”. Filing is not a condition of its effect.`,
  ],
  labels: { by: 'Filed by', authority: 'Filed with', within: 'Within' },
  help: {
    purpose: 'Says who files the contract where and how soon.',
    legalBasis: 'Civil Code art. 502 (effect and approvals).',
    forClient:
      'Where no filing is required, say that it does not affect the contract; where the other party files, ask for the receipt.',
    forProvider: 'Agree that prices, staff and other secrets may be blacked out, and who bears the cost of filing.',
  },
  findings: {
    'no-time': {
      problem: 'No time for filing is agreed.',
      reason: 'Without a time filing is forgotten, and nobody answers for it.',
      repair: 'Set a time, for example thirty days after effect.',
    },
  },
}
