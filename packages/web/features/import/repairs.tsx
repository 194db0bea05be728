import { type ReviewFinding, repairsOf } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { importQuery, importsQuery } from '../../api/import.ts'
import { usePermission } from '../../api/session.ts'
import { message } from '../../shell/notices.ts'
import { placeFrom, withTermAt } from '../studio/draft/term-place.ts'
import type { ReadClause } from './reading.ts'
import { addressOf } from './stand.ts'
import { savingScope, useSaying } from './use-saying.ts'

const POLL_MS = 700
const MOST_POLLS = 200

type Key = { readonly contractIndex: number; readonly code: string; readonly start: number }

/** Repairs, all of them or those of some findings, make a new file, which is opened once it is read. */
function useMending(importId: string, contractIndex: number) {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    scope: savingScope(importId),
    mutationFn: async (findings: Key[] | undefined) => {
      const language = i18n.language as Language
      const { importId: mendedId } = await answered(
        api.POST('/api/imports/{importId}/mended', {
          params: { path: { importId } },
          body: { language, ...(findings === undefined ? {} : { findings }) },
        }),
      )
      for (let poll = 0; poll < MOST_POLLS; poll++) {
        const { state } = await client.fetchQuery({ ...importQuery(mendedId), staleTime: 0 })
        if (state === 'done') return mendedId
        if (state === 'failed' || state === 'cancelled') break
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
      throw new Error(t('import.repairFailed'))
    },
    onSuccess: (mendedId) =>
      void navigate({
        to: '/imports/$importId',
        params: { importId: mendedId },
        search: { at: addressOf({ contractIndex, side: 'findings', clause: undefined }) },
      }),
    onError: (error) => message.error(error.message),
    onSettled: () => void client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  })
}

type AllProps = {
  readonly importId: string
  readonly contractIndex: number
  readonly findings: readonly ReviewFinding[]
}

/** Makes every mechanical repair, and imports what comes of it in the same format beside the file, which stays as it is. */
export function RepairAll({ importId, contractIndex, findings }: AllProps) {
  const { t } = useTranslation()
  const mayWrite = usePermission('drafts.write')
  const mending = useMending(importId, contractIndex)
  const count = repairsOf(findings).length
  if (!mayWrite || count === 0) return null
  return (
    <div className="import-repairs">
      <Button type="primary" ghost size="small" loading={mending.isPending} onClick={() => mending.mutate(undefined)}>
        {t('import.repairAll', { count })}
      </Button>
      <p className="note">{t('import.repairAllText')}</p>
    </div>
  )
}

/** What a mechanical repair of the text would change. */
export function TextRepair({ finding: { repair }, text }: { readonly finding: ReviewFinding; readonly text: string }) {
  if (repair?.kind !== 'text') return null
  return (
    <p className="import-repair">
      {repair.edits.map(({ start, end, replacement }) => (
        <span key={start}>
          <del>{text.slice(start, end)}</del> <ins>{replacement}</ins>{' '}
        </span>
      ))}
    </p>
  )
}

type OneProps = {
  readonly importId: string
  readonly contractIndex: number
  readonly finding: ReviewFinding
  readonly clauses: readonly ReadClause[]
}

/** One click: a repair of the text makes a new file, a repair of a term is a correction like one made by hand. */
export function RepairOne(props: OneProps) {
  return props.finding.repair?.kind === 'text' ? <RepairText {...props} /> : <RepairTerm {...props} />
}

function RepairText({ importId, contractIndex, finding: { code, place } }: OneProps) {
  const { t } = useTranslation()
  const mending = useMending(importId, contractIndex)
  return (
    <Button
      size="small"
      type="primary"
      ghost
      loading={mending.isPending}
      onClick={() => mending.mutate([{ contractIndex, code, start: place.start ?? 0 }])}
    >
      {t('import.repair')}
    </Button>
  )
}

function RepairTerm({ importId, contractIndex, finding: { repair, place }, clauses }: OneProps) {
  const { t } = useTranslation()
  const saying = useSaying(importId)
  if (repair?.kind !== 'terms') return null
  const { change } = repair
  const { path } = change
  const clause = clauses.find(({ type, start }) => start === place.start && path.startsWith(`${type}.`))
  if (clause === undefined) return null
  const { start, end, readType, type, terms } = clause
  const mended = withTermAt(
    terms,
    placeFrom(path.slice(type.length + 1), terms),
    change.op === 'set' ? change.value : undefined,
  )
  return (
    <Button
      size="small"
      type="primary"
      ghost
      loading={saying.correct.isPending}
      onClick={() => saying.correct.mutate([{ contractIndex, start, end, readType, type, terms: mended }])}
    >
      {t('import.repair')}
    </Button>
  )
}
