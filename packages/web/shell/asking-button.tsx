import { Button, type ButtonProps } from 'antd'
import { Suspense, useState } from 'react'
import { lazilyBelow } from './lazily.ts'
import type { Asked } from './question.tsx'

/** Its code comes with the page, though later: without a network it could not be fetched any more. */
const Question = lazilyBelow(() => import('./question.tsx'), 'Question')

type Props = Omit<ButtonProps, 'onClick'> & { readonly question: Asked }

/** A button for a step that is asked about first. */
export function AskingButton({ question, ...button }: Props) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)} />
      <Suspense>
        <Question {...question} isOpen={isAsking} onClose={() => setAsking(false)} />
      </Suspense>
    </>
  )
}
