import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILD_META, type Build } from '../src/domain/offline';
import type { Deck } from '../src/domain/deck';
import type { Language } from '../src/domain/frame';
import { decodeVintages } from '../src/data/decode-vintages';
import { decodeBuild } from '../src/pages/worker/build-list';
import { decodeDeck } from '../src/spec/deck/decode';
import { makeFormatters } from '../src/text/format';
import { pack as en } from '../src/text/en/pack';
import { pack as fr } from '../src/text/fr/pack';
import { escapeText } from '../src/charts/scene-to-svg';
import { PlainError, ROOT } from './commands.mjs';
import { markOf, takeApart } from './offline-list';

/** Folder of the build inside the pack: beside it lie what starts it and what says how. */
const INSIDE = 'phare/';
const MEGABYTE = 1_000_000;

export type PackFiles = ReadonlyMap<string, string | Uint8Array>;

/** @throws PlainError where there is no build with presentations */
function readBuild(dist: string): Build {
  const page = resolve(dist, 'present.html');
  const script = resolve(dist, 'sw.js');
  for (const file of [page, script])
    if (!existsSync(file))
      throw new PlainError(`A build was expected in ${dist}; ${file} is not there. \`npm run build\` makes one.`);
  const parts = takeApart(readFileSync(script, 'utf8'));
  const build = parts === null ? null : decodeBuild(JSON.parse(parts.list));
  if (build === null) throw new PlainError(`${script} was expected to begin with the list of the build's files.`);
  return build;
}

/** @throws PlainError where the build has no such deck, or one that cannot be read */
function readDeck(dist: string, id: string): Deck {
  const folder = resolve(dist, 'data/decks');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const decks = names
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => name.slice(0, -5));
  if (!decks.includes(id))
    throw new PlainError(`There is no deck "${id}"; the build has ${decks.sort().join(', ') || 'none'}.`);
  const decoded = decodeDeck(readFileSync(resolve(folder, `${id}.json`), 'utf8'));
  if (decoded.deck !== null) return decoded.deck;
  const problems = decoded.problems.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
  throw new PlainError(`The deck "${id}" cannot be read:\n${problems.join('\n')}`);
}

/** A file of the build, as the build wrote it. @throws PlainError where it is not */
function readWhole(dist: string, path: string, digest: string): Uint8Array {
  const file = resolve(dist, path);
  const bytes = existsSync(file) ? readFileSync(file) : null;
  if (bytes === null || markOf(bytes)[0] !== digest)
    throw new PlainError(
      `${file} was expected as the build wrote it, and is ${bytes === null ? 'not there' : 'another'}. Build again.`,
    );
  return bytes;
}

/** A page without its worker: from a stick nothing is fetched, and other packs will be at the same address tomorrow. */
function withoutWorker(html: string): string {
  return html.replace(new RegExp(`\\s*<meta name="${BUILD_META}"[^>]*>|\\s*<link rel="manifest"[^>]*>`, 'g'), '');
}

/** Opens the deck at once; opened as a file, which no browser runs modules from, it says what to do. */
function opener(deck: Deck): string {
  const target = `${INSIDE}present.html?deck=${deck.id}`;
  const paragraphs = (lang: Language, { openerText, openerLink }: typeof fr): string =>
    [
      ...openerText.map((text) => `<p lang="${lang}">${escapeText(text)}</p>`),
      `<p lang="${lang}"><a href="./${target}">${escapeText(openerLink)}</a></p>`,
    ].join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(deck.title.fr)} · Phare</title>
<link rel="icon" href="./${INSIDE}icon.svg" type="image/svg+xml">
<script>if (location.protocol !== 'file:') location.replace(${JSON.stringify(target)});</script>
<style>body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; }</style>
</head>
<body>
<h1>${escapeText(fr.openerTitle)}</h1>
${paragraphs('fr', fr)}
${paragraphs('en', en)}
</body>
</html>
`;
}

function readMe(deck: Deck, build: Build, date: string): string {
  const marks = Object.values(build.held);
  const bytes = marks.reduce((sum, mark) => sum + mark[1], 0);
  const said = ([language, words]: readonly [Language, typeof fr]): string => {
    const format = makeFormatters(language);
    return words
      .readMe({
        title: deck.title[language],
        deck: deck.id,
        files: format.number(marks.length, 0),
        megabytes: format.number(bytes / MEGABYTE, 1),
        date: format.date(date),
      })
      .join('\r\n');
  };
  // A byte order mark and CRLF: Notepad of an old Windows reads accents and lines right.
  return `\uFEFF${(
    [
      ['fr', fr],
      ['en', en],
    ] as const
  )
    .map(said)
    .join('\r\n\r\n----\r\n\r\n')}\r\n`;
}

/** Date of the newest published state of the data. */
function dateOf(dist: string): string {
  const newest = decodeVintages(readFileSync(resolve(dist, 'data/vintages.json'), 'utf8')).at(-1);
  if (newest === undefined) throw new PlainError('data/vintages.json was expected to name a date, and names none.');
  return newest;
}

/**
 * A presentation that runs from a folder: all that the build holds for a reader without a network, a small server, and what
 * to do in French and English.
 */
export function packFiles(dist: string, id: string): PackFiles {
  const build = readBuild(dist);
  const deck = readDeck(dist, id);
  const files = new Map<string, string | Uint8Array>();
  for (const [path, [digest]] of Object.entries(build.held)) {
    const bytes = readWhole(dist, path, digest);
    files.set(INSIDE + path, path.endsWith('.html') ? withoutWorker(Buffer.from(bytes).toString('utf8')) : bytes);
  }
  files.set('index.html', opener(deck));
  files.set('LISEZ-MOI.txt', readMe(deck, build, dateOf(dist)));
  files.set('serveur.mjs', readFileSync(resolve(ROOT, 'scripts/pack-server.mjs')));
  files.set('serve.mjs', readFileSync(resolve(ROOT, 'scripts/serve.mjs')));
  // `npx serve` would lead present.html?deck=… to an address without its ending, and lose the query on the way.
  files.set('serve.json', `${JSON.stringify({ cleanUrls: false, trailingSlash: true }, null, 1)}\n`);
  return files;
}
