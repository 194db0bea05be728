import { lineTitle, monthText } from '@heqi/documents/wording'
import type { ContractTerms } from '@heqi/terms'
import { useTranslation } from 'react-i18next'
import { signedAmount } from '../../shell/amount-comparison.tsx'
import { usePreferences } from '../../shell/preferences.tsx'
import { TOKENS } from '../../shell/tokens.ts'
import { Chart } from '../service/chart.tsx'
import type { Answer } from './answer.ts'

type Props = { readonly answer: Answer; readonly terms: ContractTerms }

const FEN_PER_YUAN = 100

/** Where the difference comes from: a bar for each line, a colour for each month, from zero. */
export function DifferenceChart({ answer, terms }: Props) {
  const { t } = useTranslation()
  const { language, appearance } = usePreferences()
  const token = TOKENS[appearance]
  const titles = new Map<string, string>()
  for (const { lines } of answer.months)
    for (const line of lines) {
      const shown = line.after ?? line.before
      if (String(line.differenceFen) !== '0' && shown !== undefined)
        titles.set(line.id, lineTitle(shown, terms, language))
    }
  const ids = [...titles.keys()]
  if (ids.length === 0) return null
  const colours = [token.ink, token.indigo, token.teal, token.atRisk, token.plum]
  const label = answer.months
    .map(({ month, differenceFen }) => `${monthText(month, language)} ${signedAmount(differenceFen)}`)
    .join(', ')
  return (
    <div className="sheet sheet--padded">
      <Chart
        height={64 + ids.length * (answer.months.length * 14 + 18)}
        label={t('whatIf.chart', { months: label })}
        option={{
          grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
          legend: {
            top: 0,
            left: 0,
            icon: 'rect',
            itemWidth: 10,
            itemHeight: 10,
            textStyle: { color: token.quietInk },
          },
          tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
          xAxis: {
            type: 'value',
            splitNumber: 4,
            splitLine: { lineStyle: { color: token.faintLine } },
            axisLabel: { color: token.quietInk, hideOverlap: true },
          },
          yAxis: {
            type: 'category',
            inverse: true,
            data: ids.map((id) => titles.get(id)),
            axisTick: { show: false },
            axisLine: { lineStyle: { color: token.quietInk } },
            axisLabel: { color: token.quietInk, width: 140, overflow: 'truncate' },
          },
          series: answer.months.map(({ month, lines }, index) => ({
            type: 'bar',
            name: monthText(month, language),
            barMaxWidth: 12,
            itemStyle: { color: colours[index % colours.length] },
            data: ids.map((id) => Number(lines.find((line) => line.id === id)?.differenceFen ?? 0) / FEN_PER_YUAN),
          })),
        }}
      />
    </div>
  )
}
