export type ContractState = 'upcoming' | 'running' | 'ended'
export type PartyName = 'client' | 'provider'
/** What the list of contracts is narrowed to; stands in the address. */
export type ContractFilter = {
  readonly search?: string
  readonly state?: ContractState
  readonly party?: PartyName
  /** Only contracts that end within so many days. */
  readonly endsWithin?: string
}

/** The filter as a saved view keeps it: only what is set. */
export const kept = ({ search, state, party, endsWithin }: ContractFilter): Readonly<Record<string, string>> => ({
  ...(search === undefined ? {} : { search }),
  ...(state === undefined ? {} : { state }),
  ...(party === undefined ? {} : { party }),
  ...(endsWithin === undefined ? {} : { endsWithin }),
})

const DAY_MS = 86_400_000

/** The filter as the API takes it. */
export const queryOf = ({ search, state, party, endsWithin }: ContractFilter) => ({
  ...(search === undefined ? {} : { search }),
  ...(state === undefined ? {} : { state }),
  ...(party === undefined ? {} : { party }),
  ...(endsWithin === undefined
    ? {}
    : { endsBefore: new Date(Date.now() + Number(endsWithin) * DAY_MS).toISOString().slice(0, 10) }),
})
