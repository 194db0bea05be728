import type { ClauseText } from '../../clause.ts'
import { amount, duration, noticePeriod } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Insurance',
  body: [
    lead(
      p`During the term ${provider} shall at its own cost keep the following insurance in force:`,
      items(
        'policies',
        p`${choose('kind', { professional: s`professional liability insurance`, employer: s`employer’s liability insurance`, cyber: s`cyber insurance`, public: s`public liability insurance`, property: s`property insurance`, accident: s`personal accident insurance` })}${when('amountYuan', s`, sum insured at least ${term('amountYuan', amount)}`)}${when('perEventYuan', s`, limit for each event or person at least ${term('perEventYuan', amount)}`)}.`,
      ),
    ),
    when(
      'proofWithin',
      p`${provider} shall give ${client} copies of the policies within ${term('proofWithin', duration)} of the signature of this Contract.`,
    ),
    when(
      'changeNotice',
      p`${provider} shall give ${client} ${term('changeNotice', noticePeriod)}written notice before a policy is changed, cancelled or not renewed.`,
    ),
    p`Insurance does not reduce the liability of ${provider} under this Contract.`,
  ],
  labels: {
    policies: 'Insurance',
    'policies.kind': 'Kind',
    'policies.amountYuan': 'Sum insured',
    'policies.perEventYuan': 'Limit for each event or person',
    proofWithin: 'Proof within',
    changeNotice: 'Notice of changes',
  },
  help: {
    purpose: 'States which insurance the provider keeps, for how much, and when it is proved.',
    legalBasis: 'Insurance Law art. 65 (liability insurance); Civil Code art. 509.',
    forClient: 'The sum should match the cap on liability; ask for the policies.',
    forProvider: 'Compare with the policies you have; do not promise insurance that nobody sells.',
  },
  findings: {
    'kind-named-twice': {
      problem: 'The same kind of insurance is named twice, perhaps with different sums.',
      reason: 'Nobody can tell which sum holds.',
      repair: 'Make one entry of it.',
    },
    'no-sum': {
      problem: 'No sum insured is stated; the duty cannot be measured.',
      reason: 'A policy of next to nothing would do, and would not pay when it matters.',
      repair: 'State the sum, in keeping with the cap on liability.',
    },
    'no-proof': {
      problem: 'Nothing says when the insurance is proved.',
      reason: 'The client cannot know whether it exists.',
      repair: 'Set a time for copies of the policies, for example ten working days.',
    },
  },
}
