/** A text (as UTF-8) or bytes as a stream in pieces of `size`. */
export async function* streamOf(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

/** `count` pieces of the same bytes: a file larger than any memory. */
export async function* endlessly(
  piece: Uint8Array,
  count: number,
  onPiece: () => void = () => {},
): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) {
    onPiece()
    yield piece
  }
}
