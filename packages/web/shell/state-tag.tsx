import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'

export type Tone = 'met' | 'atRisk' | 'missed' | 'notMeasured'

const ICONS: Readonly<Record<Tone, ReactNode>> = {
  met: <CheckCircleFilled />,
  atRisk: <ExclamationCircleFilled />,
  missed: <CloseCircleFilled />,
  notMeasured: <MinusCircleOutlined />,
}

/** A state by icon, word and colour, never by colour alone. */
export function StateTag({ tone, text }: { readonly tone: Tone; readonly text: ReactNode }) {
  return (
    <span className={`state-tag state-tag--${tone}`}>
      {ICONS[tone]}
      <span>{text}</span>
    </span>
  )
}
