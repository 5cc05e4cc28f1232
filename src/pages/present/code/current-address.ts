import type { Language } from '../../../domain/frame';
import type { DrawnSpec } from '../../../domain/view-spec';
import { codeAddress, type CodeAddress } from '../../../export/code-address';
import { siteAddress } from '../../../export/site-address';

/** The address for phones, from where this page was opened. */
export function currentAddress(views: readonly DrawnSpec[], language: Language): CodeAddress | null {
  return codeAddress(location.href, siteAddress(import.meta.env['VITE_SITE_URL']), views, language);
}
