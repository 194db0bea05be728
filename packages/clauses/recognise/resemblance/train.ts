import { gramsOf, shareOf } from './grams.ts'

/** A sentence and what it states. */
export type Example = {
  readonly text: string
  readonly types: ReadonlySet<string>
  /** Whether it is known to state no clause of a type that is not among its own. */
  readonly lacks: (type: string) => boolean
}

/** How much each gram speaks for each type, in the order of `types`; most weigh nothing. */
export type Weights = {
  readonly types: readonly string[]
  readonly bias: Float32Array
  readonly grams: ReadonlyMap<string, Float32Array>
}

const ROUNDS = 20
/** Grams that fewer sentences have say nothing of other sentences. */
const LEAST_SENTENCES = 2
/** What nothing speaks for is most unlikely. */
const FIRST_BIAS = -4
const STEP_OF_BIAS = 0.05
/** What a sentence may or may not state counts next to nothing. */
const WEIGHT_OF_UNKNOWN = 0.02
/** The parameters of McMahan et al.: alpha, beta, lambda 1. */
const STEP = 1
const SMOOTHING = 0.1
const SPARSITY = 1

/**
 * Logistic regression, one type against the rest, with few weights: FTRL-Proximal (McMahan et al., Ad Click Prediction, KDD
 * 2013). The same examples give the same weights.
 */
export function train(examples: readonly Example[]): Weights {
  const types = [...new Set(examples.flatMap((example) => [...example.types]))].toSorted()
  const inputs = examples.map(({ text }) => gramsOf(text))
  const index = commonGrams(inputs)
  const bias = new Float32Array(types.length).fill(FIRST_BIAS)
  const columns = Array.from(index, () => new Column(types.length))
  const chance = generator()
  const sentences = examples.map(
    ({ types: stated, lacks }, at): Sentence => ({
      length: inputs[at]?.length ?? 0,
      columns: (inputs[at] ?? []).flatMap((gram) => columns[index.get(gram) ?? -1] ?? []),
      wanted: Float32Array.from(types, (type) => (stated.has(type) ? 1 : 0)),
      counts: Float32Array.from(types, (type) => (stated.has(type) || lacks(type) ? 1 : WEIGHT_OF_UNKNOWN)),
    }),
  )
  for (let round = 0; round < ROUNDS; round += 1)
    for (const sentence of shuffled(sentences, chance)) learn(sentence, bias)
  return { types, bias, grams: new Map([...index].map(([gram, at]) => [gram, columns[at]!.weights])) }
}

type Sentence = {
  /** Of the grams that are known. */
  readonly columns: readonly Column[]
  /** In grams, known and unknown. */
  readonly length: number
  readonly wanted: Float32Array
  readonly counts: Float32Array
}

/** What is known of one gram: its weight for each type, and the sums from which the weight follows. */
class Column {
  readonly weights: Float32Array
  private readonly sums: Float32Array
  private readonly squares: Float32Array

  constructor(types: number) {
    this.weights = new Float32Array(types)
    this.sums = new Float32Array(types)
    this.squares = new Float32Array(types)
  }

  move(type: number, slope: number): void {
    const before = Math.sqrt(this.squares[type]!)
    this.squares[type]! += slope * slope
    const after = Math.sqrt(this.squares[type]!)
    this.sums[type]! += slope - ((after - before) / STEP) * this.weights[type]!
    const beyond = Math.abs(this.sums[type]!) - SPARSITY
    this.weights[type] = beyond <= 0 ? 0 : (-Math.sign(this.sums[type]!) * beyond * STEP) / (SMOOTHING + after)
  }
}

/** One sentence: how likely each type seems, and a step towards what is so. */
function learn({ columns: met, length, wanted, counts }: Sentence, bias: Float32Array): void {
  const share = shareOf(length)
  for (let type = 0; type < bias.length; type += 1) {
    let sum = 0
    for (const { weights } of met) sum += weights[type]!
    const error = (1 / (1 + Math.exp(-(sum * share + bias[type]!))) - wanted[type]!) * counts[type]!
    bias[type]! -= STEP_OF_BIAS * error
    for (const column of met) column.move(type, error * share)
  }
}

/** The grams that more than one sentence has, numbered. */
function commonGrams(inputs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const gram of inputs.flatMap((grams) => [...new Set(grams)])) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([gram]) => gram)
  return new Map(common.toSorted().map((gram, at) => [gram, at]))
}

/** Mulberry32: the same row of numbers between 0 and 1 each time. */
function generator(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<Each>(list: readonly Each[], chance: () => number): readonly Each[] {
  const mixed = [...list]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
  }
  return mixed
}
