import { scanXml } from './scan-xml.ts'
import type { Story } from './text-flow.ts'

type Series = { readonly name: string[]; readonly categories: string[]; readonly values: string[] }

/** Where the stored points of a series stand: in Office's first charts, and in the newer kinds. */
const COLUMNS: Readonly<Record<string, keyof Series>> = {
  'c:tx': 'name',
  'c:cat': 'categories',
  'c:xVal': 'categories',
  'c:val': 'values',
  'c:yVal': 'values',
  'cx:tx': 'name',
  'cx:strDim': 'categories',
  'cx:numDim': 'values',
}

/**
 * A chart as the table that it draws: its titles line by line, then a row for each category with the stored value of each
 * series (ECMA-376 §21.2). It draws figures and rules nothing, so its text is marked as a chart.
 */
export function readChart(xml: string): Story {
  const titles: string[] = []
  const series: Series[] = []
  let open: Series | undefined
  let column: keyof Series | undefined
  let index = -1
  let isRead = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'c:ser' || name === 'cx:series' || name === 'cx:data') {
        open = { name: [], categories: [], values: [] }
        series.push(open)
      } else if (name in COLUMNS) column = COLUMNS[name]
      else if (name === 'a:p' && !column) titles.push('')
      else if (name === 'c:pt' || name === 'cx:pt') index = Number(attributes('idx') ?? 0)
      isRead = name === 'c:v' || name === 'cx:pt' || name === 'cx:v' || name === 'a:t'
    },
    close: (name) => {
      isRead = false
      if (name === 'c:ser' || name === 'cx:series' || name === 'cx:data') open = undefined
      else if (name in COLUMNS) column = undefined
      else if (name === 'c:pt' || name === 'cx:pt') index = -1
    },
    text: (text) => {
      if (!isRead) return
      if (!open || !column) titles[titles.length - 1] = (titles.at(-1) ?? '') + text
      else if (index < MAXIMUM_POINTS) {
        const at = Math.max(0, index)
        // A category of several levels has several words at one place.
        open[column][at] = open[column][at] === undefined ? text : `${open[column][at]} ${text}`
      }
    },
  })
  return storyOf([...titles, ...tableOf(series)])
}

/** No chart that people read has more points. */
const MAXIMUM_POINTS = 100_000

function tableOf(series: readonly Series[]): string[] {
  const categories = series.find((one) => one.categories.length > 0)?.categories ?? []
  const drawn = series.filter(({ name, values }) => name.length + values.length > 0)
  const heads = drawn.map(({ name }) => name.join(' '))
  const length = drawn.reduce((most, { values }) => Math.max(most, values.length), categories.length)
  const rows = Array.from({ length }, (_, at) => [categories[at] ?? '', ...drawn.map(({ values }) => values[at] ?? '')])
  return [['', ...heads], ...rows].map((cells) => cells.join('\t'))
}

function storyOf(lines: readonly string[]): Story {
  const text = lines.filter((line) => line.trim() !== '').join('\n')
  return { text: text === '' ? '' : `${text}\n`, runs: [], hints: [{ kind: 'chart', start: 0, end: text.length }] }
}
