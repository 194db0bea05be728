/** All that a reader of Chinese needs: the component library's own words and ours. */
export { default as library } from 'antd/es/locale/zh_CN'
export { zhCn as texts } from './index.ts'
