import { clauseById } from '@heqi/clauses'
import type { ImportedContract } from '@heqi/contract'
import type { PartyRole } from '@heqi/vocabulary'
import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { type ImportResult, importQuery, importResultQuery } from '../../api/import.ts'
import { usePermission } from '../../api/session.ts'
import { message } from '../../shell/notices.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { lostCorrections, type ReadClause, readClauses } from './reading.ts'
import { keepPending } from './use-kept-correction.ts'
import { savingScope } from './use-saying.ts'

type Props = {
  readonly importId: string
  readonly contract: ImportedContract
  readonly contractIndex: number
  readonly result: ImportResult
}

const ROLES = ['client', 'provider'] as const
const swapping = (importId: string) => ['swap-roles', importId]

/** Whether the contracts of an import are being read under other roles. */
export const useIsSwapping = (importId: string): boolean => useIsMutating({ mutationKey: swapping(importId) }) > 0

/** Who is who in a contract, and the way to turn it round where it was taken the wrong way. */
export const ImportParties = memo(function ImportParties({ importId, contract, contractIndex, result }: Props) {
  const { t } = useTranslation()
  const mayWrite = usePermission('drafts.write')
  const swap = useSwap(importId, contract, contractIndex)
  const clauses = readClauses(contract, contractIndex, result.corrections)
  const given = result.roles.find((roles) => roles.contractIndex === contractIndex)
  const isGiven = given !== undefined && contract.parties.areGiven === true
  return (
    <section className="import-parties" aria-label={t('import.parties')}>
      {ROLES.map((role) => (
        <span key={role} className="import-party">
          <span className="quiet">{t(`contracts.parties.${role}`)}</span> <strong>{contract.parties[role]}</strong>{' '}
          {nameOf(clauses, role)}
        </span>
      ))}
      {mayWrite ? (
        <Button size="small" loading={swap.isPending} onClick={() => swap.mutate()}>
          {t('import.swapRoles')}
        </Button>
      ) : null}
      {isGiven || mayWrite ? (
        <span className="note">
          {isGiven ? t('import.rolesGiven', { name: given.createdByName }) : t('import.swapRolesText')}
        </span>
      ) : null}
      <Lost contract={contract} contractIndex={contractIndex} result={result} />
    </section>
  )
})

/** The first time gives the roles, the second takes them back. */
function useSwap(importId: string, { parties }: ImportedContract, contractIndex: number) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const params = { path: { importId } }
  const swap = useMutation({
    mutationKey: swapping(importId),
    scope: savingScope(importId),
    mutationFn: async () => {
      await answered(
        parties.areGiven
          ? api.DELETE('/api/imports/{importId}/roles', { params: { ...params, query: { contractIndex } } })
          : api.PUT('/api/imports/{importId}/roles', { params, body: { contractIndex, client: parties.provider } }),
      )
      // Until what was read anew is here, nothing may be said of what was read before.
      await Promise.all(
        [importResultQuery(importId), importQuery(importId)].map(({ queryKey }) =>
          client.invalidateQueries({ queryKey, exact: true }),
        ),
      )
    },
    onSuccess: () => message.success(t('import.rolesSwapped')),
    onError: (error) => message.error(error.message),
  })
  const mutate = () => {
    // What was typed a moment ago was said of what is read now.
    keepPending()
    swap.mutate()
  }
  return { isPending: swap.isPending, mutate }
}

const PARTIES = 'identity/parties'

type Named = { readonly [Role in PartyRole]?: { readonly name?: { readonly 'zh-CN'?: string; readonly en?: string } } }

/** The name behind a label, where it was read or somebody said it. */
function nameOf(clauses: readonly ReadClause[], role: PartyRole): string {
  const names = clauses.flatMap(({ type, terms }) => (type === PARTIES ? [(terms as Named)[role]?.name] : []))
  const name = names.find((one) => one !== undefined && one !== null)
  return name?.['zh-CN'] ?? name?.en ?? ''
}

const MOST_NAMED = 3

/** Corrections for which there is no place among what is read now. */
function Lost({ contract, contractIndex, result }: Omit<Props, 'importId'>) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const lost = useMemo(
    () => lostCorrections(contract, contractIndex, result.corrections),
    [contract, contractIndex, result.corrections],
  )
  if (lost.length === 0) return null
  const titles = [...new Set(lost.map(({ readType }) => clauseById(readType)?.text[language].title ?? readType))]
  const named = titles.slice(0, MOST_NAMED).join(t('import.and'))
  return (
    <StateTag
      tone="atRisk"
      text={t(titles.length > MOST_NAMED ? 'import.unkeptMore' : 'import.unkept', { count: lost.length, named })}
    />
  )
}
