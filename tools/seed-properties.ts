import fc from 'fast-check'

/**
 * Property tests run from one seed, so that a commit is green or red for everybody. `HEQI_SEED=random npm test` looks
 * further; `HEQI_SEED=<number>` repeats such a run.
 */
const asked = process.env.HEQI_SEED
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_261_121 : Number(asked) })
