import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { isForbidden } from './api/client.ts'
import { queryClient } from './api/query-client.ts'
import { libraryWords, speak } from './locales/i18n.ts'
import { storedLanguage } from './locales/stored-language.ts'
import { beginFirstPage, router } from './router.tsx'
import { PreferencesProvider, usePreferences } from './shell/preferences.tsx'
import { antTheme } from './shell/theme.ts'
import './shell/shell.css'
import './shell/lists.css'

function Themed() {
  const { appearance, reducedMotion } = usePreferences()
  // The language that is spoken, not the one that was just chosen and is still on its way.
  const { i18n } = useTranslation()
  return (
    <ConfigProvider
      theme={antTheme(appearance, reducedMotion)}
      locale={libraryWords(i18n.language)}
      button={{ autoInsertSpace: false }}
    >
      <RouterProvider router={router} />
    </ConfigProvider>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
beginFirstPage()
await speak(storedLanguage())
createRoot(root, {
  // A refusal has a page of its own; anything else that a boundary caught is an error for the console.
  onCaughtError: (error) => {
    if (!isForbidden(error)) console.error(error)
  },
}).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <PreferencesProvider>
        <Themed />
      </PreferencesProvider>
    </QueryClientProvider>
  </StrictMode>,
)
