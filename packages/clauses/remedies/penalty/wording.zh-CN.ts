import type { ClauseText } from '../../clause.ts'
import { amount, phrase, share } from '../../say/index.ts'
import { choose, items, law, lead, otherPartyOf, p, partyOf, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '违约金',
  body: [
    lead(
      p`一方有下列情形之一的，应当支付违约金：`,
      items(
        '',
        p`${partyOf('by')}${term('event', phrase)}的，应当向${otherPartyOf('by')}支付违约金，${choose('per', {
          event: s`按发生次数计算，每次为`,
          day: s`自该情形发生之日起至消除之日止按日计算，每日为`,
        })}${choose('charge.kind', {
          share: s`${choose('charge.base', {
            'total-price': s`本合同总价`,
            'unperformed-part': s`未履行部分的服务费用`,
            'period-fee': s`发生当期服务费用`,
            'overdue-amount': s`逾期金额`,
          })}的${term('charge.rate', share)}`,
          amount: s`${term('charge.amountYuan', amount)}`,
        })}${when('capShare', s`，就同一情形合计不超过上述基数的${term('capShare', share)}`)}${when('capYuan', s`，就同一情形合计不超过${term('capYuan', amount)}`)}。`,
        'penalty',
      ),
    ),
    p`约定的违约金低于造成的损失或者过分高于造成的损失的，当事人可以依照${law('《中华人民共和国民法典》第五百八十五条第二款')}请求予以增加或者适当减少。`,
    p`支付违约金不免除违约方继续履行合同和采取补救措施的义务。`,
  ],
  labels: {
    by: '支付方',
    event: '情形',
    charge: '违约金',
    'charge.kind': '计算方式',
    'charge.base': '基数',
    'charge.rate': '比例',
    'charge.amountYuan': '金额',
    per: '按次或者按日',
    capShare: '上限（占基数的比例）',
    capYuan: '上限（金额）',
  },
  help: {
    purpose: '约定各种违约情形应当支付的违约金及其上限。',
    legalBasis:
      '《中华人民共和国民法典》第五百八十五条；《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》第六十五条（超过损失百分之三十一般可以认定为过分高于损失）。',
    forClient: '违约金与可能的损失相称，按情形分别约定；情形写得能够从记录中判断。',
    forProvider: '以当期费用为基数并设上限，避免以合同总价款为基数；要求对等约定委托方的违约金。',
  },
  findings: {
    'rate-high': {
      problem: '违约金比例{rate}超过百分之三十，容易被认定为过分高于造成的损失而被调减。',
      reason: '约定的违约金超过损失百分之三十的，法院一般可以认定过分高于造成的损失。',
      repair: '降至百分之三十以内，常用百分之五至二十。',
    },
    'per-day-without-cap': {
      problem: '按日计算的违约金没有上限，时间较长时可能过分高于损失。',
      reason: '时间越长越可能过分高于损失，违约方会请求调减。',
      repair: '约定上限，例如基数的百分之二十。',
    },
    'cap-below-rate': {
      problem: '上限{cap}低于单次的比例{rate}，单次违约金也无法足额支付。',
      reason: '一次违约就已超过上限，比例与上限矛盾。',
      repair: '提高上限，或者降低单次比例。',
    },
    'provider-pays-fee': {
      problem: '把支付服务费用写成服务方的违约情形，可能是主体写反。',
      reason: '付款是委托方的义务，服务方不可能因“未付服务费”违约。',
      repair: '把违约方改为委托方。',
    },
    'one-sided': {
      problem: '违约金只约束一方。',
      reason: '另一方违约没有约定后果，只能证明实际损失。',
      repair: '为另一方约定对等的违约金。',
    },
  },
}
