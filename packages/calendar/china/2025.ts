import type { PublishedYear } from '../national-calendar.ts'

/**
 * The first year under the amended Regulation on Public Holidays (State Council Decree No. 795, in force since
 * 2025-01-01): 13 statutory days, since New Year's Eve of the lunar calendar and 2 May were added. The notice arranged
 * National Day and Mid-Autumn (6 October) as one holiday.
 */
export const CHINA_2025: PublishedYear = {
  year: 2025,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2025年部分节假日安排的通知',
      number: '国办发明电〔2024〕12号',
      issuedOn: '2024-11-12',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2025-01-01'],
      off: ['2025-01-01', '2025-01-01'],
      makeUpWorkdays: [],
    },
    {
      name: 'spring-festival',
      statutory: ['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      off: ['2025-01-28', '2025-02-04'],
      makeUpWorkdays: ['2025-01-26', '2025-02-08'],
    },
    {
      name: 'qingming',
      statutory: ['2025-04-04'],
      off: ['2025-04-04', '2025-04-06'],
      makeUpWorkdays: [],
    },
    {
      name: 'labour-day',
      statutory: ['2025-05-01', '2025-05-02'],
      off: ['2025-05-01', '2025-05-05'],
      makeUpWorkdays: ['2025-04-27'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2025-05-31'],
      off: ['2025-05-31', '2025-06-02'],
      makeUpWorkdays: [],
    },
    {
      name: 'mid-autumn',
      statutory: ['2025-10-06'],
      off: ['2025-10-06', '2025-10-06'],
      makeUpWorkdays: [],
    },
    {
      name: 'national-day',
      statutory: ['2025-10-01', '2025-10-02', '2025-10-03'],
      off: ['2025-10-01', '2025-10-08'],
      makeUpWorkdays: ['2025-09-28', '2025-10-11'],
    },
  ],
}
