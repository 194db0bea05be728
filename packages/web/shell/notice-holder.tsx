import { App } from 'antd'
import { useEffect } from 'react'
import { speakThrough } from './notices.ts'

/** Where messages and questions appear. Half of the library stands behind them, and a page is read before they are needed. */
export function NoticeHolder() {
  return (
    <App component={false}>
      <Voice />
    </App>
  )
}

function Voice() {
  const speech = App.useApp()
  useEffect(() => speakThrough(speech), [speech])
  return null
}
