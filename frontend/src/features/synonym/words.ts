/** The words of a group as somebody types them, between commas, enumeration commas, semicolons or new lines. */
export function wordsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,，、;；\n]/)
        .map(word => word.trim())
        .filter(Boolean),
    ),
  ]
}
