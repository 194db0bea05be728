import type { ContractDocument, DocumentArticle } from '@heqi/contract'
import { ArticleText, type Spot } from './document-page.tsx'
import './document-page.css'

type Props = {
  readonly documents: readonly [ContractDocument, ContractDocument]
  readonly spot: Spot | undefined
  readonly onJump: (spot: Spot) => void
}

const articlesOf = ({ preamble, chapters }: ContractDocument): readonly DocumentArticle[] => [
  ...preamble,
  ...chapters.flatMap(({ articles }) => articles),
]

/** Both languages side by side, article by article. */
export function ArticlePairs({ documents, spot, onJump }: Props) {
  const [first, second] = documents
  const others = articlesOf(second)
  return (
    <article className="document-page document-page--pairs contract-text">
      <div className="article-pair">
        <h2 lang={first.language}>{first.title}</h2>
        <h2 lang={second.language}>{second.title}</h2>
      </div>
      {articlesOf(first).map((article, index) => {
        const other = others[index]
        return (
          <div key={article.id} className="article-pair">
            <div lang={first.language}>
              <ArticleText article={article} spot={spot} onJump={onJump} />
            </div>
            <div lang={second.language}>
              {other === undefined ? null : <ArticleText article={other} spot={spot} onJump={onJump} isSecond />}
            </div>
          </div>
        )
      })}
    </article>
  )
}
