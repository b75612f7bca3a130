export { default as SaveSearch } from './SaveSearch.vue'
