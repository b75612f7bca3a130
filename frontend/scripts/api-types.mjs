// Writes src/api/schema.d.ts from ../backend/openapi.yaml; with --check only compares the two.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const contract = new URL('../../backend/openapi.yaml', import.meta.url)
const target = new URL('../src/api/schema.d.ts', import.meta.url)

if (!existsSync(contract)) {
  console.error('backend/openapi.yaml is missing: build the backend first.')
  process.exit(1)
}

const header = '// Generated from ../backend/openapi.yaml by `npm run api:types`. Never edited by hand.\n'
const types = header + astToString(await openapiTS(contract))

if (!process.argv.includes('--check')) {
  writeFileSync(target, types)
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
  console.error('src/api/schema.d.ts is not what backend/openapi.yaml says: run `npm run api:types`.')
  process.exit(1)
}
