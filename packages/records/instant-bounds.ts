/** The years that a contact centre can have records of; outside them a date was misread. */
export const EARLIEST_INSTANT = -631_152_000_000 // 1950-01-01
export const LATEST_INSTANT = 7_258_118_400_000 // 2200-01-01
