import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '委托方的配合义务',
  body: [
    p`${client}应当自本合同签订之日起${term('materialsWithin', duration)}内，向${provider}提供开展服务所需的下列资料，并保证其真实、完整和及时更新：${list('materials', s`${term('', phrase)}`, commas)}。`,
    when(
      'access',
      p`${client}应当自本合同签订之日起${term('access.within', duration)}内，为${provider}的服务人员开通下列系统的必要权限：${list('access.systems', s`${term('', phrase)}`, commas)}。`,
    ),
    when(
      'training',
      p`${client}应当自本合同签订之日起${term('training.within', duration)}内，对${provider}的骨干人员进行下列内容的培训：${list('training.topics', s`${term('', phrase)}`, commas)}。`,
    ),
    when(
      'changeNotice',
      p`产品、业务规则或者营销活动发生变化，可能影响服务的，${client}应当提前${term('changeNotice', duration)}书面告知${provider}。`,
    ),
    when(
      'forecast',
      p`${client}应当向${provider}书面提供下一月的业务量预测${when('forecast.day', s`，于每月${term('forecast.day', dayOfMonth)}以前提供`)}${when('forecast.before', s`，提前${term('forecast.before', duration)}提供`)}${when('forecast.tolerance', s`；实际业务量超出预测${term('forecast.tolerance', share)}的，受其影响的指标不作为考核依据`)}。`,
    ),
    when(
      'replyWithin',
      p`${provider}就业务问题请求确认的，${client}应当自收到请求之日起${term('replyWithin', duration)}内答复。`,
    ),
    p`${client}应当指定联系人负责日常协调，并按照本合同支付服务费用。因${client}未履行本条义务致使${provider}不能按约提供服务的，受影响的时限相应顺延，受影响的指标不作为考核依据。`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    materials: '应提供的资料',
    materialsWithin: '提供资料期限',
    access: '系统权限',
    'access.systems': '系统',
    'access.within': '开通期限',
    training: '培训',
    'training.topics': '培训内容',
    'training.within': '培训期限',
    changeNotice: '变化的提前告知',
    forecast: '业务量预测',
    'forecast.day': '预测的提供日期',
    'forecast.before': '预测的提前期',
    'forecast.tolerance': '预测的容许偏差',
    replyWithin: '业务问题答复期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定委托方提供资料、权限、培训和答复的义务及期限。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条（协助义务）、第八百八十二条（委托人提供工作条件）、第八百八十四条。',
    forClient: '期限应当切实可行；逾期会使服务时限顺延，并影响考核。',
    forProvider: '资料、权限和培训都写明期限，并约定未履行时免于考核。',
  },
  findings: {
    'no-access': {
      problem: '没有约定开通系统权限，服务可能无法开始。',
      reason: '没有系统权限，服务方无法查询订单，时限从何时起算会有争议。',
      repair: '列明需要开通的系统和期限。',
    },
    'no-change-notice': {
      problem: '没有约定业务变化的提前告知，答复口径可能失准。',
      reason: '促销和规则临时变化，答复错误由谁负责不明。',
      repair: '填写提前告知的期限，例如三个工作日。',
    },
    'no-reply-time': {
      problem: '没有约定业务问题的答复期限，解决时限容易产生争议。',
      reason: '等待委托方确认的时间是否计入解决时限不明。',
      repair: '填写答复期限，例如一个工作日。',
    },
  },
}
