import type { CoherenceRule } from './coherence.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Whether the check character of a unified social credit code is right. Source: GB 32100-2015, 5. */
export function isCreditCode(code: string): boolean {
  let total = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    total += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return code.length === 18 && ALPHABET[(31 - (total % 31)) % 31] === code[17]
}

export const creditCodesAreRight: CoherenceRule = (terms) => {
  const parties = terms['identity/parties']
  return (['client', 'provider'] as const).flatMap((role) => {
    const code = parties[role].creditCode
    if (code === undefined || isCreditCode(code)) return []
    return [
      {
        code: 'credit-code-check' as const,
        place: { path: `identity/parties.${role}.creditCode` },
        data: { value: code },
      },
    ]
  })
}
