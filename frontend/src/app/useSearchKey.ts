import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { whenIdle } from './idle'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')
  field?.focus()
  field?.select()
  return Boolean(field)
}

/** The one shortcut: `/` goes to the search field, wherever the visitor is. */
export function useSearchKey(): void {
  const router = useRouter()

  async function onKey(event: KeyboardEvent) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('[role=dialog]')?.getClientRects().length) return
    event.preventDefault()
    if (focusSearch()) return
    await router.push({ name: 'search' })
    await whenIdle()
    focusSearch()
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}
