const STEP = 16_384

/** Each byte as the character of that number, which no decoder of the platform does: their `latin1` is Windows-1252. */
export function byteText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += STEP) pieces.push(String.fromCharCode(...bytes.subarray(at, at + STEP)))
  return pieces.join('')
}

/** The way back: characters up to U+00FF as bytes. */
export const textBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
