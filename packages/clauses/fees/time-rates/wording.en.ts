import type { ClauseText } from '../../clause.ts'
import { code, duration, timeOfDay, times } from '../../say/index.ts'
import { andCommas, choose, client, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Time Rates',
  body: [
    lead(
      p`The fee items ${list('components', s`“${term('', code)}”`, andCommas)} are multiplied as follows; where several bands apply at the same time, the one listed first does, and outside all of them nothing is added:`,
      items(
        'bands',
        p`“${term('id', code)}”: ${choose('days', {
          'every-day': s`every day`,
          'working-day': s`working days`,
          'day-off': s`rest days`,
          'statutory-holiday': s`statutory holidays`,
        })}${when('windows', s` from ${list('windows', s`${term('from', timeOfDay)} to ${term('to', timeOfDay)}`, andCommas)}`)}, charged at ${term('multiplier', times)} the price.`,
      ),
    ),
    when(
      'billingIncrement',
      p`Time is charged by increments of ${term('billingIncrement.increment', duration)}, each increment begun counting in full${when('billingIncrement.minimum', s`; at least ${term('billingIncrement.minimum', duration)} are charged for each contact`)}.`,
    ),
    p`The band is that of the time of the contact; working days, rest days and statutory holidays follow the published national calendar. Beyond these rates ${client} pays no overtime or other allowance.`,
  ],
  labels: {
    components: 'Fee items',
    bands: 'Bands',
    'bands.id': 'Band',
    'bands.days': 'Days',
    'bands.windows': 'Hours',
    'bands.windows.from': 'From',
    'bands.windows.to': 'To',
    'bands.multiplier': 'Multiplier',
    billingIncrement: 'Billing increment',
    'billingIncrement.increment': 'Increment',
    'billingIncrement.minimum': 'Least time charged',
  },
  help: {
    purpose: 'States multipliers for nights, weekends and holidays, and the smallest unit of time that is charged.',
    legalBasis:
      'Labour Law art. 44 (overtime pay) explains the provider’s cost; the multipliers themselves are free to agree.',
    forClient: 'Apply multipliers only to items that really need overtime; small increments are more exact.',
    forProvider: 'Cover statutory overtime and night allowances; a least time charged covers very short contacts.',
  },
  findings: {
    'band-unreachable': 'The band “{id}” stands after one that covers every hour and never applies.',
    'multiplier-zero': 'The band “{id}” has a multiplier of zero: its hours are free.',
    'multiplier-high':
      'The multiplier of the band “{id}” exceeds the one for overtime on statutory holidays; please check.',
  },
}
