import { computed, type Ref } from 'vue'
import type { Kind } from '@/api'
import { useSession } from '@/app/session'

const writers: Record<Kind, readonly string[]> = {
  achievement: ['RESEARCHER', 'UNIT_TECH', 'ENTERPRISE'],
  demand: ['ENTERPRISE'],
}

/** The organisations for which the person may write. */
export function useWriters(kind: Ref<Kind>) {
  const { session } = useSession()
  const writes = (which: Kind) => {
    const found = (session.value?.roles ?? [])
      .filter(each => each.organisation && writers[which].includes(each.role))
      .map(each => each.organisation)
      .filter(each => each !== null && each !== undefined)
    return [...new Map(found.map(each => [each.id, each])).values()]
  }
  return {
    organisations: computed(() => writes(kind.value)),
    kinds: computed(() => (['achievement', 'demand'] as const).filter(each => writes(each).length > 0)),
  }
}
