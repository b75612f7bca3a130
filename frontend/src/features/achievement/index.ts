export { default as AchievementBody } from './AchievementBody.vue'
export { default as AchievementHead } from './AchievementHead.vue'
