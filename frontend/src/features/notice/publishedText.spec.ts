import { expect, it } from 'vitest'
import { fileHash, normalText, textHash } from './publishedText'

it('takes away what editors add and nothing else', () => {
  expect(normalText('\uFEFF价格：120 万元  \r\n\r\n受让方\r\n')).toBe('价格：120 万元\n\n受让方')
  expect(normalText('e\u0301')).toBe('\u00e9')
})

it('gives the hash that any tool computes of the bytes', async () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(await textHash('abc\r\n')).toBe(abc)
  const file = { arrayBuffer: () => Promise.resolve(new TextEncoder().encode('abc').buffer) }
  expect(await fileHash(file as Blob)).toBe(abc)
})
