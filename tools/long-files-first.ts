import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They wait for processes or read whole contracts back: long to run, however short to read. */
const LONG = ['server/testing/kill-under-ingest.test.ts', 'documents/contract/read-back.test.ts']

/**
 * Before a first run the runner takes a file that is long to read for one that is long to run. What is long beyond its text must
 * not come last, when the other worker has nothing left to do.
 */
export default class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      if (project.name === 'browser') return 0
      return LONG.some((name) => moduleId.endsWith(name)) ? 1 : 2
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
