import type { Inline } from '@heqi/clauses'
import type { ContractDocument, DocumentArticle, NumberedParagraph } from '@heqi/contract'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { AnnexContent } from './annex-content.tsx'
import './document-page.css'

/** Where one is: a clause of the draft, and the term in it that was touched last. */
export type Spot = { readonly clauseId: string; readonly path: string }

type Props = {
  readonly document: ContractDocument
  readonly spot: Spot | undefined
  readonly onJump: (spot: Spot) => void
}

/** The contract as it will print; every value leads to its field, and the one just edited stands out. */
export const DocumentPage = memo(function DocumentPage({ document, spot, onJump }: Props) {
  const { language, title, number, preamble, chapters, signatures, annexes } = document
  return (
    <article className="document-page contract-text" lang={language}>
      <header className="document-page__head">
        <h2>{title}</h2>
        {number === '' ? null : <p className="document-page__number">{number}</p>}
      </header>
      {preamble.map((article) => (
        <ArticleText key={article.id} article={article} spot={spot} onJump={onJump} />
      ))}
      {chapters.map((chapter) => (
        <section key={`${chapter.label}${chapter.articles[0]?.id ?? ''}`}>
          {chapter.heading === '' ? null : (
            <h3 className="document-page__chapter">
              {chapter.label} {chapter.heading}
            </h3>
          )}
          {chapter.articles.map((article) => (
            <ArticleText key={article.id} article={article} spot={spot} onJump={onJump} />
          ))}
        </section>
      ))}
      <div className="document-page__signatures">
        {signatures.map(({ role, lines }) => (
          <div key={role}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </div>
      {annexes.map((annex) => (
        <AnnexContent key={annex.id} annex={annex} />
      ))}
    </article>
  )
})

type ArticleProps = Pick<Props, 'spot' | 'onJump'> & { readonly article: DocumentArticle; readonly isSecond?: boolean }

/** One article, its number and heading, its paragraphs. The second of a pair has no name of its own to be found by. */
export const ArticleText = memo(
  function ArticleText({ article, spot, onJump, isSecond = false }: ArticleProps) {
    const { t } = useTranslation()
    const isHere = spot?.clauseId === article.id
    const jump = (path: string) => onJump({ clauseId: article.id, path })
    return (
      <section
        id={isSecond ? undefined : `article-${article.id}`}
        className={isHere ? 'document-article is-here' : 'document-article'}
      >
        {article.ordinal === 0 ? null : (
          <h3>
            <button type="button" className="document-jump" title={t('studio.toField')} onClick={() => jump('')}>
              {article.label} {article.heading}
            </button>
          </h3>
        )}
        <Paragraphs paragraphs={article.paragraphs} path={isHere ? spot.path : undefined} jump={jump} />
      </section>
    )
  },
  // Where one is concerns only the article that one comes from and the one that one goes to.
  (before, after) =>
    before.article === after.article && before.onJump === after.onJump && spotIn(before) === spotIn(after),
)

const spotIn = ({ article, spot }: ArticleProps): string | undefined =>
  spot?.clauseId === article.id ? spot.path : undefined

type ParagraphsProps = {
  readonly paragraphs: readonly NumberedParagraph[]
  readonly path: string | undefined
  readonly jump: (path: string) => void
}

function Paragraphs({ paragraphs, path, jump }: ParagraphsProps) {
  return paragraphs.map((paragraph, index) => (
    // The paragraphs of an article have no names of their own.
    <div key={`${index}-${paragraph.label}`} className={`document-paragraph document-paragraph--${paragraph.level}`}>
      <p>
        {paragraph.label === '' ? null : <span className="document-paragraph__label">{paragraph.label}</span>}
        {paragraph.inlines.map((inline, at) => (
          <InlineText key={`${at}-${inline.kind}`} inline={inline} path={path} jump={jump} />
        ))}
      </p>
      {paragraph.below.length === 0 ? null : (
        <div className="document-paragraph__below">
          <Paragraphs paragraphs={paragraph.below} path={path} jump={jump} />
        </div>
      )}
    </div>
  ))
}

const touches = (path: string | undefined, inline: string): boolean =>
  path !== undefined &&
  path !== '' &&
  (inline === path || inline.startsWith(`${path}.`) || inline.startsWith(`${path}[`))

function InlineText({ inline, path, jump }: { readonly inline: Inline } & Omit<ParagraphsProps, 'paragraphs'>) {
  if (inline.kind !== 'term' && inline.kind !== 'blank') return inline.text
  const isEdited =
    touches(path, inline.path) || (path !== undefined && path !== '' && path.startsWith(`${inline.path}.`))
  const names = [
    'document-term',
    inline.kind === 'blank' ? 'document-term--blank' : '',
    inline.kind === 'term' && inline.chosen ? 'document-term--chosen' : '',
    isEdited ? 'is-edited' : '',
  ]
  // Buttons would be hundreds of stops for the keyboard; the fields themselves are reached by it.
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span className={names.filter((name) => name !== '').join(' ')} onClick={() => jump(inline.path)}>
      {inline.text}
    </span>
  )
}
