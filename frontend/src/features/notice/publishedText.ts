/**
 * Which characters of a published text count, as the server says it: Unicode NFC, lines that end with a line feed
 * alone, no blanks at the end of a line, no empty lines at both ends, no byte order mark.
 */
export function normalText(text: string): string {
  return text
    .replaceAll('\uFEFF', '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/[ \t\u00A0\u3000]+(?=\n|$)/g, '')
    .replace(/^\n+|\n+$/g, '')
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The hash of a text by these rules. */
export function textHash(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(normalText(text)))
}

/** The hash of a file's bytes as they are. */
export async function fileHash(file: Blob): Promise<string> {
  return sha256(new Uint8Array(await file.arrayBuffer()))
}
