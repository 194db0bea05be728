import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, items, lead, p, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '第三方退出',
  body: [
    lead(
      p`有下列情形之一的，第三方退出：`,
      items(
        'grounds',
        choose('', {
          completed: p`第三方完成约定的工作并通过验收。`,
          agreement: p`双方一致同意第三方退出。`,
          breach: p`第三方违反第三方协议，经催告仍未纠正。`,
          withdrawal: p`第三方主动申请退出，并经双方同意。`,
          'force-majeure': p`不可抗力致使第三方无法继续工作。`,
          'contract-ended': p`本合同终止或者解除。`,
        }),
      ),
    ),
    p`要求第三方退出或者更换第三方的一方，应当提前${term('notice', duration)}书面通知对方和第三方，并说明原因和后续安排；情况紧急的，应当立即通知。`,
    when(
      'handOverWithin',
      p`第三方应当自退出之日起${term('handOverWithin', duration)}内移交未完成的工作和全部资料，交还账号和权限；剩余工作由引入方自行完成或者另行安排。`,
    ),
    p`引入方应当自第三方退出之日起${term('settleWithin', duration)}内与第三方结清已完成工作的费用。`,
    when(
      'refundWithin',
      p`已付费用超过已完成工作的，第三方应当自结清之日起${term('refundWithin', duration)}内退还差额。`,
    ),
    p`第三方退出不影响双方在本合同中的权利义务；第三方退出后，保密义务和此前产生的责任继续有效。`,
  ],
  labels: {
    grounds: '退出情形',
    notice: '提前通知',
    handOverWithin: '移交期限',
    settleWithin: '结清期限',
    refundWithin: '退还期限',
  },
  help: {
    purpose: '约定第三方在什么情形下退出，以及通知、移交、结算和退款。',
    legalBasis: '《中华人民共和国民法典》第五百五十八条（后合同义务）、第五百六十六条（解除的后果）。',
    forClient: '要求交还账号和资料，剩余工作由引入方兜底，避免服务中断。',
    forProvider: '提前通知应当留出更换的时间；结算和退款由引入方与第三方办理。',
  },
  findings: {
    'no-handover': {
      problem: '没有约定第三方退出后的移交，资料和权限可能留在第三方。',
      reason: '半成品和权限留在第三方，剩余工作无法接续。',
      repair: '填写移交期限，例如五个工作日。',
    },
    'no-refund': {
      problem: '没有约定退还已付未用的费用。',
      reason: '预付而未完成的费用难以追回。',
      repair: '填写退还期限，例如十个工作日。',
    },
    'contract-end-missing': {
      problem: '本合同终止不在退出情形之列，第三方可能在合同结束后仍然参与。',
      reason: '主合同已终止，第三方却没有退出的依据。',
      repair: '在退出情形中勾选本合同终止。',
    },
  },
}
