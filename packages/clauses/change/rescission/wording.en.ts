import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Rescission',
  body: [
    p`The parties may rescind this Contract by agreement in writing.`,
    p`If a party is late in performing a main duty or performs it otherwise than agreed, the other may demand performance in writing; if the party in breach has not performed or cured within ${term('cure', duration)} of receipt, the other may rescind this Contract.`,
    when(
      'overduePayment',
      p`If ${client} is late with an undisputed payment by more than ${term('overduePayment', duration)} and does not pay on demand, ${provider} may rescind this Contract.`,
    ),
    lead(
      p`In each of the following cases the party not concerned may rescind this Contract by written notice without a demand:`,
      items(
        'grounds',
        choose('', {
          refusal: p`a party states, or shows by its conduct, that it will not perform a main duty.`,
          'purpose-frustrated': p`a party’s breach defeats the purpose of the contract.`,
          'data-breach': p`a party leaks, sells or unlawfully provides personal information of customers.`,
          'qualification-lost': p`a party loses a licence or qualification needed for performance.`,
          insolvency: p`a party is declared bankrupt, ordered to cease business or loses its business licence.`,
          bribery: p`a party bribes staff of the other in making or performing this Contract.`,
        }),
      ),
    ),
    when(
      'convenience',
      p`${choose('convenience.by', { both: s`Either party`, client: s`${client}`, provider: s`${provider}` })} may rescind this Contract by written notice ${term('convenience.notice', duration)} ahead; it shall make good the loss that this causes, unless the reason is not attributable to it.`,
    ),
    p`A party rescinds by written notice that states the facts, the ground and the date; without a date, this Contract is rescinded when the notice reaches the other party.`,
    when(
      'objection',
      p`A party that objects shall answer in writing with reasons within ${term('objection', duration)} of receipt of the notice of rescission; silence does not affect its right to have the effect of the rescission decided by a court or an arbitral tribunal.`,
    ),
    when(
      'lapse',
      p`The right to rescind lapses if it is not used within ${term('lapse', duration)} after its holder learned, or should have learned, of the ground.`,
    ),
    p`After rescission what is not yet performed is not performed, and services rendered as agreed are settled as rendered. Liability for breach is not affected.`,
  ],
  labels: {
    cure: 'Time after a demand',
    grounds: 'Grounds without a demand',
    overduePayment: 'Payment late by more than',
    convenience: 'Rescission at will',
    'convenience.by': 'By',
    'convenience.notice': 'Notice',
    objection: 'Objection within',
    lapse: 'Right lapses after',
  },
  help: {
    purpose: 'States when and how the contract may be rescinded before its time.',
    legalBasis: 'Civil Code arts. 562 to 567 (agreement, grounds, time, notice, effects) and 933 (service by mandate).',
    forClient: 'State the time to cure and the grounds that need no demand; rescission at will may cost compensation.',
    forProvider: 'Ask for enough time to cure; fit the right on late payment to the right of suspension.',
  },
  findings: {
    'no-cure-time': 'There is no time between demand and rescission; the rescission may be found void.',
    'long-cure': 'The time to cure exceeds three months; the other party is bound for long.',
    'one-sided-convenience': 'Only one party may rescind at will.',
    'no-objection-time': 'Nothing says how soon a notice of rescission is answered.',
  },
}
