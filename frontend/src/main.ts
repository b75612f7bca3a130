import './styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { makeRouter } from './app/router'
import { i18n } from './i18n'

const router = makeRouter()
const app = createApp(App).use(createPinia()).use(i18n).use(router)

// The server has written a readable page into #app; it stays until the first route can replace it.
void router.isReady().then(() => app.mount('#app'))
