import type { ImportedContract, ImportedFile } from '@heqi/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { leftOut } from './reading.ts'

type Props = {
  readonly contract: ImportedContract
  readonly file: ImportedFile
  readonly text: string
  readonly onSeek: (offset: number) => void
}

/** What belongs to no clause, by kind, each with the way to its places, one after the other. */
export function LeftOut({ contract, file, text, onSeek }: Props) {
  const { t } = useTranslation()
  const kinds = leftOut(contract.waste, text)
  const outside = leftOut(file.waste, text)
  return (
    <div className="import-findings">
      <p className="note">{t(kinds.length === 0 ? 'import.restNone' : 'import.restText')}</p>
      <ul className="findings">
        {kinds.map((kind) => (
          <Kind key={kind.kind} {...kind} text={text} onSeek={onSeek} />
        ))}
      </ul>
      {outside.length === 0 ? null : (
        <p className="note">
          {t('import.restOutside', { places: outside.reduce((sum, { places }) => sum + places.length, 0) })}
        </p>
      )}
    </div>
  )
}

type KindProps = ReturnType<typeof leftOut>[number] & Pick<Props, 'text' | 'onSeek'>

const EXCERPT = 48

function Kind({ kind, places, letters, text, onSeek }: KindProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [next, setNext] = useState(0)
  const { start = 0, end = 0 } = places[next % places.length] ?? {}
  const counts = { places: places.length.toLocaleString(language), letters: letters.toLocaleString(language) }
  return (
    <li className="left-out">
      <div>
        <strong>{t(`import.waste.${kind}`)}</strong> <span className="note">{t('import.restPlaces', counts)}</span>
        <p className="note left-out__words">{text.slice(start, Math.min(end, start + EXCERPT))}</p>
      </div>
      <Button
        size="small"
        onClick={() => {
          onSeek(start)
          setNext(next + 1)
        }}
      >
        {t('import.toSource')} {(next % places.length) + 1}/{places.length}
      </Button>
    </li>
  )
}
