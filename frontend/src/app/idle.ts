import { nextTick, ref, watch } from 'vue'

/** How many page loads are under way; navigation waits for none before it scrolls back or moves the focus. */
const underWay = ref(0)

export async function counted<T>(work: Promise<T>): Promise<T> {
  underWay.value++
  try {
    return await work
  } finally {
    underWay.value--
  }
}

/** Resolves once nothing is loading, or after the longest wait. */
export async function whenIdle(longestMillis = 3000): Promise<void> {
  await nextTick()
  if (underWay.value > 0) {
    await new Promise<void>(resolve => {
      const stop = watch(underWay, count => count === 0 && done())
      const timer = window.setTimeout(() => done(), longestMillis)
      const done = () => {
        stop()
        window.clearTimeout(timer)
        resolve()
      }
    })
  }
  await nextTick()
}
