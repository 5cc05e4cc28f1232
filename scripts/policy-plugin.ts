import type { Plugin, ResolvedConfig } from 'vite';
import { basemapOrigins, contentPolicy, inlineStyles, pageKind, withPolicy } from './content-policy.ts';
import { headerFile } from './header-file.ts';

/**
 * Vite plugin: gives each page of the build its content policy, and the build a file of headers. Last of all, since an
 * inline style is allowed by the hash of what is really in the page. The development server needs inline scripts and has
 * no policy.
 */
export function writePolicies(): Plugin {
  let config: Pick<ResolvedConfig, 'env'>;
  return {
    name: 'phare-policies',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { VITE_BASEMAP_STYLE: style, VITE_BASEMAP_ORIGINS: others } = config.env;
        const foreign = basemapOrigins(style, others);
        const policies = new Map<string, string>();
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          const policy = contentPolicy({ page: pageKind(file.fileName), styles: inlineStyles(html), foreign });
          file.source = withPolicy(html, policy);
          policies.set(file.fileName, policy);
        }
        this.emitFile({ type: 'asset', fileName: '_headers', source: headerFile(policies) });
      },
    },
  };
}
