import type { Atlas } from '../../domain/atlas';
import type {
  AskedFigure,
  AskedPage,
  AskedSector,
  AskedYears,
  Aspect,
  PlaceMention,
  PortraitPart,
  Subject,
} from '../../domain/question';
import type { Period } from '../../domain/observation';
import { METROPOLIS_ID, type PlaceId } from '../../domain/place';
import type { Quarter, Term } from './lexicon';

function addNew<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/** What is gathered while the words of a question are read from left to right. */
export class Reading {
  readonly places: PlaceMention[] = [];
  readonly subjects: Subject[] = [];
  readonly aspects = new Set<Aspect>();
  readonly pages: AskedPage[] = [];
  readonly years: Period[] = [];
  readonly unknown: string[] = [];
  /** Words that may be of an indicator's name. */
  readonly content: string[] = [];
  part: PortraitPart | null = null;
  sector: AskedSector | null = null;
  figure: AskedFigure | null = null;
  level: 'commune' | 'zone' | null = null;
  readonly #atlas: Atlas;
  #since = false;
  #until = false;
  /** « T2 » before its year; null where none waits for one. */
  #quarter: Quarter | null = null;
  /** The words just read were "zone", "ville" or "métropole": of the place that may follow. */
  #before: 'commune' | 'zone' | 'metropolis' | null = null;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Between "zone" and its place: only "de", "of" and articles keep them together. */
  pass(filler: string): void {
    if (!/^(d|de|du|of|l|la|le|les|the)$/.test(filler)) this.#before = null;
  }

  take(term: Term): void {
    this.#before = term.type === 'level' ? term.level : null;
    switch (term.type) {
      case 'subject':
        addNew(this.subjects, term.subject);
        return;
      case 'aspect':
        this.aspects.add(term.aspect);
        return;
      case 'sector':
        this.sector ??= term.sector;
        return;
      case 'figure':
        this.figure ??= term.figure;
        return;
      case 'page':
        if (!this.pages.some(({ page }) => page === term.page)) this.pages.push({ page: term.page, part: term.part });
        return;
      case 'part':
        this.part ??= term.part;
        return;
      case 'quarter':
        this.#quarter = term.quarter;
        return;
      case 'level':
        this.level ??= term.level;
        return;
      case 'place':
        this.mention([term.place]);
        if (term.place === METROPOLIS_ID) this.#before = 'metropolis';
        return;
      case 'since':
        this.#since = true;
        return;
      case 'until':
        this.#until = true;
    }
  }

  /** « T2 2024 » */
  takeYear(year: number): void {
    this.years.push(year + ((this.#quarter ?? 1) - 1) / 4);
    this.#quarter = null;
  }

  /** "2024 Q2": a quarter that follows a year is of that year. @returns whether one stood before */
  takeQuarterOf(quarter: Quarter): void {
    const year = this.years.pop();
    if (year !== undefined) this.years.push(Math.floor(year) + (quarter - 1) / 4);
    this.#quarter = null;
  }

  /** @param candidates best first */
  mention(candidates: readonly PlaceId[]): void {
    const before = this.#before;
    this.#before = null;
    const asMetropolis =
      before === 'metropolis' && candidates.every((id) => this.#atlas.places.get(id)?.ours === false);
    // "la métropole de Lyon" names one place, not two.
    if (asMetropolis) this.places.pop();
    const level = before === 'commune' || before === 'zone' ? before : null;
    // "zone de Marseille" says the level of Marseille, not of all that is asked.
    if (level !== null && level === this.level) this.level = null;
    const found = level === 'zone' ? this.#zonesFor(candidates) : candidates;
    const known = this.places.some((one) => one.candidates[0] === found[0] && one.level === level);
    if (!known) this.places.push({ candidates: found, level, asMetropolis });
  }

  /** "zone de Martigues": no zone is called so, the one in which Martigues lies is meant. */
  #zonesFor(candidates: readonly PlaceId[]): readonly PlaceId[] {
    const places = candidates.flatMap((id) => this.#atlas.places.get(id) ?? []);
    const zones = places.flatMap(({ zoneId }) => zoneId ?? []);
    return places.some(({ level }) => level === 'zone') || zones.length === 0 ? candidates : [...zones, ...candidates];
  }

  askedYears(): AskedYears | null {
    if (this.years.length === 0) return null;
    const [first, last] = [Math.min(...this.years), Math.max(...this.years)];
    if (first === last && this.#since) return { from: first, to: null };
    if (first === last && this.#until) return { from: null, to: last };
    return { from: first, to: last };
  }
}
