import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { layoutBands } from '../src/charts/layout/bands';
import { layoutChoropleth } from '../src/charts/layout/choropleth';
import { layoutGrowth } from '../src/charts/layout/growth';
import { layoutIntensity } from '../src/charts/layout/intensity';
import { layoutJobs } from '../src/charts/layout/jobs';
import { layoutSectors } from '../src/charts/layout/sectors';
import { loadAtlas } from '../src/data/load';
import type { Atlas } from '../src/domain/atlas';
import type { Frame } from '../src/domain/frame';
import { METROPOLIS_ID } from '../src/domain/place';
import type { EmploymentKind, Filter } from '../src/domain/view-spec';
import { choroplethData } from '../src/model/choropleth';
import { classify } from '../src/model/classes';
import { bandsData, sectorsData } from '../src/model/employer-structure';
import { intensityData, jobsData } from '../src/model/employment';
import { growthData } from '../src/model/growth-lines';
import { observeAll, seriesOf } from '../src/model/observe';
import { communesOf } from '../src/model/places';
import { pooledValues } from '../src/model/pooled-classes';
import { passing } from '../src/model/selection';
import { DEFAULT_ATLAS } from '../src/spec/presets';
import { choroplethOf, employmentOf, growthOf } from '../src/spec/figures';
import { speechFor } from '../src/text/messages';
import { ROOT } from './commands.mjs';

/** One thing that a reader's gesture sets off. */
export interface Case {
  readonly group: 'selection' | 'aggregation' | 'classification' | 'data' | 'layout';
  readonly name: string;
  /** Its result is used by nobody; it is returned so that nothing can be optimised away. */
  readonly run: () => unknown;
}

const FILTERS: readonly Filter[] = [
  { type: 'class', index: 2 },
  { type: 'band', band: '50-99' },
  { type: 'sector', sector: 'GU' },
];
const MAP: Frame = {
  widthPx: 835,
  heightPx: 790,
  textScale: 1,
  interactive: true,
  chrome: 'none',
  theme: 'light',
  language: 'fr',
};
const FIGURE: Frame = { ...MAP, widthPx: 560, heightPx: 300 };

export function readAtlas(): Promise<Atlas> {
  return loadAtlas(async (path) => ({
    text: await readFile(resolve(ROOT, 'public/data', path), 'utf8'),
    failure: null,
  }));
}

function modelCases(atlas: Atlas): readonly Case[] {
  const density = 'establishments-per-km2';
  const communes = communesOf(atlas).map(({ id }) => id);
  const indicator = atlas.indicators.get(density);
  const values = indicator === undefined ? [] : pooledValues(atlas, indicator, communes);
  const latest = { period: null, span: null };
  const options = { diverging: false };
  return [
    { group: 'selection', name: 'three filters', run: () => passing(atlas, FILTERS, (id) => Number(id) % 5) },
    { group: 'aggregation', name: 'a ratio, 92 communes', run: () => observeAll(atlas, density, communes, latest) },
    {
      group: 'aggregation',
      name: 'a sum over 92 communes, all years',
      run: () => seriesOf(atlas, 'establishments', METROPOLIS_ID),
    },
    { group: 'aggregation', name: 'a ratio of sums, all years', run: () => seriesOf(atlas, density, METROPOLIS_ID) },
    ...(['jenks', 'quantiles', 'equal', 'log'] as const).map((method) => ({
      group: 'classification' as const,
      name: `${method}, 7 classes, ${values.length} values`,
      run: () => classify(values, { method, count: 7, own: null }, options),
    })),
  ];
}

function figureCases(atlas: Atlas): readonly Case[] {
  const speech = speechFor('fr');
  const map = choroplethOf(DEFAULT_ATLAS);
  const growth = growthOf(DEFAULT_ATLAS);
  const everyClass = (): number => 0;
  const employment = (kind: EmploymentKind) => employmentOf(DEFAULT_ATLAS, kind);
  const figure = (name: string, data: () => unknown, layout: () => unknown): readonly Case[] => [
    { group: 'data', name, run: data },
    { group: 'layout', name, run: layout },
  ];
  const mapData = choroplethData(atlas, map);
  const growthLines = growthData(atlas, growth);
  if (mapData === null || growthLines === null) throw new Error('the data package has no default map or growth');
  const jobs = jobsData(atlas, employment('jobs'), everyClass);
  const bands = bandsData(atlas, employment('bands'), everyClass);
  const sectors = sectorsData(atlas, employment('sectors'), everyClass);
  const intensity = intensityData(atlas, employment('intensity'), everyClass);
  return [
    { group: 'data', name: 'choropleth, the first time', run: () => choroplethData({ ...atlas }, map) },
    ...figure(
      'choropleth',
      () => choroplethData(atlas, map),
      () => layoutChoropleth(map, mapData, MAP, speech),
    ),
    ...figure(
      'growth',
      () => growthData(atlas, growth),
      () => layoutGrowth(growth, growthLines, FIGURE, speech),
    ),
    ...figure(
      'jobs',
      () => jobsData(atlas, employment('jobs'), everyClass),
      () => layoutJobs(employment('jobs'), jobs, FIGURE, speech),
    ),
    ...figure(
      'bands',
      () => bandsData(atlas, employment('bands'), everyClass),
      () => layoutBands(employment('bands'), bands, FIGURE, speech),
    ),
    ...figure(
      'sectors',
      () => sectorsData(atlas, employment('sectors'), everyClass),
      () => layoutSectors(employment('sectors'), sectors, FIGURE, speech),
    ),
    ...figure(
      'intensity',
      () => intensityData(atlas, employment('intensity'), everyClass),
      () => layoutIntensity(employment('intensity'), intensity, FIGURE, speech),
    ),
  ];
}

/** What `npm run bench` times, on the committed data at the sizes of the explorer at 1440 x 900. */
export function cases(atlas: Atlas): readonly Case[] {
  return [...modelCases(atlas), ...figureCases(atlas)];
}
