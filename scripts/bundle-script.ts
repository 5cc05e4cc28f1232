import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a source apart from the build around it, without writing anything.
 * @param format iife: a script without imports; es: what a style sheet passes through
 */
export async function bundleApart(
  root: string,
  source: string,
  format: 'iife' | 'es',
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    root,
    // Addresses in a style sheet are from its own folder, and its faces stay files.
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: resolve(root, source), output: { format } },
    },
  });
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/** One classic script without imports: it needs no permission of its host, unlike a module. @throws where none came out */
export async function bundleScript(root: string, source: string): Promise<string> {
  const chunk = (await bundleApart(root, source, 'iife')).find((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error(`${source} became no script.`);
  return chunk.code;
}

/** A style sheet with what it imports. Files that it names are those of the build around it, beside it in one folder. */
export async function bundleStyle(root: string, source: string): Promise<string> {
  const output = await bundleApart(root, source, 'es');
  const sheets = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return sheets.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('');
}

/** `assets/embed-map-fr-1a2b3c4d.js`: what is in a file is in its name, so that it may be kept for ever. */
export function hashedName(name: string, ending: string, text: string): string {
  return `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
}
