import { PartiesTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const parties = defineClause({
  id: 'identity/parties',
  terms: PartiesTerms,
  defaults: {
    client: {
      name: { 'zh-CN': '示例商贸有限公司', en: 'Example Trading Co., Ltd.' },
      address: '上海市浦东新区示例路1号',
      contact: '张三',
      phone: '021-00000000',
      email: 'service@client.example',
    },
    provider: {
      name: { 'zh-CN': '示例客服外包有限公司', en: 'Example Outsourcing Co., Ltd.' },
      address: '成都市高新区示例路2号',
      contact: '李四',
      phone: '028-00000000',
      email: 'account@provider.example',
      bank: '示例银行成都分行',
      account: '1000200030004000500',
    },
    partyA: 'client',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
