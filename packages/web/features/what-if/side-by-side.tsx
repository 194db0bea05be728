import { lineTitle, monthText } from '@heqi/documents/wording'
import type { ContractTerms } from '@heqi/terms'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { AmountComparison, signedAmount } from '../../shell/amount-comparison.tsx'
import { lazily } from '../../shell/lazily.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Loading } from '../../shell/states.tsx'
import type { Answer } from './answer.ts'

/** The chart library is large; it comes when there is something to draw. */
const DifferenceChart = lazily(() => import('./difference-chart.tsx'), 'DifferenceChart')

type Props = {
  readonly answer: Answer
  readonly terms: ContractTerms
  readonly isBehind: boolean
  readonly isNarrow?: boolean
}

const isChanged = ({ lines }: Answer['months'][number]): boolean =>
  lines.some((line) => String(line.differenceFen) !== '0')

/** What other terms would have made of the months: the sum, the months line by line, the difference drawn. */
export function SideBySide({ answer, terms, isBehind, isNarrow = false }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (
    <div className={isBehind ? 'what-if-answer what-if-answer--behind' : 'what-if-answer'} aria-busy={isBehind}>
      <p className="what-if-answer__sum" aria-live="polite">
        {t('whatIf.difference')} <strong className="figure-left">{signedAmount(answer.differenceFen)}</strong>
      </p>
      {isNarrow ? null : (
        <Suspense fallback={<Loading />}>
          <DifferenceChart answer={answer} terms={terms} />
        </Suspense>
      )}
      {answer.months.filter(isChanged).map(({ month, differenceFen, lines }) => (
        <AmountComparison
          key={month}
          caption={`${monthText(month, language)} ${signedAmount(differenceFen)}`}
          before={t('whatIf.before')}
          after={t('whatIf.after')}
          rows={lines
            .filter((line) => String(line.differenceFen) !== '0')
            .map((line) => {
              const shown = line.after ?? line.before
              return {
                id: line.id,
                title: shown === undefined ? line.id : lineTitle(shown, terms, language),
                before: line.before?.amountFen,
                after: line.after?.amountFen,
                difference: line.differenceFen,
              }
            })}
        />
      ))}
    </div>
  )
}
