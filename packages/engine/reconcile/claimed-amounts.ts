import { fenOfYuan, fractionOf, roundFen } from '@heqi/vocabulary'
import type { ClaimedLine } from './claimed.ts'

/** An amount of a claim in fen; its schema allows two decimals at most. */
export const fenOfText = (yuan: string): bigint => roundFen(fenOfYuan(fractionOf(yuan)), 'half-up')

export const claimedFen = (claim: ClaimedLine): bigint => fenOfText(claim.amountYuan)
