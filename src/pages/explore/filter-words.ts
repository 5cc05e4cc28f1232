import { legendOf } from '../../charts/layout/legend';
import type { Filter } from '../../domain/view-spec';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';

/** What a filter keeps, in words. */
export function filterWords(filter: Filter, map: ChoroplethData | null, speech: Speech): string {
  const { explorer, employment } = speech.messages;
  switch (filter.type) {
    case 'band':
      return explorer.filterBand(employment.bands.employees(employment.bands.names[filter.band] ?? filter.band));
    case 'sector':
      return explorer.filterSector(employment.sectorNames[filter.sector] ?? filter.sector);
    case 'class': {
      const found = map === null ? undefined : legendOf(map, speech).classes[filter.index];
      return explorer.filterClass(found?.label ?? String(filter.index + 1));
    }
  }
}
