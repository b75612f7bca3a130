import { onScopeDispose } from 'vue'

interface SaveMoments {
  /** The network or the person is back. */
  back: () => void
  /** The page goes to the background, perhaps for good. */
  hidden: () => void
  /** Whether closing the page would lose something. */
  unsafe: () => boolean
  /** The page of the application is left. */
  ended: () => void
}

/** The moments in a page's life at which something has to be saved. */
export function useSaveMoments({ back, hidden, unsafe, ended }: SaveMoments): void {
  const seen = () => (document.visibilityState === 'hidden' ? hidden() : back())
  const leaving = (event: BeforeUnloadEvent) => {
    if (unsafe()) event.preventDefault()
  }
  window.addEventListener('online', back)
  window.addEventListener('focus', back)
  window.addEventListener('beforeunload', leaving)
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    window.removeEventListener('online', back)
    window.removeEventListener('focus', back)
    window.removeEventListener('beforeunload', leaving)
    document.removeEventListener('visibilitychange', seen)
    ended()
  })
}
