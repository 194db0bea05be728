import type { ContractFile } from '@heqi/terms'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WhyPanel } from '../../shell/why-panel.tsx'
import { WhatIfResult } from './result.tsx'
import { termInputs } from './term-inputs.ts'
import { TermSliders } from './term-slider.tsx'
import { changesOf, type Tried } from './tried-terms.ts'
import './what-if.css'

type Props = { readonly contractId: string; readonly month: string; readonly contract: ContractFile }

/** Beside the statement: draw at a term and see what this month would have come to. */
export function WhatIfPanel({ contractId, month, contract }: Props) {
  const { t } = useTranslation()
  const [tried, setTried] = useState<Tried>({})
  const terms = termsInForce(contract, `${month}-28`)
  const inputs = termInputs(terms)
  const changes = changesOf(inputs, tried)
  return (
    <WhyPanel title={t('whatIf.title')}>
      <p className="note">{t('whatIf.text')}</p>
      <WhatIfResult contractId={contractId} months={[month]} changes={changes} terms={terms} isNarrow />
      <TermSliders inputs={inputs} terms={terms} tried={tried} onTry={setTried} />
      <p>
        <Link
          to="/contracts/$contractId/what-if"
          params={{ contractId }}
          search={{ months: month, set: JSON.stringify(tried) }}
        >
          {t('whatIf.toPage')}
        </Link>
      </p>
    </WhyPanel>
  )
}
