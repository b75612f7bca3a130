export { default as SearchField } from './SearchField.vue'
