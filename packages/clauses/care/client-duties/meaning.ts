import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, before, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { ClientDutiesTerms } from './terms.ts'

const clause = 'care/client-duties'
const { duty } = obligationsOf(clause)

/** Each duty of the client has an owner and a date. */
export function meaning(terms: ClientDutiesTerms): Meaning {
  const { materials, materialsWithin, access, training, changeNotice, forecast, replyWithin, deadlines, limits } = terms
  const signed = 'contract-signed'
  return {
    ...figuresOnRecord(clause, { deadlines, limits }),
    obligations: calledFor(
      duty('client', 'provide-materials', after(signed, materialsWithin), { detail: { materials } }),
      access && duty('client', 'open-access', after(signed, access.within), { detail: { systems: access.systems } }),
      training &&
        duty('client', 'train-provider', after(signed, training.within), { detail: { topics: training.topics } }),
      changeNotice && duty('client', 'announce-business-change', before('business-change-effective', changeNotice)),
      forecast &&
        duty(
          'client',
          'forecast-volume',
          forecast.before ? before('month-started', forecast.before) : every('month', forecast.day),
          { detail: { forecast } },
        ),
      replyWithin && duty('client', 'answer-business-question', after('business-question-received', replyWithin)),
    ),
  }
}
