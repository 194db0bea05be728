import type { ContractTerms } from '@heqi/terms'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { WhyLink } from '../../shell/why-panel.tsx'
import type { Fact } from './fact.ts'
import { FACT_FIELDS, type FactField, type StatedKind } from './fact-kinds.ts'
import { factValue, isFigure } from './fact-values.ts'

type Props = { readonly kind: StatedKind; readonly items: readonly Fact[]; readonly terms: ContractTerms }

/** The facts of one kind; each opens its history and, for an exclusion, its effect. */
export function FactTable({ kind, items, terms }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const fields: readonly FactField[] = FACT_FIELDS[kind]
  const filled = fields.filter(
    ({ name, isOptional }) => isOptional !== true || items.some(({ body }) => body[name] !== undefined),
  )
  return (
    <div className="sheet table-scroll" tabIndex={0} role="region" aria-label={t(`facts.kinds.${kind}`)}>
      <table className="plain-table">
        <thead>
          <tr>
            {filled.map((field) => (
              <th key={field.name} scope="col" className={isFigure(field) ? 'figure' : undefined}>
                {t(`facts.fields.${field.name}` as 'facts.fields.on')}
              </th>
            ))}
            {kind === 'exclusions' ? <th scope="col">{t('facts.signatures')}</th> : null}
            <th scope="col">{t('facts.statedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((fact) => (
            <tr key={fact.factId}>
              {filled.map((field, column) => {
                const text = factValue(field, fact.body[field.name], { terms, language, t })
                return (
                  <td key={field.name} className={isFigure(field) ? 'figure' : 'figure-left'}>
                    {column === 0 ? <WhyLink what={`${fact.kind}/${fact.factId}`}>{text}</WhyLink> : text}
                  </td>
                )
              })}
              {kind === 'exclusions' ? (
                <td>
                  <Signatures body={fact.body} />
                </td>
              ) : null}
              <td className="figure-left">{fact.createdByName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Who has signed; an exclusion excuses once both have. */
export function Signatures({ body }: { readonly body: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation()
  const client = body.signedByClient === true
  const provider = body.signedByProvider === true
  if (client && provider) return <StateTag tone="met" text={t('facts.signedByBoth')} />
  if (client) return <StateTag tone="atRisk" text={t('facts.awaitsProvider')} />
  if (provider) return <StateTag tone="atRisk" text={t('facts.awaitsClient')} />
  return <StateTag tone="notMeasured" text={t('facts.unsigned')} />
}
