import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, commas, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '第三方介入',
  body: [
    p`本合同所称第三方，是指双方以外参与本合同履行的自然人、法人和非法人组织，包括：${list(
      'kinds',
      choose('', {
        intermediary: s`中介机构`,
        'technical-support': s`技术支持单位`,
        consultant: s`咨询机构`,
        assessor: s`评估机构`,
        guarantor: s`担保人`,
        supervisor: s`监督机构`,
      }),
      commas,
    )}。第三方介入应当取得对方书面同意，不得损害对方的合法权益。`,
    when(
      'apply',
      p`一方拟引入第三方的，应当提前${term('apply', duration)}向对方提出书面申请，说明第三方的名称、资质、引入的理由、工作内容和期限。`,
    ),
    when(
      'reply',
      p`对方应当自收到申请之日起${term('reply.within', duration)}内书面答复；逾期未答复的，视为${choose('reply.silence', { consent: s`同意`, refusal: s`拒绝` })}。`,
    ),
    choose('agreement', {
      'all-parties': p`双方应当与第三方共同签订书面协议，约定各方的权利、义务和责任；协议签订之前，第三方不得开展工作。`,
      'engaging-party': p`引入方应当与第三方签订书面协议，约定第三方的权利、义务和责任；协议签订之前，第三方不得开展工作。`,
    }),
    when(
      'reviewWithin',
      p`引入方应当将协议草案的副本交对方审阅，对方应当自收到副本之日起${term('reviewWithin', duration)}内提出意见。`,
    ),
    p`第三方介入不免除双方在本合同中的义务；当事人约定由第三方履行的，第三方不履行或者履行不符合约定，由引入方向对方承担违约责任。`,
    ...deadlineAndLimitWords({ 'zh-CN': '第三方开始工作', en: 'the third party begins' })['zh-CN'],
  ],
  labels: {
    kinds: '第三方种类',
    apply: '提前申请',
    reply: '答复',
    'reply.within': '答复期限',
    'reply.silence': '逾期未答复',
    agreement: '协议签订人',
    reviewWithin: '协议审阅期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定谁可以作为第三方参与履行，以及申请、同意和签约的程序。',
    legalBasis:
      '《中华人民共和国民法典》第五百二十三条、第五百二十四条（第三人履行）、第五百九十三条（因第三人造成违约）、第一百四十条（沉默）。',
    forClient: '第三方会接触客户资料，同意权和协议审阅权不可少；沉默应视为拒绝。',
    forProvider: '写明答复期限，避免技术支持单位迟迟不能进场。',
  },
  findings: {
    'silence-is-consent': {
      problem: '逾期未答复视为同意第三方介入，可能在不知情时让第三方接触业务和资料。',
      reason: '第三方会接触系统和客户资料，不宜以沉默推定同意。',
      repair: '改为逾期未答复视为拒绝。',
    },
    'no-reply-time': {
      problem: '没有约定答复介入申请的期限。',
      reason: '申请方不知道要等多久。',
      repair: '填写答复期限，例如十个工作日。',
    },
    'agreement-unreviewed': {
      problem: '协议由引入方单独签订，对方却没有审阅的机会。',
      reason: '对方承担第三方带来的风险，却看不到协议内容。',
      repair: '填写提供草案供对方审阅的期限，或者改为三方签署。',
    },
  },
}
