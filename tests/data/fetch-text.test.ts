import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchText } from '../../src/data/fetch-text';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/data/a.csv') response.setHeader('content-type', 'text/csv').end('\uFEFFplace\r\n');
    else if (pathname === '/data/page.csv')
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<html>');
    else if (pathname === '/data/cut.csv') response.writeHead(200, { 'content-length': '100' }).flushHeaders();
    else response.writeHead(404).end('nothing here');
    if (pathname === '/data/cut.csv') setTimeout(() => response.destroy(), 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('fetchText', () => {
  it('keeps the byte order mark, so that the decoder can note it', async () => {
    expect(await fetchText('a.csv', base)).toEqual({ text: '\uFEFFplace\r\n', failure: null });
  });

  it('tells the status of a refusal', async () => {
    expect(await fetchText('b.csv', base)).toEqual({
      text: null,
      failure: { kind: 'unreachable', expected: 'HTTP 200', found: 'HTTP 404' },
    });
  });

  it('tells a page in place of data', async () => {
    expect(await fetchText('page.csv', base)).toMatchObject({ failure: { kind: 'html' } });
  });

  it('tells a connection that breaks, or is never made, without rejecting', async () => {
    expect(await fetchText('cut.csv', base)).toMatchObject({ failure: { kind: 'unreachable', found: '' } });
    expect(await fetchText('a.csv', 'http://127.0.0.1:1/')).toMatchObject({ failure: { kind: 'unreachable' } });
    expect(await fetchText('a.csv', 'not an address')).toMatchObject({ failure: { kind: 'unreachable' } });
  });
});
