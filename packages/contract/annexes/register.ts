import { type DraftSettings, valueAtPath } from '@heqi/clauses'
import type { Language, LocalText } from '@heqi/vocabulary'
import type { DocumentAnnex, SignatureBlock } from '../draft/contract-document.ts'
import { chineseOrdinal } from '../draft/number-labels.ts'
import { acceptanceReport } from './acceptance-report/annex.ts'
import type { AllTerms, Annex } from './annex.ts'
import { breachProtocol } from './breach-protocol/annex.ts'
import { changeAgreement } from './change-agreement/annex.ts'
import { confidentialityAgreement } from './confidentiality-agreement/annex.ts'
import { disputeProtocol } from './dispute-protocol/annex.ts'
import { emergencyChart } from './emergency-chart/annex.ts'
import { feeDetail } from './fee-detail/annex.ts'
import { handoverList } from './handover-list/annex.ts'
import { intellectualPropertyAgreement } from './intellectual-property-agreement/annex.ts'
import { qualityStandard } from './quality-standard/annex.ts'
import { renderAnnex } from './render-annex.ts'
import { rescissionAgreement } from './rescission-agreement/annex.ts'
import { serviceList } from './service-list/annex.ts'
import { serviceManual } from './service-manual/annex.ts'
import { serviceReport } from './service-report/annex.ts'
import { settlementReport } from './settlement-report/annex.ts'
import { staffList } from './staff-list/annex.ts'
import { staffingPlan } from './staffing-plan/annex.ts'
import { terminationConfirmation } from './termination-confirmation/annex.ts'
import { thirdPartyAgreement } from './third-party-agreement/annex.ts'

/** Every annex that is generated, in the usual order behind a contract. */
export const ANNEXES: readonly Annex[] = [
  serviceList,
  qualityStandard,
  feeDetail,
  confidentialityAgreement,
  intellectualPropertyAgreement,
  thirdPartyAgreement,
  serviceManual,
  staffingPlan,
  staffList,
  emergencyChart,
  breachProtocol,
  disputeProtocol,
  serviceReport,
  acceptanceReport,
  settlementReport,
  changeAgreement,
  rescissionAgreement,
  terminationConfirmation,
  handoverList,
]

/** In a draft, what it must hold may stand in one language only. */
type Listed = { readonly title: LocalText; readonly contents?: Partial<LocalText> }

const folded = (title: string): string => title.replaceAll(/[《》“”"\s]/g, '').toLowerCase()

/** The kind of annex that goes by this title. */
export function annexTitled(title: LocalText): Annex | undefined {
  const asked = new Set([folded(title['zh-CN']), folded(title.en)])
  return ANNEXES.find((annex) =>
    [annex.title['zh-CN'], annex.title.en, ...annex.alsoCalled].some((name) => asked.has(folded(name))),
  )
}

const listedIn = (terms: AllTerms): readonly Listed[] =>
  (valueAtPath(terms, 'general/annexes.annexes') as readonly Listed[] | undefined) ?? []

/**
 * The annexes that the annex clause lists, in its order. One that is generated has its content; for another its page says what it
 * must hold, so that it can be attached by hand.
 */
export function annexesOf(
  terms: AllTerms,
  settings: DraftSettings,
  signatures: readonly SignatureBlock[],
): readonly DocumentAnnex[] {
  const { language } = settings
  return listedIn(terms).map(({ title, contents }, index) => {
    const annex = annexTitled(title)
    const label = annexLabel(index + 1, language)
    if (annex !== undefined)
      return {
        id: annex.id,
        label,
        title: title[language],
        content: renderAnnex(annex, terms, settings, signatures),
      }
    const what = contents?.[language]?.replace(/[。.]$/, '')
    const toAttach = what === undefined ? [] : [{ kind: 'field' as const, label: what }]
    return { id: `annex-${index + 1}`, label, title: title[language], content: toAttach }
  })
}

/** The register says the contents of an annex without a full stop; the annex clause ends with one. */
export const asSentences = (text: LocalText): LocalText => ({
  'zh-CN': `${text['zh-CN'].replace(/。$/, '')}。`,
  en: `${text.en.replace(/\.$/, '')}.`,
})

/** How the register of annexes stands against the terms. */
export type AnnexRegister = {
  /** Called for by the terms and not listed. */
  readonly missing: readonly Annex[]
  /** Listed, and to be attached by hand since nothing generates it. */
  readonly byHand: readonly Listed[]
}

export function annexRegister(terms: AllTerms): AnnexRegister {
  const listed = listedIn(terms)
  const kinds = new Set(listed.map(({ title }) => annexTitled(title)?.id))
  return {
    missing: ANNEXES.filter(({ id, isCalledFor }) => isCalledFor(terms) && !kinds.has(id)),
    byHand: listed.filter(({ title }) => annexTitled(title) === undefined),
  }
}

/** `附件一`, `Annex 1`. */
const annexLabel = (ordinal: number, language: Language): string =>
  language === 'zh-CN' ? `附件${chineseOrdinal(ordinal)}` : `Annex ${ordinal}`
