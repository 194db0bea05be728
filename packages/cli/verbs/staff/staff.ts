import { DEFAULT_TIME_ZONE, dateInterval, dateOf, isTimeZone, zoneOf } from '@heqi/calendar'
import { type PlannedInterval, type StaffingInput, type StaffingTarget, staffingPlan } from '@heqi/engine'
import { CHANNELS, type RecordBatch } from '@heqi/records'
import { accept, type Interval, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { staffAnswer } from '../../answers/staff-answer.ts'
import { numberOf, positiveOption, shareOption } from '../../input/option-values.ts'
import { readRecords } from '../../input/records-input.ts'
import { messagesOf } from '../../messages.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { RECORDS_OPTIONS } from '../shared-options.ts'

const MINUTES = ['15', '30', '60'] as const
const DEFAULT_MINUTES = '30'

export const staff: Verb = {
  name: 'staff',
  schema: 'staff',
  summary: {
    'zh-CN': '按 Erlang-C / Erlang-A 算出一周各时段所需人数',
    en: 'the agents that each interval of a week needs, by Erlang C or Erlang A',
  },
  options: [
    ...RECORDS_OPTIONS,
    {
      name: 'target',
      value: 'SHARE/SECONDS',
      required: true,
      text: { 'zh-CN': '目标：80%/20 表示 80% 在 20 秒内应答', en: 'target: 80%/20 means 80 % answered within 20 s' },
    },
    {
      name: 'interval',
      value: 'MINUTES',
      choices: MINUTES,
      text: {
        'zh-CN': `时段长度，默认 ${DEFAULT_MINUTES} 分钟`,
        en: `length of an interval, default ${DEFAULT_MINUTES} minutes`,
      },
    },
    {
      name: 'patience',
      value: 'SECONDS',
      text: {
        'zh-CN': '平均耐心（秒），或 estimate 由记录估计；不给则无人放弃（Erlang-C）',
        en: 'mean patience in seconds, or estimate from the records; without it nobody hangs up (Erlang C)',
      },
    },
    { name: 'occupancy', value: 'SHARE', text: { 'zh-CN': '利用率上限', en: 'most occupancy' } },
    {
      name: 'shrinkage',
      value: 'SHARE',
      text: { 'zh-CN': '休息、培训、缺勤所占比例', en: 'share of paid time away from the desk' },
    },
    { name: 'growth', value: 'FACTOR', text: { 'zh-CN': '业务量倍数，默认 1', en: 'how much more volume, default 1' } },
    {
      name: 'channel',
      value: 'CHANNEL',
      choices: CHANNELS,
      text: { 'zh-CN': '只算这一渠道', en: 'this channel only' },
    },
    {
      name: 'time-zone',
      value: 'ZONE',
      text: { 'zh-CN': `时区，默认 ${DEFAULT_TIME_ZONE}`, en: `time zone, default ${DEFAULT_TIME_ZONE}` },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const rules = rulesOf(call)
  if (!rules.ok) return { ...rules, isUsage: true }
  const zoneName = call.text('time-zone') ?? DEFAULT_TIME_ZONE
  if (!isTimeZone(zoneName))
    return {
      ...refuse({
        code: 'choice-unknown',
        data: { option: '--time-zone', value: zoneName, expected: 'Asia/Shanghai, UTC' },
      }),
      isUsage: true,
    }
  const records = await readRecords(call, call.texts('records'))
  if (!records.ok) return records
  const batch = records.value.inForce
  if (batch.length === 0) return refuse({ code: 'records-empty', data: { value: '', expected: '0' } })
  const zone = zoneOf(zoneName)
  const channel = call.text('channel')
  const period = daysOf(batch, zone)
  const plan = staffingPlan({
    batch,
    zone,
    period,
    asOf: period.end,
    ...(channel === undefined ? {} : { filter: { channels: [channel] } }),
    ...rules.value,
  })
  return accept({ json: staffAnswer(plan), text: weekTable(plan.intervals, call) })
}

/** The days that the records cover, from the first midnight to the last. */
function daysOf({ numbers }: RecordBatch, zone: StaffingInput['zone']): Interval {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const entered of numbers.enteredAt) {
    if (entered < first) first = entered
    if (entered > last) last = entered
  }
  return { start: dateInterval(dateOf(first, zone), zone).start, end: dateInterval(dateOf(last, zone), zone).end }
}

type Rules = Pick<
  StaffingInput,
  'target' | 'intervalMinutes' | 'patience' | 'patienceSeconds' | 'mostOccupancy' | 'shrinkage' | 'growth'
>

function rulesOf(call: Call): Result<Rules> {
  const target = targetOf(call.text('target') ?? '')
  if (!target.ok) return target
  const estimates = call.text('patience') === 'estimate'
  const patience = estimates ? accept(undefined) : positiveOption(call, 'patience')
  const occupancy = shareOption(call, 'occupancy', (share) => share > 0, '85%')
  const shrinkage = shareOption(call, 'shrinkage', (share) => share < 1, '30%')
  const growth = positiveOption(call, 'growth')
  const problems: readonly Refusal[] = [patience, occupancy, shrinkage, growth].flatMap((option) =>
    option.ok ? [] : option.problems,
  )
  if (!patience.ok || !occupancy.ok || !shrinkage.ok || !growth.ok) return refuse(...problems)
  return accept({
    target: target.value,
    intervalMinutes: Number(call.text('interval') ?? DEFAULT_MINUTES),
    ...(estimates ? { patience: 'estimate' as const } : {}),
    ...(patience.value === undefined ? {} : { patienceSeconds: patience.value }),
    ...(occupancy.value === undefined ? {} : { mostOccupancy: occupancy.value }),
    ...(shrinkage.value === undefined ? {} : { shrinkage: shrinkage.value }),
    ...(growth.value === undefined ? {} : { growth: growth.value }),
  })
}

/** `80%/20`: that share within so many seconds. */
function targetOf(text: string): Result<StaffingTarget> {
  const [, shareText = '', secondsText = ''] = /^([\d.]+%?)\/(\d+)$/.exec(text) ?? []
  const share = numberOf(shareText)
  return share === undefined || share <= 0 || share >= 1
    ? refuse({ code: 'number-malformed', data: { option: '--target', value: text, expected: '80%/20' } })
    : accept({ kind: 'service-level', share, withinSeconds: Number(secondsText) })
}

/** Agents on the roster: a row for each interval in which anyone is needed, a column for each weekday. */
function weekTable(intervals: readonly PlannedInterval[], { language }: Call): string {
  const { week } = messagesOf(language)
  const weekdays = [week.mon, week.tue, week.wed, week.thu, week.fri, week.sat, week.sun]
  const times = [...new Set(intervals.map(({ minuteOfDay }) => minuteOfDay))].filter((minute) =>
    intervals.some((interval) => interval.minuteOfDay === minute && interval.rostered > 0),
  )
  const at = (minute: number, weekday: number): string =>
    String(intervals.find((entry) => entry.minuteOfDay === minute && entry.weekday === weekday)?.rostered || '')
  return table(
    [{ head: week.time }, ...weekdays.map((head) => ({ head, align: 'right' as const }))],
    times.map((minute) => [clock(minute)].concat(weekdays.map((_, weekday) => at(minute, weekday)))),
  )
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
