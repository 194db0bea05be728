import type { TotalPriceTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof TotalPriceTerms>

/** The base of prepayments, instalments, penalties and caps. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'fees/total-price': terms } })
