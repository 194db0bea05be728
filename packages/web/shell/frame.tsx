import { MenuOutlined } from '@ant-design/icons'
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from './mark.tsx'
import { RailFoot } from './rail-foot.tsx'
import { RailNavigation } from './rail-navigation.tsx'
import { useWhy, WhySlotContext } from './why-panel.tsx'

/** Wide screens never ask for it. */
const MenuDrawer = lazy(async () => ({ default: (await import('./menu-drawer.tsx')).MenuDrawer }))

/** The pages of who is signed in, with the library's messages and questions. */
export function SignedInFrame() {
  return (
    <App>
      <Frame />
    </App>
  )
}

/** Left rail, content, and the right-hand why panel when something is explained. */
function Frame() {
  const { t } = useTranslation()
  const { why } = useWhy()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [menuOpen, setMenuOpen] = useState<boolean>()
  const { contractId }: { readonly contractId?: string } = useParams({ strict: false })
  useFocusOnNewPage()
  return (
    <WhySlotContext value={slot}>
      <a className="skip-link" href="#content">
        {t('shell.skipToContent')}
      </a>
      <div className={why === undefined ? 'frame' : 'frame frame--why'}>
        <header className="rail">
          <Brand />
          <RailNavigation contractId={contractId} />
          <RailFoot />
        </header>
        <header className="topbar">
          <Button type="text" icon={<MenuOutlined />} aria-label={t('shell.menu')} onClick={() => setMenuOpen(true)} />
          <Brand />
        </header>
        <main id="content" className="content" tabIndex={-1}>
          <Outlet />
        </main>
        <div ref={setSlot} className="why-slot" />
      </div>
      {menuOpen === undefined ? null : (
        <Suspense>
          <MenuDrawer contractId={contractId} open={menuOpen} onClose={() => setMenuOpen(false)} />
        </Suspense>
      )}
    </WhySlotContext>
  )
}

const TURNED_MS = 100

/** The link that led here may be gone with its page: the keyboard goes on at the new content, not at the top of the frame. */
function useFocusOnNewPage(): void {
  const pathname = useLocation({ select: (location) => location.pathname })
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
    }, TURNED_MS)
    return () => clearTimeout(timer)
  }, [pathname])
}

function Brand() {
  const { t } = useTranslation()
  return (
    <Link to="/" className="rail__brand">
      <Mark />
      <span>{t('shell.product')}</span>
    </Link>
  )
}
