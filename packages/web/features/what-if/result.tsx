import type { ContractTerms, TermChange } from '@heqi/terms'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemEntries } from '../../shell/problem-entries.tsx'
import { Loading, Notice } from '../../shell/states.tsx'
import { useAnswer } from './answer.ts'
import { SideBySide } from './side-by-side.tsx'

type Props = {
  readonly contractId: string
  readonly months: readonly string[]
  readonly changes: readonly TermChange[]
  readonly terms: ContractTerms
  readonly isNarrow?: boolean
}

/** The live answer beside the sliders, or what stands in its way. */
export function WhatIfResult({ contractId, months, changes, terms, isNarrow = false }: Props) {
  const { t } = useTranslation()
  const answer = useAnswer(contractId, months, changes)
  if (changes.length === 0 || months.length === 0) return isNarrow ? null : <Notice title={t('whatIf.moveSomething')} />
  if (answer.error !== null) {
    const { error } = answer
    return <Alert type="warning" showIcon title={error.message} description={<ProblemEntries error={error} />} />
  }
  if (answer.data === undefined) return <Loading />
  return <SideBySide answer={answer.data} terms={terms} isBehind={answer.isBehind} isNarrow={isNarrow} />
}
