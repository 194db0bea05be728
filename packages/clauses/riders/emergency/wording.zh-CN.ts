import type { ClauseText } from '../../clause.ts'
import { count, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { client, items, lead, list, p, provider, s, semicolons, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '应急响应',
  body: [
    p`本条所称紧急事件包括：${list('events', s`${term('', phrase)}`, semicolons)}。`,
    p`${provider}应当自收到${client}关于紧急事件的通知时起${term('startWithin', duration)}内启动应急响应，组织人员优先处理受影响客户的联系。`,
    when('roles', lead(p`应急响应的分工如下：`, items('roles', p`${term('role', phrase)}：${term('duty', phrase)}。`))),
    when(
      'reinforcements',
      p`自收到上述通知时起，${provider}增派到岗的人数应当达到${list('reinforcements', s`${term('within', duration)}内${when('people', s`不少于${term('people', count)}人`)}${when('share', s`不低于当班人数的${term('share', share)}`)}`, semicolons)}。`,
    ),
    when(
      'reportEvery',
      p`应急响应期间，${provider}应当每隔${term('reportEvery', duration)}向${client}报告一次处理进展。`,
    ),
    when(
      'drillsPerYear',
      p`${provider}应当每年至少组织${term('drillsPerYear', count)}次应急演练，并将结果告知${client}。`,
    ),
    when(
      'recovery',
      p`服务场所或者系统中断的，${provider}恢复的坐席占平时坐席的比例应当达到${list('recovery', s`中断后${term('within', duration)}内不低于${term('share', share)}`, semicolons)}。`,
    ),
    when(
      'standby',
      p`${provider}应当在另一地点设有备用坐席${when('standby.seats', s`，不少于${term('standby.seats', count)}席`)}${when('standby.share', s`，不低于平时坐席的${term('standby.share', share)}`)}${when('standby.switchWithin', s`，并能在服务场所不能使用后${term('standby.switchWithin', duration)}内切换至备用坐席`)}。`,
    ),
    when(
      'reviewWithin',
      p`紧急事件处理完毕后${term('reviewWithin', duration)}内，${provider}应当向${client}提交书面总结，说明原因、处理经过和改进措施。`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '突发事件发生', en: 'the emergency arises' })['zh-CN'],
  ],
  labels: {
    events: '紧急事件',
    startWithin: '启动时限',
    roles: '分工',
    'roles.role': '岗位',
    'roles.duty': '职责',
    reinforcements: '增派人员',
    'reinforcements.within': '到岗时限',
    'reinforcements.people': '人数',
    'reinforcements.share': '占当班人数的比例',
    reportEvery: '报告间隔',
    drillsPerYear: '每年演练次数',
    recovery: '恢复坐席',
    'recovery.within': '恢复时限',
    'recovery.share': '占平时的比例',
    standby: '备用坐席',
    'standby.seats': '席数',
    'standby.share': '占平时坐席的比例',
    'standby.switchWithin': '切换时限',
    reviewWithin: '总结期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定什么是紧急事件、多久启动应急响应、谁负责、怎样报告。',
    legalBasis: '《中华人民共和国民法典》第五百零九条（按照约定全面履行义务）。',
    forClient: '写明紧急事件的范围和启动时限，并要求持续报告；流程图作为附件。',
    forProvider: '明确由委托方书面宣布紧急事件，应急期间的加派人员另行计费，指标单独统计。',
  },
  findings: {
    'start-slower-than-a-day': {
      problem: '启动时限为{within}，难以称为应急。',
      reason: '客户大量受影响时，一天后才启动已无法控制损失。',
      repair: '缩短至二至四小时。',
    },
    'report-slower-than-start': {
      problem: '报告间隔不短于一日，应急期间信息滞后。',
      reason: '委托方在应急期间得不到及时信息，无法对外回应。',
      repair: '缩短报告间隔，例如每二小时。',
    },
    'no-roles': {
      problem: '没有约定分工，应急流程图附件无从生成。',
      reason: '发生紧急事件时谁指挥、谁联络不明。',
      repair: '填写指挥、联络、处理等岗位和职责。',
    },
  },
}
