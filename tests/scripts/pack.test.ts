import { createServer, request, type Server } from 'node:http';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import serveHandler from 'serve-handler';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/commands.mjs';
import { buildId, offlineFiles, workerScript } from '../../scripts/offline-list';
import { packFiles } from '../../scripts/pack-files';

const PAGE = (id: string): string =>
  `<head><meta name="phare-build" content="${id}" /><link rel="manifest" href="./m" /><title>P</title></head>`;

/** A build with one deck of the package, as small as one can be. */
function inventBuild(): string {
  const dist = mkdtempSync(join(tmpdir(), 'phare-pack-'));
  mkdirSync(join(dist, 'data/decks'), { recursive: true });
  cpSync(resolve(ROOT, 'public/data/decks/hall.json'), join(dist, 'data/decks/hall.json'));
  const files = new Map<string, string>([
    ['present.html', PAGE('invented')],
    ['icon.svg', '<svg/>'],
    ['data/vintages.json', '{"vintages":["2026-11-22"]}'],
    ['data/decks/hall.json', readFileSync(join(dist, 'data/decks/hall.json'), 'utf8')],
    ['embed/a.html', '<p>'],
  ]);
  mkdirSync(join(dist, 'embed'));
  for (const [path, text] of files) writeFileSync(join(dist, path), text);
  const id = buildId(files, 'worker');
  writeFileSync(join(dist, 'sw.js'), workerScript({ id, ...offlineFiles(files) }, 'worker'));
  return dist;
}

const text = (content: string | Uint8Array | undefined): string => Buffer.from(content ?? '').toString('utf8');

let dist: string;
beforeEach(() => {
  dist = inventBuild();
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

describe('a packed presentation', () => {
  it('holds what the build holds for a reader without a network, what starts it, and what to do', () => {
    const files = packFiles(dist, 'hall');
    expect([...files.keys()].sort()).toEqual([
      'LISEZ-MOI.txt',
      'index.html',
      'phare/data/decks/hall.json',
      'phare/data/vintages.json',
      'phare/icon.svg',
      'phare/present.html',
      'serve.json',
      'serve.mjs',
      'serveur.mjs',
    ]);
    expect(text(files.get('index.html'))).toContain('location.replace("phare/present.html?deck=hall")');
  });
  it('says in French and English what is in it and how it is run', () => {
    const said = text(packFiles(dist, 'hall').get('LISEZ-MOI.txt'));
    for (const words of ['Hall d’accueil', 'Entrance hall', '22 novembre 2026', '22 November 2026', 'npx serve'])
      expect(said).toContain(words);
    expect(said).toMatch(/node serveur\.mjs\r\n/);
  });
  it('registers no worker: other packs will be at the same address', () => {
    const page = text(packFiles(dist, 'hall').get('phare/present.html'));
    expect(page).not.toMatch(/phare-build|manifest/);
    expect(page).toContain('<title>P</title>');
  });
  it('is refused where the deck is unknown, with those that there are', () => {
    expect(() => packFiles(dist, 'halle')).toThrow('There is no deck "halle"; the build has hall.');
    expect(() => packFiles(dist, 'index')).toThrow('There is no deck "index"');
  });
  it('is refused where the deck cannot be read, with the place', () => {
    writeFileSync(join(dist, 'data/decks/broken.json'), '{"version":1}');
    expect(() => packFiles(dist, 'broken')).toThrow(/The deck "broken" cannot be read:\n.*expected .*, found /);
  });
  it('is refused without a build, or with one that something has touched', () => {
    expect(() => packFiles(join(dist, 'none'), 'hall')).toThrow(/A build was expected in .*npm run build/);
    writeFileSync(join(dist, 'icon.svg'), '<svg />');
    expect(() => packFiles(dist, 'hall')).toThrow(/icon\.svg was expected as the build wrote it, and is another/);
    rmSync(join(dist, 'icon.svg'));
    expect(() => packFiles(dist, 'hall')).toThrow(/icon\.svg .* is not there/);
  });
});

describe('npx serve', () => {
  let folder: string;
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phare-served-'));
    const built = inventBuild();
    for (const [path, content] of packFiles(built, 'hall')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    rmSync(built, { recursive: true });
    const config = JSON.parse(readFileSync(join(folder, 'serve.json'), 'utf8')) as Parameters<typeof serveHandler>[2];
    server = createServer((asked, reply) => void serveHandler(asked, reply, { public: folder, ...config }));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  function status(path: string): Promise<number> {
    return new Promise((done, fail) => {
      request({ host: '127.0.0.1', port, path, agent: false }, (reply) => {
        reply.resume();
        done(reply.statusCode ?? 0);
      })
        .on('error', fail)
        .end();
    });
  }

  it.each(['/', '/phare/present.html?deck=hall', '/phare/data/decks/hall.json'])(
    'gives %s as it was asked for, query and all',
    async (path) => {
      expect(await status(path)).toBe(200);
    },
  );
});
