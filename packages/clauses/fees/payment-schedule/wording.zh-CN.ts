import type { ClauseText } from '../../clause.ts'
import { amount, date, duration, itemName, share } from '../../say/index.ts'
import { eventWords } from '../../shared/event-words.ts'
import { choose, clause, client, items, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const due = (path: string): Part =>
  choose(`${path}.kind`, {
    date: s`于${term(`${path}.on`, date)}前`,
    'after-event': s`自${eventWords(`${path}.event`)['zh-CN']}之日起${term(`${path}.within`, duration)}内`,
  })

export const text: ClauseText = {
  title: '付款安排',
  body: [
    p`${client}按照本条的安排支付服务费用，每笔款项的付款日和付款方式适用${clause('fees/payment-day', '付款日')}。`,
    when(
      'prepayment',
      p`预付款：${client}应当${due('prepayment.due')}，按${choose('prepayment.of', { 'total-price': s`本合同总价` })}的${term('prepayment.share', share)}支付预付款。预付款不具有定金性质，${choose(
        'prepayment.setOff',
        {
          'equal-months': s`在合同期限内按月平均抵扣`,
          proportional: s`按各月服务费用的比例抵扣`,
          'first-statements': s`自首期服务费用起依次抵扣，直至抵扣完毕`,
        },
      )}。`,
    ),
    when(
      'instalments',
      items(
        'instalments',
        p`分期付款：${client}应当${due('due')}支付${when('share', s`本合同总价的${term('share', share)}`)}${when('amountYuan', s`定额${term('amountYuan', amount)}`)}。`,
        'instalment',
      ),
    ),
    when(
      'monthlyShare',
      p`按月付款：${client}每月支付当月服务费用的${term('monthlyShare', share)}，其余部分${choose('settledAt', {
        'contract-year-end': s`于每一合同年度届满时结清`,
        'term-end': s`于合同期限届满时结清`,
        absent: s`随结算一并结清`,
      })}。`,
    ),
    when(
      'retention',
      p`质保金：${client}从每期服务费用中留取${term('retention.share', share)}作为质保金，${choose(
        'retention.release',
        {
          event: s`在约定事件“${term('retention.event', itemName)}”发生后`,
          'contract-year-end': s`在每一合同年度届满后`,
          'term-end': s`在合同期限届满后`,
        },
      )}${when('retention.after', s`${term('retention.after', duration)}内`)}无息支付给${provider}。`,
    ),
  ],
  labels: {
    prepayment: '预付款',
    'prepayment.share': '预付款比例',
    'prepayment.of': '预付款基数',
    'prepayment.due': '预付款期限',
    'prepayment.due.kind': '期限的种类',
    'prepayment.due.on': '日期',
    'prepayment.due.event': '起算事件',
    'prepayment.due.within': '起算后多久',
    'prepayment.setOff': '抵扣方式',
    instalments: '分期付款',
    'instalments.share': '比例',
    'instalments.amountYuan': '金额',
    'instalments.due': '期限',
    'instalments.due.kind': '期限的种类',
    'instalments.due.on': '日期',
    'instalments.due.event': '起算事件',
    'instalments.due.within': '起算后多久',
    monthlyShare: '每月支付比例',
    settledAt: '余款结清时间',
    retention: '质保金',
    'retention.share': '质保金比例',
    'retention.release': '返还条件',
    'retention.event': '返还事件',
    'retention.after': '返还期限',
  },
  help: {
    purpose: '约定服务费用分几笔、在什么时候、按什么比例支付。',
    legalBasis:
      '《中华人民共和国民法典》第五百一十一条（履行时间不明）、第五百八十六条（定金不超过主合同标的额的百分之二十）。',
    forClient: '预付款应与抵扣方式一并约定；质保金应写明返还条件，避免与考核扣款重复。',
    forProvider: '控制余款和质保金的总比例及返还时间；预付款写明不是定金。',
  },
  findings: {
    'shares-above-whole': {
      problem: '各笔款项的比例合计{total}，超过合同总价。',
      reason: '付款合计超过总价，多付部分没有依据。',
      repair: '调整比例，使合计等于百分之百。',
    },
    'shares-below-whole': {
      problem: '分期付款与预付款的比例合计{total}，不足合同总价，余款没有付款时间。',
      reason: '余款没有付款时间，服务方只能随时请求，容易争议。',
      repair: '增加一期余款，使合计等于百分之百。',
    },
    'retention-without-event': {
      problem: '质保金约定在事件发生后返还，却没有写明是什么事件。',
      reason: '返还条件不明，质保金可能一直不返还。',
      repair: '写明返还的事件，或者改为期限届满后返还。',
    },
    'remainder-without-time': {
      problem: '约定按月支付一部分，却没有写明其余部分何时结清。',
      reason: '没有约定结清时间的，另一方可以随时请求，但须给予准备时间，容易争议。',
      repair: '选择合同年度届满或者合同期限届满时结清。',
    },
    'instalment-without-amount': {
      problem: '本期付款既没有比例，也没有金额。',
      reason: '这一期应付多少无从计算。',
      repair: '填写比例或者金额。',
    },
    'instalment-stated-twice': {
      problem: '本期付款同时写明比例和金额，二者可能不一致。',
      reason: '总价调整后比例与金额必然不一致。',
      repair: '只保留比例或者金额中的一项。',
    },
  },
}
