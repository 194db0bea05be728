import type { ClauseText } from '../../clause.ts'
import { count, date, timeOfDay } from '../../say/index.ts'
import { choose, commas, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const weekday = choose('', {
  mon: s`周一`,
  tue: s`周二`,
  wed: s`周三`,
  thu: s`周四`,
  fri: s`周五`,
  sat: s`周六`,
  sun: s`周日`,
})
const windows = (path: string): Part => list(path, s`${term('from', timeOfDay)}至${term('to', timeOfDay)}`, commas)

export const text: ClauseText = {
  title: '服务时间',
  body: [
    choose('roundTheClock', {
      true: p`${provider}全天候不间断提供服务。`,
      false: p`${provider}在下列服务时间内提供服务，服务时间以外不提供服务。`,
      absent: p`${provider}在下列服务时间内提供服务。`,
    }),
    when(
      'coverage',
      p`服务覆盖每周${term('coverage.daysAWeek', count)}天、每天${term('coverage.hoursADay', count)}小时。`,
    ),
    lead(p`每周的服务时间为：`, items('weekly', p`${list('days', weekday, commas)}：${windows('windows')}。`)),
    choose(
      'holidays',
      {
        closed: p`法定节假日不提供服务。`,
        'as-weekday': p`法定节假日按当日是星期几执行服务时间。`,
      },
      p`法定节假日的服务时间为：${windows('holidays.windows')}。`,
    ),
    choose('makeUpWorkdays', {
      'as-weekday': p`因调休而上班的休息日，按当日是星期几执行服务时间。`,
      'as-monday': p`因调休而上班的休息日，按周一执行服务时间。`,
    }),
    when(
      'specialDays',
      lead(p`下列日期另行约定服务时间：`, items('specialDays', p`${term('date', date)}：${windows('windows')}。`)),
    ),
    p`时段的终止时刻不晚于起始时刻的，该终止时刻为次日的时刻。`,
  ],
  labels: {
    roundTheClock: '全天候',
    coverage: '覆盖时间',
    'coverage.daysAWeek': '每周天数',
    'coverage.hoursADay': '每天小时数',
    weekly: '每周服务时间',
    'weekly.days': '星期',
    'weekly.windows': '时段',
    'weekly.windows.from': '起',
    'weekly.windows.to': '止',
    holidays: '法定节假日',
    'holidays.windows': '节假日时段',
    'holidays.windows.from': '起',
    'holidays.windows.to': '止',
    makeUpWorkdays: '调休上班日',
    specialDays: '特别日期',
    'specialDays.date': '日期',
    'specialDays.windows': '时段',
    'specialDays.windows.from': '起',
    'specialDays.windows.to': '止',
  },
  help: {
    purpose: '约定服务日历；响应和解决时限在服务时间内计时。',
    legalBasis: '《中华人民共和国民法典》第二百零三条（期间的最后一日）；国务院办公厅每年公布的节假日安排。',
    forClient: '写明节假日和调休上班日，避免长假无人应答。',
    forProvider: '夜间和节假日服务应当对应费率条款；服务时间外到达的联系从下一次开始时计时。',
  },
  findings: {
    'day-twice': {
      problem: '同一个星期几出现在两行，服务时间互相矛盾。',
      reason: '同一天有两套时间，响应时限从何时计时无法确定。',
      repair: '把该日的各个时段合并到一行。',
    },
    'empty-window': {
      problem: '起止时刻相同，将被理解为整整一日，请确认。',
      reason: '起止相同的时段按整日理解，全天候服务的人员和费用远高于日间服务。',
      repair: '确为全天的，写00:00至24:00；否则改正终止时刻。',
    },
    'windows-overlap': {
      problem: '同一天的两个时段重叠。',
      reason: '重叠的时间会被计时两次，排班也会重复。',
      repair: '调整起止时刻，使各时段首尾不相交。',
    },
  },
}
