import type { ClauseText } from '../../clause.ts'
import { date, localProse, phrase, prose } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Particulars of the Contract',
  body: [
    p`Title: ${term('title', localProse)}`,
    p`Number: ${term('number', prose)}`,
    when('signedOn', p`Date of signature: ${term('signedOn', date)}.`),
    when('signedAt', p`Place of signature: ${term('signedAt', phrase)}.`),
    p`This Contract takes effect ${choose('effectiveness', {
      signed: s`when the legal or authorised representative of each party has signed it`,
      'signed-and-sealed': s`when the legal or authorised representative of each party has signed it and each party has affixed its company seal or contract seal`,
      'signed-or-sealed': s`when each party has signed it by its legal or authorised representative or affixed its company seal or contract seal`,
      sealed: s`when each party has affixed its company seal or contract seal`,
      date: s`on ${term('effectiveFrom', date)}`,
    })}.`,
    when(
      'prevailingLanguage',
      p`This Contract is made in Chinese and English; where they differ, the ${choose('prevailingLanguage', { 'zh-CN': s`Chinese`, en: s`English` })} text prevails.`,
    ),
    when(
      'currency',
      p`Prices under this Contract are stated and settled in ${choose('currency', { CNY: s`Renminbi`, HKD: s`Hong Kong dollars`, USD: s`United States dollars`, EUR: s`euros` })}.`,
    ),
    when(
      'timeZone',
      p`Dates and times in this Contract are in ${choose(
        'timeZone',
        { 'Asia/Shanghai': s`Beijing time`, 'Asia/Hong_Kong': s`Hong Kong time`, 'Asia/Taipei': s`Taipei time` },
        s`the time of the zone “${term('timeZone', phrase)}”`,
      )}.`,
    ),
  ],
  labels: {
    number: 'Contract number',
    title: 'Title',
    timeZone: 'Time zone',
    currency: 'Currency',
    signedOn: 'Date of signature',
    signedAt: 'Place of signature',
    prevailingLanguage: 'Prevailing language',
    effectiveness: 'Takes effect',
    effectiveFrom: 'Effective from',
  },
  help: {
    purpose: 'Title and number of the contract, when and where it is signed, and what makes it effective.',
    legalBasis: 'Civil Code arts. 490 (signature and seal), 493 (place of conclusion) and 502 (effectiveness).',
    forClient: 'If disputes go to the court of the place of signature, that place must be stated.',
    forProvider: 'Mind the condition: signature and seal is not the same as signature or seal.',
  },
  findings: {
    'no-place-of-signing': {
      problem: 'The place of signature is missing; a forum that depends on it cannot be determined.',
      reason: 'A choice of the court at the place of signing fails when that place is not known.',
      repair: 'State the place of signing, down to city and district.',
    },
    'date-without-date': {
      problem: 'The contract takes effect on a date, but no date is stated.',
      reason:
        'Without the date nobody can tell when the contract takes effect, nor on what basis earlier performance stands.',
      repair: 'Fill in the date, or let the contract take effect on signature and seal.',
    },
  },
}
