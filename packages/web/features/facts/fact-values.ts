import { amountText, monthText } from '@heqi/documents/wording'
import type { ContractTerms } from '@heqi/terms'
import { fenOfYuan, fractionOf, type Language, roundFen } from '@heqi/vocabulary'
import type { TFunction } from 'i18next'
import { listText } from '../../shell/list-text.ts'
import { recordTime } from '../records/record-text.ts'
import { choicesOf } from './fact-choices.ts'
import type { FactField } from './fact-kinds.ts'

type Scene = { readonly terms: ContractTerms; readonly language: Language; readonly t: TFunction }

/** A field of a fact in the reader's words; a dash where it says nothing. */
export function factValue(field: FactField, value: unknown, { terms, language, t }: Scene): string {
  if (value === undefined || value === null) return '—'
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  const word = (text: string) =>
    choicesOf(field, terms, language, t).find((choice) => choice.value === text)?.label ?? text
  switch (field.type) {
    case 'instant':
      return recordTime(plain, terms['identity/contract-particulars'].timeZone)
    case 'month':
      return monthText(plain, language)
    case 'yuan':
      return amountText(roundFen(fenOfYuan(fractionOf(plain)), 'half-up'))
    case 'flag':
      return t(value === true ? 'records.yes' : 'records.no')
    case 'choice':
      return word(plain)
    case 'choices':
      return listText((value as readonly string[]).map(word), language)
    case 'shares':
      return listText(
        (value as readonly { readonly metric: string; readonly allocation: string }[]).map(
          ({ metric, allocation }) => `${word(metric)} ${allocation}`,
        ),
        language,
      )
    case 'date':
    case 'decimal':
    case 'integer':
    case 'text':
      return plain
  }
}

/** Amounts and numbers stand right, in tabular figures. */
export const isFigure = ({ type }: FactField): boolean => type === 'yuan' || type === 'decimal' || type === 'integer'
