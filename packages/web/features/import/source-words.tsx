import { clauseById } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import { createContext, type FocusEvent, type MouseEvent, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { placeText, type TermPlace } from '../studio/draft/term-place.ts'
import { unitText } from '../studio/fields/option-text.ts'
import type { Elsewhere, Reading, StatedValue } from './reading.ts'

export type Leading = {
  readonly text: string
  /** Of the clause that is open. */
  readonly readings: readonly Reading[]
  /** The one whose words are lit up in the source. */
  readonly lit: number | undefined
  readonly onSeek: (place: Pick<Reading, 'start'> & Partial<Pick<Reading, 'index'>>) => void
}

export const LeadingContext = createContext<Leading>({
  text: '',
  readings: [],
  lit: undefined,
  onSeek: () => undefined,
})

/** Words of the source, which lead to their place. */
function SourceWords({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { text, lit, onSeek } = useContext(LeadingContext)
  const words = text.slice(reading.start, reading.end).replaceAll(/\s+/g, ' ')
  const isCorrected = reading.kind === 'term' && reading.isCorrected
  return (
    <button
      type="button"
      className={lit === reading.index ? 'source-words is-lit' : 'source-words'}
      data-reading={reading.index}
      title={t('import.toSource')}
      onClick={() => onSeek(reading)}
    >
      {t(isCorrected ? 'import.wordsCorrected' : 'import.words', { words })}
    </button>
  )
}

/** Below a field: the words that its term was read in. */
export function TermSource({ place, isLarge }: { readonly place: TermPlace; readonly isLarge: boolean }) {
  const { readings } = useContext(LeadingContext)
  const path = placeText(place)
  const said = readings.filter(
    (one) => one.kind === 'term' && (one.path === path || (!isLarge && isWithin(one.path, path))),
  )
  const places = new Map(said.map((one) => [`${one.start}/${one.end}`, one]))
  return [...places.values()].map((one) => <SourceWords key={one.index} reading={one} />)
}

const isWithin = (path: string, around: string): boolean =>
  path.startsWith(`${around}.`) || path.startsWith(`${around}[`)

/** Below the terms: the sentences of a clause that state values which none of them takes. */
export function FurtherProvisions() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { readings } = useContext(LeadingContext)
  const further = readings.filter((one) => one.kind === 'further')
  if (further.length === 0) return null
  return (
    <section className="further" aria-label={t('import.further')}>
      <h3 className="further__title">{t('import.further')}</h3>
      <p className="note">{t('import.furtherText')}</p>
      <ul>
        {further.map((one) => (
          <li key={one.index}>
            <SourceWords reading={one} />
            <span className="note">{one.values.map((value) => statedText(value, language)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Below them: the sentences of a clause whose values are terms of other clauses, with the names of those. */
export function SharedProvisions({ provisions }: { readonly provisions: readonly Elsewhere[] }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { onSeek } = useContext(LeadingContext)
  if (provisions.length === 0) return null
  return (
    <section className="further" aria-label={t('import.elsewhere')}>
      <h3 className="further__title">{t('import.elsewhere')}</h3>
      <p className="note">{t('import.elsewhereText')}</p>
      <ul>
        {provisions.map(({ start, words, values, clauses }) => (
          <li key={start}>
            <button
              type="button"
              className="source-words"
              title={t('import.toSource')}
              onClick={() => onSeek({ start })}
            >
              {t('import.words', { words })}
            </button>
            <span className="note">
              {t('import.elsewhereIn', {
                values: values.map((value) => statedText(value, language)).join(' · '),
                clauses: clauses.map((type) => clauseById(type)?.text[language].title ?? type).join(' · '),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A value of a sentence, as it was understood. */
export function statedText(value: StatedValue, language: Language): string {
  if ('share' in value) return value.share
  if ('yuan' in value) return language === 'zh-CN' ? `${value.yuan} 元` : `CNY ${value.yuan}`
  if ('date' in value) return value.date
  if ('time' in value) return value.time
  if ('of' in value) return `${value.count} ${value.of}`.trim()
  return `${value.value} ${unitText(value.unit, language)}`
}

/** The reading that the pointer or the keyboard is at: at its words, or at the field above them. */
export function readingAt({ target }: MouseEvent | FocusEvent): number | undefined {
  if (!(target instanceof Element)) return undefined
  const words =
    target.closest<HTMLElement>('[data-reading]') ??
    target.closest('.term-member')?.querySelector<HTMLElement>('[data-reading]')
  return words ? Number(words.dataset.reading) : undefined
}
