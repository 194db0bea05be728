import type { ClauseText } from '../../clause.ts'
import { duration, itemName, timeOfDay, times } from '../../say/index.ts'
import { andCommas, choose, client, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Time Rates',
  body: [
    lead(
      p`The fee items ${list('components', s`“${term('', itemName)}”`, andCommas)} are charged at the following multiples in the following time bands; where several bands apply at the same time, the one listed first prevails, and outside them no multiple applies:`,
      items(
        'bands',
        p`“${term('id', itemName)}”: ${choose('days', {
          'every-day': s`every day`,
          'working-day': s`working days`,
          'day-off': s`rest days`,
          'statutory-holiday': s`statutory holidays`,
        })}${when('windows', s` from ${list('windows', s`${term('from', timeOfDay)} to ${term('to', timeOfDay)}`, andCommas)}`)}, charged at ${term('multiplier', times)} the price.`,
      ),
    ),
    when(
      'billingIncrement',
      p`Where a fee is charged by time, it is charged in increments of ${term('billingIncrement.increment', duration)}, any part of an increment counting in full${when('billingIncrement.minimum', s`; the minimum charged for each contact is ${term('billingIncrement.minimum', duration)}`)}.`,
    ),
    p`The band is determined by the time of the contact; working days, rest days and statutory holidays follow the holiday arrangements published by the state. Beyond these multiples ${client} pays no overtime or other time-related allowance.`,
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
    'band-unreachable': {
      problem: 'The band “{id}” stands after one that covers every hour and never applies.',
      reason: 'It never applies, though both may believe that it raises the price.',
      repair: 'Move “{id}” up, or remove it.',
    },
    'multiplier-zero': {
      problem: 'The band “{id}” has a multiplier of zero: its hours are free.',
      reason: 'Service in that band would be free, perhaps by mistake.',
      repair: 'Correct the multiplier; one means no surcharge.',
    },
    'multiplier-high': {
      problem: 'The multiplier of the band “{id}” exceeds the one for overtime on statutory holidays; please check.',
      reason: 'Overtime on statutory holidays is paid threefold; more has no basis in cost.',
      repair: 'Check the costs; as a rule three at most.',
    },
  },
}
