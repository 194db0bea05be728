import { expect, test } from 'vitest'
import { ApiProblem } from '../../api/client.ts'
import { SendingFiles } from './sending.ts'

type Attempt = {
  readonly name: string
  readonly key: string
  readonly end: () => void
  readonly fail: (error: Error) => void
  readonly onSent: (share: number) => void
}

const problem = (status: number) => new ApiProblem({ code: 'x', title: '没有存下', detail: '稍后再试', status })

function watched() {
  const attempts: Attempt[] = []
  const told: string[] = []
  const files = new SendingFiles(
    ({ name }, { onSent, signal, key }) =>
      new Promise((resolve, reject) => {
        attempts.push({ name, key, onSent, end: () => resolve(undefined), fail: reject })
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
    {
      refusal: ({ size }) => (size > 3 ? '太大' : undefined),
      onSent: () => told.push('sent'),
      onFailed: ({ name }, why) => told.push(`${name} ${why}`),
    },
  )
  const shown = () => files.all().map(({ file, state }) => `${file.name} ${state}`)
  return { files, attempts, told, shown }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const file = (name: string, words = 'abc') => new File([words], name)

test('two are sent at once, the others wait, and one that is refused by its size stops none of them', async () => {
  const { files, attempts, told, shown } = watched()
  for (const one of [file('large', 'abcd'), file('a'), file('b'), file('c')]) files.add(one)
  expect(shown()).toEqual(['large failed', 'a sending', 'b sending', 'c waiting'])
  attempts[0]?.end()
  await settled()
  expect(shown()).toEqual(['large failed', 'b sending', 'c sending'])
  expect(told).toEqual(['sent'])
})

test('one that is cancelled makes room for the next, and is no failure', async () => {
  const { files, told, shown } = watched()
  for (const name of ['a', 'b', 'c']) files.add(file(name))
  files.drop(files.all()[0]?.id ?? '')
  await settled()
  expect([shown(), told]).toEqual([['b sending', 'c sending'], []])
})

test('what failed is sent again under its own key, unless that cannot help', async () => {
  const { files, attempts, told, shown } = watched()
  files.add(file('a'))
  attempts[0]?.fail(problem(0))
  await settled()
  expect([shown(), told, files.all()[0]?.isFinal, files.isUnderWay]).toEqual([
    ['a failed'],
    ['a 稍后再试'],
    false,
    false,
  ])
  files.again(files.all()[0]?.id ?? '')
  expect(attempts.map(({ key }) => key)).toEqual([attempts[0]?.key, attempts[0]?.key])
  attempts[1]?.fail(problem(413))
  await settled()
  expect(files.all()[0]?.isFinal).toBe(true)
})
