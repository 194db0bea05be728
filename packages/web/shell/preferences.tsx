import type { Language } from '@heqi/vocabulary'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { speak } from '../locales/i18n.ts'
import { storedLanguage, storeLanguage } from '../locales/stored-language.ts'
import { cssVariables } from './theme.ts'
import { type Appearance, CONTRACT_FONT, INTERFACE_FONT } from './tokens.ts'

type AppearanceChoice = Appearance | 'system'

type Preferences = {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly appearance: Appearance
  readonly appearanceChoice: AppearanceChoice
  readonly setAppearanceChoice: (choice: AppearanceChoice) => void
  readonly reducedMotion: boolean
}

const PreferencesContext = createContext<Preferences | undefined>(undefined)

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext)
  if (!preferences) throw new Error('usePreferences outside PreferencesProvider')
  return preferences
}

const APPEARANCE_KEY = 'heqi.appearance'

const storedAppearance = (): AppearanceChoice => {
  const stored = localStorage.getItem(APPEARANCE_KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

/** Language and appearance of this browser: kept here, applied to the document. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(storedLanguage)
  const [appearanceChoice, setAppearanceChoice] = useState<AppearanceChoice>(storedAppearance)
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)')
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const appearance: Appearance = appearanceChoice === 'system' ? (systemDark ? 'dark' : 'light') : appearanceChoice

  useEffect(() => {
    storeLanguage(language)
    document.documentElement.lang = language
    void speak(language)
  }, [language])

  useEffect(() => {
    localStorage.setItem(APPEARANCE_KEY, appearanceChoice)
    const style = document.documentElement.style
    for (const [name, value] of Object.entries(cssVariables(appearance))) style.setProperty(name, value)
    style.setProperty('--contract-font', CONTRACT_FONT)
    style.fontFamily = INTERFACE_FONT
    style.colorScheme = appearance
  }, [appearance, appearanceChoice])

  const value = useMemo(
    () => ({ language, setLanguage, appearance, appearanceChoice, setAppearanceChoice, reducedMotion }),
    [language, appearance, appearanceChoice, reducedMotion],
  )
  return <PreferencesContext value={value}>{children}</PreferencesContext>
}

export function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const onChange = () => setMatches(list.matches)
    onChange()
    list.addEventListener('change', onChange)
    return () => list.removeEventListener('change', onChange)
  }, [query])
  return matches
}
