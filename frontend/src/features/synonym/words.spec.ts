import { describe, expect, it } from 'vitest'
import { wordsIn } from './words'

describe('the words of a group', () => {
  it('stand between any sign that people separate by, each once', () => {
    expect(wordsIn('锂电、锂离子电池， 锂电池;锂电')).toEqual(['锂电', '锂离子电池', '锂电池'])
  })

  it('may have blanks inside', () => {
    expect(wordsIn('Micro LED,MicroLED')).toEqual(['Micro LED', 'MicroLED'])
  })
})
