import type { ClauseText } from '../../clause.ts'
import {
  amount,
  count,
  dayOfMonth,
  decimal,
  deduction,
  duration,
  metricName,
  share,
  signedShare,
} from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, clause, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

const metric = s`指标“${term('metric', metricName)}”`

export const text: ClauseText = {
  title: '考核',
  body: [
    p`${client}按${choose('period', { month: s`月`, quarter: s`季度`, year: s`年` })}依据${clause('quality/kpi', '关键绩效指标')}对${provider}进行考核。考核依据双方认可的服务记录${choose(
      'reading',
      {
        raw: s`，以指标的原始值为准`,
        adjusted: s`，以剔除双方确认的除外情形后的指标值为准`,
        absent: s``,
      },
    )}。`,
    p`考核基数为当期参与考核的服务费用${choose('atStake', { absent: s`的全部` }, s`的${term('atStake', share)}`)}。`,
    choose('method.kind', {
      bands: lead(
        p`考核按加权得分所达到的最高一档增减考核基数：`,
        items('method.bands', p`得分达到${term('scoreFrom', decimal)}分的，${term('adjustment', signedShare)}。`),
      ),
      'per-point': lead(
        p`指标未达到目标值的，按与目标值相差的幅度扣减，比率指标以百分点为单位，其他指标以其计量单位为单位：`,
        items(
          'method.deductions',
          p`${metric}：每差一单位${when('perPointShare', s`，按考核基数${term('perPointShare', deduction)}`)}${when('perPointYuan', s`，扣减${term('perPointYuan', amount)}`)}；不足一单位的，${choose(
            'partial',
            {
              exact: s`按实际幅度计算`,
              begun: s`按一单位计算`,
              full: s`不计`,
            },
          )}。`,
        ),
      ),
      'per-failure': lead(
        p`指标未达到目标值的，按下列标准扣减：`,
        items(
          'method.deductions',
          p`${metric}：${when('share', s`扣减考核基数的${term('share', share)}`)}${when('amountYuan', s`扣减定额${term('amountYuan', amount)}`)}。`,
        ),
      ),
      proportional: p`考核基数按加权得分占满分的比例支付。`,
    }),
    when('floor', p`每期考核的扣减合计不超过考核基数的${term('floor', share)}。`),
    when('cap', p`每期考核的增加合计不超过考核基数的${term('cap', share)}。`),
    when('passScore', p`加权得分达到${term('passScore', count)}分的，当期考核合格。`),
    p`${client}应当${when('resultDay', s`在考核期结束后的次月${term('resultDay', dayOfMonth)}以前`)}${when('resultWithin', s`自考核期结束之日起${term('resultWithin', duration)}内`)}将考核结果和计算依据书面告知${provider}，并列入当期结算单；${provider}对考核结果有异议的，应当${choose('objectionWithin', { absent: s`在确认该期结算单之前书面提出并说明理由` }, s`自收到考核结果之日起${term('objectionWithin', duration)}内书面提出并说明理由，逾期未提出的视为认可`)}；有异议的部分按照争议解决的约定处理，不影响无异议部分的结算。`,
    ...deadlineAndLimitWords({ 'zh-CN': '考核期间届满', en: 'the end of the assessed period' })['zh-CN'],
  ],
  labels: {
    period: '考核周期',
    reading: '采用的值',
    atStake: '受考核影响的费用比例',
    method: '考核方法',
    'method.kind': '方法',
    'method.bands': '考核档',
    'method.bands.scoreFrom': '起始得分',
    'method.bands.adjustment': '增减比例',
    'method.deductions': '扣减标准',
    'method.deductions.metric': '指标',
    'method.deductions.perPointShare': '每单位扣减比例',
    'method.deductions.perPointYuan': '每单位扣减金额',
    'method.deductions.partial': '不足一单位时',
    'method.deductions.share': '扣减比例',
    'method.deductions.amountYuan': '扣减金额',
    floor: '扣减上限',
    cap: '增加上限',
    passScore: '合格分数',
    resultDay: '结果告知日',
    resultWithin: '结果告知期限',
    objectionWithin: '异议期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定考核周期、采用的数据、考核结果怎样增减服务费用。',
    legalBasis: '《中华人民共和国民法典》第五百八十二条（减少价款）、第五百八十五条（违约金的调整）。',
    forClient: '考核必须有费用后果；设置受考核影响的比例和扣减上限，避免被认定为过高的违约金。',
    forProvider: '争取奖励档与扣减档对称；写明剔除除外情形；限定每期扣减上限。',
  },
  findings: {
    'no-consequence': {
      problem: '考核没有任何增减档次或者扣减标准，等于没有后果。',
      reason: '只打分不影响费用，指标失去约束力。',
      repair: '填写增减档次、每差一单位的扣减或者按得分付费。',
    },
    'bands-not-falling': {
      problem: '考核档的起始得分没有依次降低，部分档次不会适用。',
      reason: '按从高到低逐档比较，起始分较高的档排在后面时永远轮不到。',
      repair: '按起始得分从高到低排列。',
    },
    'deduction-without-measure': {
      problem: '指标“{metric}”的扣减没有比例，也没有金额。',
      reason: '指标未达标时不知道扣多少，扣减无法计算。',
      repair: '填写扣减比例或者金额。',
    },
    'deduction-stated-twice': {
      problem: '指标“{metric}”的扣减同时约定比例和金额。',
      reason: '两种算法的结果不同，扣减金额有争议。',
      repair: '只保留比例或者金额中的一项。',
    },
    'only-deductions': {
      problem: '考核只扣减不奖励，而扣减没有上限。',
      reason: '累计扣减可能远超损失，法院可以根据请求调减。',
      repair: '约定每期扣减上限，并考虑对等的奖励。',
    },
  },
}
