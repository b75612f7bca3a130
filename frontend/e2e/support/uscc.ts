const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A credit code of GB 32100-2015 for a company that does not exist, from eight figures. */
export function usccFor(figures: string): string {
  const body = `91510903M${figures}`
  const sum = [...body].reduce((s, c, i) => s + digits.indexOf(c) * (3 ** i % 31), 0)
  return body + digits.charAt((31 - (sum % 31)) % 31)
}
