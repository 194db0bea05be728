import { MenuOutlined } from '@ant-design/icons'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from './mark.tsx'
import { RailFoot } from './rail-foot.tsx'
import { RailNavigation } from './rail-navigation.tsx'
import { useWhy, WhySlotContext } from './why-panel.tsx'

/** Left rail, content, and the right-hand why panel when something is explained. */
export function Frame() {
  const { t } = useTranslation()
  const { why } = useWhy()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [menuOpen, setMenuOpen] = useState(false)
  const { contractId }: { readonly contractId?: string } = useParams({ strict: false })
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
      <Drawer title={t('shell.menu')} placement="left" size={280} open={menuOpen} onClose={() => setMenuOpen(false)}>
        <div className="drawer-rail">
          <RailNavigation contractId={contractId} onNavigate={() => setMenuOpen(false)} />
          <RailFoot />
        </div>
      </Drawer>
    </WhySlotContext>
  )
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
