function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error ?? new Error('not read'))
    reader.readAsArrayBuffer(file)
  })
}

/** SHA-256 of a file in hexadecimal, worked out here; undefined where the browser cannot, as without https. */
export async function sha256(file: Blob): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(await bytesOf(file)))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** First four and last four letters. */
export const short = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-4)}`
