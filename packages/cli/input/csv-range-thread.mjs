// A thread that reads a range of a CSV file; a thread has to ask for a quick start itself.
import '../quick-start.mjs'

await import('./csv-range-worker.ts')
