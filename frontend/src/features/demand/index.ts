export { default as DemandBody } from './DemandBody.vue'
export { default as DemandHead } from './DemandHead.vue'
