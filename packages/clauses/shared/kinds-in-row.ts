/** One kind of case and its time: `红色1分钟`, `疑难投诉7个工作日`. */
const KIND = '[^。;,、:\\d]{1,12}(?:不超过|≤)?\\s*'
const INSIDE = '(?:之?内|以内)?'
/** What is done with each kind, as the lead of the row: `派单时限:`, `到场(含催办):`, `办结时间分别为`. */
const leadOf = (doing: string): string =>
  `(?:${doing})(?:时[间限效长]|期限|要求)?(?:\\([^)]{0,40}\\))?\\s*(?::|分别为|依次为|为)`

/** The times of several kinds in a row, what is done with them said once: `派单:红色1分钟、橙色5分钟`. */
export const kindsInRow = (doing: string): string =>
  `${leadOf(doing)}${KIND}{duration}${INSIDE}(?:[、,]${KIND}{duration}${INSIDE}){1,6}`

/** Each `within` of such a row. */
export const kindInRow = (doing: string): string =>
  `(?<=${leadOf(doing)}(?:[^。;:]{1,60}[、,])?)${KIND}{within:duration}${INSIDE}(?=[、,;。]|$)`
