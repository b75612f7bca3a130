export { missingPpm, percentOf, whole } from './shares'
