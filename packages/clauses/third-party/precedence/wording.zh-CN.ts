import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, clause, client, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '第三方协议与本合同的关系',
  body: [
    choose('prevails', {
      'main-contract': p`第三方协议不改变双方在本合同中的权利义务；两者不一致的，在双方之间以本合同为准。`,
      'third-party-agreement': p`第三方协议与本合同不一致的，就第三方参与的事项，以双方与第三方共同签订的协议为准。`,
    }),
    when('notice', p`一方发现两者不一致的，应当自发现之日起${term('notice', duration)}内书面通知其他各方，协商修改。`),
    p`第三方协议应当约定不低于${clause('care/confidentiality', '保密')}的保密义务；处理个人信息的，还应当约定处理的目的、期限、方式、种类和保护措施。`,
    choose('ownership', {
      'engaging-party': p`第三方为履行本合同形成的成果，其知识产权归引入方，另一方可以为履行本合同使用。`,
      client: p`第三方为履行本合同形成的成果，其知识产权归${client}。`,
      'third-party': p`第三方为履行本合同形成的成果，其知识产权归第三方，双方可以为履行本合同使用。`,
      absent: s``,
    }),
    choose('disputes', {
      'main-contract': p`涉及第三方的争议，经第三方在协议中同意，适用本合同的争议解决约定。`,
      'third-party-agreement': p`涉及第三方的争议，适用第三方协议的争议解决约定。`,
    }),
    p`第三方协议无效、被撤销或者终止，不影响本合同的效力。`,
  ],
  labels: { prevails: '优先适用', notice: '通知期限', ownership: '成果归属', disputes: '争议解决' },
  help: {
    purpose: '约定第三方协议与本合同不一致时以哪个为准，以及保密、成果和争议的衔接。',
    legalBasis:
      '《中华人民共和国民法典》第四百六十五条第二款（合同相对性）；《中华人民共和国个人信息保护法》第二十一条（委托处理的约定）。',
    forClient: '坚持以本合同为准，成果归自己或者引入方，避免关键成果留在第三方。',
    forProvider: '争议解决约定须经第三方同意才能约束第三方，应当写入第三方协议。',
  },
  findings: {
    'agreement-prevails': {
      problem: '以第三方协议为准，本合同的约定可能被第三方协议改变。',
      reason: '另一份合同可以改变本合同的价格和责任，双方难以预见。',
      repair: '改为在双方之间以本合同为准。',
    },
    'ownership-open': {
      problem: '没有约定第三方成果的归属。',
      reason: '第三方成果默认归完成人，委托方付费也未必能使用。',
      repair: '选择归引入方、委托方或者第三方，并约定使用权。',
    },
    'no-conflict-notice': {
      problem: '没有约定发现不一致后的通知期限。',
      reason: '不一致被发现后各方各执一词。',
      repair: '填写通知期限，例如五个工作日。',
    },
  },
}
