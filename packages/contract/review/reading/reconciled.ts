/** A sentence that yields, or makes room for what is said elsewhere. */
export const RECONCILED =
  /不受[^。;,]{0,14}(?:限制|约束|影响)|尽管|例外|除外|除(?!此)[^。;,]{1,24}(?:之?外|以外)|另有(?:约定|规定)|在不(?:违反|影响)[^。;,]{1,16}的?(?:前提|情况)/
