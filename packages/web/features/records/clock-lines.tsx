import { elapsedText } from '@heqi/documents/wording'
import type { ClockState, RecordClock } from '@heqi/engine'
import { fraction, type Language } from '@heqi/vocabulary'
import { useTranslation } from 'react-i18next'
import { useContractZone } from '../../api/contract-zone.ts'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { recordTime } from './record-text.ts'

const TONES: Readonly<Record<ClockState, Tone>> = {
  met: 'met',
  missed: 'missed',
  running: 'atRisk',
  paused: 'notMeasured',
  'not-started': 'notMeasured',
  'not-judged': 'notMeasured',
}

type Props = { readonly clocks: readonly RecordClock[]; readonly asOf: string; readonly language: Language }

/** The clocks of one record on one common time line: time that counts, standstills, the due instant. */
export function ClockLines({ clocks, asOf, language }: Props) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  if (clocks.length === 0) return <p className="sheet sheet--padded quiet">{t('records.noClocks')}</p>
  const now = Date.parse(asOf)
  const from = Math.min(...clocks.map((clock) => clock.start))
  const until = Math.max(...clocks.flatMap((clock) => [clock.stop ?? now, clock.due ?? clock.start]), from + 1)
  const place = (instant: number) => `${(100 * (Math.min(Math.max(instant, from), until) - from)) / (until - from)}%`
  return (
    <ul className="sheet clock-lines">
      {clocks.map((clock) => (
        <li key={`${clock.event}/${clock.metric ?? ''}/${clock.target ?? ''}/${clock.start}`}>
          <div className="clock-lines__head">
            <strong>
              {t(`records.clockEvents.${clock.event}` as 'records.clockEvents.reply', { defaultValue: clock.event })}
            </strong>
            <StateTag tone={TONES[clock.state]} text={t(`records.clockStates.${clock.state}`)} />
            <span className="note">
              {elapsedText(fraction(BigInt(Math.round(clock.elapsedMs)), 1000n), language)}
              {clock.due === undefined ? '' : ` · ${t('records.due', { at: recordTime(clock.due, timeZone) })}`}
            </span>
          </div>
          <div className="clock-line" aria-hidden="true">
            <span
              className={`clock-line__run clock-line__run--${TONES[clock.state]}`}
              style={{ left: place(clock.start), right: `calc(100% - ${place(clock.stop ?? now)})` }}
            />
            {clock.standstills.map((pause) => (
              <span
                key={pause.start}
                className={pause.isStopping ? 'clock-line__pause clock-line__pause--stopping' : 'clock-line__pause'}
                style={{ left: place(pause.start), right: `calc(100% - ${place(pause.end ?? now)})` }}
              />
            ))}
            {clock.due === undefined ? null : <span className="clock-line__due" style={{ left: place(clock.due) }} />}
          </div>
        </li>
      ))}
      <li className="clock-lines__scale note">
        <span>{recordTime(from, timeZone)}</span>
        <span>{recordTime(until, timeZone)}</span>
      </li>
    </ul>
  )
}
