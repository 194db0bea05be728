import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, commas, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '第三方访问权限',
  body: [
    p`第三方仅可以为完成其工作，在必要范围内访问：${list(
      'scope',
      choose('', {
        'service-records': s`服务记录`,
        systems: s`业务系统`,
        premises: s`服务场所`,
        materials: s`工作资料`,
      }),
      commas,
    )}。访问应当使用专用账号，不得共用或者转借。`,
    choose('customerData', {
      none: p`第三方不得接触客户个人信息。`,
      masked: p`向第三方提供客户个人信息的，应当先作去标识化处理，使其不能识别特定个人。`,
      'with-consent': p`未取得${client}单独的书面同意，不得向第三方提供客户个人信息。`,
    }),
    p`第三方退出的，引入方应当在${term('revokeWithin', duration)}内停用其账号，收回其权限和资料。`,
    when('keepLog', p`第三方的访问应当留存日志，自访问之日起保存${term('keepLog', duration)}，双方均可以查阅。`),
  ],
  labels: { scope: '访问范围', customerData: '客户个人信息', revokeWithin: '停用期限', keepLog: '日志保存' },
  help: {
    purpose: '约定第三方可以访问什么、能否接触客户个人信息以及何时停用。',
    legalBasis:
      '《中华人民共和国个人信息保护法》第二十一条、第二十三条（委托处理与对外提供）、第五十一条（权限和去标识化）；《中华人民共和国网络安全法》（网络日志留存）。',
    forClient: '以去标识化为原则，日志至少保存六个月。',
    forProvider: '写明专用账号和停用时限，出现泄露时便于分清责任。',
  },
  findings: {
    'slow-revocation': {
      problem: '退出后超过三日才停用账号，资料面临泄露风险。',
      reason: '退出的第三方仍能登录系统，资料随时可能流出。',
      repair: '缩短至二十四小时，最长不超过三日。',
    },
    'no-log': {
      problem: '没有约定访问日志的保存，事后无从追查。',
      reason: '谁在何时看过什么无从查起。',
      repair: '填写日志的保存期限，例如六个月。',
    },
    'short-log': {
      problem: '访问日志保存不足六个月，低于网络日志留存的一般要求。',
      reason: '网络日志的留存一般不少于六个月，过短会违反监管要求，也无法追查。',
      repair: '延长至六个月以上。',
    },
  },
}
