import { useIsFetching } from '@tanstack/react-query'
import { type ComponentType, lazy, useEffect, useState } from 'react'

/** One component of a module that comes when it is first shown. */
export const lazily = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }))

/** As `lazily`, for what stands below the figures of a page: its code comes once these are painted. */
export const lazilyBelow = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazily(() => painted().then(load), name)

/** After the frame that is being made; in a tab that nobody sees, where there are none, soon. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, UNSEEN_MS)
  })
const UNSEEN_MS = 1000

const QUIET_MS = 300
const PATIENCE_MS = 3000

/** Whether the page has what it asked for, so that what it may need later can come. Never false again. */
export function useIsSettled(): boolean {
  const isQuiet = useIsFetching() === 0
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), isQuiet ? QUIET_MS : PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [isQuiet])
  return isSettled
}
