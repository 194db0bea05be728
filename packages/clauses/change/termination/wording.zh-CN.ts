import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, items, lead, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同终止',
  body: [
    lead(
      p`有下列情形之一的，本合同的权利义务终止：`,
      items(
        'grounds',
        choose('', {
          expiry: p`期限届满，且未续期。`,
          performed: p`双方的义务均已履行完毕。`,
          rescinded: p`本合同依法或者依照约定解除。`,
          agreement: p`双方书面同意终止。`,
          'force-majeure': p`不可抗力致使本合同无法继续履行。`,
          dissolution: p`一方的主体资格消灭，且没有权利义务承受人。`,
        }),
      ),
    ),
    when(
      'notice',
      p`一方预见本合同将要终止的，应当提前${term('notice', duration)}书面通知对方，说明原因和终止的日期。`,
    ),
    when('providerNotice', p`由${provider}提出终止的，应当提前${term('providerNotice', duration)}书面通知。`),
    p`双方应当自本合同终止之日起${term('settleWithin', duration)}内，对已经提供的服务、应付未付的价款、预付款和质量保证金完成最终结算。`,
    when('payWithin', p`欠付款项的一方应当自最终结算完成之日起${term('payWithin', duration)}内付清。`),
    when('confirmWithin', p`款项付清且交接完成的，双方应当在${term('confirmWithin', duration)}内签署终止确认书。`),
    p`双方应当遵循诚信原则，在终止后履行通知、协助、保密等义务；终止不影响此前产生的违约责任。`,
    ...deadlineAndLimitWords({ 'zh-CN': '本合同终止', en: 'the end of this Contract' })['zh-CN'],
  ],
  labels: {
    grounds: '终止情形',
    notice: '提前通知',
    providerNotice: '服务方提前通知',
    settleWithin: '最终结算期限',
    payWithin: '付清期限',
    confirmWithin: '终止确认期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定合同在什么情形下终止，以及终止后的结算和确认。',
    legalBasis:
      '《中华人民共和国民法典》第五百五十七条（终止的情形）、第五百五十八条（后合同义务）、第五百六十七条（结算和清理条款）。',
    forClient: '把最终结算与交接、资料返还衔接，质量保证金在结算中一并处理。',
    forProvider: '写明付清期限；没有争议的价款不应等待争议部分。',
  },
  findings: {
    'expiry-missing': {
      problem: '终止情形没有列明期限届满。',
      reason: '期限届满是最常见的终止情形，漏列会影响交接和结算的起算。',
      repair: '在终止情形中勾选期限届满。',
    },
    'slow-settlement': {
      problem: '最终结算的期限超过三个月，价款长期悬而未决。',
      reason: '尾款和质保金长期不能收回，占用资金。',
      repair: '缩短至三十日以内。',
    },
    'no-payment-time': {
      problem: '没有约定最终结算后的付清期限。',
      reason: '结算完成后何时付款没有约定，只能随时请求。',
      repair: '填写付清期限，例如十个工作日。',
    },
  },
}
