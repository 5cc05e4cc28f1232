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
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
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
