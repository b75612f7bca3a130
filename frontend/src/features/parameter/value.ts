import type { Parameter } from '@/api'

const integer = /^-?\d+$/
const decimal = /^-?\d+(\.\d+)?$/
const date = /^\d{4}-\d{2}-\d{2}$/

export type ValueFault = 'missing' | 'form' | 'low' | 'high'

/** Compares decimal texts without making floats of them. */
export function compareDecimals(a: string, b: string): number {
  const scale = (text: string) => text.split('.')[1]?.length ?? 0
  const places = Math.max(scale(a), scale(b))
  const whole = (text: string) => {
    const [units = '0', fraction = ''] = text.split('.')
    return BigInt(units + fraction.padEnd(places, '0'))
  }
  const [left, right] = [whole(a), whole(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function hasForm(type: Parameter['type'], value: string, choices: readonly string[]): boolean {
  if (type === 'INTEGER') return integer.test(value)
  if (type === 'DECIMAL') return decimal.test(value)
  if (type === 'DATE') return date.test(value)
  if (type === 'BOOLEAN') return value === 'true' || value === 'false'
  return choices.includes(value)
}

/** What is wrong with a new value of a parameter: its form, or its bounds. */
export function valueFault(
  parameter: Pick<Parameter, 'type' | 'min' | 'max' | 'choices'>,
  value: string,
): ValueFault | undefined {
  const { type, min, max, choices } = parameter
  if (!value) return 'missing'
  if (!hasForm(type, value, choices)) return 'form'
  const order = type === 'DATE' ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : compareDecimals
  if (type !== 'INTEGER' && type !== 'DECIMAL' && type !== 'DATE') return undefined
  if (min && order(value, min) < 0) return 'low'
  if (max && order(value, max) > 0) return 'high'
  return undefined
}
