/** Everything the portal says in figures: money, dates, days left. Decimal strings never become floats. */

export type Locale = 'zh-CN' | 'en'

const zone = 'Asia/Shanghai'
const groups = /\B(?=(\d{3})+(?!\d))/g

function grouped(digits: string): string {
  return digits.replace(groups, ',')
}

/** Moves the decimal point left and drops trailing zeros: shifted("600000.00", 4) is "60". */
function shifted(value: string, places: number): string {
  const [whole = '0', fraction = ''] = value.split('.')
  const digits = whole.padStart(places + 1, '0') + fraction
  const cut = digits.length - fraction.length - places
  const left = digits.slice(0, cut).replace(/^0+(?=\d)/, '')
  const right = digits.slice(cut).replace(/0+$/, '')
  return grouped(left) + (right ? `.${right}` : '')
}

/** The short form of one amount without its unit: [figure, unit]. */
function shortYuan(value: string): [string, string] {
  const whole = (value.split('.')[0] ?? '').replace(/^0+/, '')
  if (whole.length > 8) return [shifted(value, 8), '亿']
  if (whole.length > 4) return [shifted(value, 4), '万']
  return [shifted(value, 0), '']
}

/** An amount as people say it: "60 万元", "8,500 元", "CNY 600,000". */
export function formatMoney(value: string, locale: Locale): string {
  if (locale === 'en') return `CNY ${shifted(value, 0)}`
  const [figure, unit] = shortYuan(value)
  return `${figure} ${unit}元`
}

/** A range, its unit said once: "60 万–120 万元", "CNY 600,000–1,200,000". */
export function formatMoneyRange(min: string | null, max: string | null, locale: Locale): string {
  if (min === null && max === null) return ''
  if (max === null || min === max)
    return formatMoney(min ?? '0', locale) + (max === null ? openEnd(locale) : '')
  if (min === null)
    return locale === 'en' ? `up to ${formatMoney(max, locale)}` : `${formatMoney(max, locale)}以内`
  if (locale === 'en') return `CNY ${shifted(min, 0)}–${shifted(max, 0)}`
  const [figure, unit] = shortYuan(min)
  return `${figure}${unit ? ` ${unit}` : ''}–${formatMoney(max, locale)}`
}

function openEnd(locale: Locale): string {
  return locale === 'en' ? ' or more' : '起'
}

/** An amount in full, as tables have it: "326,790.95". */
export function formatYuan(value: string): string {
  const [whole = '', fraction] = value.split('.')
  return grouped(whole) + (fraction ? `.${fraction}` : '')
}

export function formatCount(value: number): string {
  return grouped(String(value))
}

interface DateParts {
  year: string
  month: string
  day: string
  hour: string
  minute: string
}

const partsFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/

function partsOf(value: string | Date): DateParts {
  const plain = typeof value === 'string' ? dateOnly.exec(value) : null
  if (plain) {
    const [, year = '', month = '', day = ''] = plain
    return { year, month, day, hour: '00', minute: '00' }
  }
  const found = partsFormat.formatToParts(new Date(value))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.find(each => each.type === type)?.value ?? ''
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
}

/** "2027-02-28", in the city's time whatever the visitor's. */
export function formatDate(value: string | Date): string {
  const { year, month, day } = partsOf(value)
  return `${year}-${month}-${day}`
}

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** This year's days without the year: "11月23日", "23 Nov"; other years in full. */
export function formatDay(value: string, locale: Locale, now: Date = new Date()): string {
  const { year, month, day } = partsOf(value)
  if (year !== partsOf(now).year) return formatDate(value)
  return formatMonthDay(month, day, locale)
}

function formatMonthDay(month: string, day: string, locale: Locale): string {
  if (locale === 'en') return `${Number(day)} ${monthsEn[Number(month) - 1] ?? month}`
  return `${Number(month)}月${Number(day)}日`
}

/** "2029年10月8日", "8 October 2029"-like, for running text. */
export function formatLongDate(value: string, locale: Locale): string {
  const { year, month, day } = partsOf(value)
  return locale === 'en'
    ? `${formatMonthDay(month, day, locale)} ${year}`
    : `${year}年${formatMonthDay(month, day, locale)}`
}

/** "11月24日 08:00", "24 Nov, 08:00". */
export function formatDayTime(value: string, locale: Locale): string {
  const { month, day, hour, minute } = partsOf(value)
  return `${formatMonthDay(month, day, locale)}${locale === 'en' ? ',' : ''} ${hour}:${minute}`
}

/** "2026-11-24 08:00". */
export function formatDateTime(value: string): string {
  const { hour, minute } = partsOf(value)
  return `${formatDate(value)} ${hour}:${minute}`
}

const dayMillis = 86_400_000

/** Whole days from today in the city to a date; negative once it has passed. */
export function daysLeft(deadline: string, now: Date = new Date()): number {
  const days = (text: string) => Date.parse(`${text}T00:00:00Z`) / dayMillis
  return days(formatDate(deadline)) - days(formatDate(now))
}

/** A file's size as people say it: "820 KB", "3.4 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1_048_576) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / 1_048_576).toFixed(1)} MB`
}
