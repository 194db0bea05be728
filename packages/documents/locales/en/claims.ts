import type * as zh from '../zh-CN/claims.ts'

export const claims: Record<keyof typeof zh.claims, string> = {
  'claimed-columns':
    'no head of a table was found: an invoice needs the columns item and amount, metrics need metric and value, seats need component and seats; the file has: {value}',
  'claimed-amount': '“{value}” is no amount; write yuan such as 1234.56',
  'claimed-value': '“{value}” is no value of a metric; write 86.2%, 0.862, or seconds such as 41.35',
  'claimed-seats': '“{value}” is no number of seats; write a whole number such as 20',
}
