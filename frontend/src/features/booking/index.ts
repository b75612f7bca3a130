export { default as BookDemand } from './BookDemand.vue'
