import type { TermPlace } from '../draft/term-place.ts'
import { fieldId } from './term-context.ts'

/** Until what was just asked for is drawn. */
const DRAWN_MS = 60

/** Leads the eye and the keyboard to a term's field, or to the nearest one around it that is there. */
export const showFieldSoon = (place: TermPlace, caret: 'start' | 'end' = 'start'): void =>
  void setTimeout(() => {
    const input = showField(place)
    if (caret === 'end' && input instanceof HTMLTextAreaElement) input.selectionStart = input.value.length
  }, DRAWN_MS)

/** Puts the keyboard on an element that is about to be drawn, so that it never falls back to the top of the page. */
export const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus(), DRAWN_MS)

/** Puts the keyboard where the chosen clause begins to be filled in. */
export function focusFirstField(): void {
  const field = document.querySelector<HTMLElement>('.clause-fields :is(input, textarea, button)')
  field?.focus()
  // What it begins with is there to be written over.
  if (field instanceof HTMLInputElement) field.select()
}

function showField(place: TermPlace): HTMLElement | undefined {
  for (let length = place.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(place.slice(0, length)))
    if (element === null) continue
    element.scrollIntoView({ block: 'center' })
    element.classList.remove('is-target')
    requestAnimationFrame(() => element.classList.add('is-target'))
    const input = element.querySelector<HTMLElement>('input, textarea') ?? element.querySelector('button')
    const target = input ?? element
    target.focus({ preventScroll: true })
    return target
  }
  return undefined
}
