import { phraseTerms } from './phraseTerms'

/**
 * Where a Chinese title may break: between words, as a reader would pause, never inside a term of the trade,
 * before a closing mark or between a number and its unit.
 */

export interface Part {
  text: string
  hit?: boolean
}

export interface Piece {
  text: string
  hit: boolean
  breakBefore: boolean
}

const longest = Math.max(...phraseTerms.map(term => term.length))
const known = new Set(phraseTerms)

const closing = /^[，。、；：？！）》」』〕】”’%℃…—·,.;:!?)\]}]/
const opening = /[（《「『〔【“‘([{]$/
/** Particles that lean on the word before, and those that lean on the word after. */
const leansBack = new Set([
  '的',
  '地',
  '得',
  '了',
  '等',
  '中',
  '上',
  '下',
  '内',
  '间',
  '后',
  '前',
  '式',
  '型',
  '性',
  '化',
  '级',
  '类',
  '法',
  '剂',
  '器',
  '仪',
  '机',
])
const leansOn = new Set([
  '与',
  '和',
  '及',
  '或',
  '在',
  '对',
  '用',
  '从',
  '向',
  '以',
  '为',
  '由',
  '被',
  '把',
  '将',
  '不',
  '其',
  '无',
  '非',
  '可',
  '多',
  '高',
  '低',
  '新',
])
const endsInFigure = /[0-9A-Za-z.–~≤≥<>=+−-]$/
/** A number and the word it counts, typed with a space between them. */
const figureAndWord = /(\d) ([\u4e00-\u9fff])/g
const startsLatin = /^[0-9A-Za-z.–~+−-]/

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined

function insideTerms(text: string): Set<number> {
  const inside = new Set<number>()
  for (let start = 0; start < text.length; start++) {
    for (let size = Math.min(longest, text.length - start); size > 1; size--) {
      if (!known.has(text.slice(start, start + size))) continue
      for (let at = start + 1; at < start + size; at++) inside.add(at)
      break
    }
  }
  return inside
}

function mayBreak(before: string, after: string): boolean {
  if (!before || !after || closing.test(after) || opening.test(before)) return false
  if (leansBack.has(after) || leansOn.has(before)) return false
  if (/\s$/.test(before) || /^\s/.test(after)) return false
  // Where Han meets a figure or a Latin word the browser sets a gap of its own; a break there would undo it.
  return !endsInFigure.test(before) && !startsLatin.test(after)
}

/** The positions in the text where a line may end. */
export function breakPoints(text: string): number[] {
  if (!segmenter) return []
  const inside = insideTerms(text)
  const points: number[] = []
  let before = ''
  for (const { segment, index } of segmenter.segment(text)) {
    if (!inside.has(index) && mayBreak(before, segment)) points.push(index)
    before = segment
  }
  return points
}

/** Cuts a marked-up title at its break points; a marked word of up to six characters stays whole. */
export function phrase(source: readonly Part[]): Piece[] {
  const parts = source.map(part => ({ ...part, text: part.text.replace(figureAndWord, '$1\u00a0$2') }))
  const points = new Set(breakPoints(parts.map(part => part.text).join('')))
  const pieces: Piece[] = []
  let offset = 0
  for (const { text, hit = false } of parts) {
    const whole = hit && text.length <= 6
    let start = 0
    for (let at = 0; at <= text.length; at++) {
      const cut = at === text.length || (at > start && !whole && points.has(offset + at))
      if (!cut || at === start) continue
      pieces.push({ text: text.slice(start, at), hit, breakBefore: points.has(offset + start) })
      start = at
    }
    offset += text.length
  }
  return pieces
}
