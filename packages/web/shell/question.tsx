import { useMutation } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from './problem-alert.tsx'

/** A step that binds or cannot be taken back: what will happen, and the step itself. */
export type Asked = {
  readonly title: string
  readonly text: string
  /** On the button: the step by its name. */
  readonly go: string
  readonly isDanger?: boolean
  /** Settles when the server has answered, not when pages have read the consequences: the question stays until then. */
  readonly act: () => Promise<unknown>
}

type Props = Asked & { readonly isOpen: boolean; readonly onClose: () => void }

/** The question before such a step. A refusal is said in it, and the button can be pressed again. */
export function Question({ title, text, go, isDanger = false, act, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const step = useMutation({ mutationFn: act, onSuccess: onClose })
  return (
    <Modal
      title={title}
      open={isOpen}
      width={416}
      // It stands still from the first frame: a press while it grows would miss the button under it.
      transitionName=""
      maskTransitionName=""
      okText={go}
      cancelText={t('shell.close')}
      confirmLoading={step.isPending}
      okButtonProps={{ danger: isDanger, autoFocus: true }}
      onOk={() => step.mutate()}
      onCancel={onClose}
      afterClose={step.reset}
    >
      <p>{text}</p>
      <ProblemAlert error={step.error} />
    </Modal>
  )
}
