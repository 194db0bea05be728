/** All that a reader of English needs: the component library's own words and ours. */
export { default as library } from 'antd/es/locale/en_US'
export { en as texts } from './index.ts'
