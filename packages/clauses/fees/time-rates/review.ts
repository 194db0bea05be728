import type { TimeRateTerms } from '@heqi/terms'
import { compare, fraction, fractionOf, isZero } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Offence, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof TimeRateTerms>
type Band = Terms['bands'][number]

/** Overtime on statutory holidays is paid at 300 % at least (Labour Law art. 44(3)). */
const HOLIDAY_OVERTIME = fraction(3n)

const each =
  (test: (band: Band) => boolean, property: string) =>
  ({ bands }: Terms): readonly Offence[] =>
    bands.flatMap((band, index) => (test(band) ? [{ path: `bands[${index}].${property}`, data: { id: band.id } }] : []))

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'band-unreachable',
    severity: 'error',
    check: ({ bands }) => {
      const all = bands.findIndex(({ days, windows }) => days === 'every-day' && windows === undefined)
      return bands.flatMap(({ id }, index) =>
        all >= 0 && index > all ? [{ path: `bands[${index}]`, data: { id } }] : [],
      )
    },
  },
  {
    code: 'multiplier-zero',
    severity: 'warning',
    check: each(({ multiplier }) => isZero(fractionOf(multiplier)), 'multiplier'),
  },
  {
    code: 'multiplier-high',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国劳动法》第四十四条', en: 'Labour Law art. 44' },
    check: each(({ multiplier }) => compare(fractionOf(multiplier), HOLIDAY_OVERTIME) > 0, 'multiplier'),
  },
]
