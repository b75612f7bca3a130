import type { Achievement } from '@/api'

const patents: readonly string[] = ['INVENTION', 'UTILITY_MODEL', 'DESIGN']

/** Whether its number is a patent's or another register's. */
export function isPatent({ type }: Pick<Achievement, 'type'>): boolean {
  return patents.includes(type)
}
