const LONGEST = 40
const BETWEEN = /[、,，；;]|以及|和(?!解)|及(?!时)|或者?/
const MARKS = /[：:﹕。"“”「」『』\n]|__|\[|【/

/** Where entries stand between 、 a comma ends them, unless a last entry follows: `姓名、电话，乙方仅可……`. */
const END = /^([^、]*、[^,，]*(?:[,，](?:以及|及|和|或)[^,，]*)?)[,，](?!以及|及|和|或).*$/

/**
 * The entries of an enumeration: `技术资料、客户信息和商业秘密等` as three phrases. What is too long to be an entry, or holds a mark
 * that no phrase has, is left out; nothing left is `undefined`.
 */
export function phrasesIn(enumeration: string | undefined): readonly string[] | undefined {
  const entries = (enumeration ?? '')
    .replace(END, '$1')
    .split(BETWEEN)
    .map((entry) =>
      entry
        .trim()
        .replace(/^[（(]?\d{0,2}[）).]\s*/, '')
        .replace(/等(?:[^等]{0,8})?$/, '')
        .trim(),
    )
    .filter((entry) => entry.length > 1 && entry.length <= LONGEST && !MARKS.test(entry))
  const distinct = [...new Set(entries)]
  return distinct.length > 0 ? distinct : undefined
}
