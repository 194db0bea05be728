import type { PublishedYear } from '../national-calendar.ts'

/** The notice arranged Mid-Autumn (29 and 30 September) and National Day (1 to 6 October) as one holiday. */
export const CHINA_2023: PublishedYear = {
  year: 2023,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2023年部分节假日安排的通知',
      number: '国办发明电〔2022〕16号',
      issuedOn: '2022-12-08',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2023-01-01'],
      off: ['2022-12-31', '2023-01-02'],
      makeUpWorkdays: [],
    },
    {
      name: 'spring-festival',
      statutory: ['2023-01-22', '2023-01-23', '2023-01-24'],
      off: ['2023-01-21', '2023-01-27'],
      makeUpWorkdays: ['2023-01-28', '2023-01-29'],
    },
    {
      name: 'qingming',
      statutory: ['2023-04-05'],
      off: ['2023-04-05', '2023-04-05'],
      makeUpWorkdays: [],
    },
    {
      name: 'labour-day',
      statutory: ['2023-05-01'],
      off: ['2023-04-29', '2023-05-03'],
      makeUpWorkdays: ['2023-04-23', '2023-05-06'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2023-06-22'],
      off: ['2023-06-22', '2023-06-24'],
      makeUpWorkdays: ['2023-06-25'],
    },
    {
      name: 'mid-autumn',
      statutory: ['2023-09-29'],
      off: ['2023-09-29', '2023-09-30'],
      makeUpWorkdays: [],
    },
    {
      name: 'national-day',
      statutory: ['2023-10-01', '2023-10-02', '2023-10-03'],
      off: ['2023-10-01', '2023-10-06'],
      makeUpWorkdays: ['2023-10-07', '2023-10-08'],
    },
  ],
}
