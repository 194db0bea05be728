import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '交接',
  body: [
    lead(
      p`${provider}应当自本合同终止或者解除之日起${term('within', duration)}内，向${client}或者其指定的接替方移交下列事项，并编制移交清单：`,
      items(
        'items',
        choose('', {
          'customer-data': p`客户资料和服务记录。`,
          'business-data': p`业务数据和统计报表。`,
          'work-in-progress': p`尚未办结的事项及其进展。`,
          knowledge: p`话术、知识库和培训材料。`,
          accounts: p`系统账号、权限和密钥。`,
          equipment: p`${client}提供的设备和物品。`,
        }),
      ),
    ),
    choose('data', {
      return: p`${provider}应当返还载有${client}资料和数据的全部载体，不得留存副本。`,
      destroy: p`${provider}应当以不能恢复的方式删除或者销毁其持有的${client}资料和数据。`,
      'return-and-destroy': p`${provider}应当先返还${client}的资料和数据，经${client}确认完整后，再以不能恢复的方式删除或者销毁留存的副本。`,
    }),
    p`法律、行政法规规定应当留存的，${provider}在留存期内只可以存储并采取必要的安全保护措施，不得用于其他目的。`,
    when(
      'certificateWithin',
      p`返还、删除或者销毁完成后，${provider}应当在${term('certificateWithin', duration)}内出具书面证明，写明范围、方式、时间和经办人。`,
    ),
    when(
      'confirm',
      p`${client}应当自收到移交清单之日起${term('confirm.within', duration)}内书面确认或者提出异议；逾期未表示的，${choose('confirm.silence', { accepted: s`视为交接完成`, 'not-accepted': s`不视为交接完成` })}。`,
    ),
    when(
      'transition',
      p`${client}要求的，${provider}应当在终止或者解除后继续提供服务${term('transition.length', duration)}，配合接替方平稳过渡，${choose('transition.charged', { true: s`并按照本合同的标准${when('transition.feeShare', s`的${term('transition.feeShare', share)}`)}收取服务费用`, false: s`不另行收取服务费用` })}。`,
    ),
    p`交接期间，双方应当指定负责人；不得以价款争议为由扣留客户资料和数据。`,
    ...deadlineAndLimitWords({ 'zh-CN': '本合同终止或者解除', en: 'the end or rescission of this Contract' })['zh-CN'],
  ],
  labels: {
    items: '移交事项',
    within: '移交期限',
    data: '资料和数据',
    certificateWithin: '书面证明期限',
    confirm: '交接确认',
    'confirm.within': '确认期限',
    'confirm.silence': '逾期未确认',
    transition: '过渡服务',
    'transition.length': '过渡期',
    'transition.charged': '是否计费',
    'transition.feeShare': '按标准的比例',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定合同结束时移交什么、多久完成、资料怎样处理以及过渡期的服务。',
    legalBasis:
      '《中华人民共和国民法典》第五百五十八条（旧物回收、协助等后合同义务）；《中华人民共和国个人信息保护法》第二十一条第二款、第四十七条（返还或者删除）。',
    forClient: '把未办结事项和知识库列入移交，并要求销毁证明；为更换服务方留出过渡期。',
    forProvider: '要求确认期限和逾期的后果；过渡服务应当计费。',
  },
  findings: {
    'no-certificate': {
      problem: '没有约定返还或者销毁的书面证明，无法证明资料已经处理。',
      reason: '没有书面证明，资料是否销毁日后无法举证。',
      repair: '填写出具证明的期限，例如五个工作日。',
    },
    'no-confirmation': {
      problem: '没有约定确认交接的期限，交接何时完成无从确定。',
      reason: '交接何时完成影响尾款和质保金的支付。',
      repair: '填写确认期限及逾期的后果。',
    },
    'unpaid-transition': {
      problem: '终止后的过渡服务不计费，服务方可能消极配合。',
      reason: '过渡期服务有成本而无对价，配合难以保证。',
      repair: '改为按原价收费，或者限定免费的期限。',
    },
    'customer-data-missing': {
      problem: '移交事项没有包括客户资料。',
      reason: '委托合同终止的，受托人应当返还或者删除个人信息，不得保留。',
      repair: '在移交事项中勾选客户资料。',
    },
  },
}
