/** What annexes and other documents of the contract are worded with: the same parts and words as the clauses. */
export { channelWords, recordFilterWords } from './shared/record-filter.ts'
export * from './wording/build.ts'
