import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import type { EChartsCoreOption } from 'echarts/core'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { INTERFACE_FONT } from '../../shell/tokens.ts'

echarts.use([
  BarChart,
  HeatmapChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
])

type Props = { readonly option: EChartsCoreOption; readonly height: number; readonly label: string }

/** A chart in the house's type; what it shows must also be readable as text (`label`). */
export function Chart({ option, height, label }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const chart = useRef<echarts.ECharts | null>(null)
  useEffect(() => {
    if (element.current === null) return undefined
    const made = echarts.init(element.current, null, { renderer: 'svg' })
    chart.current = made
    const observer = new ResizeObserver(() => made.resize())
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption({ textStyle: { fontFamily: INTERFACE_FONT }, animation: false, ...option }, true)
  }, [option])
  return <div ref={element} role="img" aria-label={label} style={{ height }} />
}
