import type { DraftingTexts } from './drafting.ts'
import type { zhCn } from './zh-CN/index.ts'

/** Message keys are typed from the Chinese catalogue: a key that does not exist does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zhCn & DraftingTexts }
    returnNull: false
  }
}
