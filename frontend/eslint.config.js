import prettier from 'eslint-config-prettier'
import pluginVue from 'eslint-plugin-vue'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const insideFeatures = {
  group: ['@/features/*/*'],
  message: 'A feature is used through its index.ts only.',
}
const noFeatures = { group: ['@/features/*', '**/features/*'], message: 'ui and api know no feature.' }

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'target/',
      'node/',
      'node_modules/',
      'src/api/schema.d.ts',
      'shots/',
      'playwright-report/',
      'test-results/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...pluginVue.configs['flat/recommended'],
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'], sourceType: 'module' },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [insideFeatures] }],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Requests go through src/api/client.ts.' },
        { name: 'localStorage', message: 'Nothing is stored on the visitor’s device.' },
      ],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/define-macros-order': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-unused-refs': 'error',
      'vue/require-default-prop': 'off',
      'vue/require-explicit-slots': 'off',
    },
  },
  {
    files: ['src/**/*.vue'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: false }] },
  },
  {
    files: ['src/ui/**', 'src/api/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [insideFeatures, noFeatures] }] },
  },
  {
    files: ['src/app/router.ts', 'src/**/*.spec.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['src/api/client.ts'], rules: { 'no-restricted-globals': 'off' } },
  // What a person typed and the server does not have yet.
  {
    files: ['src/features/draft/localCopy.ts', 'src/features/draft/*.spec.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['*.config.{ts,js}', 'scripts/**', 'mocks/**', 'e2e/**'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  prettier,
)
