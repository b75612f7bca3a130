import { useI18n } from 'vue-i18n'

const mobile = /^1[3-9]\d{9}$/
const email = /^[^\s@<>",;]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,180}\.[A-Za-z]{2,24}$/
const loginName = /^[a-z0-9][a-z0-9._-]{2,39}$/i

/** What the server will say of these fields, said as soon as a field is left. */
export function useAccountRules() {
  const { t } = useI18n()
  const unless = (right: boolean, key: string) => (right ? undefined : t(key))
  return {
    mobile: (value: string) => unless(mobile.test(value.trim()), 'entry.mobileWrong'),
    email: (value: string) => unless(email.test(value.trim()), 'entry.emailWrong'),
    loginName: (value: string) => unless(loginName.test(value.trim()), 'entry.loginNameWrong'),
    password: (value: string) => unless(value.length >= 10, 'entry.passwordShort'),
    filled: (value: string, field: string) => (value.trim() ? undefined : t('form.required', { field })),
  }
}
