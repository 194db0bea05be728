import { DraftFile, SuppressionFile } from '@heqi/contract'
import { Claimed, Facts, StatementJson } from '@heqi/engine'
import { MAPPING_SCHEMA, RECORD_SCHEMA } from '@heqi/records'
import { ContractFile, TermChange } from '@heqi/terms'
import type { LocalText } from '@heqi/vocabulary'
import { type TSchema, Type } from 'typebox'
import { CompareAnswer } from './answers/compare-answer.ts'
import { DoctorAnswer } from './answers/doctor-answer.ts'
import { DraftAnswer, RenderAnswer } from './answers/draft-answer.ts'
import { ImportFilesAnswer, ReviewFilesAnswer } from './answers/files-answer.ts'
import { ImportAnswer } from './answers/import-answer.ts'
import { MeasureAnswer } from './answers/measure-answer.ts'
import { ProblemsAnswer } from './answers/problems-answer.ts'
import { ReadAnswer } from './answers/read-answer.ts'
import { ReconcileAnswer } from './answers/reconcile-answer.ts'
import { ReviewAnswer } from './answers/review-answer.ts'
import { SchemaListAnswer } from './answers/schema-answer.ts'
import { SettleAnswer } from './answers/settle-answer.ts'
import { SimulateAnswer } from './answers/simulate-answer.ts'
import { StaffAnswer } from './answers/staff-answer.ts'
import { UpAnswer } from './answers/up-answer.ts'
import { WhatIfAnswer } from './answers/whatif-answer.ts'

export type NamedSchema = { readonly schema: TSchema; readonly text: LocalText }

/** What `heqi schema NAME` prints: files that are read, and answers that `--json` gives. */
export const SCHEMAS = {
  contract: { schema: ContractFile, text: { 'zh-CN': '合同文件', en: 'contract file' } },
  draft: { schema: DraftFile, text: { 'zh-CN': '合同草稿', en: 'draft of a contract' } },
  facts: { schema: Facts, text: { 'zh-CN': '事实文件', en: 'facts file' } },
  record: {
    schema: RECORD_SCHEMA,
    text: { 'zh-CN': '规范服务记录（每行一条）', en: 'canonical service record, one a line' },
  },
  mapping: { schema: MAPPING_SCHEMA, text: { 'zh-CN': '映射文件', en: 'mapping file' } },
  changes: {
    schema: Type.Array(TermChange),
    text: { 'zh-CN': '条款变更（whatif 用）', en: 'changes of terms, for whatif' },
  },
  claimed: { schema: Claimed, text: { 'zh-CN': '对方主张的账单', en: 'what the other side claims' } },
  statement: { schema: StatementJson, text: { 'zh-CN': '结算单（不含文字）', en: 'statement, without words' } },
  import: { schema: ImportAnswer, text: { 'zh-CN': 'heqi import --json', en: 'heqi import --json' } },
  review: { schema: ReviewAnswer, text: { 'zh-CN': 'heqi review --json', en: 'heqi review --json' } },
  'import-files': {
    schema: ImportFilesAnswer,
    text: { 'zh-CN': 'heqi import --json（多个文件）', en: 'heqi import --json of several files' },
  },
  'review-files': {
    schema: ReviewFilesAnswer,
    text: { 'zh-CN': 'heqi review --json（多个文件）', en: 'heqi review --json of several files' },
  },
  suppressions: { schema: SuppressionFile, text: { 'zh-CN': '已确认保留的审查意见', en: 'findings to let be' } },
  'draft-answer': { schema: DraftAnswer, text: { 'zh-CN': 'heqi draft --json', en: 'heqi draft --json' } },
  render: { schema: RenderAnswer, text: { 'zh-CN': 'heqi render --json', en: 'heqi render --json' } },
  compare: { schema: CompareAnswer, text: { 'zh-CN': 'heqi compare --json', en: 'heqi compare --json' } },
  up: { schema: UpAnswer, text: { 'zh-CN': 'heqi up --json', en: 'heqi up --json' } },
  read: { schema: ReadAnswer, text: { 'zh-CN': 'heqi read --json', en: 'heqi read --json' } },
  measure: { schema: MeasureAnswer, text: { 'zh-CN': 'heqi measure --json', en: 'heqi measure --json' } },
  settle: { schema: SettleAnswer, text: { 'zh-CN': 'heqi settle --json', en: 'heqi settle --json' } },
  reconcile: { schema: ReconcileAnswer, text: { 'zh-CN': 'heqi reconcile --json', en: 'heqi reconcile --json' } },
  whatif: { schema: WhatIfAnswer, text: { 'zh-CN': 'heqi whatif --json', en: 'heqi whatif --json' } },
  simulate: { schema: SimulateAnswer, text: { 'zh-CN': 'heqi simulate --json', en: 'heqi simulate --json' } },
  staff: { schema: StaffAnswer, text: { 'zh-CN': 'heqi staff --json', en: 'heqi staff --json' } },
  'schema-list': { schema: SchemaListAnswer, text: { 'zh-CN': 'heqi schema --json', en: 'heqi schema --json' } },
  doctor: { schema: DoctorAnswer, text: { 'zh-CN': 'heqi doctor --json', en: 'heqi doctor --json' } },
  problems: {
    schema: ProblemsAnswer,
    text: { 'zh-CN': '任何命令被拒绝时的 --json', en: 'any --json when the call is refused' },
  },
} satisfies Readonly<Record<string, NamedSchema>>
export type SchemaName = keyof typeof SCHEMAS

export const isSchemaName = (name: string): name is SchemaName => Object.hasOwn(SCHEMAS, name)
