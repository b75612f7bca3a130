import { computed, ref, shallowRef, watch } from 'vue'
import { ProblemError } from '@/api'
import { useLoad } from './useLoad'

interface ListPage<T> {
  items: T[]
  next?: string | null
}

/** A list read by cursors that grows with “show more”; it begins again whenever the key changes. */
export function useList<T>(
  key: () => string,
  load: (cursor: string | undefined, signal?: AbortSignal) => Promise<ListPage<T>>,
) {
  const first = useLoad(key, signal => load(undefined, signal))
  const added = shallowRef<T[]>([])
  const next = ref<string | null>()
  const growing = ref(false)
  const growError = shallowRef<ProblemError>()

  watch(
    first.data,
    page => {
      added.value = []
      next.value = page?.next
      growError.value = undefined
    },
    { immediate: true },
  )

  async function more(): Promise<void> {
    if (!next.value || growing.value) return
    growing.value = true
    growError.value = undefined
    const begun = first.data.value
    try {
      const page = await load(next.value)
      // The list may have begun again meanwhile.
      if (begun !== first.data.value) return
      added.value = [...added.value, ...page.items]
      next.value = page.next
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      growError.value = cause
    } finally {
      growing.value = false
    }
  }

  const items = computed(() => [...(first.data.value?.items ?? []), ...added.value])
  return {
    ...first,
    items,
    hasMore: computed(() => Boolean(next.value)),
    growing,
    growError,
    more,
  }
}
