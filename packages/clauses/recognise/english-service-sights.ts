import type { Captured } from './english-cue.ts'
import { channelsIn, ENGLISH_LANGUAGES, hoursIn } from './english-service-words.ts'
import { type EnglishSight, type EnglishValue, english, many, one } from './english-sight.ts'

/** A time for each kind of contact: `email within 6 hours, chat within 40 seconds`. */
const target = (captured: Captured, index: number): Readonly<Record<string, unknown>> => {
  const channels = channelsIn(captured.text)
  return {
    [`targets[${index}].id`]: `target-${index + 1}`,
    ...(channels.length > 0 ? { [`targets[${index}].filter.channels`]: channels } : {}),
    [`targets[${index}].within`]: captured.value('within'),
    [`targets[${index}].attainment`]: captured.value('share'),
  }
}

const rowTarget = ({ value }: Captured, row: string, index: number) => ({
  [`targets[${index}].id`]: `target-${index + 1}`,
  [`targets[${index}].filter.priorities`]: [row],
  [`targets[${index}].within`]: value('within'),
})

/** One promise about a metric whose value is a share. */
const metric = (words: string, formula: string, direction: 'at-least' | 'at-most'): EnglishValue => {
  const { expression, kinds } = english`{target:share}`
  const share = expression.source
  const source = String.raw`(?:${words})[^;%\d]{0,60}?\(?${share}|${share.replace('<target>', '<early>')}\)? (?:${words})`
  return many(
    { expression: new RegExp(source, 'gi'), kinds: new Map([...kinds, ['early', kinds.get('target') ?? String]]) },
    ({ value }, index) => promise(formula, index, value('target') ?? value('early'), direction),
  )
}

const promise = (formula: string, index: number, share: unknown, direction: string, more: object = {}) => ({
  [`metrics[${index}].id`]: formula,
  [`metrics[${index}].formula`]: formula,
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [`metrics[${index}].${key}`, value])),
  [`kpis[${index}].metric`]: formula,
  [`kpis[${index}].target`]:
    typeof share === 'string' ? { value: share.replace('%', ''), unit: 'percent' } : (share ?? undefined),
  [`kpis[${index}].direction`]: direction,
})

const METRICS: readonly EnglishValue[] = [
  many(
    english`{share:share}\)? of (?:all )?(?:[a-z]+ )?(?:calls|contacts|chats|inquiries)\b[^;%]{0,40}?within \(?{within:duration}`,
    ({ value }, index) => promise('service-level', index, value('share'), 'at-least', { within: value('within') }),
  ),
  many(
    english`(?:calls|contacts|chats)\b[^;%]{0,40}?within {within:duration}[^;%]{0,30}?{share:share}(?! (?:answer|abandon))`,
    ({ value, text }, index) =>
      /answer(?:ing)? rate|abandon/i.test(text)
        ? {}
        : promise('service-level', index, value('share'), 'at-least', { within: value('within') }),
  ),
  many(english`service levels?[^;\d]{0,24}?{goal:count} ?\/ ?{seconds:count}\b`, ({ value }, index) =>
    promise('service-level', index, `${String(value('goal'))}%`, 'at-least', {
      within: { value: value('seconds'), unit: 'second' },
    }),
  ),
  metric(String.raw`abandon(?:ment|ed)\b(?: calls?)?(?: rate)?`, 'abandonment-rate', 'at-most'),
  metric('answer(?:ing|ed)?(?: call)? rate', 'answer-rate', 'at-least'),
  metric('first[- ](?:contact|call)[- ]resolution|FCR', 'first-contact-resolution', 'at-least'),
  metric('(?<!(?:contact|call)[- ])resolution(?: rate)?', 'resolution-rate', 'at-least'),
  metric('satisfaction|CSAT', 'csat', 'at-least'),
  metric('quality (?:assurance |monitoring )?(?:scores?|ratings?)', 'quality-score', 'at-least'),
  metric('occupancy', 'occupancy', 'at-least'),
  many(english`(?:satisfaction|CSAT)[^;%\d]{0,40}?{score:decimal} (?:out )?of (?:5|10)\b`, ({ value }, index) =>
    promise('csat', index, { value: value('score'), unit: 'score' }, 'at-least', { variant: 'mean' }),
  ),
  many(english`(?:average handl(?:e|ing) time|\bAHT\b)[^;\d]{0,40}?{time:duration}`, ({ value }, index) =>
    promise('average-handle-time', index, value('time'), 'at-most'),
  ),
  many(english`(?:average speed (?:of|to) answer|\bASA\b)[^;\d]{0,40}?{time:duration}`, ({ value }, index) =>
    promise('average-speed-of-answer', index, value('time'), 'at-most'),
  ),
]

/** What, when and how well an English service agreement has served, and by whom. */
export const SERVICE_SIGHTS: readonly EnglishSight[] = [
  {
    type: 'identity/definitions',
    heading: /\bdefinitions?\b|\binterpretation\b|\brecitals\b|^(?:background|purpose)$/i,
    sentence: english`\bWHEREAS\b`,
  },
  {
    type: 'scope/services',
    heading:
      /^(?:scope of )?(?:the )?services?$|^scope$|^overview$|scope of (?:work|services)|services to be provided|description of (?:the )?services/i,
    sentence: english`shall (?:provide|perform|render)\b[^.;]{0,40}\bservices\b|\boperates? (?:an? |the )?[^.;]{0,60}\b(?:desk|center|centre|helpline|hotline)\b`,
  },
  {
    type: 'scope/service-hours',
    heading: /(?:service|support|operating|business) hours|hours of (?:service|operation|support|coverage)|^hours$/i,
    sentence: english`24 hours (?:a|per) day|24 ?[x×\/] ?7|{hour} ?(?:to|until|-|–|and) ?{hour}`,
    values: [
      {
        words: english`24 hours (?:a|per) day|24 ?[x×\/] ?7|(?:(?<days>(?:[a-z]+ ?(?:to|through|-|–|and) ?)?[a-z]+days?|every day|daily|weekends?|week days)[^.;\d]{0,20})?{hour} ?(?:to|until|-|–|and) ?{hour}(?: (?:on |every )?(?:(?:business|working|week) ?days|day|daily|weekends))?`,
        isList: true,
        terms: ({ text }, index) => {
          const { days, windows } = hoursIn(text)
          return {
            ...(days.length > 0 ? { [`weekly[${index}].days`]: days } : {}),
            [`weekly[${index}].windows`]: windows,
          }
        },
      },
    ],
  },
  {
    type: 'scope/channels',
    heading: /\bchannels?\b/i,
    sentence: english`\b(?:voice|telephone|phone|email|e-mail|chats?|calls|social media)\b[^.;]{0,30}(?:,|and|or) (?:live )?(?:voice|telephone|phone|email|e-mail|chats?|social media)\b`,
    values: [
      {
        words: english`.+`,
        isList: false,
        terms: ({ text }) => (channelsIn(text).length > 0 ? { channels: channelsIn(text) } : {}),
      },
    ],
  },
  {
    type: 'scope/audience',
    heading: /\blanguages?\b/i,
    sentence: {
      expression: new RegExp(
        `\\b(?:in|supports?|speak[a-z]*|fluent in|languages?:?) (?:both )?(?:${ENGLISH_LANGUAGES})\\b`,
        'gi',
      ),
      kinds: new Map(),
    },
    not: /authentic|prevail|version|drafted|written/i,
    values: [
      {
        words: english`.+`,
        isList: false,
        terms: ({ text }) => {
          const languages = text.match(new RegExp(`\\b(?:${ENGLISH_LANGUAGES})\\b`, 'g')) ?? []
          return languages.length > 0 ? { languages: [...new Set(languages)] } : {}
        },
      },
    ],
  },
  {
    type: 'service-level/first-response',
    heading: /response times?/i,
    sentence: english`(?:answer|respon|repl(?:y|ie)|acknowledg|return)[a-z]*\b[^.;]{0,60}within {duration}|within {duration}[^.;]{0,20}\b(?:answer|respon|repl(?:y|ie)|acknowledg)`,
    values: [
      many(
        english`(?:{share:share}\)? of )?(?:[^;,.]{0,60}?)\b(?:answer|respon|repl(?:y|ie)|acknowledg|return|pick)[a-z]*\b[^;,]{0,60}?within {within:duration}`,
        target,
      ),
      many(english`\b(?:calls?|e-?mails?|chats?|messages?|voicemails?) (?:with)?in {within:duration}`, target),
      many(english`within {within:duration}`, (captured, index) => (index === 0 ? target(captured, index) : {})),
    ],
    column: { head: /respon|acknowledg/i, cell: english`{within:duration}`, terms: rowTarget },
  },
  {
    type: 'service-level/resolution',
    heading: /resolution times?/i,
    sentence: english`resolv[^.;]{0,60}within {duration}`,
    values: [
      many(english`(?:[^;,.]{0,60}?)\bresolv[a-z]*\b[^;,]{0,60}?within {within:duration}`, target),
      many(english`within {within:duration}`, (captured, index) => (index === 0 ? target(captured, index) : {})),
    ],
    column: { head: /resol|restor|\bfix/i, cell: english`{within:duration}`, terms: rowTarget },
  },
  {
    type: 'service-level/system-stability',
    heading: /availability|uptime/i,
    sentence: english`(?:availability|uptime|available)[^.;]{0,40}{share}`,
    values: [one(english`{rate:share}`, { rate: 'availability' })],
  },
  {
    type: 'quality/kpi',
    heading:
      /service levels?\b(?! credits?)|key performance|\bKPIs?\b|performance (?:standards|measures|targets|levels)|^SLAs?$/i,
    sentence: english`{share}\)? of (?:all )?(?:[a-z]+ )?calls|(?:abandonment|satisfaction|CSAT|(?:first[- ](?:contact|call|line) )resolution|answer rate)[^.;]{0,50}(?:{share}|\d(?:\.\d)? (?:out )?of (?:5|10)\b)|service levels?[^.;\d]{0,24}\d\d ?\/ ?\d\d`,
    values: METRICS,
  },
  {
    type: 'quality/service-credits',
    heading: /service(?: level)? credits?/i,
  },
  {
    type: 'quality/assessment',
    heading: /service(?: level)? credits?|performance (?:credits?|assessment|review)/i,
    sentence: english`service credits?\b[^.;]{0,40}{share}|missed (?:service level|target|KPI)[^.;]{0,30}{share}|{share}[^.;]{0,60}(?:for each|for every|per) (?:missed )?(?:service level|level|KPI|metric|target)`,
    values: [
      one(
        english`(?:not (?:more than|exceed(?:ing)?)|capped at|at most|up to|maximum of|limited to)[^;%]{0,20}?{cap:share}`,
        { cap: 'floor' },
      ),
      many(
        english`(?<!(?:not (?:more than|exceed(?:ing)?)|capped at|at most|up to|maximum of|limited to) (?:[a-z]+ ){0,3})\b{share:share}`,
        ({ value }, index) => ({
          'method.kind': 'per-failure',
          [`method.deductions[${index}].share`]: value('share'),
        }),
      ),
    ],
  },
  {
    type: 'quality/rectification',
    heading: /corrective action|remediation|improvement plan/i,
    sentence: english`(?:corrective|improvement|remediation|recovery)(?: action)? plan\b`,
    values: [
      one(english`plan\b[^;]{0,40}?within {within:duration}|within {early:duration}[^;]{0,40}plan\b`, {
        within: 'planWithin',
      }),
    ],
  },
  {
    type: 'quality/inspection',
    heading: /quality (?:inspection|monitoring|assurance)|call (?:monitoring|calibration)/i,
    sentence: english`\b(?:monitor|inspect|sample|review|evaluate|score)s?\b[^.;]{0,40}(?:{count}|{share})[^.;]{0,20}\b(?:calls|chats|contacts|recordings|tickets)\b`,
    values: [
      one(english`{number:count} (?:calls|chats|contacts|recordings|tickets)\b`, { number: 'sample.number' }),
      one(english`{share:share} of (?:all |the )?(?:calls|chats|contacts|recordings|tickets)\b`, { share: 'share' }),
      one(english`appeal[^.;]{0,40}within {appeal:duration}`, { appeal: 'appealWithin' }),
    ],
  },
  {
    type: 'quality/reports',
    heading: /\breport(?:s|ing)\b/i,
    sentence: english`(?:daily|weekly|monthly|quarterly) (?:[a-z]+ ){0,2}(?:reports?|business reviews?)`,
    values: [
      {
        words: english`monthly[^;]{0,50}? by (?:the )?(?:[a-z]+ )?\(?{day:count}`,
        isList: false,
        terms: ({ value }) => ({ frequency: 'month', dueDay: value('day') }),
      },
      one(english`\b(?:monthly|each month|every month)\b`, {}, { frequency: 'month' }),
      one(english`\bquarterly\b`, {}, { frequency: 'quarter' }),
    ],
  },
  {
    type: 'quality/acceptance',
    heading: /^acceptance\b(?! of (?:offer|terms))/i,
    sentence: english`deemed (?:to be |to have been )?accepted`,
    values: [
      one(english`within {within:duration}`, { within: 'within' }),
      one(english`deemed (?:to be |to have been )?accepted`, {}, { onSilence: 'accepted' }),
    ],
  },
  {
    type: 'people/staffing',
    heading: /\bpersonnel\b|\bstaff(?:ing)?\b/i,
    sentence: english`(?:assign|provide|supply|maintain|deploy)s?\b[^.;]{0,40}{count} (?:[a-z-]+ )?(?:agents?|analysts?|representatives|seats|FTEs?)\b`,
    not: /\bpeak\b|^from\b/i,
    values: [
      many(
        english`{number:count} (?:(?:full-time|part-time|dedicated|trained|qualified) )*{role:role}`,
        ({ value }, index) => ({
          [`headcount[${index}].role`]: value('role'),
          [`headcount[${index}].number`]: value('number'),
        }),
      ),
      one(english`replac[^;]{0,80}?within {within:duration}`, { within: 'replaceWithin' }),
      one(english`(?:attrition|turnover)[^;%]{0,40}?{most:share}`, { most: 'turnover.most' }),
      one(english`(?:attrition|turnover)[^;]{0,60}(?:a year|per year|annual)`, {}, { 'turnover.every': 'year' }),
    ],
  },
  {
    type: 'people/training',
    heading: /\btraining\b/i,
    sentence: english`{duration} of (?:[a-z-]+ ){0,2}training|\btrain(?:ing|ed)?\b[^.;]{0,40}{duration}`,
    values: [
      one(english`{hours:count} hours`, { hours: 'initial.hours' }),
      one(english`{days:count} (?:business |working )?days`, { days: 'initial.days' }),
    ],
  },
  {
    type: 'people/headcount-change',
    heading: /(?:headcount|staffing|volume) changes?|(?:ramp[- ]?up|ramp[- ]?down)/i,
    sentence: english`notice of (?:any )?(?:changes?|increases?|decreases?|reductions?)[^.;]{0,40}|(?:increase|reduce|decrease|change)s? (?:of |in )?the (?:number of (?:agents|seats)|headcount)`,
    not: /change of (?:control|address)|fees?|rates?|charges?/i,
    values: [one(english`{notice:duration}['’]?[^;\d]{0,24}\bnotice`, { notice: 'notice' })],
  },
  {
    type: 'riders/peak-period',
    heading: /^(?:peak|seasonal)\b|peak (?:periods?|season)/i,
    sentence: english`\b(?:peak|high) (?:periods?|season)\b`,
    values: [
      {
        words: english`{staff:count} (?:additional |extra |more )?(?:agents|representatives|seats)`,
        isList: false,
        terms: ({ value }) => ({ extraStaff: value('staff') }),
      },
      one(english`{more:share} (?:more|additional|extra)`, { more: 'extraStaffShare' }),
    ],
  },
  {
    type: 'riders/technical-support',
    heading: /technical support/i,
    sentence: english`technical support\b`,
  },
]
