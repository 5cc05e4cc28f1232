import { escapeText } from '../../charts/scene-to-svg';
import { decodeEmbed } from '../../spec/embed-options';
import { EmbedPage } from './embed-page';
import { HostSide } from './host-side';
import { keepInline } from './pack-store';
import { addScript, addStyle, groupOf, queryOf, readFacts, scriptFor, type PageFacts } from './page-facts';
import { figureOfView, openSession, type Edition, type Failure } from './session';

/**
 * Brings the page to life, in the language and with the figures of this script. A page that asks for others gets their
 * script instead.
 */
export async function start(edition: Edition): Promise<void> {
  const element = document.documentElement;
  const facts = readFacts(element);
  const query = queryOf(facts.view, location.search);
  const { options, spec } = decodeEmbed(query);
  const language = options.language ?? 'fr';
  const { kind } = figureOfView(spec);
  const isOurs = language === edition.speech.language && groupOf(kind) === edition.group;
  if (!isOurs) return void addScript(scriptFor(facts, kind, language));
  const root = document.getElementById('embed');
  if (root === null) return;
  element.lang = language;
  keepInline(document.getElementById('packs'));
  loadFonts(facts);
  await open(root, query, edition, facts, new HostSide(options, edition, facts));
}

async function open(
  root: HTMLElement,
  query: string,
  edition: Edition,
  facts: PageFacts,
  host: HostSide,
): Promise<void> {
  const session = await openSession(query, edition, facts);
  if (typeof session === 'string') {
    fail(root, session, query, edition, facts, host);
    return;
  }
  for (const { key, found, expected } of session.ignored) console.warn(edition.words.ignored(key, found, expected));
  host.attach(new EmbedPage(root, session, edition, facts, host.events));
}

/** A frame without an origin of its own may not load fonts: it says so in the console and nothing else happens. */
function loadFonts({ fonts, root }: PageFacts): void {
  if (fonts === '' || self.origin === 'null') return;
  addStyle(new URL(root + fonts, document.baseURI).href);
}

function fail(
  root: HTMLElement,
  failure: Failure,
  query: string,
  edition: Edition,
  facts: PageFacts,
  host: HostSide,
): void {
  const { words, speech } = edition;
  const { options, spec } = decodeEmbed(query);
  const figure = figureOfView(spec);
  const text =
    failure === 'no-vintage'
      ? words.noVintage(options.vintage ?? '')
      : failure === 'unknown-figure' && 'indicator' in figure
        ? words.unknownFigure(figure.indicator)
        : words.failed;
  const box = root.querySelector('[data-part=foot]');
  if (box === null) return;
  // What is not published does not come by trying again.
  const way =
    failure === 'unreachable'
      ? `<button type="button" data-action="retry">${escapeText(words.retry)}</button>`
      : `<a href="${escapeText(new URL(`${facts.root}index.html`, document.baseURI).href)}" target="_blank" rel="noopener">${escapeText(words.explore)}</a>`;
  box.insertAdjacentHTML('afterbegin', `<p class="problem" role="alert">${escapeText(text)} ${way}</p>`);
  box.querySelector('[data-action=retry]')?.addEventListener('click', () => {
    box.querySelector('.problem')?.remove();
    void open(root, query, edition, facts, host);
  });
  document.documentElement.dataset['ready'] = `failed ${speech.language}`;
}
