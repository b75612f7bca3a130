/** The list with one of its members a place up or down; unchanged at the ends. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const next = [...list]
  const to = from + by
  const [row] = next.splice(from, 1)
  if (row === undefined || to < 0 || to >= list.length) return [...list]
  next.splice(to, 0, row)
  return next
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index)
}
