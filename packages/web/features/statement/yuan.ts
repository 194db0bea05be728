import { amountText } from '@heqi/documents/wording'

/** Fen as a text of the API, shown as yuan; a dash where there is no amount. */
export const yuan = (fen: string | null): string => (fen === null ? '—' : amountText(BigInt(fen)))
