export { sameForm } from './sameForm'
export { missingPpm, percentOf, whole } from './shares'
export { useFieldWords } from './useFieldWords'
