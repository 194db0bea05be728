import { isFinal } from '../../api/client.ts'

/** One file on its way. It is sent again under the same id, so that it is taken once. */
export type Sending = {
  readonly id: string
  readonly file: File
  readonly state: 'waiting' | 'sending' | 'failed'
  /** Of the file, from 0 to 1. */
  readonly share: number
  readonly problem?: string
  /** Whether sending it again may help. */
  readonly isFinal?: boolean
}

type Upload = (
  file: File,
  options: { readonly onSent: (share: number) => void; readonly signal: AbortSignal; readonly key: string },
) => Promise<unknown>

type Voice = {
  /** Why a file is not sent at all; `undefined` for one that is. */
  readonly refusal: (file: File) => string | undefined
  readonly onSent: () => void
  readonly onFailed: (file: File, problem: string) => void
}

/** At once: a slow line is no faster for more, and other requests of the page have to get through. */
const AT_ONCE = 2

/** Files on their way to the server. They outlive the page that they were given to, so that it can be left. */
export class SendingFiles {
  private items: readonly Sending[] = []
  private readonly listeners = new Set<() => void>()
  private readonly aborts = new Map<string, AbortController>()
  private readonly upload: Upload
  private readonly voice: Voice

  constructor(upload: Upload, voice: Voice) {
    this.upload = upload
    this.voice = voice
  }

  readonly all = (): readonly Sending[] => this.items

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  get isWatched(): boolean {
    return this.listeners.size > 0
  }

  get isUnderWay(): boolean {
    return this.items.some(({ state }) => state !== 'failed')
  }

  add(file: File): void {
    const problem = this.voice.refusal(file)
    const item = { id: crypto.randomUUID(), file, share: 0 }
    this.set([
      ...this.items,
      problem === undefined ? { ...item, state: 'waiting' } : { ...item, state: 'failed', problem, isFinal: true },
    ])
    this.next()
  }

  again(id: string): void {
    this.set(this.items.map((item) => (item.id === id ? { id, file: item.file, state: 'waiting', share: 0 } : item)))
    this.next()
  }

  /** Stops it where it is on its way, and forgets it. */
  drop(id: string): void {
    this.aborts.get(id)?.abort()
    this.set(this.items.filter((item) => item.id !== id))
    this.next()
  }

  private set(items: readonly Sending[]): void {
    this.items = items
    for (const listener of this.listeners) listener()
  }

  private change(id: string, change: Partial<Sending>): void {
    this.set(this.items.map((item) => (item.id === id ? { ...item, ...change } : item)))
  }

  private next(): void {
    if (this.aborts.size >= AT_ONCE) return
    const item = this.items.find(({ state }) => state === 'waiting')
    if (item === undefined) return
    void this.send(item)
    this.next()
  }

  private async send({ id, file }: Sending): Promise<void> {
    const abort = new AbortController()
    this.aborts.set(id, abort)
    this.change(id, { state: 'sending' })
    try {
      await this.upload(file, { onSent: (share) => this.change(id, { share }), signal: abort.signal, key: id })
      this.set(this.items.filter((item) => item.id !== id))
      this.voice.onSent()
    } catch (error) {
      if (!abort.signal.aborted) this.fail({ id, file }, error)
    } finally {
      this.aborts.delete(id)
      this.next()
    }
  }

  private fail({ id, file }: Pick<Sending, 'id' | 'file'>, error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error)
    this.change(id, { state: 'failed', problem, isFinal: isFinal(error) })
    this.voice.onFailed(file, problem)
  }
}
