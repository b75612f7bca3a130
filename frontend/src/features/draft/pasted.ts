/** Tables pasted from a spreadsheet: cells by tab, rows by line, a cell with either in quotes. */

function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at)
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t' || sign === '\n') {
      row.push(cell)
      cell = ''
      if (sign === '\n') rows.push(row.splice(0))
    } else if (sign !== '\r') cell += sign
  }
  row.push(cell)
  return [...rows, row]
}

const heads = /^(指标|指标名称|名称|性能|参数|indicators?|name|property|parameter)$/i
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The rows with something in them, without a row of headings; undefined when this is no table. */
export function pastedRows(text: string): string[][] | undefined {
  if (!text.includes('\t')) return undefined
  const rows = cellsOf(text)
    .map(row => row.map(oneLine))
    .filter(row => row.some(Boolean))
  if (heads.test(rows[0]?.[0] ?? '')) rows.shift()
  return rows.length ? rows : undefined
}

export const operators = ['≥', '≤', '=', '>', '<', '范围'] as const

const operatorWords: Record<string, string> = {
  '>=': '≥',
  '＞=': '≥',
  '=>': '≥',
  不低于: '≥',
  不少于: '≥',
  不小于: '≥',
  '<=': '≤',
  '＜=': '≤',
  不高于: '≤',
  不大于: '≤',
  不超过: '≤',
  '＝': '=',
  等于: '=',
  '＞': '>',
  大于: '>',
  '＜': '<',
  小于: '<',
  ...Object.fromEntries(operators.map(each => [each, each])),
}
const byLength = Object.keys(operatorWords).sort((a, b) => b.length - a.length)

/** "≥ 8" as its operator and value; a range where two figures are joined, else "equal". */
export function targetOf(text: string): { op: string; value: string } {
  const trimmed = text.trim()
  const word = byLength.find(each => trimmed.startsWith(each))
  if (word) return { op: operatorWords[word] ?? '=', value: trimmed.slice(word.length).trim() }
  const range = /^[-−+]?[\d.,]+\s*(-|–|—|~|～|至|到)\s*[-−+]?[\d.,]+/.test(trimmed)
  return { op: range ? '范围' : '=', value: trimmed }
}

/** Indicators of an achievement: name, value, unit. */
export function pastedIndicators(text: string) {
  return pastedRows(text)?.map(([name = '', value = '', unit = '']) => ({ name, value, unit }))
}

/** Targets of a demand: name, operator, value, unit, or with the operator in the value's cell. */
export function pastedTargets(text: string) {
  return pastedRows(text)?.map(([name = '', second = '', third = '', fourth = '']) => {
    const known = operatorWords[second]
    if (known) return { name, op: known, value: third, unit: fourth }
    return { name, ...targetOf(second), unit: third }
  })
}
