/** A wall time of a zone (`2026-11-12T09:30`) as an ISO instant with the zone's offset then. */
export function zonedInstant(wall: string, timeZone: string): string {
  const part = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${wall}Z`))
    .find(({ type }) => type === 'timeZoneName')
  const offset = part?.value.slice('GMT'.length) ?? ''
  return `${wall}${offset === '' ? 'Z' : offset}`
}
