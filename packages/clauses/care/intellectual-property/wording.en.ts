import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Intellectual Property',
  body: [
    p`Intellectual property that a party held before this Contract or obtains apart from it, and that in materials, software, systems, marks and other things it provides for the performance of this Contract, stays its own; the other party may use it only as far as performance requires.`,
    choose('results', {
      client: p`Intellectual property in scripts, knowledge bases, reports, process plans and other results that ${provider} makes in performing this Contract belongs to ${client} from their making; ${provider} shall help with the formalities.`,
      provider: p`Intellectual property in scripts, knowledge bases, reports, process plans and other results that ${provider} makes in performing this Contract belongs to ${provider}; ${client} may use them for its own business for ever and free of charge.`,
      joint: p`Intellectual property in scripts, knowledge bases, reports, process plans and other results that the parties make together in performing this Contract is owned jointly; each may use them, and licence or transfer needs the written consent of the other.`,
    }),
    when(
      'deliver',
      p`${provider} shall hand results over to ${client}, with their editable files, within ${term('deliver', duration)} of completion.`,
    ),
    when(
      'request',
      p`Use of the other party’s intellectual property beyond what performance requires needs a licence asked for in writing; the owner shall answer in writing within ${term('request.reply', duration)} of receipt, and silence counts as ${choose('request.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    p`Each party warrants that its materials and results infringe nobody’s rights. If a third party claims otherwise, the party that provided them shall deal with the claim and bear the liability and cost.`,
    when(
      'infringementNotice',
      p`A party that receives such a claim shall tell the other within ${term('infringementNotice', duration)} of receipt and give the help needed; it shall neither admit nor settle the claim without consent of the party that deals with it.`,
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
    'joint-ownership': 'Results are owned jointly; their use and disposal after the end invite dispute.',
    'silence-is-licence': 'Silence grants a licence; the owner may grant one without knowing.',
    'no-delivery': 'Results belong to the client, but nothing says when they are handed over.',
    'no-infringement-notice': 'Nothing says how soon a third party’s claim must be told.',
  },
}
