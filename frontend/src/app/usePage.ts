import { watchEffect } from 'vue'
import { useSite } from './site'

/** Gives the page its title; nothing is changed while the name is not known yet. */
export function usePage(title: () => string | undefined): void {
  const { name } = useSite()
  watchEffect(() => {
    const own = title()
    if (own === undefined) return
    document.title = own ? `${own} - ${name.value}` : name.value
  })
}
