import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务人员保密承诺',
  body: [
    p`${provider}应当使每一名参与服务的人员在取得系统权限、接触客户资料之前，${choose('counterpart', {
      provider: s`与${provider}签署书面保密协议`,
      both: s`与${provider}签署书面保密协议，并向${client}出具书面保密承诺`,
    })}；未签署的，不得参与服务。`,
    when(
      'copiesWithin',
      p`${provider}应当自签署之日起${term('copiesWithin', duration)}内将签署文件的副本交${client}备案。`,
    ),
    choose('lasts.kind', {
      'after-leaving': p`服务人员的保密义务至其不再参与服务后满${term('lasts.within', duration)}时止。`,
      indefinite: p`服务人员的保密义务不因其不再参与服务、劳动关系终止或者本合同终止而消灭，在有关信息为公众所知悉之前持续有效。`,
    }),
    when(
      'revokeWithin',
      p`服务人员离职、调岗或者不再参与服务的，${provider}应当在${term('revokeWithin', duration)}内收回其系统权限和所持资料。`,
    ),
    p`服务人员违反保密义务的，视为${provider}违反保密义务。`,
  ],
  labels: {
    counterpart: '承诺对象',
    copiesWithin: '副本备案期限',
    lasts: '承诺期限',
    'lasts.kind': '期限方式',
    'lasts.within': '离开服务后期限',
    revokeWithin: '收回权限期限',
  },
  help: {
    purpose: '约定每名服务人员先签保密文件、后接触资料，并在离开时收回权限。',
    legalBasis:
      '《中华人民共和国劳动合同法》第二十三条（员工的保密义务）；《中华人民共和国个人信息保护法》第五十一条（操作权限和培训）；《中华人民共和国民法典》第一千一百九十一条（用人单位责任）。',
    forClient: '要求副本备案，并把权限收回的时限写到小时。',
    forProvider: '由服务方与员工签署即可；直接向委托方出具承诺时，避免员工承担过重的个人责任。',
  },
  findings: {
    'no-revocation': {
      problem: '没有约定人员离开后多久收回权限。',
      reason: '离职人员仍可登录系统，是客户资料泄露的常见途径。',
      repair: '填写收回权限的期限，例如二十四小时。',
    },
    'slow-revocation': {
      problem: '人员离开后超过三日才收回权限，客户资料面临泄露风险。',
      reason: '权限多开一天，风险多存一天。',
      repair: '缩短至二十四小时，最长不超过三日。',
    },
    'no-copies': {
      problem: '没有约定签署文件备案，委托方无从核对。',
      reason: '是否每人都已签署，委托方无法核对。',
      repair: '约定签署后将副本交委托方备案的期限。',
    },
  },
}
