import { assembleDocument, type DraftFile } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { Segmented } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ArticlePairs } from './article-pairs.tsx'
import { DocumentPage, type Spot } from './document-page.tsx'

type Props = { readonly file: DraftFile; readonly spot: Spot | undefined; readonly onJump: (spot: Spot) => void }
type View = Language | 'both'

/** The page as it will print, in one language or both side by side; it follows where one writes. */
export function WordingPane({ file, spot, onJump }: Props) {
  const { t } = useTranslation()
  const [first = 'zh-CN', second] = file.style.languages
  const [view, setView] = useState<View>(second === undefined ? first : 'both')
  const chinese = useMemo(() => (view === 'en' ? undefined : assembleDocument(file, 'zh-CN')), [file, view])
  const english = useMemo(() => (view === 'zh-CN' ? undefined : assembleDocument(file, 'en')), [file, view])
  useFollowing(spot, file)
  return (
    <section className="wording" aria-label={t('studio.page')}>
      <div className="wording__head">
        <Segmented<View>
          size="small"
          value={view}
          onChange={setView}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
            { value: 'both', label: t('studio.sideBySide') },
          ]}
        />
      </div>
      <div className="wording__pages">
        {chinese !== undefined && english !== undefined ? (
          <ArticlePairs
            documents={first === 'en' ? [english, chinese] : [chinese, english]}
            spot={spot}
            onJump={onJump}
          />
        ) : (
          [chinese ?? english].map(
            (document) =>
              document && <DocumentPage key={document.language} document={document} spot={spot} onJump={onJump} />,
          )
        )}
      </div>
    </section>
  )
}

/** Brings the words of the term that is being edited, or the article that was chosen, into sight. */
function useFollowing(spot: Spot | undefined, file: DraftFile): void {
  useEffect(() => {
    if (spot === undefined) return
    const frame = requestAnimationFrame(() => {
      const article = document.getElementById(`article-${spot.clauseId}`)
      const words = article?.querySelector('.is-edited') ?? article
      const pane = words?.closest('.studio__pane')
      if (words === null || words === undefined || pane === null || pane === undefined) return
      const { top, bottom } = words.getBoundingClientRect()
      const box = pane.getBoundingClientRect()
      if (top < box.top + 48 || bottom > box.bottom)
        words.scrollIntoView({ block: spot.path === '' ? 'start' : 'center' })
    })
    return () => cancelAnimationFrame(frame)
    // A clause that was just added is drawn a moment after it was chosen.
  }, [spot, file])
}
