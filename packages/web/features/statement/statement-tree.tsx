import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import type { DocumentLine, StatementDocument } from '@heqi/documents/statement'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWhy, WhyLink } from '../../shell/why-panel.tsx'
import { ancestorsOf, type VisibleLine, visibleLines } from './visible-lines.ts'
import './statement-tree.css'

type Props = {
  readonly document: StatementDocument
  /** What stands beside a line: disputed, changed. */
  readonly mark?: (line: DocumentLine) => React.ReactNode
}

/** The statement as a tree that unfolds from the total to the formula; a line's amount opens its why panel. */
export function StatementTree({ document, mark }: Props) {
  const { t } = useTranslation()
  const { why } = useWhy()
  const rows = useRef<HTMLTableSectionElement>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set([...firstOpen(document.lines), ...(why === undefined ? [] : ancestorsOf(document.lines, why))]),
  )
  const shown = useMemo(() => visibleLines(document.lines, open), [document.lines, open])

  const all = useMemo(
    () => new Set(document.lines.filter((line) => line.isSum).map((line) => line.id)),
    [document.lines],
  )
  const isAllOpen = [...all].every((id) => open.has(id))
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((previous) => {
      const next = new Set(previous)
      if (isOpen) next.delete(id)
      else next.add(id)
      return next
    })
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, entry: VisibleLine) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      const all = [...(rows.current?.querySelectorAll<HTMLElement>('tr') ?? [])]
      all[all.indexOf(event.currentTarget) + step]?.focus()
    } else if (entry.hasChildren && (event.key === 'ArrowRight') !== entry.isOpen && event.key.startsWith('Arrow')) {
      toggle(entry.line.id, entry.isOpen)
    } else return
    event.preventDefault()
  }

  return (
    <table className="statement-tree" role="treegrid" aria-label={document.title}>
      <thead>
        <tr>
          <th scope="col">
            {t('statement.item')}{' '}
            <button
              type="button"
              className="why-link note no-print"
              onClick={() => setOpen(isAllOpen ? new Set() : all)}
            >
              {t(isAllOpen ? 'statement.foldAll' : 'statement.unfoldAll')}
            </button>
          </th>
          <th scope="col" className="statement-tree__basis">
            {t('statement.basis')}
          </th>
          <th scope="col" className="figure">
            {t('statement.amount')}
          </th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {shown.map((entry) => (
          <TreeRow
            key={entry.line.id}
            entry={entry}
            mark={mark?.(entry.line)}
            onToggle={() => toggle(entry.line.id, entry.isOpen)}
            onKeyDown={(event) => onKeyDown(event, entry)}
          />
        ))}
      </tbody>
      <tfoot>
        <Total caption={t('statement.net')} amount={document.net.text} />
        <Total caption={t('statement.tax')} amount={document.tax.text} />
        <tr className="statement-tree__total">
          <th scope="row">
            {document.total.caption}
            <span className="statement-tree__words">{document.total.inWords}</span>
          </th>
          <td className="statement-tree__basis" />
          <td className="figure">{document.total.text}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** At first the sums are open one step, so that the month's shape is seen at once. */
const firstOpen = (lines: readonly DocumentLine[]): readonly string[] =>
  lines.filter((line) => line.depth === 0 && line.isSum).map((line) => line.id)

function Total({ caption, amount }: { readonly caption: string; readonly amount: string }) {
  return (
    <tr>
      <th scope="row">{caption}</th>
      <td className="statement-tree__basis" />
      <td className="figure">{amount}</td>
    </tr>
  )
}

type RowProps = {
  readonly entry: VisibleLine
  readonly mark: React.ReactNode
  readonly onToggle: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void
}

function TreeRow({ entry: { line, hasChildren, isOpen }, mark, onToggle, onKeyDown }: RowProps) {
  const { t } = useTranslation()
  const { why } = useWhy()
  const classes = ['statement-tree__line', `statement-tree__line--${Math.min(line.depth, 3)}`]
  if (line.informative) classes.push('statement-tree__line--informative')
  if (why === line.id) classes.push('statement-tree__line--explained')
  return (
    <tr
      className={classes.join(' ')}
      tabIndex={0}
      aria-level={line.depth + 1}
      {...(hasChildren ? { 'aria-expanded': isOpen } : {})}
      onKeyDown={onKeyDown}
    >
      <td style={{ paddingInlineStart: `${8 + line.depth * 20}px` }}>
        <div className="statement-tree__item">
          {hasChildren ? (
            <button
              type="button"
              tabIndex={-1}
              className="statement-tree__toggle"
              aria-label={t(isOpen ? 'statement.fold' : 'statement.unfold', { line: line.title })}
              onClick={onToggle}
            >
              {isOpen ? <CaretDownOutlined /> : <CaretRightOutlined />}
            </button>
          ) : (
            <span className="statement-tree__toggle" />
          )}
          <div>
            <div className="statement-tree__title">
              {line.title} {mark}
            </div>
            <div className="note statement-tree__formula">{line.formula}</div>
          </div>
        </div>
      </td>
      <td className="statement-tree__basis note">
        {line.clause.article ?? ''} {line.clause.title}
      </td>
      <td className="figure">
        <WhyLink what={line.id}>{line.amount}</WhyLink>
      </td>
    </tr>
  )
}
