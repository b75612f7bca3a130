const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/MicroMessenger\//, 'WeChat'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** A browser's own long line in the words of people: "Chrome, Windows"; what we do not know stays, cut short. */
export function agentName(agent: string): string {
  const named = [browsers, systems]
    .map(known => known.find(([sign]) => sign.test(agent))?.[1])
    .filter(name => name !== undefined)
  return named.length ? named.join(', ') : agent.slice(0, 40)
}
