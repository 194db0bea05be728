import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { SessionMenu } from '../features/sign-in/session-menu.tsx'
import { usePreferences } from './preferences.tsx'

/** Who is signed in, in which language and appearance. */
export function RailFoot() {
  const { t } = useTranslation()
  const { language, setLanguage, appearanceChoice, setAppearanceChoice } = usePreferences()
  return (
    <div className="rail__foot">
      <Select
        size="small"
        variant="borderless"
        value={language}
        onChange={setLanguage}
        aria-label={t('shell.language')}
        options={[
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Select
        size="small"
        variant="borderless"
        value={appearanceChoice}
        onChange={setAppearanceChoice}
        aria-label={t('shell.appearance')}
        options={[
          { value: 'system', label: t('shell.appearanceSystem') },
          { value: 'light', label: t('shell.appearanceLight') },
          { value: 'dark', label: t('shell.appearanceDark') },
        ]}
      />
      <SessionMenu />
    </div>
  )
}
