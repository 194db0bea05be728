import { ENGLISH_DURATION, ENGLISH_SHARE, readEnglishDuration, readEnglishShare } from './english-values.ts'

/** One value: what stands around it, the term that it is, and what the match as a whole proves besides. */
export type EnglishValue = {
  readonly words: RegExp
  readonly path: string
  readonly read: (text: string) => unknown
  readonly proves?: Readonly<Record<string, unknown>>
}

/** How a clause shows in a foreign English contract: by the heading above it, or by a sentence wherever it stands. */
export type EnglishSight = {
  readonly type: string
  readonly heading: RegExp
  readonly sentence?: RegExp
  readonly values?: readonly EnglishValue[]
}

const around = (before: string, kind: string, after = ''): RegExp =>
  new RegExp(`${before}(?<value>${kind})${after}`, 'i')

const duration = (path: string, before: string, after = '', proves = {}): EnglishValue => ({
  path,
  words: around(before, ENGLISH_DURATION, after),
  read: readEnglishDuration,
  proves,
})

const share = (path: string, before: string, after = '', proves = {}): EnglishValue => ({
  path,
  words: around(before, ENGLISH_SHARE, after),
  read: readEnglishShare,
  proves,
})

/** Headings are those of service agreements everywhere; a heading may name several clauses. */
export const ENGLISH_SIGHTS: readonly EnglishSight[] = [
  { type: 'identity/definitions', heading: /\bdefinitions?\b|\binterpretation\b/i },
  {
    type: 'scope/services',
    heading:
      /^(?:scope of )?(?:the )?services?$|scope of (?:work|services)|services to be provided|description of services/i,
  },
  {
    type: 'scope/service-hours',
    heading: /(?:service|support|operating) hours|hours of (?:service|operation|support)/i,
  },
  { type: 'scope/channels', heading: /\bchannels?\b/i },
  {
    type: 'term/duration',
    heading: /^(?:contract |initial )?term\b(?!s)|^(?:commencement|duration)\b|term of (?:this |the )?agreement/i,
    values: [duration('length', '(?:period|term) of ')],
  },
  {
    type: 'term/renewal',
    heading: /\brenewal\b|extension of (?:the )?term/i,
    sentence: /(?:renews?|renewed|extend(?:s|ed)?) automatically|automatic(?:ally)? (?:renew|exten)/i,
    values: [
      duration('length', 'periods? of ', '', { kind: 'automatic' }),
      duration('notice', '(?:at least|less than|minimum of|giving) ', "['’]?[^.;]{0,24}(?:notice|before|prior)"),
    ],
  },
  {
    type: 'service-level/first-response',
    heading: /response times?/i,
    sentence: new RegExp(`(?:respond|answer|acknowledge|reply)[^.;]{0,60}within ${ENGLISH_DURATION}`, 'i'),
    values: [duration('targets[0].within', 'within ', '', { 'targets[0].id': 'target-1' })],
  },
  {
    type: 'service-level/resolution',
    heading: /resolution times?/i,
    sentence: new RegExp(`resolv[^.;]{0,60}within ${ENGLISH_DURATION}`, 'i'),
    values: [duration('targets[0].within', 'within ', '', { 'targets[0].id': 'target-1' })],
  },
  {
    type: 'service-level/system-stability',
    heading: /availability|uptime/i,
    sentence: new RegExp(`(?:availability|uptime|available)[^.;]{0,40}${ENGLISH_SHARE}`, 'i'),
    values: [share('availability', '')],
  },
  {
    type: 'quality/kpi',
    heading: /service levels?\b(?! credits?)|key performance|\bKPIs?\b|performance (?:standards|measures)/i,
  },
  { type: 'quality/service-credits', heading: /service(?: level)? credits?/i },
  { type: 'quality/reports', heading: /\breport(?:s|ing)\b/i },
  { type: 'quality/acceptance', heading: /^acceptance\b(?! of (?:offer|terms))/i },
  { type: 'people/staffing', heading: /\bpersonnel\b|\bstaff(?:ing)?\b/i },
  { type: 'people/training', heading: /\btraining\b/i },
  { type: 'fees/fee-components', heading: /\b(?:fees?|charges?|pricing|remuneration)\b(?! adjustment)/i },
  {
    type: 'fees/payment-day',
    heading: /\bpayments?\b/i,
    sentence: new RegExp(`(?:payable|pay|paid)[^.;]{0,60}within ${ENGLISH_DURATION}`, 'i'),
    values: [duration('within', 'within ', '', { kind: 'after' })],
  },
  {
    type: 'fees/invoicing',
    heading: /\binvoic/i,
    sentence: /\binvoices?\b[^.;]{0,60}\b(?:payable|issue|submit|paid)|\b(?:issue|submit)[^.;]{0,30}\binvoices?\b/i,
  },
  {
    type: 'fees/late-payment',
    heading: /late payment|interest on (?:late|overdue)/i,
    sentence: new RegExp(`(?:overdue|late|unpaid)[^.;]{0,80}${ENGLISH_SHARE}`, 'i'),
    values: [share('charge.rate', '', ' (?:per|a|each) day|(?<=%) daily', { 'charge.kind': 'per-day' })],
  },
  {
    type: 'fees/fee-adjustment',
    heading: /(?:fee|price|charges?) adjustments?|indexation|adjustment of (?:fees|charges)/i,
  },
  {
    type: 'care/confidentiality',
    heading: /\bconfidential/i,
    values: [
      duration(
        'lasts.within',
        '(?:for|of) (?:a (?:further )?period of )?',
        '[^.;]{0,30}(?:thereafter|after|following)',
        { 'lasts.kind': 'after-end' },
      ),
    ],
  },
  { type: 'care/data-protection', heading: /data protection|personal (?:data|information)|\bprivacy\b/i },
  { type: 'care/intellectual-property', heading: /intellectual property|proprietary rights/i },
  {
    type: 'remedies/liability-cap',
    heading: /limit(?:ation)?s? (?:of|on) liability|liability cap/i,
    values: [share('[0].share', '(?:not exceed|limited to) ', '', { '[0].id': 'cap-1' })],
  },
  { type: 'remedies/damages', heading: /indemni|\bdamages\b(?<!liquidated damages)/i },
  { type: 'remedies/penalty', heading: /penalt|liquidated damages/i },
  {
    type: 'remedies/breach',
    heading: /\b(?:default|breach)\b/i,
    sentence: /material(?:ly)? breach|in breach of|breach of (?:this|the) agreement/i,
  },
  { type: 'remedies/force-majeure', heading: /force majeure/i },
  { type: 'remedies/disputes', heading: /\bdisputes?\b|\barbitration\b|\bjurisdiction\b/i },
  {
    type: 'change/termination',
    heading: /\btermination\b(?! assistance)|^term and termination/i,
    values: [duration('notice', '(?:on|upon|by|with|giving)[^.;]{0,24}?', "['’]?[^.;]{0,24}notice")],
  },
  {
    type: 'change/handover',
    heading: /\bexit\b|\btransition\b|hand-?over|termination assistance|consequences of termination/i,
  },
  { type: 'change/amendment', heading: /\bamendments?\b|\bvariations?\b|change control/i },
  { type: 'change/assignment', heading: /\bassignment\b/i },
  { type: 'change/subcontracting', heading: /sub-?contract/i },
  { type: 'change/survival', heading: /\bsurvival\b/i },
  { type: 'general/notices', heading: /\bnotices?\b/i },
  {
    type: 'general/governing-law',
    heading: /governing law|applicable law/i,
    sentence: /governed by[^.;]{0,40}\blaws? of\b/i,
  },
  { type: 'general/severability', heading: /severab/i },
  { type: 'general/entire-agreement', heading: /entire agreement/i },
  { type: 'general/counterparts', heading: /counterparts/i },
]
