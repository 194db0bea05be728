import { byteText, textBytes } from './byte-text.ts'

/** A web page in one file (MHT, RFC 2557), as Word saves it: some hold it under the name `.doc`. */
export const isMimePage = (bytes: Uint8Array): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*Content-Type:\s*multipart\/related/i.test(
    byteText(bytes.subarray(0, 4_096)).replaceAll('\r\n', '\n'),
  )

function decoded(body: string, coding: string): Uint8Array {
  if (/base64/i.test(coding)) {
    try {
      return textBytes(atob(body.replaceAll(/[^\w+/=]/g, '')))
    } catch {
      return new Uint8Array()
    }
  }
  if (!/quoted-printable/i.test(coding)) return textBytes(body)
  const joined = body.replaceAll(/[ \t]*=\r?\n/g, '')
  return textBytes(
    joined.replaceAll(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}

/** The bytes of the page itself, the first part that is HTML; `undefined` where there is none. */
export function pageOf(bytes: Uint8Array): Uint8Array | undefined {
  const text = byteText(bytes)
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(text)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return undefined
  for (const part of text.split(`--${mark}`).slice(1)) {
    const [, head = '', body = ''] = /^\r?\n([^]*?)\r?\n\r?\n([^]*)$/.exec(part) ?? []
    if (!/^content-type:\s*text\/html/im.test(head)) continue
    return decoded(body, /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1] ?? '')
  }
  return undefined
}
