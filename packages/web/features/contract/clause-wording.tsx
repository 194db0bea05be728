import { clauseById, type DraftSettings, type Inline, type Paragraph, renderWording, type Titles } from '@heqi/clauses'
import { metricName } from '@heqi/documents/wording'
import type { ContractFile, ContractTerms } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import './clause-wording.css'

type Props = { readonly clause: string; readonly terms: ContractTerms; readonly articles: ContractFile['articles'] }

/** A clause as it stands in the contract, set in the contract's own type; the agreed values stand out. */
export function ClauseWording({ clause, terms, articles, language }: Props & { readonly language: Language }) {
  const entry = clauseById(clause)
  const value = terms[clause as keyof ContractTerms]
  if (entry === undefined || value === undefined) return null
  const settings: DraftSettings = {
    language,
    scheme: 'party-a-b',
    partyA: terms['identity/parties'].partyA,
    currency: terms['identity/contract-particulars'].currency ?? 'CNY',
    numberOf: (id) => articles?.[id],
    titles: titlesIn(terms, language),
  }
  return <Paragraphs paragraphs={withoutHoles(renderWording(entry.text[language].body, value, settings))} />
}

/** Metrics and fees as their contract calls them; a metric without a name of its own by its formula. */
function titlesIn(terms: ContractTerms, language: Language): Titles {
  const metrics = terms['quality/kpi']?.metrics ?? []
  const components = terms['fees/fee-components']?.components ?? []
  return {
    metric: new Map(metrics.map(({ id, title, formula }) => [id, title?.[language] ?? metricName(formula, language)])),
    item: new Map(components.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title[language]]]))),
  }
}

/**
 * The sentences that can be said of what is executed. A contract that was registered by its terms holds nothing else: what its
 * text says besides stands in its papers.
 */
function withoutHoles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const below = withoutHoles(paragraph.below)
    const isHole = paragraph.inlines.some(({ kind }) => kind === 'blank')
    const leadsNowhere = below.length === 0 && /[：:]$/.test(paragraph.inlines.at(-1)?.text ?? '')
    return isHole || leadsNowhere ? [] : [{ ...paragraph, below }]
  })
}

type Shown = Paragraph & { readonly label?: string; readonly below: readonly Shown[] }

/** Paragraphs of the contract, with their numbers where they have them. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Shown[] }) {
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <div key={`${index}-${paragraph.inlines.length}`} className="clause-wording">
          <p className="contract-text">
            {paragraph.label ? <span className="clause-wording__label">{paragraph.label}</span> : null}
            {paragraph.inlines.map((inline, at) => (
              <InlineText key={`${at}-${inline.text}`} inline={inline} />
            ))}
          </p>
          {paragraph.below.length === 0 ? null : (
            <div className="clause-wording__below">
              <Paragraphs paragraphs={paragraph.below} />
            </div>
          )}
        </div>
      ))}
    </>
  )
}

const InlineText = ({ inline }: { readonly inline: Inline }) =>
  inline.kind === 'term' && inline.chosen !== true ? <b className="clause-wording__term">{inline.text}</b> : inline.text
