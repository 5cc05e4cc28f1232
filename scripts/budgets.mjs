/**
 * What a page may weigh: JS and CSS, brotli, everything that opening it loads.
 * @typedef {object} PageBudget
 * @property {string} page
 * @property {string} what
 * @property {number} limitBytes
 * @property {readonly string[]} later sources whose chunks load after the first paint or on demand, as paths or folders;
 *   every other chunk counts, so that one nobody thought of counts too. `tests/browser/opening.browser.ts` holds this list
 *   against what the page really asks for.
 */

/** The map engine, its component and its worker. */
export const MAP_ENGINE = 'src/map/';

/** @type {readonly PageBudget[]} */
export const PAGES = [
  {
    page: 'index.html',
    what: 'explorer before the map engine',
    limitBytes: 100_000,
    later: [
      MAP_ENGINE,
      'src/pages/explore/About.svelte',
      'src/pages/explore/at-rest.ts',
      'src/pages/explore/DataNotice.svelte',
      'src/pages/explore/IndicatorSearch.svelte',
      'src/charts/layout/growth-hover.ts',
      'src/pages/explore/MapSettings.svelte',
      'src/pages/explore/ask.ts',
      'src/pages/explore/Problems.svelte',
      'src/pages/explore/TablePanel.svelte',
      'src/pages/explore/share/open-share.ts',
      'src/pages/explore/tray/open-tray.ts',
      'src/charts/KeyFigureTable.svelte',
      'src/charts/TableTwin.svelte',
      'src/pages/explore/employment-bands.ts',
      'src/pages/explore/employment-sectors.ts',
      'src/pages/explore/employment-intensity.ts',
      'src/text/en.ts',
      'src/ui/RangeSlider.svelte',
    ],
  },
];

/** Pages built apart: what their HTML names, and is therefore there before the first view. */
export const APART = [
  { page: 'present.html', what: 'presentations', limitBytes: 130_000 },
  { page: 'analyse.html', what: 'analyses before the view', limitBytes: 80_000 },
];

/** Scripts that other people's pages load, each one file. */
export const HOST_SCRIPTS = [{ file: 'phare.js', what: 'script for host pages', limitBytes: 2000 }];

export const COMMUNES = 92;

/** Of one figure in somebody else's page: JS and CSS, and data. */
export const EMBED = { codeBytes: 45_000, dataBytes: 30_000 };
