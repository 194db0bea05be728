/** Colours of printed documents: the light tokens of the house. Cinnabar means one thing: this binds or is about to break. */
export const INK = '#1C1E21'
export const QUIET_INK = '#5B6068'
export const FAINT_LINE = '#E4E2DC'
export const CINNABAR = '#B3261E'
export const PAPER = '#FAF9F6'
