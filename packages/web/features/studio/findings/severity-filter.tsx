import type { Severity } from '@heqi/vocabulary'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'

export const SEVERITIES = ['error', 'warning', 'note'] as const

export type ShownSeverity = Severity | 'all'

type Graded = { readonly severity: Severity }

/** Findings of one severity, or all of them, the gravest first. */
export const gravestFirst = <One extends Graded>(findings: readonly One[], shown: ShownSeverity): readonly One[] =>
  SEVERITIES.filter((severity) => shown === 'all' || severity === shown).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )

type Props = {
  readonly findings: readonly Graded[]
  readonly shown: ShownSeverity
  readonly onChange: (shown: ShownSeverity) => void
}

/** Which findings one looks at; nothing to choose where all are equally grave. */
export function SeverityFilter({ findings, shown, onChange }: Props) {
  const { t } = useTranslation()
  const counts = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length)
  if (counts.filter((count) => count > 0).length < 2) return null
  return (
    <Segmented<ShownSeverity>
      size="small"
      className="severity-filter"
      aria-label={t('studio.findings')}
      value={shown}
      onChange={onChange}
      options={[
        { value: 'all', label: t('import.all', { count: findings.length }) },
        ...SEVERITIES.map((severity, index) => ({
          value: severity,
          label: `${t(`studio.severity.${severity}`)} ${counts[index]}`,
        })),
      ]}
    />
  )
}
