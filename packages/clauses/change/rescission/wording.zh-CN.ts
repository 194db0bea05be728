import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { decimal } from '../../say/quantities.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同解除',
  body: [
    p`双方可以书面协商一致解除本合同。`,
    p`一方迟延履行主要义务或者履行不符合约定的，对方可以书面催告；违约方自收到催告之日起${term('cure', duration)}内仍未履行或者纠正的，对方有权解除本合同。`,
    when(
      'overduePayment',
      p`${client}迟延支付无异议的价款超过${term('overduePayment', duration)}，且经催告仍未支付的，${provider}有权解除本合同。`,
    ),
    when(
      'warnings',
      p`${client}因服务不符合约定${when('warnings.withinMonths', s`在${term('warnings.withinMonths', count)}个月内`)}累计向${provider}发出${term('warnings.times', count)}次书面警告的，${client}有权解除本合同。`,
    ),
    when(
      'failures',
      items(
        'failures',
        p`服务结果${choose('how', { consecutive: s`连续`, cumulative: s`累计` })}${term('times', count)}${choose('of', { month: s`个月`, quarter: s`个季度`, time: s`次`, day: s`日` })}${choose('belowScore', { absent: s`未达到约定的标准` }, s`低于${term('belowScore', decimal)}分`)}的，${client}有权解除本合同。`,
      ),
    ),
    lead(
      p`有下列情形之一的，未发生该情形的一方可以不经催告，书面通知对方解除本合同：`,
      items(
        'grounds',
        choose('', {
          refusal: p`一方明确表示或者以自己的行为表明不履行主要义务。`,
          'purpose-frustrated': p`一方的违约行为致使不能实现合同目的。`,
          'data-breach': p`一方泄露、出售或者非法提供客户个人信息。`,
          'qualification-lost': p`一方丧失履行本合同所必需的许可或者资质。`,
          insolvency: p`一方被宣告破产、被责令停业或者被吊销营业执照。`,
          bribery: p`一方在订立或者履行本合同中向对方人员行贿。`,
        }),
      ),
    ),
    when(
      'convenience',
      p`${choose('convenience.by', { both: s`任何一方`, client: s`${client}`, provider: s`${provider}` })}可以提前${term('convenience.notice', duration)}书面通知对方解除本合同${when('convenience.providerNotice', s`，但${provider}解除的应当提前${term('convenience.providerNotice', duration)}`)}；因此给对方造成损失的，应当赔偿，但因不可归责于该方的事由解除的除外。`,
    ),
    p`行使解除权应当以书面通知作出，写明事实、依据和解除的日期；未写明日期的，本合同自通知到达对方时解除。`,
    when(
      'objection',
      p`对方有异议的，应当自收到解除通知之日起${term('objection', duration)}内书面答复并说明理由；逾期未答复，不影响其请求人民法院或者仲裁机构确认解除效力的权利。`,
    ),
    when('lapse', p`解除权自解除权人知道或者应当知道解除事由之日起经过${term('lapse', duration)}未行使的，归于消灭。`),
    p`本合同解除后，尚未履行的，停止履行；已经提供并符合约定的服务，应当据实结算。解除不影响违约责任的承担。`,
    ...deadlineAndLimitWords({ 'zh-CN': '解除通知送达', en: 'the notice of rescission' })['zh-CN'],
  ],
  labels: {
    cure: '催告后的期限',
    grounds: '不经催告的事由',
    overduePayment: '迟延付款超过',
    warnings: '警告后的解除',
    'warnings.times': '书面警告次数',
    'warnings.withinMonths': '累计的月数',
    failures: '因服务结果解除',
    'failures.how': '连续或者累计',
    'failures.times': '次数',
    'failures.of': '按月、季度、次或者日',
    'failures.belowScore': '低于的分数',
    convenience: '任意解除',
    'convenience.by': '可以解除的一方',
    'convenience.notice': '提前通知',
    'convenience.providerNotice': '服务方提前通知',
    objection: '异议期限',
    lapse: '解除权行使期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定在什么情形下、经过什么程序可以提前解除合同。',
    legalBasis:
      '《中华人民共和国民法典》第五百六十二条至第五百六十七条（协商解除、法定解除、行使期限、通知、后果）、第九百三十三条（委托合同的任意解除）。',
    forClient: '写明催告期限和不经催告的事由；任意解除权便于更换服务方，但要准备补偿。',
    forProvider: '争取足够的纠正期限；迟延付款的解除权应与暂停服务的权利衔接。',
  },
  findings: {
    'no-cure-time': {
      problem: '催告后没有给予纠正的时间，解除可能被认定为无效。',
      reason: '迟延履行须经催告并在合理期限内仍未履行，方可解除。',
      repair: '填写催告后的期限，例如十五日。',
    },
    'long-cure': {
      problem: '催告后的期限超过三个月，守约方长期不能脱身。',
      reason: '守约方在三个月内既不能解除也得不到履行。',
      repair: '缩短至三十日以内。',
    },
    'one-sided-convenience': {
      problem: '只有一方可以任意解除，双方权利不对等。',
      reason: '一方可以随时离开，另一方却须履行到底。',
      repair: '改为双方均可，或者约定补偿。',
    },
    'no-objection-time': {
      problem: '没有约定收到解除通知后的答复期限，解除是否有争议无从确定。',
      reason: '解除是否被接受长期不明，交接和结算无法开始。',
      repair: '填写答复期限，例如十个工作日。',
    },
  },
}
