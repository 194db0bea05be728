import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Length is what makes a password strong; the server asks for ten characters and nothing odd. */
export const SHORTEST_PASSWORD = 10

export function NewPasswordField() {
  const { t } = useTranslation()
  return (
    <Form.Item
      name="password"
      label={t('signIn.newPassword')}
      extra={t('signIn.passwordHint', { count: SHORTEST_PASSWORD })}
      rules={[
        { required: true, min: SHORTEST_PASSWORD, message: t('signIn.passwordShort', { count: SHORTEST_PASSWORD }) },
      ]}
    >
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  )
}
