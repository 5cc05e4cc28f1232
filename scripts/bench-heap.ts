import type { CDPSession, Page } from 'playwright-core';
import type { Atlas } from '../src/domain/atlas';
import type { AtlasSpec } from '../src/domain/view-spec';
import { communesOf } from '../src/model/places';
import { DEFAULT_ATLAS } from '../src/spec/presets';
import { encodeSpec } from '../src/spec/url';
import { DIST } from './build.mjs';
import { launchBrowser } from './launch.mjs';
import { serve } from './serve.mjs';

/** Changes of view after which the heap is weighed; all views have been seen once by the first. */
export const WEIGHED_AFTER = [20, 200] as const;
/** Wide enough for all figures at once; software draws few pixels faster than many. */
const SMALL = { width: 960, height: 640 };
const EMPLOYMENT = ['jobs', 'bands', 'sectors', 'intensity', 'quarters'] as const;

/** Twenty views, each with another indicator, other places and another employment figure than the one before. */
function views(atlas: Atlas): readonly string[] {
  const communes = communesOf(atlas).map(({ id }) => id);
  const indicators = [...atlas.indicators.values()].filter(
    ({ level, unitKind }) => level === 'commune' && ['rate', 'share', 'change'].includes(unitKind),
  );
  return Array.from({ length: WEIGHED_AFTER[0] }, (_, index) => {
    const spec: AtlasSpec = {
      ...DEFAULT_ATLAS,
      map: {
        ...DEFAULT_ATLAS.map,
        indicator: indicators[index % indicators.length]?.id ?? DEFAULT_ATLAS.map.indicator,
      },
      employment: EMPLOYMENT[index % EMPLOYMENT.length] ?? 'jobs',
      panel: index % 7 === 6 ? 'table' : 'figures',
      places: communes.slice(index, index + (index % 4)),
    };
    const query = encodeSpec(spec);
    return query.startsWith('?') || query === '' ? query : `?${query}`;
  });
}

/** Goes to a view as Back and Forward do, and waits until it is drawn. */
async function show(page: Page, query: string): Promise<void> {
  await page.evaluate(async (search) => {
    history.replaceState(null, '', search === '' ? location.pathname : search);
    dispatchEvent(new PopStateEvent('popstate'));
    // The first frame draws the figures, the second the map that followed them.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, query);
}

async function heapBytes(session: CDPSession): Promise<number> {
  // Twice: what the first collection frees may hold on to more.
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Weighs the page's heap in Chromium, on the production build, map engine included.
 * @returns bytes used after each number of changes in WEIGHED_AFTER
 */
export async function heapAfterChanges(atlas: Atlas): Promise<readonly number[]> {
  const site = await serve({ root: DIST });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: SMALL, reducedMotion: 'reduce' });
    await page.goto(site.url);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    const queries = views(atlas);
    const weights: number[] = [];
    for (let change = 1; change <= WEIGHED_AFTER[1]; change += 1) {
      await show(page, queries[change % queries.length] ?? '');
      if (WEIGHED_AFTER.some((count) => count === change)) weights.push(await heapBytes(session));
    }
    return weights;
  } finally {
    await browser.close();
    await site.close();
  }
}
