import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice, LANGUAGES } from '../../shell/choice.tsx'
import { Mark } from '../../shell/mark.tsx'
import { usePreferences } from '../../shell/preferences.tsx'

/** The one sheet of the pages before the session: sign-in, set-up, invitation, reset. */
export function GateSheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { language, setLanguage } = usePreferences()
  return (
    <main className="gate">
      <div className="gate__brand">
        <Mark size={44} />
        <div>
          <div className="gate__name">{t('shell.product')}</div>
          <div className="quiet">{t('signIn.motto')}</div>
        </div>
      </div>
      <section className="sheet gate__sheet" aria-labelledby="gate-title">
        <h1 id="gate-title" className="page-title">
          {title}
        </h1>
        {children}
      </section>
      <Choice label={t('shell.language')} value={language} onChoose={setLanguage} options={LANGUAGES} />
    </main>
  )
}
