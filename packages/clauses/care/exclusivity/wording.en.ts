import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Exclusivity',
  body: [
    p`In this clause, “competitor” means any of the following that compete with ${client}: ${list('rivals', s`${term('', phrase)}`, andSemicolons)}.`,
    choose('during', {
      forbidden: p`During the term ${provider} shall not provide the same or similar services to a competitor.`,
      'with-consent': p`During the term ${provider} shall not provide the same or similar services to a competitor without the written consent of ${client}.`,
      'separate-staff': p`During the term ${provider} may serve a competitor only with other staff and on separate systems; no person who provides services under this Contract may serve a competitor at the same time.`,
    }),
    p`${provider} shall not use information or advantages gained through this Contract, alone or with others, to harm the interests of ${client}.`,
    when(
      'declareWithin',
      p`${provider} shall notify ${client} in writing of any cooperation with a competitor or possible conflict of interest within ${term('declareWithin', duration)} of becoming aware of it.`,
    ),
    when('afterEnd', p`This restraint continues for ${term('afterEnd', duration)} after this Contract has ended.`),
  ],
  labels: {
    rivals: 'Competitors',
    during: 'Restraint',
    declareWithin: 'Declaration within',
    afterEnd: 'After the end',
  },
  help: {
    purpose: 'States whether the provider may serve the client’s competitors and how conflicts are avoided.',
    legalBasis: 'Civil Code art. 509 (good faith); Anti-Monopoly Law arts. 17 and 18 (limits of restraints).',
    forClient: 'Name competitors or their business; too wide a restraint is hard to enforce.',
    forProvider: 'Offer separate staff and systems instead of a ban; keep any restraint after the end short and paid.',
  },
  findings: {
    'long-after-end': {
      problem: 'The restraint lasts more than two years after the end and may be found unreasonable.',
      reason: 'A long restraint without consideration is unfair and may not be upheld.',
      repair: 'Shorten it to two years at most, or agree on compensation.',
    },
    'ban-without-declaration': {
      problem: 'Serving competitors is restrained, but nothing says how soon a conflict is declared.',
      reason: 'The client cannot learn whether a competitor is served already.',
      repair: 'Set a time to declare, for example five working days.',
    },
  },
}
