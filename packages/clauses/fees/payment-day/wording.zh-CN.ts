import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, itemName, monthsLater } from '../../say/index.ts'
import { choose, clause, client, commas, law, list, p, provider, s, term, when } from '../../wording/build.ts'
import type { Body, Part } from '../../wording/part.ts'

/** How the months that are paid together are named. */
type Period = Readonly<Record<'each' | 'last' | 'first' | 'over', Body>>

const periodOf = (each: Body): Period => ({ each, last: s`该期末月`, first: s`该期首月`, over: s`该期届满` })

const paid = ({ each, last, first, over }: Period): Part =>
  choose('kind', {
    'day-of-month': p`${each}的服务费用，${client}应当于${last}${term('monthsAfter', monthsLater)}的${term('day', dayOfMonth)}以前支付；该月没有对应日的，以该月最后一日为付款日。${when(
      'second',
      s`其中${list('second.components', s`“${term('', itemName)}”`, commas)}的费用，于${last}${term('second.monthsAfter', monthsLater)}的${term('second.day', dayOfMonth)}以前支付。`,
    )}`,
    after: p`${each}的服务费用，${client}应当自${choose('event', {
      'month-end': over,
      'statement-confirmed': s`结算单经双方确认`,
      'invoice-received': s`收到合格发票`,
    })}之日起${term('within', duration)}内支付。`,
    'in-advance': p`${each}的服务费用先付后用，${client}应当于${first}${choose('month', {
      'first-month': s`当月`,
      'month-before': s`的前一个月`,
    })}的${term('day', dayOfMonth)}以前预付；该月没有对应日的，以该月最后一日为付款日。预付的金额与结算单的差额，与其后一次付款一并结清。`,
  })

export const text: ClauseText = {
  title: '付款日',
  body: [
    choose('every', {
      absent: paid({ each: s`每月`, last: s`服务月份`, first: s`服务月份`, over: s`服务月份届满` }),
      quarter: paid(periodOf(s`每季度（自合同期限开始之月起连续计算）`)),
      'half-year': paid(periodOf(s`每${law('半年')}（自合同期限开始之月起连续计算）`)),
      year: paid(periodOf(s`每年（自合同期限开始之月起连续计算）`)),
    }),
    p`每一服务月份结束后，${provider}应当${when('statementDay', s`于次月${term('statementDay', dayOfMonth)}以前`)}编制当月结算单并提交${client}，列明各计费项目的数量、单价、考核增减、税额和应付金额；${client}应当${when('confirmWithin', s`自收到之日起${term('confirmWithin', duration)}内`)}及时核对并书面确认，有异议的，应当书面说明理由和涉及的金额。`,
    p`付款期限的最后一日是法定休假日的，以该休假日后首个工作日为付款日。${client}对结算单的部分金额有异议的，应当先行支付没有异议的部分。`,
    p`服务费用支付至${clause('identity/parties', '合同当事人')}载明的${provider}账户${choose('method', {
      'bank-transfer': s`，以银行转账方式支付`,
      bill: s`，以商业汇票方式支付`,
      cheque: s`，以支票方式支付`,
      online: s`，以网上支付方式支付`,
      absent: s``,
    })}，款项到达该账户之日为付款日期。`,
  ],
  labels: {
    kind: '付款日的约定方式',
    day: '日期',
    monthsAfter: '服务月份之后第几个月',
    second: '部分费用的另一付款日',
    'second.components': '费用项目',
    'second.day': '日期',
    'second.monthsAfter': '服务月份之后第几个月',
    month: '预付月份',
    every: '合并支付的周期',
    event: '起算事件',
    within: '期限',
    method: '付款方式',
    statementDay: '结算单提交日',
    confirmWithin: '结算单确认期限',
  },
  help: {
    purpose: '约定每月服务费用最迟什么时候支付、怎样支付。',
    legalBasis:
      '《中华人民共和国民法典》第二百零三条（期间最后一日是法定休假日）、第五百一十一条（履行期限不明）；《保障中小企业款项支付条例》（自2025年6月1日起施行的修订版）和《中华人民共和国反不正当竞争法》（2025年修订）第十五条对大型企业付款期限有强制要求。',
    forClient: '付款日应在结算单确认和收到发票之后；保留对有异议部分暂缓付款的权利。',
    forProvider: '从结算单确认或者服务月份届满起算，比从收到发票起算更确定；要求先付无异议部分。',
  },
  findings: {
    'term-over-sixty-days': {
      problem: '付款期限超过六十日；委托方为大型企业而服务方为中小企业的，超过法定的付款期限。',
      reason: '大型企业向中小企业采购服务，付款期限自交付之日起最长不得超过六十日。',
      repair: '缩短至六十日以内；双方均非上述主体的可以忽略。',
    },
    'day-missing-in-some-months': {
      problem: '部分月份没有{day}日，付款日将提前至当月最后一日。',
      reason: '二月等月份付款日提前，资金计划容易遗漏。',
      repair: '改为二十八日以前，或者确认以月末为准。',
    },
    'paid-before-month-ends': {
      problem: '约定在服务月份当月付款，此时当月的考核结果尚未产生。',
      reason: '考核结果未出即付款，扣减只能留到以后各期。',
      repair: '改为次月付款，或者约定多退少补。',
    },
  },
}
