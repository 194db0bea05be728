import { useEffect, useRef, useState } from 'react'
import type { ReadClause } from './reading.ts'
import { type ClauseKey, putCorrections, useSaying } from './use-saying.ts'

type Said = { readonly type: string; readonly terms: unknown }

/** What was typed and is not on its way yet. */
const pending = new Set<() => void>()

/** Keeps what was typed a moment ago, before a step that goes by what is said now. */
export function keepPending(): void {
  for (const keep of pending) keep()
}

/** Until what was typed is kept. */
const QUIET_MS = 800

const isSame = (one: Said, other: Said): boolean => one.type === other.type && one.terms === other.terms

/**
 * What somebody makes of one clause that was read. It keeps itself: some moments after the last change, when the card is closed
 * and when the page is left. What was refused stays in the fields, and is told once.
 */
export function useKeptCorrection(importId: string, contractIndex: number, read: ReadClause) {
  const saying = useSaying(importId)
  const [said, setSaid] = useState<Said>(read)
  /** What the server has, or is being told. */
  const [kept, setKept] = useState<Said>(read)
  /** What the server did not take: it is not sent again by itself, but by hand or with the next change. */
  const [refused, setRefused] = useState<Said>()
  const [before, setBefore] = useState(read)
  if (before !== read) {
    setBefore(read)
    // A correction that was taken back leaves the fields as well.
    if (before.trust === 'said' && read.trust !== 'said') {
      setSaid(read)
      setKept(read)
    }
  }
  const isChanged = !isSame(said, kept)
  const key: ClauseKey = { contractIndex, start: read.start, end: read.end, readType: read.readType }
  const { type, terms } = said
  const correction = { ...key, type, terms }
  const keep = () => {
    setKept(said)
    setRefused(undefined)
    const onError = () => {
      setKept(kept)
      setRefused(said)
    }
    saying.correct.mutate([correction], { onError })
  }
  const latest = useRef({ isChanged, keep, correction })
  latest.current = { isChanged, keep, correction }
  useEffect(() => {
    if (!isChanged || said === refused) return
    const timer = setTimeout(() => latest.current.keep(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [isChanged, said, refused])
  useEffect(() => {
    const leave = () => {
      if (latest.current.isChanged) void putCorrections(importId, [latest.current.correction], true)
    }
    const keepNow = () => {
      if (latest.current.isChanged) latest.current.keep()
    }
    addEventListener('pagehide', leave)
    pending.add(keepNow)
    return () => {
      removeEventListener('pagehide', leave)
      pending.delete(keepNow)
      keepNow()
    }
  }, [importId])
  const takeBack = (onDone: () => void) => {
    // What was typed a moment ago is not to come after it.
    setKept(said)
    saying.takeBack.mutate(key, { onSuccess: onDone })
  }
  return {
    said,
    setSaid,
    isChanged,
    keep,
    takeBack,
    isKeeping: saying.correct.isPending,
    isTakingBack: saying.takeBack.isPending,
  }
}
