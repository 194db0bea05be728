import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foundOrganisationsQuery } from '../../api/organisations.ts'
import { useSession } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'

const CODE = 'code:'
const CODE_LENGTH = 18

type Named = { readonly name: string; readonly creditCode: string }

/** What the choice of a party is called that the contract's text names by a whole credit code; undefined without one. */
export const valueByCode = ({ creditCode }: Named): string | undefined =>
  creditCode.length === CODE_LENGTH ? `${CODE}${creditCode}` : undefined

/** The choice as the API takes it. */
export const counterpartyFrom = (value: string) =>
  value.startsWith(CODE) ? { creditCode: value.slice(CODE.length) } : { organisationId: value }

type Props = {
  /** As a form gives them. */
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (value: string | undefined) => void
  /** The other party as the text names it: found by its code though there is no contract with it yet. */
  readonly named?: Named
  /** What stands before the organisations. */
  readonly first?: readonly { readonly value: string; readonly label: string }[]
}

/** Another organisation of this server: those that one has contracts with, by part of the name, or the one of a credit code. */
export function CounterpartySelect({ id, value, onChange, named, first = [] }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const session = useSession()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const organisations = useQuery(foundOrganisationsQuery(search))
  const others = (organisations.data?.items ?? []).filter(
    ({ organisationId, kind }) => kind !== 'operator' && organisationId !== session?.acting?.organisationId,
  )
  const code = named && valueByCode(named)
  const fitting = [
    ...first,
    ...(named === undefined || code === undefined ? [] : [{ value: code, label: `${named.name} ${named.creditCode}` }]),
  ].filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      value={value ?? null}
      placeholder={t('contracts.choose')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={organisations.isFetching}
      notFoundContent={t('contracts.nobodyToChoose')}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
      options={[
        ...fitting,
        ...others.map(({ organisationId, name }) => ({ value: organisationId, label: name[language] })),
      ]}
    />
  )
}
