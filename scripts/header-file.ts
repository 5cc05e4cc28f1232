import { frameAncestors, pageKind } from './content-policy.ts';

type Headers = Readonly<Record<string, string>>;

/** The same for every file: types are as said, links out tell the origin alone, no sensor is ever asked for. */
const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** A worker that is kept would hide every later build. */
const ASKED_AGAIN: Headers = { 'Cache-Control': 'no-cache' };
/** Open data: any page may read them. */
const FOR_ALL: Headers = { 'Access-Control-Allow-Origin': '*' };
const NOTHING: Headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *",
};

/** Pages of an imaginary newspaper, which have the same policy in themselves; nobody frames them. */
const EXAMPLE: Headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'self'",
};

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. No two rules give one file the same header: the hosts join
 * such values, and of two policies the stricter half of each would hold.
 * @param policies of each page of the build by path
 */
export function headerFile(policies: ReadonlyMap<string, string>): string {
  const rules: (readonly [string, Headers])[] = [
    ['/*', EVERYWHERE],
    ['/assets/*', FOREVER],
    ['/sw.js', ASKED_AGAIN],
    ['/data/*', FOR_ALL],
    ['/oembed/*', FOR_ALL],
    ['/pictures/*', { ...FOR_ALL, ...NOTHING }],
    ['/examples/*', EXAMPLE],
    ...pageRules(policies),
  ];
  return rules
    .map(([path, headers]) => [path, ...Object.entries(headers).map((pair) => `  ${pair.join(': ')}`), ''].join('\n'))
    .join('\n');
}

/** Pages of a folder have one rule; others one for each address that hosts give them, with and without ".html". */
function pageRules(policies: ReadonlyMap<string, string>): readonly (readonly [string, Headers])[] {
  const rules = new Map<string, Headers>();
  for (const [path, policy] of policies) {
    const headers = { 'Content-Security-Policy': `${policy}; ${frameAncestors(pageKind(path))}` };
    for (const address of addressesOf(path)) {
      const known = rules.get(address);
      if (known !== undefined && known['Content-Security-Policy'] !== headers['Content-Security-Policy'])
        throw new Error(`pages of ${address} have different policies: ${path}`);
      rules.set(address, headers);
    }
  }
  return [...rules];
}

function addressesOf(path: string): readonly string[] {
  const folder = /^([^/]+)\//.exec(path)?.[1];
  if (folder !== undefined) return [`/${folder}/*`];
  const bare = path.replace(/\.html$/, '');
  return [`/${path}`, bare === 'index' ? '/' : `/${bare}`];
}
