import type { ClauseText } from '../../clause.ts'
import { amount, count, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, list, p, provider, s, semicolons, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务人员',
  body: [
    p`${provider}安排的服务人员应当具备下列条件：${list('qualifications', s`${term('', phrase)}`, semicolons)}。`,
    when(
      'headcount',
      lead(
        p`${provider}应当按照下列岗位和人数配备服务人员：`,
        items('headcount', p`${term('role', phrase)}：${term('number', count)}人。`),
      ),
    ),
    when('total', p`服务人员总数不少于${term('total', count)}人。`),
    when('peoplePerLeader', p`每名班组长管理的服务人员不超过${term('peoplePerLeader', count)}人。`),
    when('peoplePerInspector', p`每名质检员检查的服务人员不超过${term('peoplePerInspector', count)}人。`),
    when('experience', p`服务人员应当具有不少于${term('experience', duration)}的相关工作经验。`),
    when(
      'nameList',
      p`${provider}应当在服务开始前${term('nameList.before', duration)}向${client}提交服务人员名单和资质证明；人员变动的，应当提前${term('nameList.changes', duration)}书面告知。未列入名单的人员不得提供服务。`,
    ),
    when(
      'appraisal',
      p`${provider}应当按${choose('appraisal', { month: s`月`, quarter: s`季度`, year: s`年` })}考评服务人员，并将与服务质量有关的结果告知${client}。`,
    ),
    when(
      'replaceWithin',
      p`服务人员不符合约定条件或者严重违反服务规范的，${client}可以说明理由并要求更换，${provider}应当在${term('replaceWithin', duration)}内更换。`,
    ),
    when('completeWithin', p`服务人员应当自本合同签订之日起${term('completeWithin', duration)}内全部到岗。`),
    when('wageFloorYuan', p`${provider}支付给每名服务人员的月劳动报酬不低于${term('wageFloorYuan', amount)}。`),
    when(
      'turnover',
      p`${provider}应当保持服务人员稳定，${choose('turnover.every', { month: s`每月`, quarter: s`每季度`, year: s`每年` })}流失的服务人员不超过同期平均在岗人数的${term('turnover.most', share)}${when('turnover.perPointShare', s`；超出的，每个百分点扣减当月服务费用的${term('turnover.perPointShare', share)}`)}${when('turnover.perPointYuan', s`；超出的，每个百分点扣减服务费用${term('turnover.perPointYuan', amount)}`)}${when('turnover.perPersonYuan', s`；超出的人员，每人扣减服务费用${term('turnover.perPersonYuan', amount)}`)}。`,
    ),
    p`服务人员与${provider}建立劳动关系，由${provider}依法管理、支付劳动报酬并缴纳社会保险费。${client}通过${provider}提出服务要求，不直接管理服务人员，本合同不构成劳务派遣。`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    qualifications: '任职条件',
    headcount: '岗位人数',
    'headcount.role': '岗位',
    'headcount.number': '人数',
    total: '总人数',
    peoplePerLeader: '每名班组长管理人数',
    peoplePerInspector: '每名质检员检查人数',
    experience: '工作经验年限',
    nameList: '人员名单',
    'nameList.before': '服务开始前多久提交',
    'nameList.changes': '变动提前多久告知',
    appraisal: '考评周期',
    replaceWithin: '更换期限',
    completeWithin: '全部到岗期限',
    wageFloorYuan: '月劳动报酬下限',
    turnover: '人员流失率',
    'turnover.most': '流失率上限',
    'turnover.every': '计算周期',
    'turnover.perPointShare': '每超一个百分点扣减比例',
    'turnover.perPointYuan': '每超一个百分点扣减金额',
    'turnover.perPersonYuan': '每超一人扣减金额',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定谁可以提供服务：任职条件、岗位人数、人员名单、考评和更换。',
    legalBasis: '《中华人民共和国劳动合同法》第五十八条至第六十七条（劳务派遣）；外包不得以派遣之实行外包之名。',
    forClient: '要求名单和资质证明，保留要求更换的权利；不要直接管理服务方的员工。',
    forProvider: '更换须有正当理由；人数要求与业务量和费用相匹配；写明用工关系。',
  },
  findings: {
    'role-named-twice': {
      problem: '岗位“{role}”出现多次，人数可能矛盾。',
      reason: '同一岗位两个人数，配备是否足额无法判断。',
      repair: '合并为一行，写明总人数。',
    },
    'seats-exceed-headcount': {
      problem: '计费席位{seats}席多于约定人数{people}人。',
      reason: '为没有配备的席位付费，或者一人多岗影响质量。',
      repair: '核对席位数与人数，使二者一致。',
    },
    'no-name-list': {
      problem: '没有约定人员名单，无法核对谁在提供服务。',
      reason: '不知道谁在服务，资质、保密承诺和培训都无法核对。',
      repair: '约定提交名单和变动告知的时间。',
    },
    'no-replacement': {
      problem: '没有约定不合格人员的更换期限。',
      reason: '不合格人员继续接待客户，委托方只能等待考核。',
      repair: '约定更换期限，例如七日。',
    },
  },
}
