import type { ClauseText } from '../../clause.ts'
import { localProse, prose } from '../../say/index.ts'
import { choose, client, lead, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const block = (role: 'client' | 'provider', name: Part): Part =>
  lead(
    p`${name}: ${term(`${role}.name`, localProse)}`,
    when(`${role}.creditCode`, p`Unified social credit code: ${term(`${role}.creditCode`, prose)}`),
    when(`${role}.legalRepresentative`, p`Legal representative: ${term(`${role}.legalRepresentative`, prose)}`),
    when(`${role}.address`, p`Address: ${term(`${role}.address`, prose)}`),
    when(`${role}.contact`, p`Contact: ${term(`${role}.contact`, prose)}`),
    when(`${role}.phone`, p`Telephone: ${term(`${role}.phone`, prose)}`),
    when(`${role}.email`, p`E-mail: ${term(`${role}.email`, prose)}`),
    when(`${role}.bank`, p`Bank: ${term(`${role}.bank`, prose)}`),
    when(`${role}.account`, p`Account: ${term(`${role}.account`, prose)}`),
  )

const labels = (role: string, name: string) => ({
  [role]: name,
  [`${role}.name`]: `Name of the ${name.toLowerCase()}`,
  [`${role}.creditCode`]: 'Unified social credit code',
  [`${role}.address`]: 'Address',
  [`${role}.legalRepresentative`]: 'Legal representative',
  [`${role}.contact`]: 'Contact',
  [`${role}.phone`]: 'Telephone',
  [`${role}.email`]: 'E-mail',
  [`${role}.bank`]: 'Bank',
  [`${role}.account`]: 'Account',
})

export const text: ClauseText = {
  title: 'Parties',
  body: [
    choose('partyA', {
      client: [block('client', client), block('provider', provider)],
      provider: [block('provider', provider), block('client', client)],
      absent: [block('client', client), block('provider', provider)],
    }),
    p`${client} commissions the services${choose('partyA', {
      client: s` and is named first`,
      provider: s` and is named second`,
    })}; ${provider} provides them.`,
  ],
  labels: { ...labels('client', 'Client'), ...labels('provider', 'Provider'), partyA: 'Who is Party A' },
  help: {
    purpose: 'Says who the parties are, how to reach them, and which of them is the client.',
    legalBasis:
      'Civil Code art. 470 (usual terms of a contract); the credit code follows the national standard GB 32100.',
    forClient:
      'Check the credit code against the business licence, and that the party that signs is the one that serves.',
    forProvider:
      'Make sure that the party that pays is the client; contact and e-mail decide where notices go, so keep them current.',
  },
  findings: {
    'credit-code-wrong': {
      problem: 'The check character of the unified social credit code is wrong.',
      reason: 'With a wrong code the party cannot be verified, and filing a suit or issuing an invoice fails.',
      repair: 'Check it character by character against the business licence and correct it.',
    },
    'same-party': {
      problem: 'Both parties have the same credit code; nobody contracts with themselves.',
      reason: 'Rights and duties in one person leave the contract without a counterparty.',
      repair: 'Check both business licences and enter each party’s own code.',
    },
    'no-address': {
      problem: 'There is no address, so notices cannot be delivered and court papers have no agreed address.',
      reason: 'Demands and notices of rescission count from arrival; without an address no period begins.',
      repair: 'Enter an address for service for both parties, in line with the notice clause.',
    },
    'no-account': {
      problem: 'Fees go to the account of the provider that the contract states, and no account is filled in.',
      reason:
        'The payer does not know where to pay; an account told later invites impostors, and late payments will be disputed.',
      repair: 'Enter the provider’s bank and account.',
    },
  },
}
