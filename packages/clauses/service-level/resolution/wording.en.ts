import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { recordFilterLabels, recordFilterWords } from '../../shared/record-filter.ts'
import { choose, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Resolution',
  body: [
    lead(
      p`${provider} shall resolve customers’ cases within the following times; where a case falls under several of them, the one listed first applies:`,
      items(
        'targets',
        p`${recordFilterWords('filter').en}within ${term('within', duration)} from the time of contact${choose(
          'basis',
          {
            'service-hours': s`, counting service hours only`,
            elapsed: s`, counting all hours`,
            absent: s``,
          },
        )}${when('attainment', s`; in each assessment period at least ${term('attainment', share)} of cases shall be resolved in time`)}.`,
        'target',
      ),
    ),
    choose('counts', {
      solved: p`A case counts as resolved when the matter has actually been settled.`,
      'solution-proposed': p`A case counts as resolved when a workable solution has been proposed to the customer.`,
      absent: [],
    }),
    choose('clock', {
      first: p`Where the customer comes back on the same matter, the first resolution counts.`,
      last: p`Where the customer comes back on the same matter, the last resolution counts.`,
      absent: [],
    }),
    p`Time spent waiting for information from the customer does not count; its reason, beginning and end shall be recorded.`,
    ...deadlineAndLimitWords({ 'zh-CN': '受理', en: 'the case is taken' }).en,
  ],
  labels: {
    targets: 'Resolution targets',
    ...recordFilterLabels('targets.filter').en,
    'targets.within': 'Within',
    'targets.basis': 'Hours counted',
    'targets.attainment': 'Share in time',
    clock: 'Resolution that counts after reopening',
    counts: 'What counts as resolved',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States how soon a case must be resolved and what counts as resolved.',
    legalBasis: 'Civil Code arts. 509 and 577.',
    forClient: 'Let the last resolution count, so that cases are not closed in haste; set complex cases apart.',
    forProvider:
      'Leave out time that the client or a third party takes; for complex cases, let a proposed solution count.',
  },
  findings: {
    'attainment-above-whole': {
      problem: 'The share in time is above one whole and cannot be reached.',
      reason: 'A share cannot exceed the whole; the provider could never perform.',
      repair: 'Set it to one hundred per cent at most.',
    },
    'target-unreachable': {
      problem: 'This target stands after one that applies to every case and will never apply.',
      reason: 'An earlier target covers every case, so this time never applies.',
      repair: 'Move the narrower target up, or delete this one.',
    },
    'counts-unsaid': {
      problem: 'Nothing says what counts as resolved, so that attainment will be disputed.',
      reason: 'A proposed and an actual solution may lie days apart, and attainment with them.',
      repair: 'Choose whether a case counts when solved or when a solution is proposed.',
    },
    'faster-than-response': {
      problem: 'A case must be resolved sooner than it must be answered.',
      reason: 'A case would have to be solved before it is answered.',
      repair: 'Lengthen the time to resolve or shorten the first response.',
    },
  },
}
