import { type ContractRefusalCode, refusalText } from '@heqi/terms'
import type { Language, Refusal } from '@heqi/vocabulary'
import type { DraftRefusalCode } from './open-draft.ts'

type OwnCode = Exclude<DraftRefusalCode, ContractRefusalCode>

/** What is wrong with a draft file and how to mend it. */
const TEXTS: Readonly<Record<OwnCode, Readonly<Record<Language, string>>>> = {
  'template-newer': {
    'zh-CN': '草稿所用模板的版本 {value} 比本程序所带的 {expected} 新；请升级本程序后再打开，文件未作改动',
    en: 'the draft began with version {value} of its template, this program has {expected}; upgrade the program, the file is untouched',
  },
  'clause-unknown': {
    'zh-CN': '条款库中没有 {value}；可用：{expected}',
    en: 'the library has no clause {value}; there are: {expected}',
  },
  'clause-repeated': {
    'zh-CN': '条款 {value} 出现了两次；请删去一个，或者改为自定条款',
    en: 'the clause {value} stands twice; remove one, or make it a custom clause',
  },
  'clause-not-here': {
    'zh-CN': '草稿中没有条款 {value}；现有：{expected}',
    en: 'the draft has no clause {value}; it has: {expected}',
  },
  'file-empty': {
    'zh-CN': '文件是空的；请另选文件或从备份恢复',
    en: 'the file is empty; choose another or restore it',
  },
  'file-cut-off': {
    'zh-CN': '文件在此处中断，后面的内容缺失；请从备份恢复，文件未作改动',
    en: 'the file breaks off here and the rest is missing; restore it from a backup, nothing was changed',
  },
  'file-not-json': {
    'zh-CN': '此处 {value} 不是合同草稿文件（JSON）的内容；请改正或从备份恢复，文件未作改动',
    en: 'this is not the content of a draft (JSON): {value}; correct it or restore a backup, nothing was changed',
  },
}

/** A refusal of a draft as one line in the reader's language: place, what is wrong and how to mend it. */
export function draftRefusalText(refusal: Refusal<DraftRefusalCode | ContractRefusalCode>, language: Language): string {
  if (!(refusal.code in TEXTS)) return refusalText(refusal as Refusal<ContractRefusalCode>, language)
  const { path, line, column } = refusal.place ?? {}
  const text = TEXTS[refusal.code as OwnCode][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(refusal.data?.[name] ?? ''),
  )
  const place = path ?? (line === undefined ? undefined : `${line}:${column ?? 1}`)
  return place === undefined ? text : `${place}: ${text}`
}
