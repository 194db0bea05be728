import { localeOf, subjectText } from '@heqi/documents/wording'
import type { ContractTerms } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { InputNumber, Slider } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import type { TermInput } from './term-inputs.ts'
import { scaleOf, type Tried, textOf } from './tried-terms.ts'

/** What an input is about: a clause by its title, anything else as the terms call it. */
export function inputName({ subject }: TermInput, terms: ContractTerms, language: Language): string {
  const titles: Readonly<Record<string, string>> = localeOf(language).clauses.clauses
  return titles[subject] ?? subjectText(subject, terms, language)
}

type SliderProps = {
  readonly input: TermInput
  readonly terms: ContractTerms
  readonly tried: string | undefined
  readonly onTry: (value: string | undefined) => void
}

function TermSlider({ input, terms, tried, onTry }: SliderProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const scale = scaleOf(input)
  const value = tried === undefined ? scale.now : Number.parseFloat(tried)
  const name = `${inputName(input, terms, language)} ${t(`whatIf.kinds.${input.kind}`)}`
  const take = (next: number | null) => onTry(next === null || next === scale.now ? undefined : textOf(next, scale))
  const isChanged = tried !== undefined && tried !== input.value
  return (
    <li className={isChanged ? 'term-slider term-slider--changed' : 'term-slider'}>
      <div className="term-slider__head">
        <span>{name}</span>
        <span className="note figure-left">
          {t('whatIf.now')} {input.value}
        </span>
      </div>
      <div className="term-slider__body">
        <Slider
          min={scale.least}
          max={Math.max(scale.most, value)}
          step={scale.step}
          value={value}
          included={false}
          marks={{ [scale.now]: ' ' }}
          ariaLabelForHandle={name}
          tooltip={{ open: false }}
          onChange={take}
        />
        <InputNumber
          min={scale.least}
          step={scale.step}
          value={value}
          aria-label={name}
          suffix={scale.isPercent || input.unit === 'percent' ? '%' : null}
          onChange={take}
        />
      </div>
    </li>
  )
}

type Props = {
  readonly inputs: readonly TermInput[]
  readonly terms: ContractTerms
  readonly tried: Tried
  readonly onTry: (tried: Tried) => void
}

const GROUPS = [
  { group: 'targets', kinds: ['target', 'weight'] },
  { group: 'prices', kinds: ['price', 'amount'] },
  { group: 'shares', kinds: ['share'] },
] as const satisfies readonly { readonly group: string; readonly kinds: readonly TermInput['kind'][] }[]

/** The terms to draw at, by what they are about. */
export function TermSliders({ inputs, terms, tried, onTry }: Props) {
  const { t } = useTranslation()
  return GROUPS.map(({ group, kinds }) => {
    const own = inputs.filter(({ kind }) => (kinds as readonly string[]).includes(kind))
    if (own.length === 0) return null
    return (
      <section key={group} aria-labelledby={`sliders-${group}`} className="term-sliders">
        <h2 id={`sliders-${group}`} className="section-title">
          {t(`whatIf.groups.${group}`)}
        </h2>
        <ul>
          {own.map((input) => (
            <TermSlider
              key={input.path}
              input={input}
              terms={terms}
              tried={tried[input.path]}
              onTry={(value) => {
                const { [input.path]: _, ...others } = tried
                onTry(value === undefined ? others : { ...others, [input.path]: value })
              }}
            />
          ))}
        </ul>
      </section>
    )
  })
}
