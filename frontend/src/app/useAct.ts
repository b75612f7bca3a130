import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemError } from '@/api'

/** One act outside a form: whether it runs, and in words why it was refused. */
export function useAct() {
  const { t } = useI18n()
  const busy = ref(false)
  const problem = shallowRef<ProblemError>()

  /** True once it is done. */
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      await work()
      return true
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      problem.value = cause
      return false
    } finally {
      busy.value = false
    }
  }

  const error = computed(() => {
    const cause = problem.value
    if (!cause) return undefined
    if (cause.slug === 'conflict') return t('form.conflict')
    const reasons = cause.errors.map(each => each.message)
    if (reasons.length) return reasons.join(t('list.gap'))
    return cause.detail ?? (cause.message || t('form.failed'))
  })
  const forget = () => (problem.value = undefined)

  return { busy, problem, error, run, forget }
}
