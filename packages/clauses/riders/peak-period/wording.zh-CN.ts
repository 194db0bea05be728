import type { ClauseText } from '../../clause.ts'
import { count, date, decimal, duration, phrase, price, share } from '../../say/index.ts'
import { client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '高峰期服务',
  body: [
    lead(
      p`下列期间为高峰期：`,
      items(
        'periods',
        p`“${term('name', phrase)}”${when('from', s`，自${term('from', date)}起`)}${when('to', s`，至${term('to', date)}止`)}。`,
      ),
    ),
    p`高峰期内，${provider}应当增加客服人员，保证服务指标不因联系量上升而降低。`,
    when('extraStaffShare', p`增加的人数不少于平时人数的${term('extraStaffShare', share)}。`),
    when('extraStaff', p`增加的人数不少于${term('extraStaff', count)}人。`),
    when('staff', p`高峰期内在岗的客服人员总数不少于${term('staff', count)}人。`),
    when('personDayYuan', p`增加的人员按每人每日${term('personDayYuan', price)}另行计费。`),
    when(
      'priceMultiple',
      p`高峰期内提供的服务，按席、按时、按件计费的单价为平时的${term('priceMultiple', decimal)}倍，固定费用不变，${provider}应当在对账单中单独列明。`,
    ),
    p`${provider}应当在每一高峰期开始${term('planBefore', duration)}前，向${client}提交人员安排和时间表，经${client}确认后作为本合同附件。`,
  ],
  labels: {
    periods: '高峰期',
    'periods.name': '名称',
    'periods.from': '起',
    'periods.to': '止',
    extraStaffShare: '增加人员的比例',
    extraStaff: '增加人员的人数',
    staff: '高峰期总人数',
    personDayYuan: '增加人员每人每日费用',
    priceMultiple: '单价倍数',
    planBefore: '提交计划的提前期',
  },
  help: {
    purpose: '约定节假日、促销等高峰期的增员和人员计划。',
    legalBasis: '《中华人民共和国民法典》第五百零九条。',
    forClient: '高峰期以日期或者事件写明，增员以比例或者人数写明，“适当增加”无法执行。',
    forProvider: '增员应当对应费用；委托方应提前提供联系量预测。',
  },
  findings: {
    'ends-before-it-begins': {
      problem: '高峰期的止日早于起日。',
      reason: '期间为负，增员义务不会产生。',
      repair: '核对日期，把止日改到起日之后。',
    },
    'no-number': {
      problem: '没有约定增加多少人员，“增加”无法执行。',
      reason: '“增加”没有数量，多派一人也算履行。',
      repair: '填写增加的人数或者比例。',
    },
    'dearer-on-no-date': {
      problem: '高峰期“{name}”按更高的单价计费，却没有写明起止日期。',
      reason: '哪些服务适用更高的单价无法判断，对账时必有争议。',
      repair: '填写高峰期的起日和止日，或者约定以委托方的书面通知为准。',
    },
    'outside-term': {
      problem: '高峰期“{name}”不在服务期限之内。',
      reason: '合同尚未开始或者已经结束，增员义务无从履行。',
      repair: '把高峰期调整到服务期限之内。',
    },
  },
}
