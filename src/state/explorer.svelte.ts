import type { PlaceId } from '../domain/place';
import { MAX_PLACES, type AtlasSpec, type Filter } from '../domain/view-spec';
import { toggleFilter, togglePlace } from '../spec/edit';
import { fitToAtlas } from '../spec/fit';
import { readAddress, writeAddress } from './address';
import { ReaderPage, type Step } from './reader-page.svelte';

export type Refusal = 'too-many-places';

/** The explorer: linked figures over one selection. */
export class Explorer extends ReaderPage<AtlasSpec> {
  refusal = $state.raw<Refusal | null>(null);

  constructor() {
    super({ read: readAddress, write: writeAddress, fit: fitToAtlas });
  }

  override change(next: AtlasSpec, step?: Step): void {
    if (next !== this.spec) this.refusal = null;
    super.change(next, step);
  }

  togglePlace(id: PlaceId): void {
    const next = togglePlace(this.spec, id);
    if (next === this.spec && this.spec.places.length >= MAX_PLACES) this.refusal = 'too-many-places';
    this.change(next);
  }

  toggleFilter(filter: Filter): void {
    this.change(toggleFilter(this.spec, filter));
  }
}
