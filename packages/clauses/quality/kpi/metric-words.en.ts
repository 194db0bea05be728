import { code, count, countOf, duration, phrase } from '../../say/index.ts'
import { recordFilterWords } from '../../shared/record-filter.ts'
import { andCommas, choose, list, s, series, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const within = term('within', duration)
const basis = choose('basis', { 'service-hours': s`; service hours only`, elapsed: s`; all hours`, absent: s`` })
const bots = choose('countBots', {
  true: s`; automated answers count`,
  false: s`; automated answers do not count`,
  absent: s``,
})
const clock = choose('clock', { first: s`; by the first resolution`, last: s`; by the last resolution`, absent: s`` })

/** Conditions of a formula, one after another; nothing when none is set. */
const provided = (...conditions: readonly Part[]): Part => series('', ...conditions)

/** Each formula of the metric library in words: what stands above and below the line, and its parameters. */
export const metricWords: Part = choose('formula', {
  'answer-rate': s`answer rate, calls answered over ${choose('variant', {
    queue: s`calls that entered an agent queue`,
    'queue-over-threshold': s`calls that entered an agent queue, except those abandoned before the threshold`,
    'all-entered': s`all calls that entered the system`,
  })}${when('threshold', s`; the threshold is ${term('threshold', duration)}`)}`,
  'service-level': s`service level, ${choose('variant', {
    'of-answered': s`calls answered in time over calls answered`,
    'of-offered': s`calls answered in time over calls offered`,
    'of-offered-without-short-abandons': s`calls answered in time over calls offered without short abandonments`,
    'answered-and-abandoned-within': s`calls answered or abandoned in time over calls offered`,
  })}; in time is within ${within}${when('shortAbandon', s`; an abandonment within ${term('shortAbandon', duration)} is short`)}`,
  'abandonment-rate': s`abandonment rate, calls hung up before an answer over calls offered${when('threshold', s`; abandonments within ${term('threshold', duration)} do not count`)}`,
  'average-speed-of-answer': s`average speed of answer, the mean wait of ${choose('variant', { all: s`all answered calls`, queued: s`answered calls that queued` })}${provided(
    choose('includeRing', { true: s`; with ring time`, false: s`; without ring time`, absent: s`` }),
    choose('includeMenu', { true: s`; with menu time`, false: s`; without menu time`, absent: s`` }),
  )}`,
  'first-response-attainment': s`first response attainment, contacts first answered in time over all contacts; ${choose('within', { absent: s`the times are those of the first response clause` }, s`in time is within ${within}`)}${provided(basis, bots)}`,
  'average-first-response': s`average first response, the mean time to a first answer${provided(basis, bots)}`,
  'response-percentile': s`response percentile, the time to a first answer at percentile ${term('percentile', count)}, nearest rank${provided(basis, bots)}`,
  'average-reply-time': s`average reply time, the mean time of every reply in a conversation${provided(basis)}`,
  'average-handle-time': s`average handle time, the mean of talk, hold and wrap-up time${provided(
    choose('transfers', {
      once: s`; a transferred contact counts as the same contact`,
      each: s`; a transferred contact counts for each agent`,
      absent: s``,
    }),
  )}`,
  'first-contact-resolution': s`first contact resolution, ${choose('variant', {
    gross: s`cases resolved at the first contact over all cases`,
    net: s`cases resolved at the first contact over cases that the first level can resolve`,
  })}${when('repeatWindow', s`; a further contact of the same customer and case type within ${term('repeatWindow', duration)} fails the first`)}${when(
    'beyondFirstLevel',
    s`; beyond the first level are ${list('beyondFirstLevel', s`“${term('', phrase)}”`, andCommas)}`,
  )}`,
  'resolution-rate': s`resolution rate, cases resolved over all cases`,
  'resolution-attainment': s`resolution attainment, cases resolved in time over all cases; ${choose('within', { absent: s`the times are those of the resolution clause` }, s`in time is within ${within}`)}${provided(basis, clock)}`,
  'average-resolution': s`average resolution time, the mean time to resolve a case${provided(basis, clock)}`,
  'reopen-rate': s`reopen rate, cases reopened after resolution over cases resolved`,
  csat: s`customer satisfaction, ${choose('variant', {
    'top-share': s`satisfied answers over valid answers`,
    mean: s`the mean of valid scores`,
  })}${when('satisfiedFrom', s`; a score of ${term('satisfiedFrom', count)} or more is satisfied`)}`,
  'survey-response-rate': s`survey response rate, valid answers over surveys sent`,
  nps: s`net promoter score, share of promoters less share of detractors`,
  'complaint-rate': s`complaint rate, ${choose('variant', { all: s`all complaints`, upheld: s`complaints upheld` })} over contacts`,
  'complaint-resolution-attainment': s`complaint resolution attainment, complaints closed within ${within} over all complaints${provided(basis)}`,
  'quality-score': s`quality score, the mean weighted points of inspected samples, a fatal error scoring nothing`,
  occupancy: s`occupancy, time handling contacts over time signed in`,
  attendance: s`attendance, time worked over time rostered`,
  'on-site-attainment': s`on-site attainment, visits dispatched and arrived in time over all visits${when('dispatchWithin', s`; dispatch within ${term('dispatchWithin', duration)}`)}${when('arriveWithin', s`; arrival within ${term('arriveWithin', duration)}`)}${provided(basis)}`,
  availability: s`system availability, time available over agreed operating time`,
  'emergency-start-attainment': s`emergency start attainment, emergencies started within ${within} over emergencies declared`,
  'report-on-time': s`reports on time, reports sent in time over reports due`,
  'training-coverage': s`training coverage, staff trained over staff to be trained${when('minimumHours', s`; at least ${term('minimumHours', countOf('学时', 'hour'))} each`)}`,
})

/** `“csat”: (applies to: …) customer satisfaction, …; counted in the period of close`. */
export const metricDefinition = s`“${term('id', code)}”: ${recordFilterWords('filter').en}${metricWords}${choose(
  'attribution',
  {
    arrival: s`; counted in the period of arrival`,
    close: s`; counted in the period of close`,
    absent: s``,
  },
)}`
