import type { ClauseText } from '../../clause.ts'
import { countOf, duration, noticePeriod } from '../../say/index.ts'
import { decimal } from '../../say/quantities.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Rescission',
  body: [
    p`The parties may rescind this Contract by agreement in writing.`,
    p`If a party delays performance of a principal obligation or does not perform as agreed, the other may demand performance in writing; if the party in breach has not performed or cured the breach within ${term('cure', duration)} of receiving the demand, the other may rescind this Contract.`,
    when(
      'overduePayment',
      p`If ${client} is more than ${term('overduePayment', duration)} late in paying an undisputed amount and does not pay on demand, ${provider} may rescind this Contract.`,
    ),
    when(
      'warnings',
      p`If ${client} has given ${provider} ${term('warnings.times', countOf('次', 'written warning'))} for services that do not conform to this Contract${when('warnings.withinMonths', s` within ${term('warnings.withinMonths', countOf('个', 'month'))}`)}, ${client} may rescind this Contract.`,
    ),
    when(
      'failures',
      items(
        'failures',
        p`If the results of the services ${choose('belowScore', { absent: s`are not as agreed` }, s`are below ${term('belowScore', decimal)} points`)} for ${choose('of', { month: s`${term('times', countOf('个', 'month'))}`, quarter: s`${term('times', countOf('个', 'quarter'))}`, time: s`${term('times', countOf('次', 'time'))}`, day: s`${term('times', countOf('日', 'day'))}` })} ${choose('how', { consecutive: s`in a row`, cumulative: s`in all` })}, ${client} may rescind this Contract.`,
      ),
    ),
    lead(
      p`In each of the following cases the other party may rescind this Contract by written notice without a prior demand:`,
      items(
        'grounds',
        choose('', {
          refusal: p`a party states, or shows by its conduct, that it will not perform a principal obligation.`,
          'purpose-frustrated': p`a party’s breach makes it impossible to achieve the purpose of this Contract.`,
          'data-breach': p`a party leaks, sells or unlawfully provides personal information of customers.`,
          'qualification-lost': p`a party loses a licence or qualification required for the performance of this Contract.`,
          insolvency: p`a party is declared bankrupt, ordered to cease business or has its business licence revoked.`,
          bribery: p`a party bribes staff of the other party in concluding or performing this Contract.`,
        }),
      ),
    ),
    when(
      'convenience',
      p`${choose('convenience.by', { both: s`Either party`, client: s`${client}`, provider: s`${provider}` })} may rescind this Contract by giving ${term('convenience.notice', noticePeriod)}written notice${when('convenience.providerNotice', s` (${provider}: ${term('convenience.providerNotice', duration)})`)}; it shall compensate the loss that this causes the other party, unless the reason is not attributable to it.`,
    ),
    p`The right to rescind is exercised by written notice that states the facts, the ground and the date of rescission; where no date is stated, this Contract is rescinded when the notice reaches the other party.`,
    when(
      'objection',
      p`A party that objects shall reply in writing with reasons within ${term('objection', duration)} of receiving the notice of rescission; failure to reply does not affect its right to ask a court or arbitral tribunal to decide on the validity of the rescission.`,
    ),
    when(
      'lapse',
      p`The right to rescind lapses if it is not exercised within ${term('lapse', duration)} after its holder knew or ought to have known of the ground.`,
    ),
    p`After rescission, obligations not yet performed cease, and services rendered in accordance with this Contract shall be settled as actually rendered. Rescission does not affect liability for breach.`,
    ...deadlineAndLimitWords({ 'zh-CN': '解除通知送达', en: 'the notice of rescission' }).en,
  ],
  labels: {
    cure: 'Time after a demand',
    grounds: 'Grounds without a demand',
    overduePayment: 'Payment late by more than',
    warnings: 'Rescission after warnings',
    'warnings.times': 'Written warnings',
    'warnings.withinMonths': 'Counted within months',
    failures: 'Rescission over results',
    'failures.how': 'In a row or in all',
    'failures.times': 'How many',
    'failures.of': 'Months, quarters, times or days',
    'failures.belowScore': 'Below a score of',
    convenience: 'Rescission at will',
    'convenience.by': 'By',
    'convenience.notice': 'Notice',
    'convenience.providerNotice': 'Notice of the provider',
    objection: 'Objection within',
    lapse: 'Right lapses after',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States when and how the contract may be rescinded before its time.',
    legalBasis: 'Civil Code arts. 562 to 567 (agreement, grounds, time, notice, effects) and 933 (service by mandate).',
    forClient: 'State the time to cure and the grounds that need no demand; rescission at will may cost compensation.',
    forProvider: 'Ask for enough time to cure; fit the right on late payment to the right of suspension.',
  },
  findings: {
    'no-cure-time': {
      problem: 'There is no time between demand and rescission; the rescission may be found void.',
      reason: 'For delay the law requires a demand and a reasonable time.',
      repair: 'Set a time after the demand, for example fifteen days.',
    },
    'long-cure': {
      problem: 'The time to cure exceeds three months; the other party is bound for long.',
      reason: 'For three months the innocent party can neither leave nor get performance.',
      repair: 'Shorten it to thirty days at most.',
    },
    'one-sided-convenience': {
      problem: 'Only one party may rescind at will.',
      reason: 'One party may leave at will while the other is bound to the end.',
      repair: 'Give the right to both, or agree on compensation.',
    },
    'no-objection-time': {
      problem: 'Nothing says how soon a notice of rescission is answered.',
      reason: 'Whether rescission is accepted stays open, and handover cannot begin.',
      repair: 'Set a time, for example ten working days.',
    },
  },
}
