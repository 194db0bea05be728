import { duration, phrase } from '@heqi/clauses/say'
import { choose, clause, client, p, provider, s, term } from '@heqi/clauses/words'
import { type AnnexPart, column, field, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'
import { breachFlow } from './flow.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`This protocol carries out ${clause('remedies/breach', 'Breach')}.`),
  {
    kind: 'flow',
    steps: breachFlow({
      found: s`A party holds the other to be in breach`,
      notice: s`Written notice with facts and grounds`,
      reply: s`Objections within ${term('remedies/breach.reply', duration)}`,
      cure: s`Cure within ${term('remedies/breach.cure', duration)}`,
      isCured: s`Is it cured?`,
      record: s`Outcome recorded; damages already due remain`,
      claim: s`Claim computed; caps applied`,
      statement: s`On the statement, or claimed in writing`,
      end: s`Closed`,
      yes: 'Yes',
      no: 'No',
    }),
  },
  heading('Breaches'),
  tableOf(
    'remedies/breach.events',
    column('By', 1, s`${choose('by', { client, provider, both: s`either party` })}`),
    column('Event', 4, s`${term('event', phrase)}`),
  ),
  ifSet('remedies/penalty', heading('Liquidated damages'), wordingOf('remedies/penalty')),
  ifSet('remedies/damages', heading('Damages'), wordingOf('remedies/damages')),
  ifSet('remedies/liability-cap', heading('Liability cap'), wordingOf('remedies/liability-cap')),
  heading('Notice of breach (form)'),
  field('From:'),
  field('To:'),
  field('Facts and time of the breach:'),
  field('Clauses:'),
  field('What is to be cured, and by when:'),
  field('Amount claimed, and how it was computed:'),
  field('Seal and date:'),
]
