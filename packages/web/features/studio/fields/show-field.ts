import type { TermPlace } from '../draft/term-place.ts'
import { fieldId } from './term-context.ts'

/** Until what was just asked for is drawn. */
const DRAWN_MS = 60

/** Leads the eye and the keyboard to a term's field, or to the nearest one around it that is there. */
export const showFieldSoon = (place: TermPlace): void => void setTimeout(() => showField(place), DRAWN_MS)

/** Puts the keyboard on an element that is about to be drawn, so that it never falls back to the top of the page. */
export const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus(), DRAWN_MS)

/** Puts the keyboard where the chosen clause begins to be filled in. */
export const focusFirstField = (): void =>
  document.querySelector<HTMLElement>('.clause-fields :is(input, textarea, button)')?.focus()

function showField(place: TermPlace): void {
  for (let length = place.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(place.slice(0, length)))
    if (element === null) continue
    element.scrollIntoView({ block: 'center' })
    element.classList.remove('is-target')
    requestAnimationFrame(() => element.classList.add('is-target'))
    const input = element.querySelector<HTMLElement>('input, textarea') ?? element.querySelector('button')
    ;(input ?? element).focus({ preventScroll: true })
    return
  }
}
