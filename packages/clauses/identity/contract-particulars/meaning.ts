import type { Meaning } from '../../clause.ts'
import type { ContractParticularsTerms } from './terms.ts'

const clause = 'identity/contract-particulars'

/** Number, title, time zone and currency go to the engine; the rest to the contract register. */
export function meaning({ number, title, timeZone, currency, ...register }: ContractParticularsTerms): Meaning {
  return {
    executable: {
      [clause]: {
        number,
        title,
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(currency === undefined ? {} : { currency }),
      },
    },
    settings: { [clause]: register },
  }
}
