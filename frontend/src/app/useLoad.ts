import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemError } from '@/api'
import { counted } from './idle'

/** What the visitor sees while waiting: nothing, a skeleton after 400 ms, a sentence after 3 s. */
export type Waiting = 'no' | 'skeleton' | 'long'

interface Kept {
  at: number
  value: unknown
}

const keepMillis = 60_000
const keepAtMost = 30
const kept = new Map<string, Kept>()

function recall<T>(key: string): T | undefined {
  const found = kept.get(key)
  return found && Date.now() - found.at < keepMillis ? (found.value as T) : undefined
}

function keep(key: string, value: unknown): void {
  kept.delete(key)
  kept.set(key, { at: Date.now(), value })
  const oldest = kept.keys().next()
  if (kept.size > keepAtMost && !oldest.done) kept.delete(oldest.value)
}

/** Forgets every answer: another person signs in, or a test begins. */
export function forgetLoads(): void {
  kept.clear()
}

/**
 * Loads what a page shows, again whenever the key or the language changes. Answers are kept for a minute, so
 * that going back shows the page at once and at its old scroll position. Old data stays until new data is there.
 */
export function useLoad<T>(
  key: () => string,
  load: (signal: AbortSignal) => Promise<T>,
  /** Whether what others may have changed is asked anew each time. */
  options: { fresh?: boolean } = {},
) {
  const { locale } = useI18n()
  const data = shallowRef<T>()
  const error = shallowRef<ProblemError>()
  const loading = ref(false)
  const waiting = ref<Waiting>('no')
  let controller: AbortController | undefined
  let timers: number[] = []

  function settle() {
    timers.forEach(timer => window.clearTimeout(timer))
    timers = []
    waiting.value = 'no'
    loading.value = false
  }

  function begin(): AbortSignal {
    controller?.abort()
    controller = new AbortController()
    settle()
    loading.value = true
    timers = [
      window.setTimeout(() => (waiting.value = 'skeleton'), 400),
      window.setTimeout(() => (waiting.value = 'long'), 3000),
    ]
    return controller.signal
  }

  async function run(name: string, fresh: boolean) {
    const signal = begin()
    const known = fresh ? undefined : recall<T>(name)
    try {
      const value = known ?? (await counted(load(signal)))
      if (signal.aborted) return
      keep(name, value)
      data.value = value
      error.value = undefined
    } catch (cause) {
      if (signal.aborted) return
      data.value = undefined
      error.value = cause instanceof ProblemError ? cause : ProblemError.internal()
      if (!(cause instanceof ProblemError)) throw cause
    } finally {
      if (!signal.aborted) settle()
    }
  }

  const named = () => `${locale.value} ${key()}`
  watch(named, name => void run(name, options.fresh === true), { immediate: true })
  onScopeDispose(() => {
    controller?.abort()
    settle()
  })

  return { data, error, loading, waiting, reload: () => run(named(), true) }
}
