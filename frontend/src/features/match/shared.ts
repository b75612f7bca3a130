export interface SentencePart {
  text: string
  shared: boolean
}

/** A sentence taken apart into what both sides say and the rest; the longest shared words first. */
export function markShared(sentence: string, shared: readonly string[]): SentencePart[] {
  const words = [...shared].sort((a, b) => b.length - a.length).filter(Boolean)
  if (!words.length) return [{ text: sentence, shared: false }]
  const escaped = words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return sentence
    .split(new RegExp(`(${escaped.join('|')})`, 'giu'))
    .filter(Boolean)
    .map(text => ({ text, shared: words.some(word => word.toLowerCase() === text.toLowerCase()) }))
}
