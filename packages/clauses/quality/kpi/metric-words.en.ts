import { count, countOf, duration, ordinal, phrase } from '../../say/index.ts'
import { metricNaming } from '../../shared/name-words.ts'
import { recordFilterWords } from '../../shared/record-filter.ts'
import { andCommas, choose, clause, list, s, series, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const within = term('within', duration)
const basis = choose('basis', {
  'service-hours': s`; only service hours are counted`,
  elapsed: s`; all hours are counted`,
  absent: s``,
})
const bots = choose('countBots', {
  true: s`; automated answers count as a response`,
  false: s`; automated answers do not count as a response`,
  absent: s``,
})
const clock = choose('clock', {
  first: s`; the first resolution counts`,
  last: s`; the last resolution counts`,
  absent: s``,
})

/** Conditions of a formula, one after another; nothing when none is set. */
const provided = (...conditions: readonly Part[]): Part => series('', ...conditions)

/** Each formula of the metric library in words: what stands above and below the line, and its parameters. */
export const metricWords: Part = choose('formula', {
  'answer-rate': s`calls answered divided by ${choose('variant', {
    queue: s`calls that entered an agent queue`,
    'queue-over-threshold': s`except those abandoned before the threshold`,
    'all-entered': s`all calls that entered the system`,
  })}${when('threshold', s`; the threshold is ${term('threshold', duration)}`)}`,
  'service-level': s`${choose('variant', {
    'of-answered': s`calls answered in time divided by calls answered`,
    'of-offered': s`calls answered in time divided by calls offered`,
    'of-offered-without-short-abandons': s`calls answered in time divided by calls offered less short abandonments`,
    'answered-and-abandoned-within': s`calls answered or abandoned in time divided by calls offered`,
  })}; “in time” means within ${within}${when('shortAbandon', s`; an abandonment within ${term('shortAbandon', duration)} is a short abandonment`)}`,
  'abandonment-rate': s`calls abandoned before being answered divided by calls offered${when('threshold', s`; abandonments within ${term('threshold', duration)} are not counted`)}`,
  'average-speed-of-answer': s`the average waiting time of ${choose('variant', { all: s`all answered calls`, queued: s`answered calls that queued` })}${provided(
    choose('includeRing', { true: s`; including ring time`, false: s`; excluding ring time`, absent: s`` }),
    choose('includeMenu', { true: s`; including menu time`, false: s`; excluding menu time`, absent: s`` }),
  )}`,
  'first-response-attainment': s`contacts that received a first response in time divided by all contacts; ${choose('within', { absent: s`“in time” means within the times stated in ${clause('service-level/first-response', 'First Response')}` }, s`“in time” means within ${within}`)}${provided(basis, bots)}`,
  'average-first-response': s`the average time to first response${provided(basis, bots)}`,
  'response-percentile': s`the time to first response at ${term('percentile', ordinal)} percentile in ascending order (nearest rank)${provided(basis, bots)}`,
  'average-reply-time': s`the average time taken for each reply in a conversation${provided(basis)}`,
  'average-handle-time': s`the average of the sum of talk, hold and after-contact time${provided(
    choose('transfers', {
      once: s`; a transferred contact counts as the same contact`,
      each: s`; a transferred contact counts for each agent`,
      absent: s``,
    }),
  )}`,
  'first-contact-resolution': s`${choose('variant', {
    gross: s`cases resolved at the first contact divided by all cases`,
    net: s`cases resolved at the first contact divided by cases that the first level can resolve`,
  })}${when('repeatWindow', s`; a case is deemed unresolved if the same customer makes contact again on the same case type within ${term('repeatWindow', duration)}`)}${when(
    'beyondFirstLevel',
    s`; the case types that the first level cannot resolve are ${list('beyondFirstLevel', s`“${term('', phrase)}”`, andCommas)}`,
  )}`,
  'resolution-rate': s`cases resolved divided by all cases`,
  'resolution-attainment': s`cases resolved in time divided by all cases; ${choose('within', { absent: s`“in time” means within the times stated in ${clause('service-level/resolution', 'Resolution')}` }, s`“in time” means within ${within}`)}${provided(basis, clock)}`,
  'average-resolution': s`the average time taken to resolve a case${provided(basis, clock)}`,
  'reopen-rate': s`cases reopened after resolution divided by cases resolved`,
  csat: s`${choose('variant', {
    'top-share': s`survey responses rated satisfied divided by valid survey responses`,
    mean: s`the average of the valid scores`,
  })}${when('satisfiedFrom', s`; a score of ${term('satisfiedFrom', count)} or more counts as satisfied`)}`,
  'survey-response-rate': s`valid survey responses divided by surveys sent`,
  nps: s`the share of promoters less the share of detractors`,
  'complaint-rate': s`${choose('variant', { all: s`all complaints`, upheld: s`complaints upheld` })} divided by contacts`,
  'complaint-resolution-attainment': s`complaints closed within ${within} divided by all complaints${provided(basis)}`,
  'quality-score': s`the average weighted score of the inspected samples, a sample with a fatal error scoring zero`,
  occupancy: s`time spent handling contacts divided by time signed in`,
  attendance: s`time actually worked divided by time rostered`,
  'on-site-attainment': s`on-site visits dispatched and arriving in time divided by all on-site visits${when('dispatchWithin', s`; dispatch within ${term('dispatchWithin', duration)}`)}${when('arriveWithin', s`; arrival within ${term('arriveWithin', duration)}`)}${provided(basis)}`,
  availability: s`the time during which the system was available divided by the agreed operating time`,
  'emergency-start-attainment': s`emergencies whose response started within ${within} of declaration divided by emergencies declared`,
  'report-on-time': s`reports submitted in time divided by reports due`,
  'training-coverage': s`staff who completed training divided by staff required to be trained${when('minimumHours', s`; at least ${term('minimumHours', countOf('学时', 'hour'))} per person`)}`,
})

/** `“Customer satisfaction” (applies to: …) means …; attributed to the assessment period of closure`. */
export const metricDefinition = s`${metricNaming.en} ${recordFilterWords('filter').en}means ${metricWords}${choose(
  'attribution',
  {
    arrival: s`; attributed to the assessment period of arrival`,
    close: s`; attributed to the assessment period of closure`,
    absent: s``,
  },
)}`
