import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '争议解决',
  body: [
    p`因本合同产生的或者与本合同有关的争议，双方应当先行友好协商${when('negotiation', s`；自一方书面提出协商之日起${term('negotiation', duration)}内未能解决的，任何一方可以进入下一步程序`)}。`,
    when(
      'mediation',
      p`协商不成的，任何一方可以申请“${term('mediation.by', phrase)}”调解；自受理之日起${term('mediation.within', duration)}内未达成调解协议的，视为调解不成。`,
    ),
    choose('forum.kind', {
      court: p`仍未解决的，任何一方可以向${choose('forum.place', {
        client: s`${client}住所地`,
        provider: s`${provider}住所地`,
        claimant: s`原告住所地`,
        defendant: s`被告住所地`,
        'signing-place': s`本合同签订地`,
        'performance-place': s`本合同履行地`,
      })}有管辖权的人民法院提起诉讼。`,
      arbitration: p`仍未解决的，任何一方可以将争议提交“${term('forum.commission', phrase)}”，按照申请仲裁时该机构现行有效的仲裁规则进行仲裁${when('forum.seat', s`，仲裁地为“${term('forum.seat', phrase)}”`)}；仲裁裁决是终局的，对双方均有约束力。`,
    }),
    choose('costs', {
      'losing-party': p`因解决争议产生的诉讼费或者仲裁费、保全费和合理的律师费，由败诉方承担；部分胜诉的，按照胜诉比例分担。`,
      'each-own': p`因解决争议产生的律师费由双方各自承担，诉讼费或者仲裁费按照裁判文书或者仲裁裁决的确定承担。`,
      'as-decided': p`因解决争议产生的费用，按照生效裁判文书或者仲裁裁决的确定承担。`,
    }),
    p`争议解决期间，除争议事项外，双方应当继续履行本合同的其他义务；对结算金额有争议的，无争议的部分应当按期支付。`,
  ],
  labels: {
    negotiation: '协商期限',
    mediation: '调解',
    'mediation.by': '调解机构',
    'mediation.within': '调解期限',
    forum: '争议解决机构',
    'forum.kind': '诉讼或者仲裁',
    'forum.place': '管辖法院',
    'forum.commission': '仲裁机构',
    'forum.seat': '仲裁地',
    costs: '费用承担',
  },
  help: {
    purpose: '约定争议的协商、调解、诉讼或者仲裁，以及费用承担。',
    legalBasis:
      '《中华人民共和国民事诉讼法》第三十五条（协议管辖）；《中华人民共和国仲裁法》（2025年修订）第二十七条、第二十九条（仲裁协议应当有选定的仲裁机构）；仲裁实行一裁终局。',
    forClient: '约定己方住所地法院，或者名称准确的仲裁机构；写明争议期间服务不中断。',
    forProvider: '争取被告住所地法院或者中立的仲裁机构；写明无争议部分照付。',
  },
  findings: {
    'commission-not-determinable': {
      problem: '“{commission}”不是可以确定的仲裁机构名称，仲裁协议可能无效。',
      reason: '没有选定仲裁机构又不能补充协议的，仲裁协议无效。',
      repair: '写明仲裁机构的全称，例如“上海国际经济贸易仲裁委员会”。',
    },
    'no-negotiation-time': {
      problem: '约定先行协商却没有期限，何时可以起诉或者申请仲裁不明确。',
      reason: '何时算协商不成没有标准，起诉或者申请仲裁会被抗辩程序未满足。',
      repair: '填写协商期限，例如三十日。',
    },
    'long-steps': {
      problem: '协商和调解的期限合计超过六个月，拖延权利的行使。',
      reason: '前置程序过长，拖延救济并可能影响保全时机。',
      repair: '把协商与调解合计缩短至六个月以内。',
    },
  },
}
