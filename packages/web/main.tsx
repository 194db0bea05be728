import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isForbidden } from './api/client.ts'
import { speak } from './locales/i18n.ts'
import { beginFirstPage, queryClient, router } from './router.tsx'
import { PreferencesProvider, storedLanguage, usePreferences } from './shell/preferences.tsx'
import { antTheme } from './shell/theme.ts'
import './shell/shell.css'
import './shell/lists.css'

function Themed() {
  const { language, appearance, reducedMotion } = usePreferences()
  return (
    <ConfigProvider
      theme={antTheme(appearance, reducedMotion)}
      locale={language === 'zh-CN' ? zhCN : enUS}
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
