import { CloseOutlined } from '@ant-design/icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'

/** Where the frame has room for the panel. */
export const WhySlotContext = createContext<HTMLElement | null>(null)

/**
 * The panel's state is in the address (`?why=...`), so that the explanation of a number can be sent as a link.
 * `why` names what is explained in the words of the screen: a line id, a metric id, a deadline.
 */
export function useWhy(): {
  readonly why: string | undefined
  readonly open: (what: string) => void
  readonly close: () => void
} {
  const search: { readonly why?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const go = useCallback(
    (why: string | undefined) =>
      void navigate({
        to: '.',
        search: (previous: Record<string, unknown>) => ({ ...previous, why }),
        resetScroll: false,
      }),
    [navigate],
  )
  return {
    why: search.why,
    open: useCallback((what: string) => go(what), [go]),
    close: useCallback(() => go(undefined), [go]),
  }
}

type WhyPanelProps = { readonly title: ReactNode; readonly children: ReactNode }

/** The one right-hand panel: from any number, deadline or clause to what it is made of. Esc closes it. */
export function WhyPanel({ title, children }: WhyPanelProps) {
  const slot = useContext(WhySlotContext)
  const { t } = useTranslation()
  const { why, close } = useWhy()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isWriting()) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [close])
  useEffect(() => heading.current?.focus(), [])
  useReturnOfFocus(why)

  if (slot === null) return null
  return createPortal(
    <aside className="why" aria-label={t('shell.why.title')}>
      <header className="why__head">
        <span className="note">{t('shell.why.title')}</span>
        <Button type="text" icon={<CloseOutlined />} onClick={close} aria-label={t('shell.close')} />
      </header>
      <h2 className="why__title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </aside>,
    slot,
  )
}

/** Words that somebody has begun to write are not thrown away by a key. */
const isWriting = (): boolean =>
  [...document.querySelectorAll<HTMLTextAreaElement>('.why textarea')].some(({ value }) => value !== '')

/** Closing the panel leads the keyboard back to the number that it explained. */
function useReturnOfFocus(why: string | undefined): void {
  const explained = useRef(why)
  useEffect(() => {
    if (why !== undefined) explained.current = why
  }, [why])
  useEffect(
    () => () => {
      const number = document.querySelector<HTMLElement>(`[data-why="${CSS.escape(explained.current ?? '')}"]`)
      if (document.activeElement === document.body || document.activeElement?.closest('.why')) number?.focus()
    },
    [],
  )
}

/** A number that opens its explanation. */
export function WhyLink({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  const { why, open } = useWhy()
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className="why-link"
      data-why={what}
      aria-expanded={why === what}
      title={t('shell.why.open')}
      onClick={() => open(what)}
    >
      {children}
    </button>
  )
}
