import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'

/** What a text with this finding looks like, and one without: its page, opened in its place. */
export function FindingExample({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="finding-example" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="note">{t('import.example')}</summary>
      {isOpen ? <Example code={code} /> : null}
    </details>
  )
}

function Example({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { data, error } = useQuery({
    queryKey: ['finding-example', code, language],
    queryFn: () => answered(api.GET('/api/findings/example', { params: { query: { code, language } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (error) return <p className="note">{error.message}</p>
  return (
    <>
      {(['bad', 'good'] as const).map((kind) => (
        <div key={kind}>
          <p className="note">{t(kind === 'bad' ? 'import.exampleBad' : 'import.exampleGood')}</p>
          <blockquote className="contract-text" aria-busy={data === undefined}>
            {data?.[kind]}
          </blockquote>
        </div>
      ))}
      <p className="note">
        <code>{code}</code>
      </p>
    </>
  )
}
