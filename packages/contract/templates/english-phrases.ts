import type { LocalText } from '@heqi/vocabulary'

/** What the templates and the defaults of clauses say in the parties' own words, in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  上海市浦东新区: 'Pudong New Area of Shanghai',
  成都市高新区: 'Chengdu High-tech Zone',
  上海市浦东新区示例路1号: '1 Example Road, Pudong New Area, Shanghai',
  成都市高新区示例路2号: '2 Example Road, High-tech Zone, Chengdu',
  示例银行成都分行: 'Example Bank, Chengdu Branch',
  张三: 'Zhang San',
  李四: 'Li Si',
  现有客户: 'existing customers',
  潜在客户: 'prospective customers',
  全国: 'the whole country',
  普通话: 'Mandarin',
  咨询: 'enquiry',
  投诉: 'complaint',
  建议: 'suggestion',
  售后: 'after-sales',
  售前咨询: 'presales enquiry',
  物流查询: 'delivery enquiry',
  使用咨询: 'question of use',
  故障: 'fault',
  上门服务: 'visit on site',
  双方书面确认的服务地点: 'the place that both parties have confirmed in writing',
  服务记录: 'service records',
  关键绩效指标的完成情况: 'results against the key performance indicators',
  产品和服务的问题: 'problems of products and services',
  客户的改进建议: 'improvements that customers suggest',
  重复出现的投诉: 'recurring complaints',
  业务量: 'volume of work',
  各项指标的完成情况: 'results of each indicator',
  投诉和改进措施: 'complaints and improvements',
  具有与岗位相适应的学历和工作经验: 'education and experience that fit the post',
  熟悉所服务的产品和服务规范: 'familiarity with the products served and the service rules',
  无侵犯公民个人信息的违法记录: 'no record of infringing personal information',
  产品知识: 'product knowledge',
  服务规范: 'service rules',
  个人信息保护: 'protection of personal information',
  业务流程: 'business processes',
  客服坐席: 'service agents',
  产品和服务说明: 'descriptions of products and services',
  常见问题及答复口径: 'frequent questions with their answers',
  退换货规则: 'rules for returns and exchanges',
  订单查询系统: 'order system',
  工单系统: 'ticket system',
  商业计划: 'business plans',
  客户资料: 'customer data',
  业务数据: 'business data',
  技术资料: 'technical documents',
  '为客户提供咨询、投诉处理和回访服务。':
    'to answer enquiries, handle complaints and make follow-up calls for customers.',
  姓名: 'name',
  联系电话: 'telephone number',
  收货地址: 'delivery address',
  订单信息: 'order data',
  经营同类产品或者服务的企业: 'companies that offer similar products or services',
  双方确认的服务规范: 'the service rules confirmed by both parties',
  国家和行业标准: 'national and industry standards',
  未按约定的时间或者质量提供服务: 'services not performed in the time or quality agreed',
  未按约定支付服务费用: 'failure to pay the service fee as agreed',
  违反保密义务: 'breach of confidentiality',
  未按约定提供资料或者系统权限: 'materials or system access not provided as agreed',
  地震: 'earthquake',
  洪水: 'flood',
  台风: 'typhoon',
  战争: 'war',
  疫情防控等政府行为: 'acts of government such as the control of an epidemic',
  服务范围或者服务时间发生变化: 'a change of scope or service hours',
  投诉处理: 'handling of complaints',
  个人信息处理: 'processing of personal information',
  产品安全事件: 'product safety incident',
  服务系统大面积故障: 'large failure of the service systems',
  引发集中投诉的舆情事件: 'public event that brings a wave of complaints',
  应急负责人: 'emergency lead',
  统一指挥并负责对外联络: 'commands and speaks for both sides',
  值班班长: 'shift leader',
  调配坐席并维护应答口径: 'allots agents and keeps the answers current',
  春节: 'Spring Festival',
  双十一促销: 'Singles’ Day sale',
  一线: 'first level',
  按手册排查和解答: 'troubleshooting and answers by the manual',
  二线: 'second level',
  远程诊断和修复: 'remote diagnosis and repair',
}

/** The parties' own words in these terms that have an English, in both languages. */
export function translationsOf(terms: unknown): readonly LocalText[] {
  if (typeof terms === 'string') return terms in ENGLISH ? [{ 'zh-CN': terms, en: ENGLISH[terms] ?? terms }] : []
  if (typeof terms !== 'object' || terms === null || 'zh-CN' in terms) return []
  return Object.values(terms).flatMap(translationsOf)
}

/** The same terms with the parties' own words in English. */
export function inEnglish(terms: unknown): unknown {
  if (typeof terms === 'string') return ENGLISH[terms] ?? terms
  if (Array.isArray(terms)) return terms.map(inEnglish)
  if (typeof terms !== 'object' || terms === null || 'zh-CN' in terms) return terms
  return Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, inEnglish(value)]))
}
