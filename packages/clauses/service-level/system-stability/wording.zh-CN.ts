import type { ClauseText } from '../../clause.ts'
import { duration, share, timeOfDay } from '../../say/index.ts'
import { choose, client, commas, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

const weekday = choose('', {
  mon: s`周一`,
  tue: s`周二`,
  wed: s`周三`,
  thu: s`周四`,
  fri: s`周五`,
  sat: s`周六`,
  sun: s`周日`,
})

export const text: ClauseText = {
  title: '系统稳定性',
  body: [
    p`${provider}提供的服务系统的可用率按${choose('period', { month: s`月`, quarter: s`季度`, year: s`年` })}计算，不低于${term('availability', share)}。可用率，是指应当可用的总时间扣除不可用时间后所占的比例。`,
    when('restoreWithin', p`服务系统中断的，${provider}应当在${term('restoreWithin', duration)}内恢复运行。`),
    when('dataLoss', p`因系统故障丢失的数据，不得超出故障发生前${term('dataLoss', duration)}内产生的数据。`),
    when('plannedDowntime', p`计划停机的时间在每个计算周期内累计不超过${term('plannedDowntime', duration)}。`),
    when(
      'maintenance',
      lead(
        p`${provider}提前${term('maintenance.notice', duration)}通知${client}的，可以在下列时段维护系统，维护时间不计入不可用时间：`,
        items(
          'maintenance.windows',
          p`${list('days', weekday, commas)}：${term('from', timeOfDay)}至${term('to', timeOfDay)}。`,
        ),
      ),
    ),
  ],
  labels: {
    availability: '可用率',
    period: '计算周期',
    restoreWithin: '中断后恢复期限',
    dataLoss: '可丢失的数据时长',
    plannedDowntime: '计划停机上限',
    maintenance: '维护',
    'maintenance.notice': '提前通知',
    'maintenance.windows': '维护时段',
    'maintenance.windows.days': '星期',
    'maintenance.windows.from': '起',
    'maintenance.windows.to': '止',
  },
  help: {
    purpose: '约定服务系统的可用率和维护时段。',
    legalBasis: '《中华人民共和国民法典》第五百零九条；《中华人民共和国网络安全法》关于网络运行安全的规定。',
    forClient: '写明可用率由谁的监测数据计算、以哪个系统为准；维护时段避开促销和月末结算。',
    forProvider:
      '委托方自有系统、运营商线路和公用云的故障应当剔除；可用率低于目标的后果与考核条款合并计算，避免重复扣减。',
  },
  findings: {
    'above-whole': {
      problem: '可用率超过百分之百。',
      reason: '可用率不可能超过全部时间。',
      repair: '改为百分之百以内，常用百分之九十九至九十九点九。',
    },
    'full-availability': {
      problem: '可用率要求百分之百，任何中断都是违约。',
      reason: '任何系统都需要维护；百分之百意味着每一秒中断都违约，报价会因此抬高。',
      repair: '改为可以实现的可用率，并约定维护时段。',
    },
  },
}
