import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { choose, clause, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '人员增减',
  body: [
    p`${client}需要增加或者减少服务人员的，应当提前${term('notice', duration)}书面通知${provider}，写明岗位、人数和日期；${provider}应当及时确认，并按照通知调整人员。`,
    when('reductionNotice', p`减少服务人员的，通知应当提前${term('reductionNotice', duration)}作出。`),
    when(
      'acceptedShare',
      p`每次增减不超过在岗人数${term('acceptedShare', share)}的，${provider}应当接受；超过的，由双方协商。`,
    ),
    p`人员增减${choose('effective', {
      'on-date': s`自双方确认的日期起生效`,
      'next-month': s`自双方确认后的次月首日起生效`,
    })}，相应的服务费用按照${clause('fees/fee-components', '服务费用')}的单价调整。`,
    p`因人员增减产生的差额多退少补${choose('settlement', {
      'pro-rata': s`，按实际服务天数折算并在当月结算`,
      'next-month': s`，自次月起按调整后的人数结算`,
      absent: s`，随当期结算`,
    })}。双方的确认以书面形式留存，作为结算的依据。`,
  ],
  labels: {
    notice: '提前通知',
    reductionNotice: '减员提前通知',
    acceptedShare: '应当接受的增减幅度',
    effective: '生效时间',
    settlement: '差额结算',
  },
  help: {
    purpose: '约定增加或者减少服务人员的通知、生效时间和费用的多退少补。',
    legalBasis: '《中华人民共和国民法典》第五百四十三条（协商一致变更合同）。',
    forClient: '提前期不宜过长，以便随业务量调整；约定减少人员不另付补偿。',
    forProvider: '增员需要招聘和培训的时间；可以约定每次减少的比例上限。',
  },
  findings: {
    'notice-zero': {
      problem: '没有提前期，增减人员无法执行。',
      reason: '招聘、培训都需要时间，没有提前期的增减不能执行。',
      repair: '填写提前期，例如十五日。',
    },
    'notice-long': {
      problem: '提前期超过两个月，人员难以随业务量调整。',
      reason: '旺季到来或者业务收缩时来不及调整，费用与业务量脱节。',
      repair: '缩短至两个月以内。',
    },
    'settlement-contradicts-effect': {
      problem: '增减自次月生效，差额却按当月天数折算，二者不一致。',
      reason: '次月才生效就没有当月的天数可折算，两种约定不能同时执行。',
      repair: '改为次月按新人数结算，或者改为自确认日起生效。',
    },
  },
}
