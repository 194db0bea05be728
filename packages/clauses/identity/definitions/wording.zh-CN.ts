import type { ClauseText } from '../../clause.ts'
import { localPhrase, localProse } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '定义',
  body: [
    lead(
      p`下列用语在本合同中的含义如下：`,
      items(
        'standard',
        choose('', {
          'working-day': p`“工作日”，是指国务院公布的年度节假日安排中的上班日，包括因调休而上班的休息日；“日”，除写明工作日的以外，是指日历日。`,
          customer: p`“客户”，是指购买、使用或者咨询${client}的产品或者服务，并通过本合同约定的渠道与${provider}联系的自然人、法人或者非法人组织。`,
          contact: p`“联系”，是指客户通过任一约定渠道发起的咨询、投诉、建议或者其他请求，就同一事项转接或者追问的，不另行计算。`,
          'service-record': p`“服务记录”，是指${provider}为履行本合同而形成的通话、会话、工单、评价等数据及其时间信息。`,
          'contract-year': p`“合同年度”，是指自服务期限起始日或者其周年日起，至下一个周年日的前一日止的期间；最后不足的部分单独作为合同年度。`,
          'written-form': p`“书面形式”，包括合同书、信件，以及能够有形地表现所载内容并可以随时调取查用的电子数据。`,
          affiliate: p`“关联方”，是指与一方存在控制、被控制或者受同一主体控制关系的法人或者非法人组织。`,
        }),
      ),
      when('own', items('own', p`“${term('term', localPhrase)}”，是指${term('meaning', localProse)}`)),
    ),
  ],
  labels: { standard: '通用定义', own: '自定定义', 'own.term': '用语', 'own.meaning': '含义' },
  help: {
    purpose: '统一合同用语的含义，避免同一用语多种理解。',
    legalBasis:
      '《中华人民共和国民法典》第一百四十二条、第四百六十六条（合同解释）、第四百六十九条（书面形式）、第二百零一条至第二百零四条（期间计算）。',
    forClient: '“联系”“服务记录”决定指标怎样数，务必与考核口径一致。',
    forProvider: '确认转接和追问不重复计时，确认“工作日”含调休上班日对排班的影响。',
  },
  findings: {
    'defined-twice': {
      problem: '同一用语定义了两次。',
      reason: '两个定义不一致时，全文凡用到该词之处都会有两种解释。',
      repair: '只保留一个定义；含义确有不同的，换用不同的词。',
    },
    'no-working-day': {
      problem: '没有定义“工作日”，以工作日计算的期限可能有不同理解。',
      reason: '调休上班的周六是否算工作日、节假日如何扣除，直接决定付款和答复的期限。',
      repair: '在标准定义中勾选“工作日”。',
    },
  },
}
