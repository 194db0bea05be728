import type { PublishedYear } from '../national-calendar.ts'

/**
 * The Spring Festival was to end on 30 January with 1 February (Saturday) worked in exchange; the second notice, against
 * the epidemic, lengthened it to 2 February, and 1 February became a day off. Work began again on Monday 3 February.
 * Extensions that single provinces ordered beyond that are not national days off. Mid-Autumn fell on National Day, and
 * the notice arranged both as one holiday; the regulation adds no further statutory day when two holidays coincide.
 */
export const CHINA_2020: PublishedYear = {
  year: 2020,
  notices: [
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于2020年部分节假日安排的通知',
      number: '国办发明电〔2019〕16号',
      issuedOn: '2019-11-21',
    },
    {
      issuer: '国务院办公厅',
      title: '国务院办公厅关于延长2020年春节假期的通知',
      number: '国办发明电〔2020〕1号',
      issuedOn: '2020-01-26',
    },
  ],
  holidays: [
    {
      name: 'new-year',
      statutory: ['2020-01-01'],
      off: ['2020-01-01', '2020-01-01'],
      makeUpWorkdays: [],
    },
    {
      name: 'spring-festival',
      statutory: ['2020-01-25', '2020-01-26', '2020-01-27'],
      off: ['2020-01-24', '2020-02-02'],
      makeUpWorkdays: ['2020-01-19'],
    },
    {
      name: 'qingming',
      statutory: ['2020-04-04'],
      off: ['2020-04-04', '2020-04-06'],
      makeUpWorkdays: [],
    },
    {
      name: 'labour-day',
      statutory: ['2020-05-01'],
      off: ['2020-05-01', '2020-05-05'],
      makeUpWorkdays: ['2020-04-26', '2020-05-09'],
    },
    {
      name: 'dragon-boat',
      statutory: ['2020-06-25'],
      off: ['2020-06-25', '2020-06-27'],
      makeUpWorkdays: ['2020-06-28'],
    },
    {
      name: 'mid-autumn',
      statutory: ['2020-10-01'],
      off: ['2020-10-01', '2020-10-01'],
      makeUpWorkdays: [],
    },
    {
      name: 'national-day',
      statutory: ['2020-10-01', '2020-10-02', '2020-10-03'],
      off: ['2020-10-01', '2020-10-08'],
      makeUpWorkdays: ['2020-09-27', '2020-10-10'],
    },
  ],
}
