import { nationalCalendar } from '../national-calendar.ts'
import { CHINA_2019 } from './2019.ts'
import { CHINA_2020 } from './2020.ts'
import { CHINA_2021 } from './2021.ts'
import { CHINA_2022 } from './2022.ts'
import { CHINA_2023 } from './2023.ts'
import { CHINA_2024 } from './2024.ts'
import { CHINA_2025 } from './2025.ts'
import { CHINA_2026 } from './2026.ts'

/**
 * Mainland China, as arranged each year by a notice of the General Office of the State Council, usually in November for
 * the year after. A new year is a new file here and a new version.
 */
export const CHINA = nationalCalendar('cn-2019-2026.1', [
  CHINA_2019,
  CHINA_2020,
  CHINA_2021,
  CHINA_2022,
  CHINA_2023,
  CHINA_2024,
  CHINA_2025,
  CHINA_2026,
])
