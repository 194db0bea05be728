import type { Statement } from '@heqi/engine'
import type { ContractFile, ContractTerms } from '@heqi/terms'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { amountInWords, amountInWordsEn, type IsoDate, type Language, type PartyRole } from '@heqi/vocabulary'
import { reservationText } from '../wording/formula-text.ts'
import { localeOf } from '../wording/locale.ts'
import { amountText } from '../wording/number-text.ts'
import { fill } from '../wording/template.ts'
import { dateText } from '../wording/time-text.ts'
import { type ClauseReference, clauseReference } from './clause-reference.ts'
import { type DocumentLine, documentLines } from './document-lines.ts'
import { type DocumentMetric, documentMetrics } from './document-metrics.ts'

export type { ClauseReference } from './clause-reference.ts'
export { clauseReferenceText } from './clause-reference.ts'
export type { DocumentLine } from './document-lines.ts'
export type { DocumentMetric } from './document-metrics.ts'

/** A party as it stands at the head of the statement. */
export type DocumentParty = {
  readonly role: PartyRole
  /** `甲方（委托方）`. */
  readonly caption: string
  readonly name: string
  /** Label and value of what else is known: credit code, address, legal representative, contact. */
  readonly particulars: readonly (readonly [label: string, value: string])[]
}

/**
 * A statement as a document shows it: every text in one language, amounts still in fen beside their text. PDF, workbook,
 * terminal and web draw this; none of them decides what it says.
 */
export type StatementDocument = {
  readonly language: Language
  readonly title: string
  readonly contractTitle: string
  readonly contractNumber: string
  readonly statementNumber: string
  readonly month: string
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly text: string }
  readonly issuedOn: IsoDate | undefined
  readonly issuedText: string
  readonly dueOn: IsoDate | undefined
  readonly dueText: string
  readonly currencyText: string
  /** Party A first. */
  readonly parties: readonly [DocumentParty, DocumentParty]
  readonly lines: readonly DocumentLine[]
  readonly metrics: readonly DocumentMetric[]
  readonly bindingReading: string
  readonly net: { readonly fen: bigint; readonly text: string }
  readonly tax: { readonly fen: bigint; readonly text: string }
  readonly total: { readonly fen: bigint; readonly text: string; readonly inWords: string; readonly caption: string }
  /** Who pays whom, with names of roles. */
  readonly payer: string
  readonly consequences: readonly {
    readonly text: string
    readonly clause: ClauseReference
    readonly dueText: string
  }[]
  readonly reservations: readonly string[]
}

export type StatementDocumentInput = {
  readonly statement: Statement
  readonly contract: ContractFile
  readonly language: Language
  /** The day on which the statement is given to the other party; absent while it is a draft. */
  readonly issuedOn?: IsoDate
}

/** The statement of a month as a document of the given language. */
export function statementDocument({
  statement,
  contract,
  language,
  issuedOn,
}: StatementDocumentInput): StatementDocument {
  const { labels, currencies, roles, consequences } = localeOf(language).statement
  const { from, to } = daysOfMonth(statement.month)
  const terms = termsInForce(contract, to)
  const particulars = terms['identity/contract-particulars']
  const clientPays = statement.totalFen >= 0n
  const magnitudeFen = clientPays ? statement.totalFen : -statement.totalFen
  const [payer, payee]: readonly [PartyRole, PartyRole] = clientPays ? ['client', 'provider'] : ['provider', 'client']
  const metrics = documentMetrics(statement, contract, terms, language)
  return {
    language,
    title: labels.title,
    contractTitle: particulars.title[language],
    contractNumber: particulars.number,
    statementNumber: `${particulars.number}/${statement.month}`,
    month: statement.month,
    period: {
      from,
      to,
      text: fill(labels.periodRange, { from: dateText(from, language), to: dateText(to, language) }),
    },
    issuedOn,
    issuedText: issuedOn === undefined ? labels.notIssued : dateText(issuedOn, language),
    dueOn: statement.dueOn,
    dueText: dueText(statement, language),
    currencyText: currencies[statement.currency],
    parties: documentParties(terms, language),
    lines: documentLines(statement, contract, terms, language),
    metrics: metrics.rows,
    bindingReading: metrics.bindingReading,
    net: { fen: statement.netFen, text: amountText(statement.netFen) },
    tax: { fen: statement.taxFen, text: amountText(statement.taxFen) },
    total: {
      fen: statement.totalFen,
      text: amountText(magnitudeFen),
      inWords:
        language === 'zh-CN'
          ? amountInWords(magnitudeFen, statement.currency)
          : amountInWordsEn(magnitudeFen, statement.currency),
      caption: clientPays ? labels.totalPayable : labels.totalReceivable,
    },
    payer: fill(labels.payer, { payer: roles[payer], payee: roles[payee] }),
    consequences: statement.consequences.map((consequence) => ({
      text: consequences[consequence.kind],
      clause: clauseReference(consequence.clause, contract, language),
      dueText: consequence.dueOn === undefined ? '—' : dateText(consequence.dueOn, language),
    })),
    reservations: statement.reservations.map((reservation) => reservationText(reservation, language)),
  }
}

/** A due date that is unknown because of a reservation differs from one that simply waits for its event. */
function dueText(statement: Statement, language: Language): string {
  const { labels } = localeOf(language).statement
  if (statement.dueOn !== undefined) return dateText(statement.dueOn, language)
  return statement.reservations.length > 0 ? labels.dueUnknown : labels.dueOpen
}

function documentParties(terms: ContractTerms, language: Language): readonly [DocumentParty, DocumentParty] {
  const { labels, roles } = localeOf(language).statement
  const { partyA } = terms['identity/parties']
  const party = (role: PartyRole): DocumentParty => {
    const known = terms['identity/parties'][role]
    const letter = role === partyA ? labels.partyA : labels.partyB
    const particulars = [
      [labels.creditCode, known.creditCode],
      [labels.address, known.address],
      [labels.legalRepresentative, known.legalRepresentative],
      [
        labels.contact,
        [known.contact, known.phone, known.email].filter(Boolean).join(language === 'zh-CN' ? '，' : ', '),
      ],
    ] as const
    return {
      role,
      caption: language === 'zh-CN' ? `${letter}（${roles[role]}）` : `${letter} (${roles[role]})`,
      name: known.name[language],
      particulars: particulars.flatMap(([label, value]) => (value ? [[label, value] as const] : [])),
    }
  }
  const client = party('client')
  const provider = party('provider')
  return partyA === 'client' ? [client, provider] : [provider, client]
}

function daysOfMonth(month: string): { readonly from: IsoDate; readonly to: IsoDate } {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month)
  return { from: `${month}-01`, to: `${month}-${daysInMonth}` }
}
