import { MenuOutlined } from '@ant-design/icons'
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazily, useIsSettled } from './lazily.ts'
import { Mark } from './mark.tsx'
import { RailFoot } from './rail-foot.tsx'
import { RailNavigation } from './rail-navigation.tsx'
import { useWhy, WhySlotContext } from './why-panel.tsx'

const NoticeHolder = lazily(() => import('./notice-holder.tsx'), 'NoticeHolder')
/** Wide screens never ask for it. */
const MenuDrawer = lazily(() => import('./menu-drawer.tsx'), 'MenuDrawer')

/** The pages of who is signed in: left rail, content, and the right-hand why panel when something is explained. */
export function SignedInFrame() {
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
      <Notices />
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

/** Ready before somebody does something, and after the page that is looked at. */
function Notices() {
  return useIsSettled() ? (
    <Suspense>
      <NoticeHolder />
    </Suspense>
  ) : null
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
