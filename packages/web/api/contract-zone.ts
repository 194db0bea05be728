import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { contractQuery } from './contract.ts'

/** The zone of the contract whose page this is (IANA name); undefined while it loads and on pages of no contract. */
export function useContractZone(): string | undefined {
  const { contractId } = useParams({ strict: false })
  const contract = useQuery({ ...contractQuery(contractId ?? ''), enabled: contractId !== undefined })
  return contract.data?.timeZone
}
