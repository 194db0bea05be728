import { METRIC_TITLES } from '@heqi/terms'
import type { LocalText } from '@heqi/vocabulary'

/** What fees, quantities, indices and the like are called when the parties give them no title: by their usual ids. */
const ITEM_NAMES: Readonly<Record<string, LocalText>> = {
  seats: { 'zh-CN': '坐席服务费', en: 'Seat fee' },
  agents: { 'zh-CN': '客服人员服务费', en: 'Agent fee' },
  leads: { 'zh-CN': '班组长服务费', en: 'Team lead fee' },
  conversations: { 'zh-CN': '会话服务费', en: 'Conversation fee' },
  service: { 'zh-CN': '基本服务费', en: 'Basic service fee' },
  'service-fee': { 'zh-CN': '客户服务费', en: 'Customer service fee' },
  support: { 'zh-CN': '支持服务费', en: 'Support service fee' },
  'support-fee': { 'zh-CN': '技术支持费', en: 'Technical support fee' },
  social: { 'zh-CN': '社交媒体服务费', en: 'Social media service fee' },
  platform: { 'zh-CN': '平台使用费', en: 'Platform fee' },
  maintenance: { 'zh-CN': '系统维护费', en: 'System maintenance fee' },
  labour: { 'zh-CN': '人工成本', en: 'Labour costs' },
  equipment: { 'zh-CN': '设备费用', en: 'Equipment costs' },
  management: { 'zh-CN': '管理费', en: 'Management fee' },
  overtime: { 'zh-CN': '加班服务费', en: 'Overtime fee' },
  other: { 'zh-CN': '其他费用', en: 'Other fees' },
  'other-costs': { 'zh-CN': '其他成本', en: 'Other costs' },
  'overtime-hours': { 'zh-CN': '加班工时', en: 'Overtime hours' },
  calls: { 'zh-CN': '来电量', en: 'Call volume' },
  cases: { 'zh-CN': '工单量', en: 'Case volume' },
  contacts: { 'zh-CN': '联系量', en: 'Contact volume' },
  upsell: { 'zh-CN': '增购分成', en: 'Upselling share' },
  'upsell-revenue': { 'zh-CN': '增购收入', en: 'Upselling revenue' },
  cpi: { 'zh-CN': '居民消费价格指数', en: 'Consumer price index' },
  inflation: { 'zh-CN': '物价变动', en: 'Change in prices' },
  scope: { 'zh-CN': '服务范围变化', en: 'Change of scope' },
  market: { 'zh-CN': '市场价格变化', en: 'Change in the market' },
  policy: { 'zh-CN': '政策变化', en: 'Change in policy' },
  night: { 'zh-CN': '夜间', en: 'Night' },
  weekend: { 'zh-CN': '周末', en: 'Weekend' },
  holiday: { 'zh-CN': '节假日', en: 'Holiday' },
}

/** What the contract names by an id and calls by a title: its metrics, and everything else. */
export const STANDARD_NAMES = { metric: METRIC_TITLES, item: ITEM_NAMES } as const satisfies Record<
  string,
  Readonly<Record<string, LocalText>>
>
export type NameKind = keyof typeof STANDARD_NAMES
