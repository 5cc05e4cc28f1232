/**
 * Reads the build variable `VITE_SITE_URL`: the public address of the folder that holds `index.html`. Link previews and
 * oEmbed want absolute addresses, which a build that works in any folder does not know. Empty, as it is by default, means
 * unknown: what needs one is then left out.
 * @returns the address with its slash, or null
 * @throws Error where it is no http address, or carries a query: a build with wrong addresses must not be published
 */
export function siteAddress(variable: unknown): string | null {
  const text = typeof variable === 'string' ? variable.trim() : '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`VITE_SITE_URL: an address like https://example.org/phare/ was expected, not "${text}"`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Where a page stands: the address of its site, if known, and its own path in it ("" or "embed/densite.html"). */
export interface Whereabouts {
  readonly site: string | null;
  readonly path: string;
}

/** Address of a file of the site as a page may write it: absolute where the site is known, else from the page. */
export function addressFrom({ site, path }: Whereabouts, file: string): string {
  return site === null ? `${'../'.repeat(path.split('/').length - 1) || './'}${file}` : new URL(file, site).href;
}
