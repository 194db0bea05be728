import type { ClauseText } from '../../clause.ts'
import { count, duration, phrase } from '../../say/index.ts'
import { choose, client, commas, list, p, provider, s, series, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '培训',
  body: [
    p`服务人员提供服务前，${provider}应当对其进行${series('且', when('initial.hours', s`不少于${term('initial.hours', count)}学时`), when('initial.days', s`不少于${term('initial.days', count)}日`))}的岗前培训${choose(
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
    p`培训费用由${choose('cost', { client: s`${client}承担`, provider: s`${provider}承担`, both: s`双方各自承担` })}。${provider}应当保存培训和考试记录，供${client}查阅。`,
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
  },
  help: {
    purpose: '约定服务人员的岗前和在岗培训、考试和费用承担。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条第二款（协助义务）；《中华人民共和国劳动法》第六十八条（职业培训）。',
    forClient: '保留对岗前培训的认可权，考试合格方可上岗；按时提供资料。',
    forProvider: '因委托方产品变化产生的培训应由其承担费用；资料迟延时顺延上岗时间。',
  },
  findings: {
    'no-length': '没有约定岗前培训的学时或者日数。',
    'no-exam': '没有约定考试，培训效果无从检验。',
    'no-periodic': '没有约定在岗培训，产品变化后服务质量难以保持。',
    'material-without-date': '委托方认可培训，却没有约定提供资料的时间。',
  },
}
