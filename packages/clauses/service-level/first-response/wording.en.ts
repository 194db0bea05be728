import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { recordFilterLabels, recordFilterWords } from '../../shared/record-filter.ts'
import { choose, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'First Response',
  body: [
    p`${provider} shall give a first response to every customer contact within the time stated in this clause. A first response is the first answer to the contact given by ${choose(
      'countBots',
      {
        true: s`a service agent or an automated assistant`,
        false: s`a service agent, not including automated assistants and automatic replies`,
        absent: s`a service agent`,
      },
    )}.`,
    lead(
      p`The times for a first response are as follows; where a contact falls under several of them, the one listed first applies:`,
      items(
        'targets',
        p`${recordFilterWords('filter').en}within ${term('within', duration)} from the time of contact${choose(
          'basis',
          {
            'service-hours': s`, counting service hours only`,
            elapsed: s`, counting all hours`,
            absent: s``,
          },
        )}${when('attainment', s`; in each assessment period at least ${term('attainment', share)} of contacts shall be answered in time`)}.`,
        'target',
      ),
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '受理', en: 'the contact arrives' }).en,
  ],
  labels: {
    targets: 'Response targets',
    ...recordFilterLabels('targets.filter').en,
    'targets.within': 'Within',
    'targets.basis': 'Hours counted',
    'targets.attainment': 'Share in time',
    countBots: 'Automated assistants count',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States how soon a customer must get a first answer; response times are assessed against it.',
    legalBasis: 'Civil Code arts. 509 (performance as agreed) and 577 (liability for breach).',
    forClient:
      'Set times by channel, with a share in time and the hours that count; without a share every late answer is a breach, which nobody enforces.',
    forProvider:
      'Ask for service hours only and a share in time rather than single cases; make sure that peaks and failures of the client’s own systems are left out.',
  },
  findings: {
    'attainment-above-whole': {
      problem: 'The share in time is above one hundred per cent and cannot be reached.',
      reason: 'A share cannot exceed the whole; the provider could never perform.',
      repair: 'Set it to one hundred per cent at most; for calls eighty to ninety-five is usual.',
    },
    'target-unreachable': {
      problem: 'This target stands after one that applies to every contact and will never apply.',
      reason: 'An earlier target covers every contact, so this time is a dead letter that both may believe in.',
      repair: 'Move the narrower target up, or delete this one.',
    },
    'no-attainment': {
      problem: 'No share in time is agreed, so every single late answer is a breach; that is hard to enforce.',
      reason: 'Volume fluctuates and single delays cannot be avoided; enforcing each of them is hard.',
      repair: 'Agree on a share in time, for example at least ninety per cent in each period.',
    },
  },
}
