import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Site } from '../../scripts/serve.mjs';

const PAGE = '<!doctype html><title>Phare</title>';
const LONG = 'place,year,value,status\n' + '13055,2022,877215,A\n'.repeat(200);

let folder: string;
let site: Site;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** fetch() would tidy the path and unpack the body before we could see either. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        done({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', fail).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phare-serve-'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  mkdirSync(join(folder, 'site/.vite'));
  mkdirSync(join(folder, 'site-beside'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-beside/secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'site/index.html'), PAGE);
  writeFileSync(join(folder, 'site/long.csv'), LONG);
  writeFileSync(join(folder, 'site/a b.geojson'), '{}');
  writeFileSync(join(folder, 'site/assets/index-abc.js'), 'export {};');
  site = await serve({
    root: join(folder, 'site'),
    base: '/atlas/',
    replace: (path, answer) => (path === 'gone.csv' ? { ...answer, status: 418 } : undefined),
  });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  it('answers the folder with its page, typed and asked for again each time', async () => {
    const { status, headers, body } = await ask('/atlas/?indicateur=jobs');
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', PAGE]);
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/atlas/', 'GET', { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
  it.each([
    ['/atlas/long.csv', 'text/csv; charset=utf-8'],
    ['/atlas/a%20b.geojson', 'application/geo+json; charset=utf-8'],
    ['/atlas/assets/index-abc.js', 'text/javascript; charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });
  it('lets hashed files be kept for good', async () => {
    expect((await ask('/atlas/assets/index-abc.js')).headers['cache-control']).toContain('immutable');
  });
  it.each([
    '/atlas/missing.csv', // not the page, as hosts of single-page applications answer
    '/atlas/assets',
    '/atlas/assets/',
    '/long.csv',
    '/',
    '/atlas/../secret.txt',
    '/atlas/..%2fsecret.txt',
    '/atlas/%2e%2e/secret.txt',
    '/atlas/..%5csecret.txt',
    '/atlas/../site-beside/secret.txt',
    '/atlas//etc/passwd',
    '/atlas/.vite/manifest.json',
    '/atlas/%00',
    '/atlas/%E0%A4%A',
  ])('has no %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, 'Not found.']);
  });
  it('leads to the folder when its slash is missing', async () => {
    const { status, headers } = await ask('/atlas');
    expect([status, headers.location]).toEqual([308, '/atlas/']);
  });
  it('compresses text for those who take it', async () => {
    const brotli = await ask('/atlas/long.csv', 'GET', { 'Accept-Encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(LONG);
    const gzip = await ask('/atlas/long.csv', 'GET', { 'Accept-Encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(LONG);
    expect((await ask('/atlas/long.csv')).body.toString()).toBe(LONG);
  });
  it('answers HEAD without a body, and no other method', async () => {
    const head = await ask('/atlas/long.csv', 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(LONG.length), 0]);
    const post = await ask('/atlas/long.csv', 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
  it('gives another answer where a test wants one', async () => {
    expect((await ask('/atlas/gone.csv')).status).toBe(418);
  });
  it('takes the next port where one is taken, up to its number of tries', async () => {
    const options = { root: join(folder, 'site'), port: site.port };
    const next = await serve({ ...options, tries: 50 });
    expect(next.port).toBeGreaterThan(site.port);
    await next.close();
    await expect(serve({ ...options, tries: 1 })).rejects.toThrow('EADDRINUSE');
  });
});
