import type { ClauseText } from '../../clause.ts'
import { duration, phrase, prose } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, law, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '个人信息与数据保护',
  body: [
    lead(
      p`${client}委托${provider}处理其客户的个人信息，双方依照${law('《中华人民共和国个人信息保护法》第二十一条')}约定如下：`,
      p`处理目的：${term('purpose', prose)}`,
      p`个人信息的种类：${list('kinds', s`${term('', phrase)}`, commas)}。`,
      when(
        'sensitive',
        choose('sensitive', {
          included: p`上述信息包含敏感个人信息的，${client}应当依法取得个人的单独同意，${provider}应当采取严格的保护措施。`,
          none: p`上述信息不包含敏感个人信息；处理中发现敏感个人信息的，${provider}应当停止处理并告知${client}。`,
        }),
      ),
      p`处理方式：${list(
        'methods',
        choose('', {
          collect: s`收集`,
          store: s`存储`,
          use: s`使用`,
          process: s`加工`,
          transmit: s`传输`,
          provide: s`提供`,
          delete: s`删除`,
        }),
        commas,
      )}。`,
      p`处理期限：与服务期限相同；服务期限届满后的处理以本条约定为限。`,
    ),
    p`${provider}应当按照前款约定处理个人信息，不得超出约定的目的、方式和种类处理，并采取下列保护措施：${list(
      'measures',
      choose('', {
        'access-control': s`按岗位授予最小必要的访问权限`,
        encryption: s`加密存储和传输`,
        masking: s`展示时脱敏`,
        'access-log': s`记录访问日志`,
        training: s`对接触人员进行培训`,
        audit: s`定期审计`,
      }),
      commas,
    )}。`,
    choose('subProcessing', {
      forbidden: p`${provider}不得转委托他人处理个人信息。`,
      'with-consent': p`未经${client}书面同意，${provider}不得转委托他人处理个人信息；经同意转委托的，${provider}应当使受托人承担同等义务，并对其行为负责。`,
    }),
    choose('crossBorder', {
      forbidden: p`个人信息应当存储在中华人民共和国境内，不得向境外提供，也不得从境外访问。`,
      'with-consent': p`个人信息应当存储在中华人民共和国境内；确需向境外提供的，应当事先取得${client}书面同意并依法办理出境手续。`,
    }),
    p`发生或者可能发生个人信息泄露、篡改、丢失的，${provider}应当立即采取补救措施，并自发现之时起${term('incidentNotice', duration)}内将信息种类、原因、可能造成的危害和已采取的措施通知${client}，协助${client}履行法定的报告和通知义务。`,
    when(
      'incidentReport',
      p`${provider}应当自发现之时起${term('incidentReport', duration)}内向${client}提交书面报告，说明经过、原因和处理结果。`,
    ),
    when(
      'requestHelp',
      p`个人请求查阅、复制、更正、补充或者删除其个人信息的，${provider}应当自收到请求之日起${term('requestHelp', duration)}内转告并协助${client}处理。`,
    ),
    p`${client}有权对${provider}处理个人信息的活动进行监督和检查，${provider}应当配合并提供必要的记录。`,
    p`本合同不生效、无效、被撤销、解除或者终止的，${provider}应当在${term('atEndWithin', duration)}内${choose('atEnd', {
      return: s`将个人信息返还${client}，不得保留`,
      delete: s`删除个人信息，不得保留，并出具删除证明`,
      'return-and-delete': s`将个人信息返还${client}后删除全部副本，不得保留，并出具删除证明`,
    })}。`,
    when(
      'retention',
      p`含有个人信息的服务记录自形成之日起保存${term('retention', duration)}，期满后应当删除或者匿名化处理；法律对保存期限另有规定的，从其规定。`,
    ),
    p`${client}提供或者服务过程中产生的客户数据归${client}所有，${provider}仅可以为履行本合同使用。`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    purpose: '处理目的',
    kinds: '个人信息种类',
    sensitive: '敏感个人信息',
    methods: '处理方式',
    measures: '保护措施',
    subProcessing: '转委托',
    crossBorder: '向境外提供',
    incidentNotice: '泄露通知时限',
    incidentReport: '泄露书面报告时限',
    requestHelp: '协助个人请求的时限',
    atEnd: '终止后的处置',
    atEndWithin: '终止后处置期限',
    retention: '服务记录保存期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定委托处理个人信息的目的、期限、方式、种类、保护措施，以及泄露和终止后的处置。',
    legalBasis:
      '《中华人民共和国个人信息保护法》第二十一条（委托处理）、第五十一条（安全措施）、第五十七条（泄露的补救和通知）、第五十九条（受托人的义务）；《中华人民共和国数据安全法》第二十七条。',
    forClient: '委托方仍是个人信息处理者，泄露首先由其对外承担责任；通知时限应当足够短，终止后要有删除证明。',
    forProvider: '目的和种类写得具体，超出部分有权拒绝处理；因委托方取得信息不合法造成的责任由委托方承担。',
  },
  findings: {
    'notice-too-slow': {
      problem: '泄露通知时限超过三日，委托方难以履行立即补救和通知的法定义务。',
      reason: '个人信息处理者应当立即采取补救措施并通知，受托方迟报会使委托方违法。',
      repair: '缩短至七十二小时以内，建议二十四小时。',
    },
    'sensitive-not-said': {
      problem: '没有说明是否包含敏感个人信息。',
      reason: '身份证号、银行账户等须取得单独同意并严格保护，未说明会遗漏法定程序。',
      repair: '选择是否包含敏感个人信息。',
    },
    'sensitive-weak-measures': {
      problem: '包含敏感个人信息，保护措施却没有加密、脱敏或者访问日志。',
      reason: '处理敏感个人信息须采取严格保护措施。',
      repair: '在保护措施中增加加密、脱敏和访问日志。',
    },
    'no-access-control': {
      problem: '保护措施中没有访问权限控制。',
      reason: '法律要求合理确定操作权限；人人可见客户信息，泄露难以追责。',
      repair: '在保护措施中增加按岗位授权。',
    },
    'no-retention': {
      problem: '没有约定含有个人信息的服务记录保存多久。',
      reason: '保存期限应当为实现目的所必要的最短时间；不约定会无限期留存。',
      repair: '填写保存期限，并与服务记录的保存期限一致。',
    },
  },
}
