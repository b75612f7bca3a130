export { api, setApiLanguage } from './client'
export { ProblemError } from './problem'
export type * from './types'
