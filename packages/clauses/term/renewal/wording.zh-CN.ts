import type { ClauseText } from '../../clause.ts'
import { count, duration, share } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '续约',
  body: [
    choose('kind', {
      automatic: p`服务期限届满${term('notice', duration)}前，双方均未书面提出不再续约的，本合同自动续约${term('length', duration)}${when('times', s`，自动续约不超过${term('times', count)}次`)}。`,
      negotiated: p`双方应当在服务期限届满${term('notice', duration)}前协商续约；达成一致的，签订书面续约协议，续约期限为${term('length', duration)}${when('times', s`，续约不超过${term('times', count)}次`)}；未达成一致的，本合同到期终止。`,
    }),
    when('priceRise', p`续约期间的服务价格较续约前上涨不超过${term('priceRise', share)}。`),
  ],
  labels: {
    kind: '续约方式',
    notice: '届满前多久',
    length: '续约期限',
    times: '续约次数',
    priceRise: '续约涨价上限',
  },
  help: {
    purpose: '约定到期后怎样续约。',
    legalBasis: '《中华人民共和国民法典》第五百五十八条（后合同义务）、第一百四十条（沉默的意思表示须有约定）。',
    forClient: '自动续约应当限制次数，并把异议期限记入日程。',
    forProvider: '争取自动续约；协商续约的，约定价格不变或者调整方式。',
  },
  findings: {
    'notice-longer-than-term': {
      problem: '续约的通知期限长于服务期限本身，无法履行。',
      reason: '通知日早于合同开始之日，续约或者不续约的权利无法行使。',
      repair: '缩短提前期，通常为期满前一至三个月。',
    },
    'automatic-without-limit': {
      problem: '自动续约没有次数限制，合同可能无限延续。',
      reason: '一次遗漏通知就会被续约，价格和范围长期不能重谈。',
      repair: '约定最多续约次数，或者改为协商续约。',
    },
    'no-length': {
      problem: '续约期限为零。',
      reason: '续约而没有期间，续约后何时到期无法确定。',
      repair: '填写每次续约的期限，例如一年。',
    },
    'renewed-without-price': {
      problem: '价款是一次约定的总价或者分期款，没有按期计算的服务费用；合同自动续约后，续约期间没有价款可付。',
      reason: '服务方须继续服务，合同却不产生任何费用；双方只能事后补充协议，协议不成的按交易习惯或者市场价格确定。',
      repair: '约定续约期间的价款及付款时间（例如：每次续约按原总价另行计付，并列明各期付款日），或者改为按月计费。',
    },
    'renewal-must-state-price': {
      problem: '价款是一次约定的总价或者分期款；续约协议没有写明新的价款和付款时间的，续约期间没有价款可付。',
      reason: '续约只延长期限，原价款在原期限内已经付清。',
      repair: '在本条写明续约协议须约定续约期间的价款及付款时间，或者现在就约定续约价款。',
    },
  },
}
