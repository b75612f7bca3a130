import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { mockApi } from './mocks/vitePlugin.ts'

const backend = process.env.TECHMATCH_BACKEND ?? 'http://127.0.0.1:8080'
const served = ['/api', '/openapi.yaml', '/feed.atom', '/sitemap.xml', '/robots.txt']

export default defineConfig(({ mode }) => ({
  // `--mode mock` answers the API from mocks/ instead of a running backend.
  plugins: [vue(), ...(mode === 'mock' ? [mockApi()] : [])],
  publicDir: false as const,
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      '@mocks': fileURLToPath(new URL('./mocks', import.meta.url)),
    },
  },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: {
    host: '127.0.0.1',
    proxy: mode === 'mock' ? {} : Object.fromEntries(served.map(path => [path, backend])),
  },
  build: {
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    // The portal's content policy is `default-src 'self'`: nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts'],
    setupFiles: ['./src/testing/setup.ts'],
    // Its components import their styles, which only Vite can read.
    server: { deps: { inline: ['element-plus'] } },
    restoreMocks: true,
  },
}))
