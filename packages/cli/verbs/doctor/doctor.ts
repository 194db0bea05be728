import { fill } from '@heqi/documents/wording'
import { accept } from '@heqi/vocabulary'
import { messagesOf } from '../../messages.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { padEnd, textWidth } from '../../terminal/text-width.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { CHECKS, type CheckState } from './checks.ts'

export const doctor: Verb = {
  name: 'doctor',
  schema: 'doctor',
  summary: { 'zh-CN': '检查本机能否正常工作', en: 'check that everything works on this machine' },
  options: [],
  run,
}

const SIGNS: Readonly<Record<CheckState, string>> = { ok: '✓', warning: '!', failed: '✗' }

async function run(call: Call): Promise<Outcome> {
  const { doctor: messages } = messagesOf(call.language)
  const checks = await Promise.all(
    CHECKS.map(async ({ id, run }) => {
      const { state, value } = await run(call)
      return { id, state, value, message: fill(messages[`${id}-${state}`], { value }) }
    }),
  )
  const { cinnabar } = coloursFor(call.io)
  const width = Math.max(...checks.map(({ id }) => textWidth(messages[id])))
  const lines = checks.map(({ id, state, message }) => {
    const line = `${SIGNS[state]} ${padEnd(messages[id], width)}  ${message}`
    return state === 'failed' ? cinnabar(line) : line
  })
  return accept({
    json: { checks },
    text: lines.join('\n'),
    hasFindings: checks.some(({ state }) => state === 'failed'),
  })
}
