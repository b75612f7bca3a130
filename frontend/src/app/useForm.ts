import { computed, ref, useId, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemError } from '@/api'

export interface FieldRule {
  /** The field's label, for the summary. */
  label: () => string
  /** What is wrong now, checked on leaving the field and on submit. */
  check?: () => string | undefined
}

/**
 * The state of a form: what is wrong with which field, by its own rules and by the server's answer, whose JSON
 * pointers name the fields. What was typed stays with the page.
 */
export function useForm<Field extends string>(rules: Record<Field, FieldRule>) {
  const { t } = useI18n()
  const prefix = useId()
  const names = Object.keys(rules) as Field[]
  const errors = ref({}) as Ref<Partial<Record<Field, string>>>
  const problem = ref<ProblemError>()
  const others = ref<string[]>([])
  const busy = ref(false)
  const attempt = ref(0)

  const idOf = (name: string) => `${prefix}-${name}`

  function check(name: Field): boolean {
    const message = rules[name].check?.()
    errors.value = { ...errors.value, [name]: message }
    return !message
  }

  function clear(): void {
    errors.value = {}
    others.value = []
    problem.value = undefined
  }

  /** `/profile/unitKind` is the field `unitKind`, and so is `/profile.unitKind`. */
  function nameOf(pointer: string): Field | undefined {
    const parts = pointer.split(/[/.]/).filter(Boolean).reverse()
    return names.find(name => parts.includes(name))
  }

  function take(cause: unknown): void {
    if (!(cause instanceof ProblemError)) throw cause
    problem.value = cause
    for (const each of cause.errors) {
      const name = nameOf(each.pointer || each.parameter)
      if (name) errors.value = { ...errors.value, [name]: each.message }
      else others.value.push(each.message)
    }
  }

  /** The summary takes the focus each time. */
  function failed(): false {
    attempt.value++
    return false
  }

  /** Runs the work if every field is right; true once it is done. */
  async function submit(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    clear()
    if (!names.map(check).every(Boolean)) return failed()
    busy.value = true
    try {
      await work()
      return true
    } catch (cause) {
      take(cause)
      return failed()
    } finally {
      busy.value = false
    }
  }

  /** What the form's summary lists: each wrong field with a link, then the rest. */
  const summary = computed(() => [
    ...names.flatMap(name => {
      const message = errors.value[name]
      return message ? [{ id: idOf(name), label: rules[name].label(), message }] : []
    }),
    ...others.value.map(message => ({ message })),
    ...(problem.value && !problem.value.errors.length ? [{ message: sentenceOf(problem.value) }] : []),
  ])

  function sentenceOf(cause: ProblemError): string {
    if (cause.slug === 'conflict') return t('form.conflict')
    return (
      cause.detail ??
      (cause.message || t(`problem.${cause.slug === 'offline' ? 'offline' : 'internal-error'}.detail`))
    )
  }

  /** For the field's component. */
  const field = (name: Field) => ({
    id: idOf(name),
    name,
    label: rules[name].label(),
    error: errors.value[name],
    onLeave: () => void check(name),
  })
  const required = (value: () => string, name: () => string) => () =>
    value().trim() ? undefined : t('form.required', { field: name() })

  return { errors, problem, busy, attempt, summary, field, check, clear, take, submit, required, idOf }
}
