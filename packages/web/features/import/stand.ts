export type Side = 'clauses' | 'findings' | 'rest'

/** Where one stands in an import: which of its contracts, what is listed beside the text, which clause is open. */
export type Stand = { readonly contractIndex: number; readonly side: Side; readonly clause: number | undefined }

const AT = /^(?<contract>[1-9]\d{0,2})-(?<side>clauses|findings|rest)(?:-(?<clause>\d{1,4}))?$/

/** From the address (`2-clauses-14`), so that a page that is loaded anew or come back to shows the same. */
export function standAt(at: string | undefined): Stand {
  const groups = AT.exec(at ?? '')?.groups
  return {
    contractIndex: Number(groups?.['contract'] ?? 1) - 1,
    side: (groups?.['side'] ?? 'clauses') as Side,
    clause: groups?.['clause'] === undefined ? undefined : Number(groups['clause']),
  }
}

export const addressOf = ({ contractIndex, side, clause }: Stand): string =>
  [contractIndex + 1, side, ...(clause === undefined ? [] : [clause])].join('-')
