/** Fills `{name}` placeholders; a name without a value stays visible, so that a gap is seen and not read over. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([A-Za-z]\w*)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

/** The names of a template's placeholders, sorted, each once. */
export function placeholdersOf(template: string): readonly string[] {
  const names = [...template.matchAll(/\{([A-Za-z]\w*)\}/g)].map(([, name = '']) => name)
  return [...new Set(names)].sort()
}
