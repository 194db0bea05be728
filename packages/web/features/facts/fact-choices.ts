import { subjectText } from '@heqi/documents/wording'
import { CHANNELS } from '@heqi/records/record'
import { type ContractTerms, NON_SOLICITATION_PENALTY } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import type { TFunction } from 'i18next'
import type { FactField } from './fact-kinds.ts'

type Choice = { readonly value: string; readonly label: string }

/** What a field may hold, in the reader's words. */
export function choicesOf({ choices }: FactField, terms: ContractTerms, language: Language, t: TFunction): Choice[] {
  if (choices === undefined) return []
  if ('words' in choices)
    return choices.words.map((value) => ({
      value,
      label: t(`facts.words.${value}` as 'facts.words.agreed', { defaultValue: value }),
    }))
  const named = (id: string): Choice => ({ value: id, label: subjectText(id, terms, language) })
  switch (choices.from) {
    case 'seat-components':
      return (terms['fees/fee-components']?.components ?? [])
        .filter(({ kind }) => kind === 'per-seat')
        .map(({ id }) => named(id))
    case 'penalties':
      return penaltiesOf(terms).map(named)
    case 'metrics':
      return (terms['quality/kpi']?.metrics ?? []).map(({ id }) => named(id))
    case 'credit-items':
      return (terms['quality/service-credits']?.items ?? []).map(({ metric }) => named(metric))
    case 'channels':
      return CHANNELS.map((value) => ({ value, label: t(`records.words.channel.${value}`) }))
  }
}

/** The penalties that a breach can name: those of the contract's rules, and that for people hired away. */
const penaltiesOf = (terms: ContractTerms): readonly string[] => [
  ...(terms['remedies/penalty'] ?? []).map(({ id }) => id),
  ...(terms['care/non-solicitation'] ? [NON_SOLICITATION_PENALTY] : []),
]
