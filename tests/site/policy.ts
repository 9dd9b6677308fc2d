import { createHash } from 'node:crypto'
import { type Page, perPage, type Site } from './built.ts'
import { attribute, codeOf, type Element } from './tree.ts'

/** A content security policy: the sources of each directive. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>

/** Reads a policy as it stands in a header or a meta element; of a directive that comes twice, the first counts. */
export function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/))
  return new Map(
    directives
      .filter(([name]) => name)
      .reverse()
      .map(([name = '', ...sources]) => [name.toLowerCase(), new Set(sources)]),
  )
}

/** The policy in a page's meta element. */
export function policyOf(page: Page): Policy {
  const metas = page.elements.filter((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy')
  return parsePolicy(metas.map((one) => attribute(one, 'content') ?? '').join(';'))
}

/** Whether a source allows one inline script or style by its content. */
export const isHash = (source: string): boolean => /^'sha(?:256|384|512)-/.test(source)

const nothing = "'none'"
const harmless = new Set(["'self'", nothing, "'wasm-unsafe-eval'"])
// A picture in a style sheet may be written out in it; nothing that runs may be.
const allowed = (directive: string, source: string) =>
  harmless.has(source) || isHash(source) || (directive === 'img-src' && source === 'data:')

// In a package the shell shows pages of a host and speaks with the store of a platform, wherever that is.
const inPackages = new Set(['frame-src https:', 'connect-src https:', 'connect-src http:'])
const isShell = ({ file }: Page) => /^[a-z]+\/lms\//.test(file.replaceAll('\\', '/'))

/** Pages whose policy allows more than this site's own files and hashed inline code, or forgets what falls back to nothing. */
export function policyProblems(site: Site): string[] {
  return perPage(site, (page) => {
    const policy = policyOf(page)
    const wide = [...policy].flatMap(([name, sources]) =>
      [...sources]
        .filter((one) => !allowed(name, one) && !(isShell(page) && inPackages.has(`${name} ${one}`)))
        .map((one) => `the policy allows ${name} ${one}`),
    )
    const open = ['default-src', 'base-uri', 'object-src', 'form-action'].filter(
      (name) => !policy.get(name)?.has(nothing),
    )
    return [...wide, ...open.map((name) => `the policy does not say ${name} ${nothing}`)]
  })
}

/** Code that stands in a page and would not run, or should not: scripts and styles without a hash, handlers, style attributes. */
export function inlineProblems(site: Site): string[] {
  return perPage(site, (page) => {
    const policy = policyOf(page)
    return page.elements.flatMap((element) => [...attributeProblems(element), ...codeProblems(element, policy)])
  })
}

function attributeProblems({ tagName, attrs }: Element): string[] {
  return attrs.flatMap(({ name, value }) => {
    if (name === 'style') return [`${tagName} has a style attribute: "${value}"`]
    if (/^on[a-z]/.test(name)) return [`${tagName} has a handler in ${name}`]
    return /^\s*javascript:/i.test(value) ? [`${tagName} ${name} runs a script`] : []
  })
}

// Types of script elements that a browser runs; any other is data.
const running = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules'])

function codeProblems(element: Element, policy: Policy): string[] {
  const { tagName } = element
  const isScript =
    tagName === 'script' && attribute(element, 'src') === undefined && running.has(attribute(element, 'type') ?? '')
  if (!isScript && tagName !== 'style') return []
  const code = codeOf(element)
  const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  const known = policy.get(isScript ? 'script-src' : 'style-src')?.has(hash)
  return known ? [] : [`an inline ${tagName} has no hash in the policy: ${code.slice(0, 60)}`]
}
