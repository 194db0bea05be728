import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession, useSignOut } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'

/** Who acts for whom in which role, the own account, and the way out. */
export function SessionMenu() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const session = useSession()
  const signOut = useSignOut()
  if (session === undefined) return null
  const acting = session.acting
  return (
    <div className="session">
      <Link to="/account" className="session__who">
        <UserOutlined />
        <span>
          <strong>{session.person.name}</strong>
          {acting === null ? null : (
            <span className="note">
              {acting.organisationName[language]} · {t(`signIn.roles.${acting.role}`)}
            </span>
          )}
        </span>
      </Link>
      <Button
        type="text"
        size="small"
        icon={<LogoutOutlined />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('shell.signOut')}
      </Button>
    </div>
  )
}
