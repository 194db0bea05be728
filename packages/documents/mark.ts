import { CINNABAR, INK } from './tokens.ts'

/** The mark: two halves of a square tally that grip into each other, one ink, one cinnabar. Drawn on 64 x 64, gap 4. */
export const MARK_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<path fill="${INK}" d="M4 4H30V14H22V28H30V36H38V50H30V60H4Z"/>
<path fill="${CINNABAR}" d="M34 4H60V60H34V54H42V32H34V24H26V18H34Z"/>
</svg>`
