import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

const KINDS = ['job', 'records', 'metrics', 'statement', 'facts', 'contract'] as const

/** Reads again what lies under `queryKey` whenever the server says that something changed, and after it could not be heard. */
export function useLiveChanges(queryKey: readonly string[]): void {
  const client = useQueryClient()
  const key = queryKey.join('/')
  useEffect(() => {
    const source = new EventSource('/api/events')
    const refresh = () => void client.invalidateQueries({ queryKey: key.split('/') })
    for (const kind of KINDS) source.addEventListener(kind, refresh)
    let wasLost = false
    source.addEventListener('error', () => {
      wasLost = true
    })
    source.addEventListener('open', () => {
      if (wasLost) refresh()
    })
    return () => source.close()
  }, [client, key])
}
