import { amountText } from '@heqi/documents/wording'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export type ComparedAmount = {
  readonly id: string
  readonly title: ReactNode
  /** Fen; `undefined` where that side has no such line. */
  readonly before: bigint | string | undefined
  readonly after: bigint | string | undefined
  readonly difference: bigint | string
  readonly remark?: ReactNode
}

type Props = {
  readonly caption?: string
  readonly before: string
  readonly after: string
  readonly rows: readonly ComparedAmount[]
  readonly total?: ComparedAmount
  /** Heading of the remarks; without it there is no such column. */
  readonly remarks?: string
}

const amount = (fen: bigint | string | undefined): string => (fen === undefined ? '—' : amountText(BigInt(fen)))

/** A difference with its sign: more is `+`, less the true minus. */
export const signedAmount = (fen: bigint | string): string =>
  BigInt(fen) > 0n ? `+${amountText(BigInt(fen))}` : amountText(BigInt(fen))

/** Two amounts for each line, side by side, with their difference: other terms, or the other party's invoice. */
export function AmountComparison({ caption, before, after, rows, total, remarks }: Props) {
  const { t } = useTranslation()
  return (
    <div className="sheet table-scroll" tabIndex={0} role="region" aria-label={caption ?? t('reconcile.difference')}>
      <table className="plain-table comparison">
        {caption === undefined ? null : <caption className="section-title">{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{t('statement.item')}</th>
            <th scope="col" className="figure">
              {before}
            </th>
            <th scope="col" className="figure">
              {after}
            </th>
            <th scope="col" className="figure">
              {t('reconcile.difference')}
            </th>
            {remarks === undefined ? null : <th scope="col">{remarks}</th>}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(total === undefined ? [] : [total])].map((row) => (
            <tr key={row.id} className={row === total ? 'comparison__total' : undefined}>
              <th scope="row">{row.title}</th>
              <td className="figure">{amount(row.before)}</td>
              <td className="figure">{amount(row.after)}</td>
              <td className="figure">
                <strong>{signedAmount(row.difference)}</strong>
              </td>
              {remarks === undefined ? null : <td>{row.remark}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
