import { statementFromJson } from '@heqi/engine/statement-from-json'
import type { ContractFile, ContractTerms } from '@heqi/terms'
import { queryOptions } from '@tanstack/react-query'
import { answered, answeredWhole, api } from './client.ts'

const readStatement = (contractId: string, month: string) =>
  answered(api.GET('/api/contracts/{contractId}/statements/{month}', { params: { path: { contractId, month } } }))

/** State of a month's statement: versions, confirmations, disputes. */
export type StatementHead = Omit<Awaited<ReturnType<typeof readStatement>>, 'statement'>
export type Dispute = StatementHead['disputes'][number]

/** A contract's summary, by its id. */
export const contractQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contract', contractId],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}', { params: { path: { contractId } } })),
  })

/** The contract file as it stands: terms, articles, amendments. */
export const contractFileQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contract', contractId, 'file'],
    queryFn: async () =>
      (await answered(
        api.GET('/api/contracts/{contractId}/file', { params: { path: { contractId } } }),
      )) as ContractFile,
  })

/** The terms in force on a day; today, or the day of the contract nearest to it, unless asked otherwise. */
export const termsQuery = (contractId: string, on?: string) =>
  queryOptions({
    queryKey: ['contract', contractId, 'terms', on],
    queryFn: async () => {
      const query = on === undefined ? {} : { on }
      const { terms, ...found } = await answered(
        api.GET('/api/contracts/{contractId}/terms', { params: { path: { contractId }, query } }),
      )
      return { ...found, terms: terms as ContractTerms }
    },
  })

export const statementsQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contract', contractId, 'statements'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/statements', { params: { path: { contractId }, query: page } }),
      ),
  })

/** The promises of a month as measured. */
export const metricsQuery = (contractId: string, month: string) =>
  queryOptions({
    queryKey: ['contract', contractId, 'metrics', month],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/months/{month}/metrics', { params: { path: { contractId, month } } }),
      ),
  })

/** A month's statement: its state and its tree, the tree with exact numbers again. */
export const statementQuery = (contractId: string, month: string) =>
  queryOptions({
    queryKey: ['contract', contractId, 'statements', month],
    queryFn: async () => {
      const { statement, ...head } = await readStatement(contractId, month)
      return { head, statement: statementFromJson(statement as Parameters<typeof statementFromJson>[0]) }
    },
  })
