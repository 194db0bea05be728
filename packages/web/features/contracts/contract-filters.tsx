import { Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ContractFilter, ContractState, PartyName } from './contract-filter.ts'

type Props = {
  readonly filter: ContractFilter
  readonly onChange: (
    change: {
      readonly [Name in keyof ContractFilter]: ContractFilter[Name] | undefined
    },
  ) => void
}

/** Search, state, side and end of the contracts that are listed. */
export function ContractFilters({ filter, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div className="filters">
      <Input.Search
        allowClear
        key={filter.search ?? ''}
        defaultValue={filter.search ?? ''}
        placeholder={t('contracts.search')}
        aria-label={t('contracts.search')}
        onSearch={(search) => onChange({ search: search === '' ? undefined : search })}
      />
      <Select<ContractState | undefined>
        allowClear
        value={filter.state}
        placeholder={t('contracts.anyState')}
        aria-label={t('contracts.state')}
        onChange={(state) => onChange({ state })}
        options={(['running', 'upcoming', 'ended'] as const).map((value) => ({
          value,
          label: t(`contracts.states.${value}`),
        }))}
      />
      <Select<PartyName | undefined>
        allowClear
        value={filter.party}
        placeholder={t('contracts.anyParty')}
        aria-label={t('contracts.yourRole')}
        onChange={(party) => onChange({ party })}
        options={(['client', 'provider'] as const).map((value) => ({
          value,
          label: t(`contracts.parties.${value}`),
        }))}
      />
      <Select<string | undefined>
        allowClear
        value={filter.endsWithin}
        placeholder={t('contracts.anyEnd')}
        aria-label={t('contracts.ends')}
        onChange={(endsWithin) => onChange({ endsWithin })}
        options={['30', '90', '180'].map((days) => ({ value: days, label: t('contracts.endsWithin', { days }) }))}
      />
    </div>
  )
}
