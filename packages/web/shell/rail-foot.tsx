import { useTranslation } from 'react-i18next'
import { SessionMenu } from '../features/sign-in/session-menu.tsx'
import { Choice, LANGUAGES } from './choice.tsx'
import { usePreferences } from './preferences.tsx'

/** Who is signed in, in which language and appearance. */
export function RailFoot() {
  const { t } = useTranslation()
  const { language, setLanguage, appearanceChoice, setAppearanceChoice } = usePreferences()
  return (
    <div className="rail__foot">
      <Choice label={t('shell.language')} value={language} onChoose={setLanguage} options={LANGUAGES} />
      <Choice
        label={t('shell.appearance')}
        value={appearanceChoice}
        onChoose={setAppearanceChoice}
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
