import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, phrase, timeOfDay } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务报告',
  body: [
    p`${provider}应当向${client}提交${choose('frequency', {
      month: s`月度服务报告，并于次月${term('dueDay', dayOfMonth)}以前提交`,
      quarter: s`季度服务报告，并于下一季度首月${term('dueDay', dayOfMonth)}以前提交`,
      year: s`年度服务报告，并于次年首月${term('dueDay', dayOfMonth)}以前提交`,
    })}；当月没有对应日的，以当月最后一日为准。`,
    when('dueWithin', p`服务报告不得晚于报告周期结束后${term('dueWithin', duration)}提交。`),
    when('dailyBy', p`每日的业务数据日报，${provider}应当于次日${term('dailyBy', timeOfDay)}以前提交。`),
    when(
      'weeklyOn',
      p`每周的业务数据周报，${provider}应当于次周${choose('weeklyOn', { mon: s`周一`, tue: s`周二`, wed: s`周三`, thu: s`周四`, fri: s`周五`, sat: s`周六`, sun: s`周日` })}以前提交。`,
    ),
    when(
      'meetings',
      p`双方应当${choose('meetings', { week: s`每周`, month: s`每月`, quarter: s`每季度` })}召开服务例会，讨论服务情况和改进措施。`,
    ),
    when('contents', p`服务报告的内容包括：${list('contents', s`${term('', phrase)}`, commas)}。`),
    choose('clientMayVerify', {
      true: p`${client}可以核实服务报告所依据的服务记录，${provider}应当提供查阅所需的权限和说明；报告与记录不一致的，以记录为准，${provider}应当更正报告。`,
      false: p`服务报告以${provider}提交的内容为准，但与服务记录明显不一致的除外。`,
    }),
    ...deadlineAndLimitWords({ 'zh-CN': '统计期间届满', en: 'the end of the reported period' })['zh-CN'],
  ],
  labels: {
    frequency: '报告周期',
    dueDay: '提交日期',
    dueWithin: '周期结束后多久提交',
    meetings: '例会',
    clientMayVerify: '委托方可以核实',
    dailyBy: '日报提交时间',
    weeklyOn: '周报提交日',
    contents: '报告内容',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定服务方定期提交的服务报告、期限、内容和委托方的核实权。',
    legalBasis: '《中华人民共和国民法典》第九百二十四条（受托人的报告义务，参照适用）。',
    forClient: '必须保留核实权，报告应附可以核对的明细。',
    forProvider: '提交日期应晚于数据关账；内容以约定为限。',
  },
  findings: {
    'not-verifiable': {
      problem: '委托方不能核实报告，考核和结算只能依赖服务方的自报。',
      reason: '报告由被考核的一方编制，不能核实等于自己给自己打分。',
      repair: '改为委托方可以核实服务记录。',
    },
    'no-contents': {
      problem: '没有约定报告的内容。',
      reason: '报告写什么由服务方决定，不利的数据可能缺失。',
      repair: '列明业务量、指标、投诉和改进措施等内容。',
    },
    'due-day-early': {
      problem: '提交日期为{day}日，上期数据可能尚未关账。',
      reason: '月初前几天评价和重开尚未完结，报告会频繁更正。',
      repair: '改为每月五日或者以后。',
    },
  },
}
