import { describe, expect, test } from 'vitest'
import { pagesOfBookmarks } from './word-pages.ts'

/** A page has 697.9 points: 31 lines of 22 points, or 34 of 20. */
const STYLES =
  '<w:docDefaults><w:sz w:val="24"/></w:docDefaults><w:style w:styleId="Line"><w:pPr><w:spacing w:before="0" w:after="0" w:line="440" w:lineRule="exact"/></w:pPr></w:style><w:style w:styleId="Head"><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0" w:line="440" w:lineRule="exact"/></w:pPr></w:style>'

const line = (text: string, style = 'Line', flow = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${flow}</w:pPr><w:bookmarkStart w:id="1" w:name="${text.slice(0, 4)}"/><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const lines = (count: number): string => line('line').repeat(count)
const pageOf = (body: string, name: string): number | undefined => pagesOfBookmarks(body, STYLES, '').get(name)

describe('the page of a bookmark', () => {
  test.each([
    ['the last line of a page', lines(30) + line('here'), 1],
    ['the first of the next', lines(31) + line('here'), 2],
    ['behind a page that is asked for', line('line') + line('here', 'Line', '<w:pageBreakBefore/>'), 2],
    ['a heading goes with the line below it', lines(30) + line('here', 'Head') + line('next'), 2],
    ['a long paragraph takes its lines: 36 Han each', line('長'.repeat(36 * 31)) + line('here'), 2],
    ['a text of half as many leaves room', line('長'.repeat(36 * 15)) + line('here'), 1],
    [
      'a row is as high as its highest cell',
      `<w:tr><w:tc>${lines(31)}</w:tc><w:tc>${line('line')}</w:tc></w:tr>${line('here')}`,
      2,
    ],
  ])('%s', (_, body, page) => {
    expect(pageOf(body, 'here')).toBe(page)
  })
})
