import { addToMonth, datesOfMonth, monthsBetween } from '@heqi/calendar'
import type { Facts } from '@heqi/engine'
import type { ContractFile } from '@heqi/terms'
import type { IsoMonth, Language } from '@heqi/vocabulary'
import contract from '../../../examples/demo/contract.json' with { type: 'json' }
import facts from '../../../examples/demo/facts.json' with { type: 'json' }
import type { OrganisationKind, Role } from '../access/permissions.ts'

/** Who signs in to the demonstration; the same word for all, printed at the start. */
export const DEMO_PASSWORD = 'heqi-demo-2026'

export type DemoPerson = {
  readonly organisation: OrganisationKind
  readonly role: Role
  readonly name: string
  readonly email: string
  readonly language: Language
}

const person = (organisation: OrganisationKind, role: Role, name: string, email: string): DemoPerson => ({
  organisation,
  role,
  name,
  email,
  language: 'zh-CN',
})

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('operator', 'owner', '系统运营', 'operator@heqi.example'),
  person('client', 'owner', '段明远', 'owner@yunling.example'),
  person('client', 'manager', '沈静', 'manager@yunling.example'),
  person('client', 'finance', '陆遥', 'finance@yunling.example'),
  person('client', 'legal', '方知许', 'legal@yunling.example'),
  person('client', 'auditor', '齐言', 'auditor@yunling.example'),
  person('provider', 'owner', '顾行舟', 'owner@jiangpan.example'),
  person('provider', 'manager', '许棠', 'manager@jiangpan.example'),
  person('provider', 'finance', '温宁', 'finance@jiangpan.example'),
  person('provider', 'team-lead', '程果', 'lead@jiangpan.example'),
  person('provider', 'quality-inspector', '闻礼', 'quality@jiangpan.example'),
  person('provider', 'agent', '苗苗', 'agent@jiangpan.example'),
]

export type DemoStory = {
  readonly file: ContractFile
  readonly facts: Facts
  /** Two months that are over and the running one. */
  readonly months: readonly [IsoMonth, IsoMonth, IsoMonth]
}

const DATE = /(?<!\d)(\d{4}-(?:0[1-9]|1[0-2]))(?:-(\d{2}))?(?!\d)/g

/** The example moves with the calendar, so that its third month is always the running one. */
export function demoStory(running: IsoMonth): DemoStory {
  const signed = contract as unknown as ContractFile
  const start = signed.terms['term/duration'].start.slice(0, 7)
  const first = addToMonth(running, -2)
  const distance = monthsBetween(start, first)
  const shifted = <Value>(value: Value): Value =>
    JSON.parse(
      JSON.stringify(value).replaceAll(DATE, (_, month: string, day?: string) => shiftDate(month, day, distance)),
    ) as Value
  return {
    file: shifted(signed),
    facts: shifted(facts as unknown as Facts),
    months: [first, addToMonth(first, 1), running],
  }
}

function shiftDate(month: string, day: string | undefined, distance: number): string {
  const there = addToMonth(month, distance)
  if (day === undefined) return there
  const { end } = datesOfMonth(there)
  const isMonthEnd = datesOfMonth(month).end.slice(8) === day
  return isMonthEnd || day > end.slice(8) ? end : `${there}-${day}`
}
