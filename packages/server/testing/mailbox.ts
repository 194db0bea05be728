import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

export type ReceivedMail = { readonly to: string; readonly subject: string; readonly text: string }

export type Mailbox = {
  readonly smtpUrl: string
  /** The mails so far, oldest first. */
  readonly mails: readonly ReceivedMail[]
  readonly end: () => Promise<void>
}

/** A mail server that takes what is sent to it (RFC 5321, as much as a sender of plain texts needs) and keeps it. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, mails)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails,
    end: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function converse(socket: Socket, mails: ReceivedMail[]): void {
  let pending = ''
  let to = ''
  let body: string[] | undefined
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  const take = (line: string): void => {
    if (body !== undefined) {
      if (line !== '.') body.push(line.replace(/^\.\./, '.'))
      else {
        mails.push({ to, ...parsed(body) })
        body = undefined
        say('250 kept')
      }
      return
    }
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? ''
    if (verb === 'DATA') {
      body = []
      say('354 go on')
    } else if (verb === 'QUIT') socket.end('221 bye\r\n')
    else say('250 well')
  }
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    pending += chunk
    const lines = pending.split('\r\n')
    pending = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
  say('220 mailbox')
}

/** Subject and text of a mail of one part, as nodemailer writes them. */
function parsed(lines: readonly string[]): { readonly subject: string; readonly text: string } {
  const end = lines.indexOf('')
  const headers = lines
    .slice(0, end)
    .join('\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')
  const header = (name: string): string =>
    headers
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  const raw = lines.slice(end + 1).join('\n')
  const encoding = header('content-transfer-encoding').toLowerCase()
  const text =
    encoding === 'base64'
      ? Buffer.from(raw, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? fromQuotedPrintable(raw)
        : raw
  return { subject: decodedWords(header('subject')), text }
}

const fromQuotedPrintable = (text: string): string => {
  const joined = text.replaceAll(/=\n/g, '')
  const bytes: number[] = []
  for (let at = 0; at < joined.length; at++) {
    if (joined[at] === '=') {
      bytes.push(Number.parseInt(joined.slice(at + 1, at + 3), 16))
      at += 2
    } else bytes.push(joined.charCodeAt(at))
  }
  return Buffer.from(bytes).toString('utf8')
}

/** Encoded words of a header (RFC 2047). */
const decodedWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : fromQuotedPrintable(word.replaceAll('_', ' ')),
    )
