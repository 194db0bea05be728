/** The languages of the product, each in its own name. */
export const LANGUAGES = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
] as const

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly onChoose: (value: Value) => void
  readonly options: readonly { readonly value: Value; readonly label: string }[]
}

/** The browser's own list: it is on every page, and the library's would be a fifth of the first one. */
export function Choice<Value extends string>({ label, value, onChoose, options }: ChoiceProps<Value>) {
  return (
    <select
      className="rail__choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
