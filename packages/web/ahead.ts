/** Comes before everything else and is small: the first page's data are asked for while its code is still loading. */
import { askAhead } from './api/asked-ahead.ts'
import { storedLanguage } from './locales/stored-language.ts'

askAhead(globalThis.location, storedLanguage())
