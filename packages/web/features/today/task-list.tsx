import { monthText } from '@heqi/documents/wording'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { yuan } from '../statement/yuan.ts'
import type { HomeContract, HomeTask } from './home-types.ts'

type Props = {
  readonly tasks: readonly HomeTask[]
  readonly contracts: readonly HomeContract[]
  readonly empty: string
}

/** Each task says what, how much and by when, and leads to the place where it is done. */
export function TaskList({ tasks, contracts, empty }: Props) {
  const { language } = usePreferences()
  if (tasks.length === 0) return <p className="sheet sheet--padded quiet">{empty}</p>
  return (
    <ul className="sheet task-list">
      {tasks.map((task) => (
        <li key={`${task.kind}/${task.contractId}/${task.month ?? ''}/${task.subject ?? ''}`}>
          <TaskText task={task} />
          <span className="note">
            {contracts.find((contract) => contract.contractId === task.contractId)?.title[language]}
          </span>
        </li>
      ))}
    </ul>
  )
}

function TaskText({ task }: { readonly task: HomeTask }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { contractId, month } = task
  const text = t(`today.tasks.${task.kind}`, {
    month: month === null ? '' : monthText(month, language),
    amount: yuan(task.amountFen),
    due: task.dueOn ?? '',
    items: task.count ?? 0,
  })
  if (month !== null)
    return (
      <Link to="/contracts/$contractId/statements/$month" params={{ contractId, month }}>
        {text}
      </Link>
    )
  if (task.kind === 'sign-exclusion')
    return (
      <Link
        to="/contracts/$contractId/facts"
        params={{ contractId }}
        search={{ kind: 'exclusions', why: `exclusions/${task.subject ?? ''}` }}
      >
        {text}
      </Link>
    )
  if (task.kind === 'mend-file')
    return (
      <Link to="/contracts/$contractId/records" params={{ contractId }} search={{ file: task.subject ?? undefined }}>
        {text}
      </Link>
    )
  return (
    <Link to="/contracts/$contractId" params={{ contractId }}>
      {text}
    </Link>
  )
}
