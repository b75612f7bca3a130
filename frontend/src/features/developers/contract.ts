/** Reads what the developers page shows out of an OpenAPI document. */

export interface Parameter {
  name: string
  place: string
  required: boolean
  type: string
  description: string
}

export interface Answer {
  status: string
  description: string
}

export interface Operation {
  id: string
  method: string
  path: string
  summary: string
  description: string
  parameters: Parameter[]
  answers: Answer[]
  example: string
}

type Node = Record<string, unknown>

const methods = ['get', 'post', 'put', 'patch', 'delete']

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const node = (value: unknown): Node => (isNode(value) ? value : {})
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Follows a local reference, a bounded number of steps. */
function resolved(root: Node, value: unknown, steps = 8): Node {
  const at = node(value)
  const ref = text(at.$ref)
  if (!ref.startsWith('#/') || steps === 0) return at
  const target = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((from, key) => node(from)[key], root)
  return resolved(root, target, steps - 1)
}

function typeOf(root: Node, value: unknown): string {
  const schema = resolved(root, value)
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(' | ')
  if (schema.type === 'array') {
    const items = typeOf(root, schema.items)
    return items.includes('|') ? `(${items})[]` : `${items}[]`
  }
  const [only] = Array.isArray(schema.allOf) ? schema.allOf : []
  if (!schema.type && only) return typeOf(root, only)
  return [text(schema.type) || 'string', text(schema.format)].filter(Boolean).join(', ')
}

function parameterOf(root: Node, value: unknown): Parameter {
  const at = resolved(root, value)
  return {
    name: text(at.name),
    place: text(at.in),
    required: at.required === true,
    type: typeOf(root, at.schema),
    description: text(at.description),
  }
}

function exampleOf(root: Node, path: string, values: unknown[]): string {
  let address = path
  const query = new URLSearchParams()
  for (const value of values) {
    const at = resolved(root, value)
    const example = text(at.example) || text(node(at.schema).example)
    if (at.in === 'path') address = address.replace(`{${text(at.name)}}`, example || `{${text(at.name)}}`)
    else if (at.in === 'query' && example) query.set(text(at.name), example)
  }
  const asked = decodeURIComponent(query.toString().replaceAll('+', '%20'))
  return `curl -G '${window.location.origin}${address}'${asked ? ` \\\n  --data-urlencode '${asked.split('&').join("' \\\n  --data-urlencode '")}'` : ''}`
}

export function operationsOf(document: unknown): Operation[] {
  const root = node(document)
  return Object.entries(node(root.paths)).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = node(item)[method]
      if (!isNode(operation)) return []
      const values = [node(item).parameters, operation.parameters].flatMap(each =>
        Array.isArray(each) ? each : [],
      )
      return {
        id: text(operation.operationId) || `${method} ${path}`,
        method: method.toUpperCase(),
        path,
        summary: text(operation.summary),
        description: text(operation.description),
        parameters: values.map(each => parameterOf(root, each)),
        answers: Object.entries(node(operation.responses)).map(([status, answer]) => ({
          status,
          description: text(resolved(root, answer).description),
        })),
        example: method === 'get' ? exampleOf(root, path, values) : '',
      }
    }),
  )
}
