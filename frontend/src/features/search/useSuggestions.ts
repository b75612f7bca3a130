import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { api, ProblemError, type Suggested } from '@/api'

export interface SuggestedOption {
  group: 'term' | 'achievement' | 'demand' | 'unit'
  text: string
  /** Where it leads; a word leads to its search. */
  to?: RouteLocationRaw
}

const restMillis = 150
const lettersAtMost = 40

/** Options while a query is being typed: asked for once the typing rests, and never an old answer after a new one. */
export function useSuggestions() {
  const answer = shallowRef<Suggested>()
  const active = ref(-1)
  let controller: AbortController | undefined
  let timer: number | undefined

  function stop() {
    window.clearTimeout(timer)
    controller?.abort()
  }

  function close() {
    stop()
    answer.value = undefined
    active.value = -1
  }

  async function ask(typed: string) {
    controller = new AbortController()
    const { signal } = controller
    try {
      const found = await api.suggest(typed, signal)
      if (signal.aborted) return
      answer.value = found
      active.value = -1
    } catch (cause) {
      // Suggestions are a help: without them the query can still be typed.
      if (!signal.aborted && !(cause instanceof ProblemError)) throw cause
    }
  }

  function typed(text: string) {
    stop()
    const begun = text.trim()
    if (!begun || begun.length > lettersAtMost) return close()
    timer = window.setTimeout(() => void ask(begun), restMillis)
  }

  const options = computed<SuggestedOption[]>(() => [
    ...(answer.value?.terms ?? []).map(text => ({ group: 'term' as const, text })),
    ...(answer.value?.titles ?? []).map(({ kind, code, title }) => ({
      group: kind === 'demand' ? ('demand' as const) : ('achievement' as const),
      text: title,
      to: { name: kind, params: { code } },
    })),
    ...(answer.value?.units ?? []).map(({ code, name }) => ({
      group: 'unit' as const,
      text: name,
      to: { name: 'organisation', params: { code } },
    })),
  ])

  /** Moves through the options; before the first and after the last stands the text itself. */
  function move(by: 1 | -1) {
    const places = options.value.length + 1
    active.value = ((active.value + 1 + by + places) % places) - 1
  }

  onScopeDispose(close)
  return { options, active, typed, move, close }
}
