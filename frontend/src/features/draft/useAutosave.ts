import { reactive, toRaw } from 'vue'
import { ProblemError } from '@/api'
import { dropCopy, keepCopy } from './localCopy'
import { canonical } from './sameForm'
import { useSaveMoments } from './useSaveMoments'

export type SavePhase =
  'saved' | 'changed' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'refused' | 'gone'

/** What the server has of a draft. */
export interface Stored<F> {
  version: number
  savedAt: string
  form: F
}

interface Autosaving<F extends object, S extends Stored<F>> {
  id: number
  first: S
  /** The form as it is now. */
  form: () => F
  save: (version: number, form: F, keepalive: boolean) => Promise<S>
  read: () => Promise<S>
  saved: (answer: S) => void
  replace: (form: F) => void
}

export interface SaveState<S> {
  phase: SavePhase
  savedAt: string
  /** The other version, while the person has to choose. */
  theirs: S | undefined
  problem: ProblemError | undefined
  /** Whether this browser holds what the server does not have. */
  kept: boolean
}

const pauseMillis = 1_500
const longestWait = 30_000
const keepaliveBytes = 60_000

/**
 * Sends what is typed after a pause, one request at a time, and again until the server has it. A version made
 * elsewhere stops it until the person has chosen; what is not sent stays in the browser.
 */
export function useAutosave<F extends object, S extends Stored<F>>(options: Autosaving<F, S>) {
  const { id } = options
  let version = options.first.version
  // What the server is known to have, and what was sent but never answered.
  let stored = canonical(options.first.form)
  let sent = ''
  let tries = 0
  let timer: number | undefined
  let ended = false
  let running: Promise<boolean> | undefined

  const state = reactive({
    phase: 'saved',
    savedAt: options.first.savedAt,
    theirs: undefined,
    problem: undefined,
    kept: true,
  }) as SaveState<S>

  const pending = () => canonical(options.form()) !== stored
  const schedule = (millis: number) => {
    window.clearTimeout(timer)
    if (!ended) timer = window.setTimeout(() => void flush(), millis)
  }

  /** To be called after each change of the form. */
  function changed(): void {
    if (!pending()) return
    // While the person has to choose, the copy belongs to no version, so that a reload asks again.
    state.kept = keepCopy(id, state.phase === 'conflict' ? -1 : version, toRaw(options.form()))
    if (state.phase === 'conflict' || state.phase === 'gone') return
    if (state.phase === 'saved' || state.phase === 'refused') state.phase = 'changed'
    if (state.phase !== 'offline' && state.phase !== 'signed-out') schedule(pauseMillis)
  }

  function accept(answer: S): void {
    version = answer.version
    stored = canonical(answer.form)
    state.savedAt = answer.savedAt
    state.problem = undefined
    state.theirs = undefined
    tries = 0
    options.saved(answer)
  }

  function settle(): void {
    state.phase = pending() ? 'changed' : 'saved'
    if (state.phase === 'saved') dropCopy(id)
    else changed()
  }

  async function attempt(keepalive: boolean): Promise<boolean> {
    const form = JSON.parse(JSON.stringify(options.form())) as F
    const text = canonical(form)
    state.phase = 'saving'
    sent = text
    try {
      const answer = await options.save(version, form, keepalive && text.length < keepaliveBytes)
      accept(answer)
      // The server may tidy what it stores; what counts as stored is what was sent.
      stored = text
      settle()
      return true
    } catch (cause) {
      return failed(cause)
    }
  }

  async function failed(cause: unknown): Promise<boolean> {
    const problem = cause instanceof ProblemError ? cause : ProblemError.internal()
    state.problem = problem
    state.kept = keepCopy(id, version, toRaw(options.form()))
    if (problem.status === 409) return compare()
    if (problem.status === 401) state.phase = 'signed-out'
    else if (problem.status === 404) state.phase = 'gone'
    else if (problem.status === 0 || problem.status === 429 || problem.status >= 500) wait(problem)
    else state.phase = 'refused'
    return false
  }

  function wait(problem: ProblemError): void {
    state.phase = 'offline'
    const asked = (problem.retryAfterSeconds ?? 0) * 1000
    schedule(Math.max(asked, Math.min(longestWait, 2_000 * 2 ** tries++)))
  }

  /** Somebody saved meanwhile: perhaps this person in another tab, perhaps only this request's lost answer. */
  async function compare(): Promise<boolean> {
    let theirs: S
    try {
      theirs = await options.read()
    } catch (cause) {
      const problem = cause instanceof ProblemError ? cause : ProblemError.internal()
      return problem.status === 409 ? false : failed(problem)
    }
    const text = canonical(theirs.form)
    if (text === stored || text === sent || text === canonical(options.form())) {
      accept(theirs)
      settle()
      return true
    }
    choose(theirs)
    return false
  }

  /** Asks the person to choose between the form and another version. */
  function choose(theirs: S): void {
    state.theirs = theirs
    state.phase = 'conflict'
  }

  /** The person has chosen: the form goes on from the other version. */
  function resolve(form: F): void {
    if (!state.theirs) return
    accept(state.theirs)
    options.replace(form)
    settle()
    void flush()
  }

  /** Sends now what is not sent; whether the server has everything. */
  async function flush(keepalive = false): Promise<boolean> {
    window.clearTimeout(timer)
    while (running) await running
    if (!pending()) return true
    if (state.phase === 'conflict' || state.phase === 'gone') return false
    running = attempt(keepalive)
    const done = await running
    running = undefined
    return done && pending() ? flush(keepalive) : done
  }

  useSaveMoments({
    back: () => {
      if (state.phase === 'offline' || state.phase === 'signed-out') void flush()
    },
    hidden: () => void flush(true),
    unsafe: () => pending() && !state.kept,
    ended: () => {
      void flush(true)
      ended = true
      window.clearTimeout(timer)
    },
  })

  return { state, changed, flush, choose, resolve, pending, version: () => version }
}
