import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '续约',
  body: [
    choose('kind', {
      automatic: p`服务期限届满${term('notice', duration)}前，双方均未书面提出不再续约的，本合同自动续约${term('length', duration)}${when('times', s`，自动续约不超过${term('times', count)}次`)}。`,
      negotiated: p`双方应当在服务期限届满${term('notice', duration)}前协商续约；达成一致的，签订书面续约协议，续约期限为${term('length', duration)}${when('times', s`，续约不超过${term('times', count)}次`)}；未达成一致的，本合同到期终止。`,
    }),
  ],
  labels: { kind: '续约方式', notice: '届满前多久', length: '续约期限', times: '续约次数' },
  help: {
    purpose: '约定到期后怎样续约。',
    legalBasis: '《中华人民共和国民法典》第五百五十八条（后合同义务）、第一百四十条（沉默的意思表示须有约定）。',
    forClient: '自动续约应当限制次数，并把异议期限记入日程。',
    forProvider: '争取自动续约；协商续约的，约定价格不变或者调整方式。',
  },
  findings: {
    'notice-longer-than-term': '续约的通知期限长于服务期限本身，无法履行。',
    'automatic-without-limit': '自动续约没有次数限制，合同可能无限延续。',
    'no-length': '续约期限为零。',
  },
}
