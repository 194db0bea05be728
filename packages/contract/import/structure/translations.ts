import type { Marker } from './markers.ts'

const isEnglish = (line: string): boolean =>
  !/\p{Script=Han}/u.test(line) && (line.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 0

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? text.length : end)
}

const sameNumber = (a: Marker, b: Marker): boolean => a.number.join('.') === b.number.join('.')

/**
 * The marks of a contract without those of its translation: in a contract of two languages `Article 1 Services` under
 * `第一条 服务` and `1.1 The Provider …` under `1.1 服务方……` are the same article once more, not a second one.
 */
export function withoutTranslations(text: string, markers: readonly Marker[]): readonly Marker[] {
  const kept: Marker[] = []
  for (const marker of markers) {
    const before = kept.at(-1)
    const repeats =
      before !== undefined &&
      marker.startsLine &&
      sameNumber(before, marker) &&
      isEnglish(lineAt(text, marker.start)) &&
      /\p{Script=Han}/u.test(lineAt(text, before.start))
    if (!repeats) kept.push(marker)
  }
  return kept
}
