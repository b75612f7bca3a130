/** SHA-256 of a file in hexadecimal, worked out here; undefined where the browser cannot, as without https. */
export async function sha256(file: Blob): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** First four and last four letters. */
export const short = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-4)}`
