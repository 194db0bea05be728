import { monthText } from '@heqi/documents/wording'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contractFileQuery, statementsQuery } from '../../api/contract.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { WhatIfResult } from './result.tsx'
import { Scenarios } from './scenarios.tsx'
import { termInputs } from './term-inputs.ts'
import { TermSliders } from './term-slider.tsx'
import { changesOf, type Tried, triedFrom } from './tried-terms.ts'
import './what-if.css'
import { message } from '../../shell/notices.ts'

/** The same months under other terms, side by side, as the sliders move. The question stands in the address. */
export function WhatIfPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/what-if' })
  const search = useSearch({ from: '/frame/contracts/$contractId/what-if' })
  const months = useQuery(statementsQuery(contractId))
  const file = useQuery(contractFileQuery(contractId))
  const [tried, setTried] = useState<Tried>(() => triedFrom(search.set))
  const failure = months.error ?? file.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([months.refetch(), file.refetch()])} />
  if (file.data === undefined || months.data === undefined) return <Loading />
  const over = months.data.items.filter((item) => item.state !== 'running').map((item) => item.month)
  if (over.length === 0) return <Notice title={t('whatIf.noMonths')} />
  const chosen =
    search.months === undefined ? over.slice(0, 3) : search.months.split(',').filter((one: string) => one !== '')
  const terms = termsInForce(file.data, `${over[0] ?? ''}-28`)
  const inputs = termInputs(terms)
  const go = (nextMonths: readonly string[], next: Tried) => {
    setTried(next)
    void navigate({
      to: '/contracts/$contractId/what-if',
      params: { contractId },
      search: { months: nextMonths.join(','), set: JSON.stringify(next) },
      replace: true,
      resetScroll: false,
    })
  }
  const copy = async () => {
    await navigator.clipboard.writeText(globalThis.location.href)
    message.success(t('whatIf.copied'))
  }
  const changes = changesOf(inputs, tried)
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('whatIf.title')}</h1>
          <p className="quiet">{t('whatIf.text')}</p>
        </div>
        <div className="page-actions">
          <Select
            mode="multiple"
            value={chosen}
            aria-label={t('whatIf.months')}
            placeholder={t('whatIf.months')}
            onChange={(value: string[]) => go([...value].sort(), tried)}
            options={over.map((value) => ({ value, label: monthText(value, language) }))}
            className="what-if-months"
          />
          <Button disabled={changes.length === 0} onClick={() => go(chosen, {})}>
            {t('whatIf.reset')}
          </Button>
          <Button onClick={() => void copy()}>{t('whatIf.share')}</Button>
        </div>
      </header>
      <div className="what-if">
        <div className="sheet sheet--padded">
          <TermSliders inputs={inputs} terms={terms} tried={tried} onTry={(next) => go(chosen, next)} />
        </div>
        <div className="what-if__result">
          <WhatIfResult contractId={contractId} months={chosen} changes={changes} terms={terms} />
          <Scenarios contractId={contractId} months={chosen} changes={changes} />
        </div>
      </div>
    </>
  )
}
