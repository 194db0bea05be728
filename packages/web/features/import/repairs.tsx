import { applyRepairs, type ReviewFinding } from '@heqi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { importQuery, importsQuery } from '../../api/import.ts'
import { usePermission } from '../../api/session.ts'
import { message } from '../../shell/notices.ts'
import { placeFrom, withTermAt } from '../studio/draft/term-place.ts'
import type { ReadClause } from './reading.ts'
import { uploadContract } from './upload-contract.ts'
import { useSaying } from './use-saying.ts'

const POLL_MS = 700
const MOST_POLLS = 200

type AllProps = { readonly importId: string; readonly text: string; readonly findings: readonly ReviewFinding[] }

const isPdf = (name: string): boolean => /\.pdf$/i.test(name)

/** The file in its own format with its repairs made, as the server writes it. */
async function mendedBytes(importId: string, language: string): Promise<Blob> {
  const answer = await fetch(`/api/imports/${importId}/document?format=mended&language=${language}`)
  if (!answer.ok) throw new Error(answer.statusText)
  return answer.blob()
}

/** Makes every mechanical repair, and imports what comes of it in the same format beside the file, which stays as it is. */
export function RepairAll({ importId, text, findings }: AllProps) {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const mayWrite = usePermission('drafts.write')
  const { text: mended, applied } = applyRepairs(text, findings)
  const repair = useMutation({
    mutationFn: async () => {
      const { name } = await client.fetchQuery(importQuery(importId))
      const [, stem = name, extension = ''] = /^(.*?)(\.\w+)?$/s.exec(name) ?? []
      // A PDF cannot be written anew; its text can.
      const [content, format] = isPdf(name) ? [mended, '.txt'] : [await mendedBytes(importId, i18n.language), extension]
      const mendedId = await uploadContract(
        new File([content], `${t('import.repairedName', { name: stem })}${format}`),
        () => undefined,
      )
      for (let poll = 0; poll < MOST_POLLS; poll++) {
        const { state } = await client.fetchQuery({ ...importQuery(mendedId), staleTime: 0 })
        if (state === 'done') return mendedId
        if (state === 'failed' || state === 'cancelled') break
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
      throw new Error(t('import.repairFailed'))
    },
    onSuccess: (mendedId) => void navigate({ to: '/imports/$importId', params: { importId: mendedId } }),
    onError: (error) => message.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  })
  if (!mayWrite || applied === 0) return null
  return (
    <div className="import-repairs">
      <Button type="primary" ghost size="small" loading={repair.isPending} onClick={() => repair.mutate()}>
        {t('import.repairAll', { count: applied })}
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

/** A repair of a term that was read: a correction like one made by hand. */
export function RepairOne({ importId, contractIndex, finding: { repair, place }, clauses }: OneProps) {
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
