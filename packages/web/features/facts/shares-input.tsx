import { InputNumber } from 'antd'

/** Per cent by metric; a metric that is left out keeps what it has. */
export type Shares = Readonly<Record<string, string>>

type Props = {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** As a form gives them. */
  readonly value?: Shares
  readonly onChange?: (value: Shares | undefined) => void
}

/** A share for each of several things that the contract names. */
export function SharesInput({ choices, value = {}, onChange }: Props) {
  const change = (name: string, percent: string | null) => {
    const { [name]: _before, ...others } = value
    const shares = percent === null ? others : { ...others, [name]: percent }
    onChange?.(Object.keys(shares).length === 0 ? undefined : shares)
  }
  return (
    <ul className="shares-input">
      {choices.map(({ value: name, label }) => (
        <li key={name}>
          <span>{label}</span>
          <InputNumber<string>
            stringMode
            min="0"
            suffix="%"
            aria-label={label}
            value={value[name] ?? null}
            onChange={(percent) => change(name, percent)}
          />
        </li>
      ))}
    </ul>
  )
}
