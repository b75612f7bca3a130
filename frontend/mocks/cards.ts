import type { Achievement, AchievementCard, Demand, DemandCard } from '../src/api/types.ts'

export function achievementCard(item: Achievement): AchievementCard {
  const {
    code,
    title,
    stage,
    trl,
    modes,
    priceMode,
    priceMin,
    priceMax,
    publishedAt,
    changedAt,
    organisation,
  } = item
  return {
    kind: 'achievement',
    code,
    url: `/achievements/${code}`,
    title,
    type: item.type,
    stage,
    trl,
    modes,
    priceMode,
    priceMin,
    priceMax,
    trial: item.wantTrial,
    organisation: organisation ? { code: organisation.code, name: organisation.name } : null,
    district: organisation?.district,
    publishedAt,
    changedAt,
  }
}

export function demandCard(item: Demand): DemandCard {
  const {
    code,
    title,
    demandKind,
    budgetMin,
    budgetMax,
    deadline,
    booking,
    ipExpectation,
    anonymous,
    district,
    publishedAt,
    changedAt,
    organisation,
  } = item
  return {
    kind: 'demand',
    code,
    url: `/demands/${code}`,
    title,
    demandKind,
    budgetMin,
    budgetMax,
    deadline,
    booking,
    ipExpectation,
    anonymous,
    organisation: organisation ? { code: organisation.code, name: organisation.name } : null,
    district,
    publishedAt,
    changedAt,
  }
}
