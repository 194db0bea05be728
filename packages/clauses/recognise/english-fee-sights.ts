import { type EnglishSight, type EnglishValue, english, many, one } from './english-sight.ts'

const component =
  (kind: string, price: 'amountYuan' | 'unitPriceYuan') =>
  ({ value }: { value: (name: string) => unknown }, index: number) => ({
    [`components[${index}].id`]: `component-${index + 1}`,
    [`components[${index}].kind`]: kind,
    [`components[${index}].${price}`]: value('price'),
  })

/** What is priced above a number costs nothing below it. */
const above = ({ value }: { value: (name: string) => unknown }, index: number) => ({
  [`components[${index}].id`]: `component-${index + 1}`,
  [`components[${index}].kind`]: 'per-item',
  [`components[${index}].tiers.kind`]: 'graduated',
  [`components[${index}].tiers.steps[0].upTo`]: String(value('included')),
  [`components[${index}].tiers.steps[0].unitPriceYuan`]: '0',
  [`components[${index}].tiers.steps[1].unitPriceYuan`]: value('price'),
})

const perItem = ({ value }: { value: (name: string) => unknown }, index: number) => ({
  [`components[${index}].id`]: `component-${index + 1}`,
  [`components[${index}].kind`]: 'per-item',
  [`components[${index}].tiers.kind`]: 'graduated',
  [`components[${index}].tiers.steps[0].unitPriceYuan`]: value('price'),
})

/** A fixed step of the prices: `the fees increase by 3% each contract year`. One of "up to" so much is a limit. */
const YEARLY_STEP: EnglishValue = {
  words: english`(?:(?:from|on|starting|effective) {from:date}[^;.]{0,40}?)?(?:(?:increase|decrease|rise|fall|escalate|raise|reduce|lower)[sd]?\b[^;.%]{0,20}?\bby (?:[a-z-]+ per ?cent \()?{rate:share}\)?[^;.%\d]{0,12}?\b(?:(?:each|every|per|a) (?:[a-z]+ )?year|annually|each anniversary)|\b(?:each|every) (?:[a-z]+ )?year\b[^;.%]{0,90}?(?:increase|decrease|rise|fall|escalate|raise|reduce|lower)[sd]?\b[^;.%]{0,20}?\bby (?:[a-z-]+ per ?cent \()?{also:share})`,
  isList: false,
  terms: ({ text, value }) => ({
    '[0].id': 'adjustment-1',
    '[0].kind': 'yearly',
    '[0].direction': /\b(?:decrease|fall|reduce|lower)/i.test(text) ? 'fall' : 'rise',
    '[0].rate': value('rate') ?? value('also'),
    ...(value('from') === undefined ? {} : { '[0].from': value('from') }),
  }),
}

/** What fees, invoices and payments of English service agreements look like. */
export const FEE_SIGHTS: readonly EnglishSight[] = [
  {
    type: 'fees/fee-components',
    heading: /\b(?:fees?|charges?|pricing|prices|rates|remuneration|compensation)\b(?! adjustment)/i,
    sentence: english`{amount} (?:per|an?|each|\/) ?(?:[a-z]+ )?(?:hour|minute|call|contact|ticket|email|chat|agent|seat|FTE|month)\b|monthly (?:[a-z]+ )?(?:fee|charge|retainer)s?[^.;]{0,20}{amount}|(?<!\b(?:total|aggregate) )\b(?:annual|yearly) (?:[a-z]+ )?(?:fee|charge|retainer)s?[^.;]{0,20}{amount}|{amount} (?:per|a|each) (?:calendar |contract )?year\b|(?:set-?up|implementation|transition|one-time|onboarding) (?:fee|charge)s?[^.;]{0,20}{amount}|{amount} each\b`,
    not: /deposit|liquidated|penalt|liabilit/i,
    values: [
      many(
        english`(?:contact|call|ticket|minute|email|chat|case|transaction|interaction)s? (?:above|over|beyond|in excess of|exceeding) {included:count}[^;]{0,24}?{price:amount}`,
        above,
      ),
      many(
        english`{price:amount} (?:per|an?|for each|\/) ?(?:minute|call|contact|ticket|email|chat|case|transaction)s? (?:above|over|beyond|in excess of|exceeding) {included:count}`,
        above,
      ),
      many(english`{price:amount} (?:per|an?|\/) ?(?:[a-z]+ ){0,2}hour`, component('per-hour', 'unitPriceYuan')),
      many(
        english`{price:amount} (?:per|an?|for each|\/) ?(?:[a-z]+ )?(?:agent|seat|FTE)\b`,
        component('per-seat', 'unitPriceYuan'),
      ),
      many(
        english`{price:amount} (?:per|an?|for each|\/) ?(?:[a-z]+ )?(?:minute|call|contact|ticket|email|chat|case|transaction)`,
        perItem,
      ),
      many(
        english`(?:set-?up|implementation|transition|one-time|onboarding|installation) (?:fee|charge)s?[^;]{0,16}?{price:amount}`,
        component('one-time', 'amountYuan'),
      ),
      many(
        english`month(?:ly)? (?:(?!minimum)[a-z]+ )?(?:fee|charge|retainer|price)s?[^;\d]{0,16}?{price:amount}|{lump:amount} (?:per|a|each) (?:calendar )?month`,
        ({ value }, index) => ({
          [`components[${index}].id`]: `component-${index + 1}`,
          [`components[${index}].kind`]: 'fixed-monthly',
          [`components[${index}].amountYuan`]: value('price') ?? value('lump'),
        }),
      ),
      many(
        english`(?<!\b(?:total|aggregate) )\b(?:annual|yearly) (?:[a-z]+ )?(?:fee|charge|retainer)s?[^;\d]{0,16}?{price:amount}(?! (?:per|an?|each) )`,
        component('fixed-yearly', 'amountYuan'),
      ),
      many(
        english`{price:amount} (?:per|a|each) (?:calendar |contract )?year\b`,
        component('fixed-yearly', 'amountYuan'),
      ),
    ],
  },
  {
    type: 'fees/total-price',
    heading: /^(?:total|contract) (?:price|value|fees?|charges?)\b/i,
    sentence: english`(?:(?:total|aggregate) (?:annual |yearly )?(?:contract )?(?:fees?|price|charges?|value)|(?:annual|yearly) (?:contract (?:price|value)|value))[^.;]{0,30}{amount}`,
    values: [
      one(
        english`(?:(?:total|aggregate) (?:annual |yearly )?(?:contract )?(?:fees?|price|charges?|value)|(?:annual|yearly) (?:contract (?:price|value)|value))[^;]{0,30}?{price:amount}`,
        { price: 'amountYuan' },
      ),
    ],
  },
  {
    type: 'fees/payment-schedule',
    heading: /payment schedule|instal?ments?|milestone payments?/i,
    sentence: english`{share} (?:on|upon|at|after)\b[^.;]{1,40}{share} (?:on|upon|at|after)\b|{share} (?:on|upon) (?:signature|signing|execution)`,
    values: [
      many(
        english`{share:share} (?:of the [a-z ]{3,30} )?(?:(?:is )?(?:payable |due )?(?:on|upon|at|after)\b|[a-z]+ (?:months?|weeks?|days?) (?:later|after|thereafter)|{duration} (?:later|after|thereafter))`,
        ({ value }, index) => ({
          [`instalments[${index}].id`]: `instalment-${index + 1}`,
          [`instalments[${index}].share`]: value('share'),
        }),
      ),
    ],
  },
  {
    type: 'fees/payment-day',
    heading: /\bpayments?\b(?! schedule)/i,
    sentence: english`(?:payable|pay|paid|due)\b[^.;]{0,60}\b(?:within|in|no later than) {duration}|\bnet {count}\b`,
    not: /\b(?:late payments?|refund|deposit|damages|penalt|bonus)\b/i,
    values: [
      one(
        english`(?:within|payable in|due in|no later than) {within:duration}(?=[^;]{0,40}\binvoice)(?=[^;]{0,20}\brecei)`,
        { within: 'within' },
        { kind: 'after', event: 'invoice-received' },
      ),
      one(
        english`(?:within|payable in|due in|no later than) {within:duration}`,
        { within: 'within' },
        { kind: 'after' },
      ),
      one(english`\bnet {within:duration}`, { within: 'within' }, { kind: 'after' }),
      {
        words: english`\bnet[- ]{days:count}\b(?! (?:month|year|amount))`,
        isList: false,
        terms: ({ value }) => ({ kind: 'after', within: { value: value('days'), unit: 'day' } }),
      },
    ],
  },
  {
    type: 'fees/invoicing',
    heading: /\binvoic/i,
    sentence: english`\binvoices?\b[^.;]{0,60}\b(?:payable|issued?|submit|paid)|\b(?:issue|submit|render|send)[^.;]{0,30}\binvoices?\b|\b(?:shall|will|may) invoice\b`,
    values: [
      one(english`(?:within|in) (?:the first )?{within:duration} (?:of|after|following|from)`, { within: 'within' }),
    ],
  },
  {
    type: 'fees/late-payment',
    heading: /late payment|interest on (?:late|overdue)|overdue/i,
    sentence: english`(?:overdue|late|unpaid|past due)[^.;]{0,80}{share}|interest[^.;]{0,60}{share} (?:per|a) (?:day|month|annum|year)`,
    values: [
      one(
        english`{rate:share}\)? (?:(?:per|a|each|for each|for every) day|daily)`,
        { rate: 'charge.rate' },
        { 'charge.kind': 'per-day' },
      ),
      one(english`(?:not exceed(?:ing)?|capped at|maximum of|up to)[^;]{0,30}?{cap:share}`, { cap: 'cap' }),
    ],
  },
  {
    type: 'fees/suspension-right',
    heading: /suspension/i,
    sentence: english`\bsuspend\b[^.;]{0,60}\b(?:services?|performance|support)\b`,
    values: [
      one(
        english`(?:unpaid|overdue|outstanding|past due|late)[^;]{0,24}?(?:more than|over|for|exceed[a-z]*|by) {overdue:duration}`,
        { overdue: 'overdue' },
      ),
      one(english`(?:more than |over )?{overdue:duration} (?:overdue|past due|late)`, { overdue: 'overdue' }),
      one(english`{notice:duration}['’]?[^;\d]{0,24}\bnotice`, { notice: 'notice' }),
    ],
  },
  {
    type: 'fees/fee-adjustment',
    heading:
      /(?:fee|price|rates?|charges?) (?:adjustments?|increases?|review)|indexation|adjustment of (?:fees|charges|rates)/i,
    sentence: english`(?:fees?|rates?|charges?|prices?)\b[^.;]{0,40}\b(?:(?:adjusted|indexed|increased|raised)\b|(?:increase|rise|decrease|fall|escalate|reduced|lowered)\b[^.;%]{0,20}\bby (?:[a-z-]+ per ?cent \()?{share}\)?[^.;%\d]{0,12}\b(?:(?:each|every|per) (?:[a-z]+ )?year|annually))|\b(?:each|every) (?:[a-z]+ )?year\b[^.;]{0,40}\b(?:fees?|rates?|charges?|prices?)\b[^.;]{0,40}\bby (?:[a-z-]+ per ?cent \()?{share}|\b(?:raise|increase|adjust)s?\b[^.;]{0,20}\b(?:fees?|rates?|charges?|prices?)\b`,
    not: /service credit|liabilit/i,
    values: [
      YEARLY_STEP,
      one(
        english`(?:not? more than|at most|not exceed(?:ing)?|up to|maximum of|capped at|(?<!\b(?:each|every) (?:[a-z]+ )?year\b[^;.%]{0,90})by(?! (?:[a-z-]+ per ?cent \()?{share}\)?[^;.%\d]{0,12}\b(?:each|every|per|annually|a year)))[^;%]{0,40}?{cap:share}`,
        { cap: '[0].cap' },
        { '[0].id': 'adjustment-1' },
      ),
      one(english`{notice:duration}['’]?[^;\d]{0,24}\bnotice`, { notice: '[0].notice' }, { '[0].id': 'adjustment-1' }),
    ],
  },
  {
    type: 'fees/quality-deposit',
    heading: /\b(?:security|performance) (?:deposit|bond|guarantee)\b|\bdeposit\b/i,
    sentence: english`\b(?:security|performance) (?:deposit|bond)\b|\bdeposit {amount}`,
    values: [
      one(english`(?:deposit|bond)[^;]{0,20}?{sum:amount}`, { sum: 'amountYuan' }),
      one(english`(?:refund|return|release)[a-z]* within {after:duration}`, { after: 'releaseAfter' }),
    ],
  },
]
