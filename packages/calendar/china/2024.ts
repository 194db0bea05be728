import type { PublishedYear } from '../national-calendar.ts'

/** New Year's Day and Dragon Boat were Mondays after ordinary weekends (与周末连休), which are not part of the days off. */
export const CHINA_2024: PublishedYear = {
  year: 2024,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2024年部分节假日安排的通知',
      number: '国办发明电〔2023〕7号',
      issuedOn: '2023-10-25',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2024-01-01'],
      off: ['2024-01-01', '2024-01-01'],
      makeUpWorkdays: [],
    },
    {
      name: 'spring-festival',
      statutory: ['2024-02-10', '2024-02-11', '2024-02-12'],
      off: ['2024-02-10', '2024-02-17'],
      makeUpWorkdays: ['2024-02-04', '2024-02-18'],
    },
    {
      name: 'qingming',
      statutory: ['2024-04-04'],
      off: ['2024-04-04', '2024-04-06'],
      makeUpWorkdays: ['2024-04-07'],
    },
    {
      name: 'labour-day',
      statutory: ['2024-05-01'],
      off: ['2024-05-01', '2024-05-05'],
      makeUpWorkdays: ['2024-04-28', '2024-05-11'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2024-06-10'],
      off: ['2024-06-10', '2024-06-10'],
      makeUpWorkdays: [],
    },
    {
      name: 'mid-autumn',
      statutory: ['2024-09-17'],
      off: ['2024-09-15', '2024-09-17'],
      makeUpWorkdays: ['2024-09-14'],
    },
    {
      name: 'national-day',
      statutory: ['2024-10-01', '2024-10-02', '2024-10-03'],
      off: ['2024-10-01', '2024-10-07'],
      makeUpWorkdays: ['2024-09-29', '2024-10-12'],
    },
  ],
}
