import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { RailFoot } from './rail-foot.tsx'
import { RailNavigation } from './rail-navigation.tsx'

type Props = { readonly contractId: string | undefined; readonly open: boolean; readonly onClose: () => void }

/** The rail of a narrow screen. */
export function MenuDrawer({ contractId, open, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Drawer title={t('shell.menu')} placement="left" size={280} open={open} onClose={onClose}>
      <div className="drawer-rail">
        <RailNavigation contractId={contractId} onNavigate={onClose} />
        <RailFoot />
      </div>
    </Drawer>
  )
}
