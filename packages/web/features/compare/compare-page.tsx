import {
  type ArticleDifference,
  type Comparison,
  compareContracts,
  hasDifferences,
  isChangedArticle,
  type TermDifference,
  type TextPiece,
} from '@heqi/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented, Switch, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { RouteFailed } from '../../shell/route-states.tsx'
import { Loading, NoPermission, Notice } from '../../shell/states.tsx'
import { SidePicker } from './side-picker.tsx'
import { readSide, sideFrom } from './sides.ts'
import { valueText } from './value-text.ts'
import './compare.css'
import '../../locales/drafting.ts'

type Search = { readonly a?: string; readonly b?: string }

/** Two versions of a contract, by term and by word, for those who may see drafts. */
export function ComparePage() {
  const mayRead = usePermission('drafts.read')
  return mayRead ? <TwoVersions /> : <NoPermission />
}

/** Which two stands in the address. */
function TwoVersions() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { a, b }: Search = useSearch({ strict: false })
  const before = sideFrom(a)
  const after = sideFrom(b)
  const [wording, setWording] = useState(language)
  const comparison = useQuery({
    queryKey: ['comparison', a, b, wording],
    enabled: before !== undefined && after !== undefined,
    staleTime: 0,
    queryFn: async (): Promise<Comparison> => {
      if (before === undefined || after === undefined) throw new Error('two sides are needed')
      const [old, now] = await Promise.all([readSide(client, before, wording), readSide(client, after, wording)])
      return compareContracts(old, now)
    },
  })
  const choose = (change: Search) =>
    void navigate({ to: '/compare', search: { ...(a && { a }), ...(b && { b }), ...change }, replace: true })
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('compare.title')}</h1>
          <p className="quiet">{t('compare.text')}</p>
        </div>
        <div className="page-actions">
          {before === undefined || after === undefined ? null : (
            <Button href={`/api/redline?a=${a ?? ''}&b=${b ?? ''}&language=${wording}`}>{t('compare.redline')}</Button>
          )}
          <Segmented
            value={wording}
            onChange={setWording}
            options={[
              { value: 'zh-CN' as const, label: '中文' },
              { value: 'en' as const, label: 'English' },
            ]}
          />
        </div>
      </header>
      <div className="sheet sheet--padded compare-sides">
        <SidePicker name={t('compare.before')} side={before} onChoose={(side) => choose({ a: side })} />
        <SidePicker name={t('compare.after')} side={after} onChoose={(side) => choose({ b: side })} />
      </div>
      {before === undefined || after === undefined ? <Notice title={t('compare.chooseTwo')} /> : null}
      {comparison.isLoading ? <Loading /> : null}
      {comparison.isError ? <RouteFailed error={comparison.error} reset={() => void comparison.refetch()} /> : null}
      {comparison.data === undefined ? null : hasDifferences(comparison.data) ? (
        <Differences comparison={comparison.data} />
      ) : (
        <Notice title={t('compare.same')} />
      )}
    </>
  )
}

function Differences({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { terms, articles } = comparison
  const changed = articles.filter(isChangedArticle).length
  return (
    <Tabs
      defaultActiveKey={terms.length === 0 ? 'words' : 'terms'}
      items={[
        { key: 'terms', label: t('compare.byTerm', { count: terms.length }), children: <ByTerm terms={terms} /> },
        { key: 'words', label: t('compare.byWord', { count: changed }), children: <ByWord articles={articles} /> },
      ]}
    />
  )
}

function ByTerm({ terms }: { readonly terms: readonly TermDifference[] }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  if (terms.length === 0) return <p className="quiet">{t('compare.noTerms')}</p>
  return (
    <div
      className="sheet table-scroll"
      role="region"
      tabIndex={0}
      aria-label={t('compare.byTerm', { count: terms.length })}
    >
      <table className="compare-terms">
        <thead>
          <tr>
            <th scope="col">{t('compare.term')}</th>
            <th scope="col">{t('compare.before')}</th>
            <th scope="col">{t('compare.after')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">{label[language]}</th>
              <td>{before === undefined ? '—' : <del>{valueText(before, path, language)}</del>}</td>
              <td>{after === undefined ? '—' : <ins>{valueText(after, path, language)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ByWord({ articles }: { readonly articles: readonly ArticleDifference[] }) {
  const { t } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? articles : articles.filter(isChangedArticle)
  return (
    <>
      <label className="compare-whole">
        <Switch size="small" checked={isWhole} onChange={setIsWhole} />
        <span>{t('compare.whole')}</span>
      </label>
      <article className="sheet compare-text contract-text">
        {shown.map((article) => (
          <section key={`${article.before?.position ?? ''}/${article.after?.position ?? ''}`}>
            <h2>
              <Labels article={article} /> <Pieces pieces={article.heading} />
              {article.isMoved ? <span className="note"> {t('compare.moved')}</span> : null}
              {article.kind === 'same' || article.kind === 'changed' ? null : (
                <span className="note"> {t(`compare.kind.${article.kind}`)}</span>
              )}
            </h2>
            {article.paragraphs.map((pieces, index) => (
              <p key={`${index}-${pieces.length}`}>
                <Pieces pieces={pieces} />
              </p>
            ))}
          </section>
        ))}
      </article>
    </>
  )
}

function Labels({ article: { before, after } }: { readonly article: ArticleDifference }) {
  if (before?.label === after?.label) return <span className="quiet">{after?.label}</span>
  return (
    <span className="quiet">
      {before === undefined ? null : <del>{before.label}</del>} {after === undefined ? null : <ins>{after.label}</ins>}
    </span>
  )
}

const Pieces = ({ pieces }: { readonly pieces: readonly TextPiece[] }) =>
  pieces.map(({ kind, text }, index) => {
    const key = `${index}-${kind}`
    if (kind === 'removed') return <del key={key}>{text}</del>
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
