/**
 * A seeded source of chance: xoshiro128** (Blackman and Vigna), seeded by splitmix32. The same seed gives the same numbers
 * on every machine, which `Math.random` does not.
 */
export class Random {
  readonly #state = new Uint32Array(4)
  #spare = Number.NaN

  constructor(seed: number) {
    let s = seed >>> 0
    for (let i = 0; i < 4; i++) {
      s = (s + 0x9e3779b9) >>> 0
      let z = s
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
      this.#state[i] = z ^ (z >>> 15)
    }
  }

  /** 0 up to but not including 1, in steps of 2^-32. */
  uniform(): number {
    const s = this.#state
    const s1 = s[1]!
    const scrambled = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s[2]! ^= s[0]!
    s[3]! ^= s1
    s[1]! ^= s[2]!
    s[0]! ^= s[3]!
    s[2]! ^= shifted
    s[3] = rotateLeft(s[3]!, 11)
    return scrambled / 4_294_967_296
  }

  chance(probability: number): boolean {
    return this.uniform() < probability
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.uniform() * (most - least + 1))
  }

  /** Standard normal, by Box and Muller. */
  normal(): number {
    if (!Number.isNaN(this.#spare)) {
      const spare = this.#spare
      this.#spare = Number.NaN
      return spare
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    const angle = 2 * Math.PI * this.uniform()
    this.#spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }

  /** Log-normal with this median; `spread` is the standard deviation of the logarithm. */
  logNormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal())
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform())
  }

  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count++
    return count
  }

  /** One of the entries, each as likely as its weight. @throws RangeError for an empty list. */
  pick<Entry>(entries: readonly Entry[], weightOf: (entry: Entry) => number): Entry {
    let left = this.uniform() * entries.reduce((sum, entry) => sum + weightOf(entry), 0)
    for (const entry of entries) {
      left -= weightOf(entry)
      if (left < 0) return entry
    }
    const last = entries.at(-1)
    if (last === undefined) throw new RangeError('nothing to pick from')
    return last
  }
}

const rotateLeft = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
