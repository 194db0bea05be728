import {
  amountInWords,
  amountInWordsEn,
  fenOfYuan,
  fractionOf,
  LANGUAGES,
  type Language,
  roundFen,
} from '@heqi/vocabulary'
import { AutoComplete, DatePicker, Input, Select, Space } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import { type TermPlace, termAt } from '../draft/term-place.ts'
import type { TextManner } from './field.ts'
import type { FieldProps } from './field-props.ts'
import { optionText, SUGGESTIONS, unitText } from './option-text.ts'
import { showFieldSoon } from './show-field.ts'
import { optionPath, termName, useTerms } from './term-context.ts'

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const orNone = (text: string): string | undefined => (text === '' ? undefined : text)

/** One line or paragraph of text, in the manner of its term. */
export function TextField({ field, place, value, id }: FieldProps<'text'>) {
  const { t } = useTranslation()
  const { set, focus, isReadOnly } = useTerms()
  const { manner } = field
  const common = { id, disabled: isReadOnly, onFocus: () => focus(place) }
  const text = textOf(value)
  const take = (typed: string) => set(place, orNone(typed))
  const [shown, type] = useTyped(text, take)
  if (manner === 'prose') return <ProseField id={id} place={place} text={text} />
  if (manner === 'date' || manner === 'month') return <DateField id={id} place={place} text={text} picker={manner} />
  if (manner === 'share') return <ShareField id={id} place={place} text={text} />
  if (manner === 'code') return <CodeField id={id} place={place} text={text} />
  if (manner === 'amount' || manner === 'price')
    return (
      <>
        <Input
          {...common}
          inputMode="decimal"
          suffix={t('facts.yuan')}
          value={text}
          onChange={(event) => take(event.target.value)}
        />
        {manner === 'amount' ? <InWords text={text} /> : null}
      </>
    )
  return <Input {...common} {...mannerProps(manner)} value={shown} onChange={(event) => type(event.target.value)} />
}

/** Words as they are being typed: a space at their end is not part of the term yet, and must not vanish under the hand. */
function useTyped(text: string, take: (text: string) => void) {
  const [typed, setTyped] = useState(text)
  const type = (next: string) => {
    setTyped(next)
    take(next.trim())
  }
  return [typed.trim() === text ? typed : text, type] as const
}

/** A paragraph; one of a list is cut in two by a new line, as a text of several is when it is pasted. */
function ProseField({ id, place, text }: Part) {
  const { set, focus, isReadOnly, terms } = useTerms()
  const [shown, type] = useTyped(text, (typed) => set(place, orNone(typed)))
  const around = place.slice(0, -1)
  const index = place.at(-1)
  const list = termAt(terms, around)
  const take = (typed: string) => {
    if (!typed.includes('\n') || typeof index !== 'number' || !Array.isArray(list)) return type(typed)
    const paragraphs = typed.split(/\s*\n\s*/).filter((paragraph, at) => at === 0 || paragraph !== '' || at === 1)
    set(around, list.toSpliced(index, 1, ...paragraphs))
    const last = index + paragraphs.length - 1
    // Behind what was pasted; before what a new line cut off.
    showFieldSoon([...around, last], paragraphs.length > 2 ? 'end' : 'start')
  }
  return (
    <Input.TextArea
      id={id}
      disabled={isReadOnly}
      autoSize={{ minRows: 2 }}
      value={shown}
      onFocus={() => focus(place)}
      onChange={(event) => take(event.target.value)}
    />
  )
}

const mannerProps = (manner: TextManner) => {
  if (manner === 'decimal') return { inputMode: 'decimal' as const }
  if (manner === 'time') return { placeholder: '09:00' }
  if (manner === 'credit-code') return { maxLength: 18, autoCapitalize: 'characters' }
  return {}
}

/** An amount as it will stand in words. */
function InWords({ text }: { readonly text: string }) {
  const { language } = usePreferences()
  if (!/^\d{1,15}(\.\d{1,2})?$/.test(text)) return null
  const fen = roundFen(fenOfYuan(fractionOf(text)), 'half-up')
  return <div className="note term-words">{language === 'zh-CN' ? amountInWords(fen) : amountInWordsEn(fen)}</div>
}

type Part = { readonly id: string; readonly place: TermPlace; readonly text: string }

function DateField({ id, place, text, picker }: Part & { readonly picker: 'date' | 'month' }) {
  const { set, focus, isReadOnly } = useTerms()
  const day = dayjs(text)
  const format = picker === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM'
  return (
    <DatePicker
      id={id}
      picker={picker}
      format={format}
      disabled={isReadOnly}
      value={text !== '' && day.isValid() ? day : null}
      onFocus={() => focus(place)}
      onChange={(chosen) => set(place, chosen?.format(format))}
    />
  )
}

const PLAIN_NUMBER = /^\d+(\.\d*)?$/

/** A share is typed as a percentage; `5‰` and `1/3` may be typed as they are. */
function ShareField({ id, place, text }: Part) {
  const { set, focus, isReadOnly } = useTerms()
  const percent = /^(-?\d+(?:\.\d*)?)%$/.exec(text)
  const isPercent = percent !== null || text === ''
  return (
    <Input
      id={id}
      inputMode="decimal"
      disabled={isReadOnly}
      suffix={isPercent ? '%' : undefined}
      value={percent?.[1] ?? text}
      onFocus={() => focus(place)}
      onChange={(event) => {
        const typed = event.target.value.trim()
        set(place, PLAIN_NUMBER.test(typed) ? `${typed}%` : orNone(typed))
      }}
    />
  )
}

/** A name that other terms use: what is there to refer to, and what is usual, are offered. */
function CodeField({ id, place, text }: Part) {
  const { set, focus, isReadOnly, references, clause } = useTerms()
  const { language } = usePreferences()
  const name = termName(place)
  const known = references[name] ?? SUGGESTIONS[name] ?? []
  return (
    <AutoComplete
      id={id}
      disabled={isReadOnly}
      value={text}
      onFocus={() => focus(place)}
      onChange={(typed: string | undefined) => set(place, orNone(typed ?? ''))}
      options={known.map((word) => ({ value: word, label: optionText(word, optionPath(clause, place), language) }))}
      popupMatchSelectWidth={false}
    />
  )
}

/** A text in the languages of the document, the leading one first; in another one only where it has been given. */
export function LocalTextField({ place, value, id }: FieldProps<'local-text'>) {
  const { languages } = useTerms()
  const texts = (value ?? {}) as Readonly<Record<string, unknown>>
  const [given] = useState(() => LANGUAGES.filter((language) => textOf(texts[language]) !== ''))
  return (
    <div className="local-text">
      {[...languages, ...given.filter((language) => !languages.includes(language))].map((language, index) => (
        <LocalInput
          key={language}
          id={index === 0 ? id : `${id}-${language}`}
          isFirst={index === 0}
          language={language}
          place={place}
          text={textOf(texts[language])}
        />
      ))}
    </div>
  )
}

function LocalInput({ id, place, text, language, isFirst }: Part & { language: Language; isFirst: boolean }) {
  const { t } = useTranslation()
  const { set, focus, isReadOnly } = useTerms()
  const [shown, type] = useTyped(text, (typed) => set([...place, language], orNone(typed)))
  return (
    <Input
      id={id}
      lang={language}
      aria-label={isFirst ? undefined : t(`studio.textIn.${language}`)}
      prefix={<span className="note local-text__language">{language === 'zh-CN' ? '中' : 'EN'}</span>}
      disabled={isReadOnly}
      value={shown}
      onFocus={() => focus(place)}
      onChange={(event) => type(event.target.value)}
    />
  )
}

const wholeOrTyped = (typed: string): number | string | undefined =>
  /^\d{1,9}$/.test(typed) ? Number(typed) : orNone(typed)

export function IntegerField({ place, value, id }: FieldProps<'integer'>) {
  const { set, focus, isReadOnly } = useTerms()
  return (
    <Input
      id={id}
      className="number-input"
      inputMode="numeric"
      disabled={isReadOnly}
      value={textOf(value)}
      onFocus={() => focus(place)}
      onChange={(event) => set(place, wholeOrTyped(event.target.value.trim()))}
    />
  )
}

/** The unit of a measure that is still open: that of the clause's default, else per cent or days, whichever it has. */
function usualUnit(
  defaults: unknown,
  place: TermPlace,
  units: readonly (string | number)[],
): string | number | undefined {
  const usual = termAt(defaults, [...place, 'unit'])
  return [usual, 'percent', 'day'].map((each) => units.find((unit) => unit === each)).find((unit) => unit) ?? units[0]
}

/** A number and its unit. */
export function MeasureField({ field, place, value, id }: FieldProps<'measure'>) {
  const { t } = useTranslation()
  const { clause, set, focus, isReadOnly } = useTerms()
  const { language } = usePreferences()
  const measure = (value ?? {}) as Readonly<Record<string, unknown>>
  const unit = measure.unit ?? usualUnit(clause.defaults, place, field.units)
  return (
    <Space.Compact className="measure">
      <Input
        id={id}
        className="number-input"
        inputMode="decimal"
        disabled={isReadOnly}
        value={textOf(measure.value)}
        onFocus={() => focus(place)}
        onChange={(event) => {
          const typed = event.target.value.trim()
          const number = field.isWhole ? wholeOrTyped(typed) : orNone(typed)
          set(place, { unit, ...(number === undefined ? {} : { value: number }) })
        }}
      />
      <Select
        aria-label={t('studio.unit')}
        disabled={isReadOnly}
        value={unit as string}
        onFocus={() => focus(place)}
        onChange={(chosen: string) => set(place, { ...measure, unit: chosen })}
        options={field.units.map((each) => ({ value: each, label: unitText(String(each), language) }))}
        popupMatchSelectWidth={false}
      />
    </Space.Compact>
  )
}
