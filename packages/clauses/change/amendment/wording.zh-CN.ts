import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同变更',
  body: [
    choose('form', {
      'signed-and-sealed': p`变更、补充本合同，应当由双方订立书面协议，经授权代表签字并加盖公章或者合同专用章。`,
      'signed-or-sealed': p`变更、补充本合同，应当由双方订立书面协议，经授权代表签字或者加盖公章。`,
      written: p`变更、补充本合同，应当由双方以书面形式达成一致；经双方授权代表往来确认的电子邮件视为书面形式。`,
    }),
    when(
      'notice',
      p`一方要求变更的，应当在拟变更之日前至少${term('notice', duration)}书面提出，说明变更的内容、理由以及对服务、费用和期限的影响。`,
    ),
    when(
      'reply',
      p`对方应当自收到变更要求之日起${term('reply.within', duration)}内书面答复；逾期未答复的，视为${choose('reply.silence', { consent: s`同意`, refusal: s`不同意` })}。`,
    ),
    choose('effect', {
      'on-signature': p`变更协议自双方签署完成时生效。`,
      'stated-date': p`变更协议自其载明的日期起生效。`,
    }),
    p`变更协议是本合同的组成部分，与本合同不一致的，以变更协议为准；未变更的内容继续有效。变更内容约定不明确的，推定为未变更；达成变更之前，双方应当按照原约定履行。`,
  ],
  labels: {
    form: '变更形式',
    notice: '提前提出',
    reply: '答复',
    'reply.within': '答复期限',
    'reply.silence': '逾期未答复',
    effect: '生效',
  },
  help: {
    purpose: '约定怎样提出、答复和订立合同变更，变更何时生效。',
    legalBasis:
      '《中华人民共和国民法典》第五百四十三条、第五百四十四条（协商变更、约定不明推定未变更）、第一百四十条（沉默）。',
    forClient: '要求签字并盖章，避免日常沟通被当作变更；生效日期影响结算，应当写明。',
    forProvider: '要求提前提出并说明影响，未达成变更之前有权按原约定履行和收费。',
  },
  findings: {
    'silence-is-consent': {
      problem: '逾期未答复视为同意变更，可能在不知情时受变更约束。',
      reason: '沉默只有在法律规定、约定或者交易习惯下才是意思表示；变更合同不宜推定同意。',
      repair: '改为逾期未答复视为不同意。',
    },
    'no-reply-time': {
      problem: '没有约定答复变更要求的期限，变更可能久拖不决。',
      reason: '变更要求可以一直不答复，服务只能照旧。',
      repair: '填写答复期限，例如五个工作日。',
    },
    'loose-form': {
      problem: '电子邮件即可变更合同，日常沟通容易被当作变更。',
      reason: '往来邮件中的一句话可能被主张为变更，法务无从把关。',
      repair: '改为书面协议并签字盖章，邮件只用于日常沟通。',
    },
  },
}
