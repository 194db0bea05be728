import type { TSchema } from 'typebox'

type Shape = {
  readonly anyOf?: readonly Shape[]
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
}

/** Whether the schema takes whole numbers at a path such as `components[agents].seats`, and no text. */
export function takesWholeNumber(schema: TSchema, path: string): boolean {
  let shapes = alternatives(schema)
  for (const [, property, entry] of path.matchAll(/\.?([^.[\]]+)|\[([^\]]+)\]/g))
    shapes = shapes
      .flatMap((shape) => (entry === undefined ? shape.properties?.[property ?? ''] : shape.items))
      .filter((shape) => shape !== undefined)
      .flatMap(alternatives)
  return shapes.length > 0 && shapes.every(({ type }) => type === 'integer')
}

const alternatives = (shape: Shape): readonly Shape[] => shape.anyOf?.flatMap(alternatives) ?? [shape]
