/** Two interlocking halves of a square tally. `meeting`: the halves come together, the house's loading sign. */
export function Mark({ size = 24, meeting = false }: { readonly size?: number; readonly meeting?: boolean }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 64 64"
      aria-hidden="true"
      className={meeting ? 'mark mark--meeting' : 'mark'}
    >
      <path className="mark__left" fill="var(--ink)" d="M4 4H30V14H22V28H30V36H38V50H30V60H4Z" />
      <path className="mark__right" fill="var(--cinnabar)" d="M34 4H60V60H34V54H42V32H34V24H26V18H34Z" />
    </svg>
  )
}
