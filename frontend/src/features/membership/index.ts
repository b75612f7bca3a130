export { default as MemberTable } from './MemberTable.vue'
export { default as OrganisationMoves } from './OrganisationMoves.vue'
