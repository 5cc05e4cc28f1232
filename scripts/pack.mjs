import { main, PlainError, runPackage } from './commands.mjs';
import { ensureInstalled } from './install.mjs';

await main(async () => {
  await ensureInstalled();
  const { code } = await runPackage('tsx/dist/cli.mjs', ['scripts/pack-deck.ts', ...process.argv.slice(2)], {
    show: true,
  });
  if (code !== 0) throw new PlainError('Nothing was packed.');
});
