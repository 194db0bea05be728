import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '知识产权',
  body: [
    p`一方在本合同订立之前拥有或者独立于本合同取得的知识产权，以及一方为履行本合同向对方提供的资料、软件、系统、商标和其他材料的知识产权，仍归该方所有；对方仅可以在履行本合同所必需的范围内使用。`,
    choose('results', {
      client: p`${provider}为履行本合同形成的话术、知识库、报告、流程方案和其他成果的知识产权，自形成之日起归${client}所有；${provider}应当协助办理权利归属所需的手续。`,
      provider: p`${provider}为履行本合同形成的话术、知识库、报告、流程方案和其他成果的知识产权归${provider}所有；${client}有权为自身业务的需要永久、免费使用。`,
      joint: p`双方为履行本合同共同形成的话术、知识库、报告、流程方案和其他成果的知识产权由双方共有；各方可以自行使用，许可他人使用或者转让应当经对方书面同意。`,
    }),
    when(
      'deliver',
      p`${provider}应当自成果完成之日起${term('deliver', duration)}内将成果及其可编辑的文件交付${client}。`,
    ),
    when(
      'request',
      p`超出履行本合同所必需的范围使用对方知识产权的，应当书面申请并取得许可；权利人应当自收到申请之日起${term('request.reply', duration)}内书面答复，逾期未答复的，${choose('request.silence', { consent: s`视为同意`, refusal: s`视为拒绝` })}。`,
    ),
    p`各方保证其提供的材料和成果不侵犯他人的合法权益。第三方就此提出主张的，提供材料或者成果的一方应当负责处理并承担由此产生的责任和费用。`,
    when(
      'infringementNotice',
      p`一方收到第三方侵权主张的，应当自收到之日起${term('infringementNotice', duration)}内通知对方，并提供必要的协助；未经负责处理的一方同意，不得自行承认或者和解。`,
    ),
  ],
  labels: {
    results: '成果归属',
    deliver: '成果交付期限',
    request: '使用许可',
    'request.reply': '答复期限',
    'request.silence': '未答复的后果',
    infringementNotice: '侵权主张的通知期限',
  },
  help: {
    purpose: '约定各方原有的知识产权、服务成果的归属、使用许可和侵权责任。',
    legalBasis:
      '《中华人民共和国民法典》第八百八十五条（技术服务成果的归属）；《中华人民共和国著作权法》第十九条（委托作品的归属）。',
    forClient: '没有约定时，委托作品的著作权属于受托人；要取得话术和知识库，必须写明归委托方。',
    forProvider: '保留自有的工具、方法和通用话术；许可申请约定答复期限，避免搁置。',
  },
  findings: {
    'joint-ownership': {
      problem: '成果由双方共有，合同终止后如何使用和处分容易产生争议。',
      reason: '共有人行使和处分权利须协商一致，合作结束后常陷入僵局。',
      repair: '约定归一方所有并许可另一方使用；坚持共有的写明使用和收益规则。',
    },
    'silence-is-licence': {
      problem: '未答复即视为同意使用知识产权，权利人可能在不知情时作出许可。',
      reason: '沉默只有在法律规定、约定或者交易习惯下才是意思表示；许可他人使用知识产权不宜推定。',
      repair: '改为逾期未答复视为拒绝。',
    },
    'no-delivery': {
      problem: '成果归委托方所有，却没有约定何时交付。',
      reason: '成果归委托方却未交付，更换服务商时无法接续。',
      repair: '填写交付期限，例如十个工作日。',
    },
    'no-infringement-notice': {
      problem: '没有约定第三方提出侵权主张时的通知期限。',
      reason: '迟延告知会错过应诉和删除的时机，扩大损失。',
      repair: '填写通知期限，例如三个工作日。',
    },
  },
}
