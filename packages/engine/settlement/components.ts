import type { FeeComponent } from '@heqi/terms'
import type { MonthContext, Stretch } from './month-context.ts'

export type ComponentKind = FeeComponent['kind']
export type ComponentOf<Kind extends ComponentKind> = Extract<FeeComponent, { kind: Kind }>

/** A component in one stretch of the month. */
export type ComponentStretch<Component = FeeComponent> = {
  readonly stretch: Stretch
  readonly index: number
  readonly component: Component
}

/** A fee component of the month under the terms of each stretch in which it exists. */
export type MonthComponent<Component extends FeeComponent = FeeComponent> = {
  readonly id: string
  readonly kind: Component['kind']
  readonly assessable: boolean
  readonly stretches: readonly ComponentStretch<Component>[]
  /** Days of the month on which the component exists. */
  readonly days: number
}

/** The components of all stretches, in the order of the contract; one that changes its kind counts as two. */
export function monthComponents(context: MonthContext): readonly MonthComponent[] {
  const found = new Map<string, ComponentStretch[]>()
  context.stretches.forEach((stretch, index) => {
    for (const component of stretch.terms['fees/fee-components']?.components ?? []) {
      const key = `${component.kind} ${component.id}`
      const entry = { stretch, index, component }
      found.set(key, [...(found.get(key) ?? []), entry])
    }
  })
  return [...found.values()].flatMap((stretches) => {
    const last = stretches.at(-1)?.component
    if (!last) return []
    const days = stretches.reduce((total, { stretch }) => total + stretch.days, 0)
    return [{ id: last.id, kind: last.kind, assessable: last.assessable !== false, stretches, days }]
  })
}

/** Narrows a component to one kind; all its stretches have that kind. */
export const isKind = <Kind extends ComponentKind>(
  component: MonthComponent,
  kind: Kind,
): component is MonthComponent<ComponentOf<Kind>> => component.kind === kind

/** Line id of a component's base fee; its headcount and indexation lines repeat the component's id under theirs. */
export const baseLineId = (component: { readonly id: string }): string => `base-fees/${component.id}`
