export { default as SearchField } from './SearchField.vue'
export { default as SuggestList } from './SuggestList.vue'
export { useSuggestions, type SuggestedOption } from './useSuggestions'
