import type { GivenRoles } from '@heqi/contract/import'
import { FILE_FORMATS } from '@heqi/records/file-formats'
import type { Call, VerbOption } from '../verb.ts'

export const CONTRACT_OPTION: VerbOption = {
  name: 'contract',
  value: 'FILE',
  required: true,
  text: {
    'zh-CN': '合同文件或者填写完整的草稿（JSON，格式见 heqi schema contract）',
    en: 'contract file, or a draft with all terms filled in (JSON; see heqi schema contract)',
  },
}

/** For contracts whose parties would be read the wrong way round. */
export const CLIENT_OPTION: VerbOption = {
  name: 'client',
  value: 'NAME',
  text: {
    'zh-CN': '指定谁是委托方，用合同里的称呼（如 乙方）；另一方即服务方，以此为准识读',
    en: 'who the client is, as the contract calls it (Party B, 乙方); the other is the provider, whatever is found',
  },
}

export function givenRoles({ text }: Call): GivenRoles | undefined {
  const client = text(CLIENT_OPTION.name)
  return client === undefined ? undefined : { client }
}

export const RECORDS_OPTIONS: readonly VerbOption[] = [
  {
    name: 'records',
    value: 'FILE',
    required: true,
    repeatable: true,
    text: {
      'zh-CN': '服务记录文件；可多次给出，“-”为标准输入',
      en: 'file of service records; may be given several times, “-” is standard input',
    },
  },
  {
    name: 'mapping',
    value: 'FILE',
    text: { 'zh-CN': '映射文件，用于非规范格式的记录', en: 'mapping file, for records that are not canonical' },
  },
  {
    name: 'format',
    value: 'FORMAT',
    choices: FILE_FORMATS,
    text: { 'zh-CN': '记录文件的格式；默认自动识别', en: 'format of the records; default: recognised by content' },
  },
]

export const PERIOD_OPTION: VerbOption = {
  name: 'period',
  value: 'PERIOD',
  required: true,
  text: { 'zh-CN': '期间：2026-10，或 2026-08..2026-10', en: 'period: 2026-10, or 2026-08..2026-10' },
}

export const FACTS_OPTION: VerbOption = {
  name: 'facts',
  value: 'FILE',
  repeatable: true,
  text: {
    'zh-CN': '事实文件：人员变动、除外时段、付款等，可多次给出（格式见 heqi schema facts）',
    en: 'facts: headcount, excluded windows, payments and so on; may be given several times (see heqi schema facts)',
  },
}

export const AS_OF_OPTION: VerbOption = {
  name: 'as-of',
  value: 'INSTANT',
  text: {
    'zh-CN': '按此刻已知的情况计算；默认为记录中最后一个事件，不早于期末',
    en: 'reckon with what is known at this instant; default: the last event in the records, not before the end of the period',
  },
}
