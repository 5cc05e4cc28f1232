import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';

export type BuildConfig = Pick<ResolvedConfig, 'root' | 'mode' | 'command'>;

/** One for all plugins: starting it costs more than what they import. */
let running: Promise<ViteDevServer> | null = null;

function start(root: string, mode: string): Promise<ViteDevServer> {
  return createServer({
    root,
    mode,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // Styles come from the client build; what counts here is that the scoped class names are the same there and here.
    plugins: [svelte({ emitCss: false })],
  });
}

/**
 * Runs a module of `src` in Node at build time, TypeScript and components included. A build reads each module once; the
 * development server reads it again at each call, so that a page shows what the files say now.
 * @param source absolute path
 * @returns what the module exports; the caller knows its shape
 */
export async function importInNode({ root, mode, command }: BuildConfig, source: string): Promise<unknown> {
  running ??= start(root, mode);
  const server = await running;
  if (command === 'serve') server.moduleGraph.invalidateAll();
  return server.ssrLoadModule(source);
}

/** Vite plugin: ends what `importInNode` started, once the build is written or the development server closes. */
export function endNodeImports(): Plugin {
  return {
    name: 'phare-end-node-imports',
    closeBundle: {
      // After every plugin that still imports while it writes.
      order: 'post',
      sequential: true,
      async handler() {
        const ending = running;
        running = null;
        await (await ending)?.close();
      },
    },
  };
}
