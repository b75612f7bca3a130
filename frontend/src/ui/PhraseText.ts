import { Fragment, h, type FunctionalComponent } from 'vue'
import { phrase, type Part } from './phrase'

/** A title whose lines break between words; goes inside an element of class `ph`. Hits are marked. */
export const PhraseText: FunctionalComponent<{ text?: string; parts?: readonly Part[] | null }> = props =>
  phrase(props.parts?.length ? props.parts : [{ text: props.text ?? '' }]).map((piece, index) =>
    h(Fragment, { key: index }, [
      piece.breakBefore ? h('wbr') : null,
      piece.hit ? h('mark', piece.text) : piece.text,
    ]),
  )
PhraseText.props = ['text', 'parts']

/** Running text with its hits marked. */
export const ResultParts: FunctionalComponent<{ parts: readonly Part[] }> = props =>
  props.parts.map(part => (part.hit ? h('mark', part.text) : part.text))
ResultParts.props = ['parts']
