import type { ClauseText } from '../../clause.ts'
import { amount, count, duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '互不招揽',
  body: [
    p`服务期限内${when('afterEnd', s`以及本合同终止或者解除后${term('afterEnd', duration)}内`)}，未经对方书面同意，${choose('bound', { both: s`任何一方`, client: s`${client}`, provider: s`${provider}` })}不得招揽、聘用对方参与本合同履行的人员，公开招聘且未针对该人员的除外。`,
    when(
      'perPersonYuan',
      p`违反前款约定的，应当按照聘用的人数，每人向对方支付违约金${term('perPersonYuan', amount)}。`,
    ),
    when(
      'perPersonMonths',
      p`违反前款约定的，应当按照聘用的人数，每人向对方支付相当于该人员${term('perPersonMonths', count)}个月工资的违约金，工资以离职前一年的月平均数计算。`,
    ),
  ],
  labels: {
    bound: '受约束的一方',
    afterEnd: '终止后期限',
    perPersonYuan: '每人违约金',
    perPersonMonths: '每人违约金的月数',
  },
  help: {
    purpose: '约定双方不得挖走对方的人员，期限多长，违反时怎样赔偿。',
    legalBasis: '《中华人民共和国民法典》第五百零九条（诚信原则）、第五百八十五条（违约金）。',
    forClient: '更换服务方时可能需要接收原团队，应当保留经同意聘用的途径。',
    forProvider: '写明每人的违约金，否则招聘和培训的损失难以证明。',
  },
  findings: {
    'long-after-end': {
      problem: '限制在合同终止后超过两年，可能不被支持。',
      reason: '限制过长会妨碍劳动者就业，难以得到支持。',
      repair: '缩短至两年以内。',
    },
    'no-compensation': {
      problem: '没有约定违反时的违约金，损失难以证明。',
      reason: '招聘、培训和空岗的损失须由受损的一方逐项举证。',
      repair: '填写每聘用一人的违约金或者工资的月数。',
    },
    'two-compensations': {
      problem: '同时约定了固定金额和工资月数两种违约金。',
      reason: '两种算法并存，应付哪一种或者是否并付不明。',
      repair: '保留其中一种。',
    },
  },
}
