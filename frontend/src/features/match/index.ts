export { default as ListingMatches } from './ListingMatches.vue'
export { default as SupplyNote } from './SupplyNote.vue'
