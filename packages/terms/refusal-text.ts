import type { Language, Refusal } from '@heqi/vocabulary'
import { expectedText } from './expected-text.ts'
import type { ContractRefusalCode } from './validate-contract.ts'

/** What is wrong and how to mend it; `{value}` and `{expected}` come from the refusal. */
const TEXTS: Readonly<Record<ContractRefusalCode, Readonly<Record<Language, string>>>> = {
  'term-missing': { 'zh-CN': '缺少该项；请补上（{expected}）', en: 'is missing; add it ({expected})' },
  'term-unknown': {
    'zh-CN': '不认识的项 {value}；此处可用：{expected}',
    en: 'is not known here ({value}); there are: {expected}',
  },
  'term-choice': {
    'zh-CN': '{value} 不在可选范围内；可选：{expected}',
    en: '{value} is not one of the choices; choose from: {expected}',
  },
  'term-type': {
    'zh-CN': '{value} 类型不对；应为：{expected}',
    en: '{value} has the wrong type; expected: {expected}',
  },
  'term-form': {
    'zh-CN': '{value} 格式不对；应为：{expected}',
    en: '{value} has the wrong form; expected: {expected}',
  },
  'term-range': {
    'zh-CN': '{value} 超出范围；应满足：{expected}',
    en: '{value} is out of range; expected: {expected}',
  },
  'variant-unknown': {
    'zh-CN': '没有 {value} 这一种；可选：{expected}',
    en: 'there is no {value}; choose from: {expected}',
  },
  'path-malformed': {
    'zh-CN': '路径写法有误；例：quality/kpi.kpis[csat].target.value',
    en: 'the path is malformed; example: quality/kpi.kpis[csat].target.value',
  },
  'path-unknown': {
    'zh-CN': '没有 {value} 这一项；此处有：{expected}',
    en: 'there is no {value}; there are: {expected}',
  },
  'path-entry-unknown': {
    'zh-CN': '列表中没有 {value}；有：{expected}',
    en: 'the list has no {value}; it has: {expected}',
  },
  'schema-newer': {
    'zh-CN': '文件版本 {value} 比本程序新；请升级本程序，或导出为 {expected}',
    en: 'the file is of the newer version {value}; upgrade the program, or export it as {expected}',
  },
  'end-before-start': {
    'zh-CN': '日期 {value} 不在期间内；应为：{expected}',
    en: '{value} does not lie in the term; expected: {expected}',
  },
  'date-impossible': { 'zh-CN': '{value} 不是存在的日期；请改正', en: '{value} is not a date that exists; correct it' },
  'reference-unknown': {
    'zh-CN': '引用了不存在的 {value}；已有：{expected}',
    en: 'refers to {value}, which does not exist; there are: {expected}',
  },
  'id-repeated': {
    'zh-CN': '编号 {value} 重复；请改用不同的编号',
    en: 'the id {value} stands twice; give each entry its own',
  },
  'shares-exceed-whole': {
    'zh-CN': '各期比例合计 {value}，超过 100%；请调低',
    en: 'the shares add up to {value}, more than 100 %; lower them',
  },
  'share-over-whole': {
    'zh-CN': '比例 {value} 超过 100%；请改为 0% 至 100%',
    en: 'the share {value} is over 100 %; give one from 0 % to 100 %',
  },
  'order-not-rising': {
    'zh-CN': '{value} 应大于前一级的 {expected}；请按由小到大排列',
    en: '{value} must be above {expected} of the step before; put the steps in rising order',
  },
  'order-not-falling': {
    'zh-CN': '{value} 应小于前一档的 {expected}；请按由高到低排列',
    en: '{value} must be below {expected} of the band before; put the bands in falling order',
  },
  'unit-does-not-fit': {
    'zh-CN': '{value} 与此处所计的量不符；应为：{expected}',
    en: '{value} does not fit what is counted here; use: {expected}',
  },
  'not-positive': {
    'zh-CN': '{value} 应大于零',
    en: '{value} must be above zero',
  },
  'step-open-ended': {
    'zh-CN': '只有最后一级不写上限；其余各级都要写上 upTo',
    en: 'the last step, and only the last, has no upper bound; write upTo in all the others',
  },
  'window-empty': {
    'zh-CN': '时段起止都是 {value}，为空；全天请写 00:00 至 24:00',
    en: 'the window starts and ends at {value}; for a whole day write 00:00 to 24:00',
  },
  'credit-code-check': {
    'zh-CN': '统一社会信用代码 {value} 校验不符；请核对',
    en: 'the check character of the unified social credit code {value} is wrong; compare it with the licence',
  },
  'term-needed': {
    'zh-CN': '缺少该项，而 {expected} 需要它；请补上',
    en: 'is missing and {expected} needs it; add it',
  },
  'words-differ-from-figures': {
    'zh-CN': '大写金额 {value} 与小写金额 {expected} 不一致；请改为一致',
    en: 'the amount in words {value} differs from the figures {expected}; make them agree',
  },
}

/** The refusal as one line in the reader's language: path, then what is wrong and how to mend it. */
export function refusalText(refusal: Refusal<ContractRefusalCode>, language: Language): string {
  const said = { ...refusal.data, expected: expectedText(String(refusal.data?.['expected'] ?? ''), language) }
  const text = TEXTS[refusal.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(Reflect.get(said, name) ?? ''),
  )
  return refusal.place?.path ? `${refusal.place.path}: ${text}` : text
}
