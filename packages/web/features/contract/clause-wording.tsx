import { clauseById, type DraftSettings, type Inline, type Paragraph, renderWording } from '@heqi/clauses'
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
  }
  return <Paragraphs paragraphs={renderWording(entry.text[language].body, value, settings)} />
}

function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <div key={`${index}-${paragraph.inlines.length}`} className="clause-wording">
          <p className="contract-text">
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
