import type { App } from 'antd'

/** The library's messages and questions, as its `App` speaks them within theme and language. */
export type Speech = ReturnType<typeof App.useApp>

const { promise: isHeld, resolve: hold } = Promise.withResolvers<undefined>()
let speech: Speech | undefined

/** Whoever holds the library's `App` says how it speaks now. */
export function speakThrough(held: Speech): void {
  speech = held
  hold(undefined)
}

/** A part of the speech; what is said before its code is there waits for it. */
const spoken =
  <Words extends readonly unknown[]>(partOf: (speech: Speech) => (...words: Words) => unknown) =>
  (...words: Words): void => {
    void isHeld.then(() => {
      if (speech) partOf(speech)(...words)
    })
  }

export const message = {
  success: spoken((held) => held.message.success),
  error: spoken((held) => held.message.error),
  open: spoken((held) => held.message.open),
  destroy: spoken((held) => held.message.destroy),
}

export const modal = {
  success: spoken((held) => held.modal.success),
  error: spoken((held) => held.modal.error),
}
