import type { ClauseText } from '../../clause.ts'
import { amount, count, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '培训',
  body: [
    p`服务人员提供服务前，${provider}应当对其进行岗前培训${when('initial.hours', s`，不少于${term('initial.hours', count)}学时`)}${when('initial.days', s`，不少于${term('initial.days', count)}日`)}${choose(
      'initial.approvedByClient',
      { true: s`，培训计划和内容应当事先经${client}书面认可`, false: s`，培训计划和内容由${provider}自行确定` },
    )}${when('initial.passScore', s`；考试成绩达到${term('initial.passScore', count)}分的，方可提供服务`)}。`,
    when(
      'periodic',
      p`${provider}应当每${choose('periodic.every', { month: s`月`, quarter: s`季度`, year: s`年` })}对服务人员进行不少于${term('periodic.hours', count)}学时的在岗培训。`,
    ),
    when('topics', p`培训的内容包括：${list('topics', s`${term('', phrase)}`, commas)}。`),
    when(
      'materialBefore',
      p`${client}应当在岗前培训开始前${term('materialBefore', duration)}提供产品和业务资料，资料有变化的应当及时更新。`,
    ),
    p`培训费用由${choose('cost', { client: s`${client}承担`, provider: s`${provider}承担`, both: s`双方各自承担己方发生的部分` })}。${provider}应当保存培训和考试记录，供${client}查阅。`,
    when('seatPriceShare', p`受训人员在岗前培训期间，按其坐席单价的${term('seatPriceShare', share)}计费。`),
    when('perPersonYuan', p`培训费用按每名受训人员${term('perPersonYuan', amount)}计算。`),
    when('onceYuan', p`岗前培训的全部费用为${term('onceYuan', amount)}。`),
    ...deadlineAndLimitWords({ 'zh-CN': '培训', en: 'the training' })['zh-CN'],
  ],
  labels: {
    initial: '岗前培训',
    'initial.days': '日数',
    'initial.hours': '学时',
    'initial.approvedByClient': '经委托方认可',
    'initial.passScore': '合格分数',
    periodic: '在岗培训',
    'periodic.every': '周期',
    'periodic.hours': '学时',
    topics: '培训内容',
    materialBefore: '资料提前期',
    cost: '费用承担',
    seatPriceShare: '受训期间计费比例',
    perPersonYuan: '每人培训费用',
    onceYuan: '岗前培训总费用',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定服务人员的岗前和在岗培训、考试和费用承担。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条第二款（协助义务）；《中华人民共和国劳动法》第六十八条（职业培训）。',
    forClient: '保留对岗前培训的认可权，考试合格方可上岗；按时提供资料。',
    forProvider: '因委托方产品变化产生的培训应由其承担费用；资料迟延时顺延上岗时间。',
  },
  findings: {
    'no-exam': {
      problem: '没有约定考试，培训效果无从检验。',
      reason: '只计学时不验效果，未掌握业务的人员也会上岗。',
      repair: '约定上岗考试的合格分数。',
    },
    'no-length': {
      problem: '没有约定岗前培训的学时或者日数。',
      reason: '培训多少由服务方自定，质量没有保障。',
      repair: '填写岗前培训的学时或者日数。',
    },
    'no-periodic': {
      problem: '没有约定在岗培训，产品变化后服务质量难以保持。',
      reason: '产品和规则更新后没有再培训，答复容易出错。',
      repair: '约定每季度或者每月的在岗培训学时。',
    },
    'material-without-date': {
      problem: '委托方认可培训，却没有约定提供资料的时间。',
      reason: '资料迟到会拖延培训和上线，责任归属不清。',
      repair: '约定委托方提供资料的提前时间。',
    },
  },
}
