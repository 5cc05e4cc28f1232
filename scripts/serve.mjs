import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
});

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer
 * @typedef {(path: string, answer: Answer) => Answer | undefined} Replace gets the path inside the site without leading
 *   slash ("data/places.csv") and the right answer; undefined leaves it as it is
 * @typedef {{ url: string, port: number, close: () => Promise<void> }} Site url: of the folder served, with its slash
 */

/**
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plain(status, sentence, headers = {}) {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: Buffer.from(sentence) };
}

/**
 * @param {string} root folder that is served
 * @param {string} path as asked, without query: "/data/places.csv"
 * @returns {string | null} file under root; null where the path leaves it, is hidden or is no path at all
 */
export function fileOf(root, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const hidden = decoded.split(/[/\\]/).some((part) => part.startsWith('.'));
  if (hidden || decoded.includes('\0')) return null;
  const file = resolve(root, `.${decoded}`);
  return file === root || file.startsWith(root + sep) ? file : null;
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function answerFrom(root, path) {
  const found = fileOf(root, path);
  const about = found === null ? null : await stat(found).catch(() => null);
  if (found === null || about === null) return plain(404, 'Not found.');
  if (about.isDirectory() && !path.endsWith('/')) return plain(404, 'Not found.');
  const file = about.isDirectory() ? join(found, 'index.html') : found;
  const body = await readFile(file).catch(() => null);
  if (body === null) return plain(404, 'Not found.');
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    // Files under assets carry a hash of their content in their name; everything else is asked for again.
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, body };
}

/** Compressed bodies by ETag and encoding: compressing once is enough. @type {Map<string, Buffer>} */
const compressed = new Map();

/**
 * @param {Answer} answer
 * @param {string} accepted the Accept-Encoding header
 * @returns {Promise<Answer>}
 */
async function compress(answer, accepted) {
  const { headers, body } = answer;
  const isText = /text|json|xml/.test(headers['Content-Type'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding === null || !isText || body.length < 1024) return answer;
  const key = `${headers.ETag} ${encoding}`;
  let small = headers.ETag === undefined ? undefined : compressed.get(key);
  if (small === undefined) {
    small =
      encoding === 'br'
        ? await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : await promisify(gzip)(body);
    if (headers.ETag !== undefined) compressed.set(key, small);
  }
  return { ...answer, headers: { ...headers, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }, body: small };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {{ root: string, base: string, replace: Replace }} site
 * @returns {Promise<Answer>}
 */
async function answerTo(request, { root, base, replace }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (`${path}/` === base) return plain(308, 'Moved.', { Location: base });
  if (!path.startsWith(base)) return plain(404, 'Not found.');
  const inside = path.slice(base.length);
  const right = await answerFrom(root, `/${inside}`);
  const replaced = replace(inside, right);
  if (replaced !== undefined) return replaced;
  if (right.status === 200 && request.headers['if-none-match'] === right.headers.ETag) {
    return { status: 304, headers: right.headers, body: Buffer.alloc(0) };
  }
  return compress(right, String(request.headers['accept-encoding'] ?? ''));
}

/**
 * Serves a folder of static files as a plain host does: a missing file is a 404, never another page.
 * @param {object} options
 * @param {string} options.root
 * @param {string} [options.base] path under which the folder appears, with both slashes: "/atlas/"
 * @param {string} [options.host]
 * @param {number} [options.port] 0: any free port
 * @param {number} [options.tries] how many ports from `port` up are tried where they are taken
 * @param {Replace} [options.replace] for tests: other answers than the right ones
 * @returns {Promise<Site>}
 */
export async function serve({ root, base = '/', host = '127.0.0.1', port = 0, tries = 1, replace = () => undefined }) {
  const site = { root: resolve(root), base, replace };
  const server = createServer((request, response) => {
    answerTo(request, site)
      .catch(() => plain(500, 'The server failed.'))
      .then(({ status, headers, body }) => {
        response.writeHead(status, status === 304 ? headers : { ...headers, 'Content-Length': body.length });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  const taken = await listen(server, host, port, tries);
  return {
    url: `http://${host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>} the port taken
 */
function listen(server, host, port, tries) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && tries > 1) listen(server, host, port + 1, tries - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
