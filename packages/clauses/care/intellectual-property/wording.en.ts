import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Intellectual Property',
  body: [
    p`Intellectual property that a party owned before this Contract or acquires independently of it, and intellectual property in the materials, software, systems, marks and other items that a party provides for the performance of this Contract, remains the property of that party; the other party may use it only as far as the performance of this Contract requires.`,
    choose('results', {
      client: p`Intellectual property in scripts, knowledge bases, reports, process plans and other results that ${provider} creates in performing this Contract belongs to ${client} from the time of creation; ${provider} shall assist with the formalities of ownership.`,
      provider: p`Intellectual property in scripts, knowledge bases, reports, process plans and other results that ${provider} creates in performing this Contract belongs to ${provider}; ${client} may use them for its own business perpetually and free of charge.`,
      joint: p`Intellectual property in scripts, knowledge bases, reports, process plans and other results that the parties create together in performing this Contract is owned jointly; each party may use them, and licensing or transfer requires the written consent of the other party.`,
    }),
    when(
      'deliver',
      p`${provider} shall deliver results, with their editable files, to ${client} within ${term('deliver', duration)} of completion.`,
    ),
    when(
      'request',
      p`Use of the other party’s intellectual property beyond what the performance of this Contract requires is subject to a licence requested in writing; the owner shall reply in writing within ${term('request.reply', duration)} of receipt, and failure to reply is deemed ${choose('request.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    p`Each party warrants that the materials and results it provides do not infringe the rights of others. If a third party asserts a claim, the party that provided them shall handle it and bear the resulting liability and costs.`,
    when(
      'infringementNotice',
      p`A party that receives such a claim shall notify the other party within ${term('infringementNotice', duration)} of receipt and give the necessary assistance; it shall neither admit nor settle the claim without the consent of the party handling it.`,
    ),
  ],
  labels: {
    results: 'Owner of results',
    deliver: 'Results handed over within',
    request: 'Licence on request',
    'request.reply': 'Answer within',
    'request.silence': 'Silence means',
    infringementNotice: 'Notice of a claim within',
  },
  help: {
    purpose: 'States what each party keeps, who owns the results, how licences are asked for, and infringement.',
    legalBasis: 'Civil Code art. 885 (results of technical services); Copyright Law art. 19 (commissioned works).',
    forClient:
      'Without agreement the provider owns commissioned works; say that scripts and knowledge bases are yours.',
    forProvider: 'Keep your tools, methods and general scripts; agree a time for answers to licence requests.',
  },
  findings: {
    'joint-ownership': {
      problem: 'Results are owned jointly; their use and disposal after the end invite dispute.',
      reason: 'Co-owners must agree on use and disposal, and are often deadlocked after the end.',
      repair: 'Give ownership to one party with a licence to the other, or settle use and proceeds.',
    },
    'silence-is-licence': {
      problem: 'Silence grants a licence; the owner may grant one without knowing.',
      reason: 'Silence is a declaration only by law, agreement or custom; a licence should not be presumed.',
      repair: 'Let silence count as refusal.',
    },
    'no-delivery': {
      problem: 'Results belong to the client, but nothing says when they are handed over.',
      reason: 'Results that belong to the client but stay with the provider cannot be taken to another one.',
      repair: 'Set a time for delivery, for example ten working days.',
    },
    'no-infringement-notice': {
      problem: 'Nothing says how soon a third party’s claim must be told.',
      reason: 'Late notice misses the time to defend and enlarges the loss.',
      repair: 'Set a time, for example three working days.',
    },
  },
}
