import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/load';
import type { Atlas } from '../../../src/domain/atlas';
import type { Frame } from '../../../src/domain/frame';
import { makeEmploymentFigure } from '../../../src/pages/embed/employment-figure';
import { makeGrowthFigure } from '../../../src/pages/embed/growth-figure';
import { makeKeyFigures } from '../../../src/pages/embed/key-figures-figure';
import { makeMapFigure } from '../../../src/pages/embed/map-figure';
import { drawingHtml, partsOf, type Shown } from '../../../src/pages/embed/markup';
import { groupOf } from '../../../src/pages/embed/page-facts';
import { DEFAULT_EMBED } from '../../../src/spec/embed-options';
import { GALLERY } from '../../../src/spec/gallery';
import { decodeSpec } from '../../../src/spec/url';
import { fr } from '../../../src/text/fr';
import { embed as words } from '../../../src/text/fr/embed';
import { makeFormatters } from '../../../src/text/format';
import { sectionsOnly } from '../../../src/text/sections';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const { choropleth, employment, figure, filter, growth } = fr;
/** As the entries of `src/pages/embed/entries` have them. */
const GROUPS = {
  map: { make: makeMapFigure, messages: sectionsOnly({ choropleth, figure, filter }) },
  growth: { make: makeGrowthFigure, messages: sectionsOnly({ figure, growth }) },
  employment: { make: makeEmploymentFigure, messages: sectionsOnly({ employment, figure, filter }) },
  'key-figures': { make: makeKeyFigures, messages: sectionsOnly({ employment, figure, filter }) },
} as const;
const FRAME: Frame = {
  widthPx: 608,
  heightPx: 420,
  textScale: 1,
  interactive: true,
  chrome: 'none',
  theme: 'light',
  language: 'fr',
};

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function shown(name: string, change: Partial<Shown> = {}): Shown {
  const spec = GALLERY[name];
  if (spec === undefined) throw new Error(name);
  const { make, messages } = GROUPS[groupOf(spec.kind)];
  const speech = { language: 'fr', messages, format: makeFormatters('fr') } as const;
  const made = make(atlas, spec, speech, words);
  if (made === null) throw new Error(`${name} is not drawn`);
  return {
    figure: made,
    spec,
    scene: made.scene(FRAME),
    view: 'figure',
    options: DEFAULT_EMBED,
    speech,
    words,
    exploreUrl: '../index.html',
    vintage: '2026-11-22',
    newer: null,
    ...change,
  };
}

describe('the markup of an embed', () => {
  it.each(Object.keys(GALLERY))('says %s with the words of its own script, source and date included', (name) => {
    const page = shown(name);
    const { head, foot } = partsOf(page, drawingHtml(page, 'embed'));
    expect(head).toContain('<h1');
    expect(foot).toContain('Source');
    expect(foot).toContain('données au 22 novembre 2026');
    for (const key of ['title', 'lines'])
      for (const mark of page.scene.layers.flatMap(({ marks }) => marks))
        if (mark.key !== undefined && mark.label !== undefined) expect(page.figure.tip(mark.key)).toHaveProperty(key);
  });

  it('says that data are frozen, and offers newer ones where there are', () => {
    const options = { ...DEFAULT_EMBED, vintage: '2026-11-22' };
    const { foot } = partsOf(shown('densite-etablissements', { options }), '');
    expect(foot).toContain('données figées au 22 novembre 2026');
    expect(foot).not.toContain('plus récentes');
    const newer = { vintage: '2027-02-01', url: '?vue=carte' };
    const later = partsOf(shown('densite-etablissements', { options, newer }), '').foot;
    expect(later).toContain('<a href="?vue=carte">Données plus récentes\u00a0: 1 février 2027</a>');
  });

  it('keeps title and source for those who do not see them, whatever is hidden', () => {
    const options = { ...DEFAULT_EMBED, title: false, controls: false };
    const { head, controls, foot } = partsOf(shown('numerique-base-100', { options }), '');
    expect(head).toContain('class="visually-hidden"><h1');
    expect(controls).toBe('');
    expect(foot).toContain('Source');
  });

  it('shows the same numbers as a table', () => {
    const page = shown('emplois-par-commune', { view: 'table' });
    const html = drawingHtml(page, 'embed');
    for (const row of page.scene.table.rows)
      expect(html).toContain(`<th scope="row">${row.name.replaceAll("'", '&#39;')}</th>`);
  });

  it('shows as a table only the communes that the filter of its link keeps', () => {
    const { spec } = decodeSpec('vue=tableau&filtre=communes:13001.13012.13015:Aix');
    if (spec.kind === 'atlas') throw new Error('a table was asked for');
    const messages = GROUPS.map.messages;
    const made = makeMapFigure(atlas, spec, { language: 'fr', messages, format: makeFormatters('fr') }, words);
    const table = made?.scene(FRAME).table;
    expect(table?.rows.map(({ key }) => key)).toEqual(['13001', '13012', '13015']);
    expect(table?.caption).toContain('Aix');
  });
});
