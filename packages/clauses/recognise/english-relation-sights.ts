import { type EnglishSight, english, one } from './english-sight.ts'

/** How long an English service agreement runs, what binds the parties beside service and fees, and how it ends. */
export const RELATION_SIGHTS: readonly EnglishSight[] = [
  {
    type: 'term/duration',
    heading: /^(?:contract |initial )?term\b(?!s)|^(?:commencement|duration)\b|term of (?:this |the )?agreement/i,
    sentence: english`\b(?:term|period)\b (?:of (?:this|the) agreement )?(?:is|shall be|of) {duration}|\b(?:begins|commences|takes effect|runs|continues?)\b[^.;]{0,50}(?:{date}|{duration})`,
    not: /confiden|renew|indexed|invoice|liabilit|trial/i,
    named: {
      by: /effective date|commencement date|start date/i,
      explained: english`{date:date}\)? ?\((?:the )?["“](?:effective|commencement|start) date["”]\)|["“]?(?:effective|commencement|start) date["”]? ?(?:means|is|:) {early:date}`,
      path: 'start',
    },
    values: [
      one(english`(?:period|term) (?:of (?:this|the) agreement )?(?:of|is|shall be) (?:an? )?{length:duration}`, {
        length: 'length',
      }),
      one(english`(?:continues?|remains? in (?:force|effect)|runs)[^;]{0,20} for (?:a period of )?{length:duration}`, {
        length: 'length',
      }),
      one(english`(?:from|begins on|commences on|takes effect on|starts on|effective) {start:date}`, {
        start: 'start',
      }),
      one(english`(?:ends? on|until|through|expires on|\bto) {end:date}`, { end: 'end' }),
      one(english`{date} \({length:duration}\)`, { length: 'length' }),
    ],
  },
  {
    type: 'term/renewal',
    heading: /\brenewal\b|extension of (?:the )?term/i,
    sentence: english`(?:renews?|renewed|extend(?:s|ed)?) automatically|automatic(?:ally)? (?:renew|exten)|\brenews? for\b|renewal terms? of`,
    values: [
      one(
        english`periods? of {length:duration}|(?:successive|additional|further|renewal) (?:periods? of |terms? of )?{early:duration}`,
        { length: 'length', early: 'length' },
        { kind: 'automatic' },
      ),
      one(
        english`(?:at least|less than|minimum of|giving|upon|on) {notice:duration}['’]?[^.;]{0,24}(?:notice|before|prior)`,
        { notice: 'notice' },
      ),
    ],
  },
  {
    type: 'term/trial',
    heading: /\b(?:trial|pilot|probation(?:ary)?)\b/i,
    sentence: english`\b(?:trial|pilot|probation(?:ary)?) (?:period|phase|term)\b|(?:cancel|terminate)[^.;]{0,40} during the first {duration}`,
    values: [
      one(
        english`first {length:duration}|(?:trial|pilot|probation(?:ary)?) (?:period|phase|term) of {early:duration}`,
        { length: 'length', early: 'length' },
      ),
      one(english`{notice:duration}['’]?[^;\d]{0,24}\bnotice`, { notice: 'exitNotice' }),
      one(
        english`(?:trial|pilot|probation(?:ary)?)[^.;%]{0,60}(?:at|pays?|paid|is|are|charged|billed|settled) {paid:share} of [^.;]{0,24}(?:fee|price|charge|rate)`,
        { paid: 'feeShare' },
      ),
      one(
        english`(?:at|pays?|paid|is|are|charged|billed|settled) {paid:share} of [^.;]{0,24}(?:fee|price|charge|rate)[^.;]{0,30}(?:trial|pilot|probation)`,
        { paid: 'feeShare' },
      ),
    ],
  },
  {
    type: 'care/confidentiality',
    heading: /\bconfidential/i,
    sentence: english`confidential information|keep[^.;]{0,40}(?:confidential|secret)|duty of confidentiality`,
    values: [
      one(
        english`(?:for|of) (?:a (?:further )?period of )?{within:duration}[^.;]{0,30}(?:thereafter|after|following)`,
        { within: 'lasts.within' },
        { 'lasts.kind': 'after-end' },
      ),
    ],
  },
  {
    type: 'care/data-protection',
    heading: /data protection|data (?:security|privacy)|^data$|personal (?:data|information)|\bprivacy\b|\band data\b/i,
    sentence: english`personal (?:data|information)\b|\b(?:data )?processor\b|\brecordings? (?:are|is|shall be) (?:kept|retained|stored)`,
    values: [
      one(
        english`(?:breach(?:es)?|incidents?|leaks?)\b[^;]{0,60}?within {notice:duration}|(?:notify|report|inform)[^;]{0,60}breach[^;]{0,40}?within {early:duration}`,
        { notice: 'incidentNotice', early: 'incidentNotice' },
      ),
      one(english`(?:delet|destroy|eras)[^;]{0,60}?within {end:duration}`, { end: 'atEndWithin' }, { atEnd: 'delete' }),
      one(english`(?:kept|retain(?:ed)?|stored?) for (?:a period of )?{kept:duration}`, { kept: 'retention' }),
    ],
  },
  {
    type: 'care/intellectual-property',
    heading: /intellectual property|proprietary rights/i,
    sentence: english`\bintellectual property (?:rights )?in\b`,
  },
  {
    type: 'care/exclusivity',
    heading: /non-?compet|exclusiv/i,
    sentence: english`shall not\b[^.;]{0,60}\b(?:serve|compete|provide (?:similar )?services to)\b`,
    values: [one(english`for (?:a period of )?{after:duration} after`, { after: 'afterEnd' })],
  },
  {
    type: 'care/non-solicitation',
    heading: /non-?solicit/i,
    sentence: english`shall (?:not )?\b[^.;]{0,40}\b(?:solicit|hire|poach|entice)\b[^.;]{0,60}\b(?:staff|employees?|personnel|agents?)\b`,
    values: [
      one(english`for (?:a period of )?{after:duration} (?:after|following|from)`, { after: 'afterEnd' }),
      one(english`{sum:amount} (?:for each|per) (?:person|employee|agent)`, { sum: 'perPersonYuan' }),
    ],
  },
  {
    type: 'remedies/insurance',
    heading: /^(?:\W*)insurance\b/i,
    sentence: english`\b(?:maintain|carry|keep|obtain|effect)\b[^.;]{0,60}\binsurance\b`,
    values: [
      one(
        english`professional (?:liability|indemnity) insurance[^.;]{0,60}?{sum:amount}`,
        { sum: 'policies[0].amountYuan' },
        { 'policies[0].kind': 'professional' },
      ),
      one(english`{within:duration}[^.;]{0,40}\b(?:polic(?:y|ies)|certificates?)\b`, { within: 'proofWithin' }),
    ],
  },
  {
    type: 'remedies/liability-cap',
    heading: /limit(?:ation)?s? (?:of|on) liability|liability cap/i,
    sentence: english`liability\b[^.;]{0,60}\b(?:exceeds?|limited to|capped at)\b`,
    values: [
      one(
        english`(?:not exceed|exceeds?|limited to|capped at) {share:share}`,
        { share: '[0].share' },
        { '[0].id': 'cap-1' },
      ),
      {
        words: english`(?:not exceed|exceeds?|limited to|capped at)[^.;]{0,60}\b(?:fees?|charges|amounts?)\b[^.;]{0,40}?{months:duration}`,
        isList: false,
        terms: ({ value }) => capOf(value('months')),
      },
    ],
  },
  { type: 'remedies/damages', heading: /indemni|\bdamages\b(?<!liquidated damages)/i },
  {
    type: 'remedies/penalty',
    heading: /penalt|liquidated damages/i,
    sentence: english`shall pay {amount} (?:for each|for every|per) (?:day|hour|event|occurrence|failure|breach)|liquidated damages (?:of|in the amount of)`,
    values: [
      {
        words: english`{sum:amount} (?:for each|for every|per) (?:[a-z]+)`,
        isList: false,
        terms: ({ value, text }) => ({
          '[0].id': 'penalty-1',
          '[0].charge.kind': 'amount',
          '[0].charge.amountYuan': value('sum'),
          '[0].per': /\bday$/i.test(text) ? 'day' : 'event',
        }),
      },
    ],
  },
  {
    type: 'remedies/breach',
    heading: /\b(?:default|breach)\b/i,
    sentence: english`material(?:ly)? breach|in breach of|breach of (?:this|the) agreement`,
    values: [one(english`(?:cured?|remed(?:y|ied))[^;]{0,20}within {cure:duration}`, { cure: 'cure' })],
  },
  {
    type: 'remedies/force-majeure',
    heading: /force majeure/i,
    sentence: english`force majeure|(?:beyond|outside) (?:its|their|his|the parties['’]|such party['’]s) (?:reasonable )?control`,
    values: [
      one(
        english`(?:notif(?:y|ies)|notice|inform)[^;]{0,40}?within {notice:duration}|within {early:duration}[^;]{0,20}(?:notify|notice)`,
        { notice: 'notice', early: 'notice' },
      ),
    ],
  },
  {
    type: 'remedies/disputes',
    heading: /\bdisputes?\b|\barbitration\b|\bjurisdiction\b/i,
    sentence: english`\bdisputes?\b[^.;]{0,80}\b(?:arbitrat|courts?|settled|resolved|mediat)|\bjurisdiction of the courts?\b|\bsubmit to the (?:exclusive )?jurisdiction\b`,
    values: [
      one(english`\barbitration\b`, {}, { 'forum.kind': 'arbitration' }),
      one(english`\bcourts?\b`, {}, { 'forum.kind': 'court' }),
    ],
  },
  {
    type: 'change/termination',
    heading: /\btermination\b(?! assistance)|^term and termination/i,
    sentence: english`\b(?:may|can|right to) (?:also )?terminate\b|\bmay end this\b`,
    not: /during the first/i,
    values: [
      one(english`\b(?:on|upon|by|with|giving)\b[^.;]{0,24}?{notice:duration}['’]?[^.;\d]{0,24}notice`, {
        notice: 'notice',
      }),
    ],
  },
  {
    type: 'change/rescission',
    sentence: english`\bterminate\b[^.;]{0,80}\b(?:breach|default|insolven|bankrupt)|\bterminate\b[^.;]{0,20}\bfor (?:cause|convenience)\b`,
    values: [
      one(english`(?:cured?|remed(?:y|ied))[^;]{0,20}within {cure:duration}`, { cure: 'cure' }),
      one(english`convenience[^.;]{0,30}?{notice:duration}['’]?[^.;\d]{0,24}notice`, { notice: 'convenience.notice' }),
    ],
  },
  {
    type: 'change/handover',
    heading:
      /\bexit\b|\btransition\b(?! (?:charge|fee))|hand-?over|termination assistance|consequences of termination/i,
    sentence: english`\b(?:transition|exit|termination) (?:assistance|support|services)\b|\bhand over\b`,
    values: [
      one(english`(?:assistance|support|services)[^;]{0,20}? for (?:up to |a period of )?{length:duration}`, {
        length: 'transition.length',
      }),
      one(english`hand over[^;]{0,60}?within {within:duration}|within {early:duration}[^;]{0,40}hand over`, {
        within: 'within',
        early: 'within',
      }),
      one(
        english`(?:assistance|support|services)[^;]{0,60}\bat the (?:then-current )?rates\b`,
        {},
        { 'transition.charged': true },
      ),
    ],
  },
  {
    type: 'change/amendment',
    heading: /\bamendments?\b|\bvariations?\b|change control/i,
    sentence: english`\b(?:amended|modified|varied) (?:only )?(?:in writing|by (?:a )?written)`,
  },
  {
    type: 'change/assignment',
    heading: /\bassignment\b/i,
    sentence: english`\b(?:may|shall)(?: not)? assign\b[^.;]{0,30}\b(?:agreement|rights?|obligations?)\b`,
    values: [one(english`neither party (?:may|shall) assign`, {}, { bound: 'both' })],
  },
  {
    type: 'change/subcontracting',
    heading: /sub-?contract/i,
    sentence: english`\b(?:may|shall|will)(?: not)? sub-?contract\b`,
    values: [one(english`(?:without|only with)[^.;]{0,40}\bconsent\b`, {}, { allowed: 'with-consent' })],
  },
  { type: 'change/survival', heading: /\bsurvival\b/i },
  {
    type: 'general/notices',
    heading: /\bnotices\b|^notice$/i,
    sentence: english`\bnotices?\b[^.;]{0,60}\bdeemed\b|\b(?:all )?notices (?:under|shall be|must be|are|will be)\b`,
    values: [one(english`deemed[^;]{0,30}?{after:duration} after`, { after: 'deemed[0].after' })],
  },
  {
    type: 'general/governing-law',
    heading: /governing law|applicable law/i,
    sentence: english`governed by[^.;]{0,40}\blaws? of\b`,
  },
  {
    type: 'general/severability',
    heading: /severab/i,
    sentence: english`provision\b[^.;]{0,60}\b(?:invalid|unenforceable)\b`,
  },
  {
    type: 'general/entire-agreement',
    heading: /entire agreement/i,
    sentence: english`\bthe entire agreement\b|supersedes all (?:prior|previous)`,
  },
  {
    type: 'general/counterparts',
    heading: /counterparts/i,
    sentence: english`\bin (?:{count}|several|any number of) (?:counterparts|originals)\b`,
  },
]

/** A cap of so many months' fees: a year's, or a month's as often. */
function capOf(months: unknown): Readonly<Record<string, unknown>> {
  const { value, unit } = months as { value: number; unit: string }
  const count = unit === 'year' ? value * 12 : value
  if (unit !== 'month' && unit !== 'year') return {}
  const isYears = count % 12 === 0
  return {
    '[0].id': 'cap-1',
    '[0].base': isYears ? 'annual-fee' : 'period-fee',
    '[0].share': `${(isYears ? count / 12 : count) * 100}%`,
  }
}
