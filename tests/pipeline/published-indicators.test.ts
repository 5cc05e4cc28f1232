import { describe, expect, it } from 'vitest';
import { THEMES, type Localized } from '../../src/domain/indicator';
import { indicators, resources, rows } from './published';

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const places = new Set(rows('places').map((row) => row['id']));
const all = indicators.map((indicator) => [indicator.id, indicator] as const);

/** Ids that links, presets and figures speak of: one that goes breaks somebody's link. */
const PROMISED = `establishments legal-units establishments-per-km2 establishments-per-1000 legal-units-per-km2
  establishments-change establishments-growth creations creations-sole-traders creation-rate creations-per-1000 employers
  employers-industry employers-construction employers-services employers-agriculture employers-public employers-small
  employers-large employers-large-share employers-per-km2 establishments-2014 jobs jobs-per-km2 jobs-per-establishment
  jobs-change jobs-growth wage population population-density population-change area research-structures
  zone-establishments zone-establishments-jz zone-jz-share zone-jz-quotient zone-creations zone-creations-jz
  zone-creations-be zone-creations-fz zone-creations-gi zone-creations-kz zone-creations-lz zone-creations-mn
  zone-creations-oq zone-creations-ru zone-creations-jz-share zone-creations-jz-quotient zone-employers zone-employers-jz
  zone-employers-jz-share zone-jobs zone-private-employers zone-private-employees zone-payroll zone-payroll-per-employee
  zone-private-employees-quarterly zone-private-employees-quarterly-raw zone-payroll-quarterly`.split(/\s+/);

describe('indicators.json', () => {
  it('has every indicator promised, and each once', () => {
    expect([...byId.keys()].sort()).toEqual([...PROMISED].sort());
    expect(indicators).toHaveLength(PROMISED.length);
  });

  it.each(all)('%s: speaks French and English, and says what to beware of', (_, indicator) => {
    const texts: Localized[] = [
      indicator.name,
      indicator.shortName,
      indicator.description,
      indicator.unit,
      ...indicator.cautions,
      ...indicator.breaks.map((b) => b.note),
      ...indicator.annotations.map((a) => a.note),
    ];
    for (const { fr, en } of texts) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      // A plain space before these would break the line there.
      expect(fr).not.toMatch(/ [:;!?»%€]|« |\d \d{3}/);
    }
    expect(indicator.cautions.length).toBeGreaterThan(0);
    expect(THEMES).toContain(indicator.theme);
  });

  it.each(all)('%s: rests on rows that exist', (_, { measure, level }) => {
    if (measure.type === 'observed') {
      const fields = resources.find((r) => r.name === measure.resource)?.schema?.fields ?? [];
      const dimensions = fields.filter((f) => !['place', 'year', 'quarter', 'value', 'status'].includes(f.name));
      expect(Object.keys(measure.where).sort()).toEqual(dimensions.map((d) => d.name).sort());
      for (const dimension of dimensions) {
        expect(dimension.constraints?.enum).toContain(measure.where[dimension.name]);
      }
      return;
    }
    const parts =
      measure.type === 'ratio'
        ? [measure.numerator, measure.denominator]
        : measure.type === 'change'
          ? [measure.of]
          : [measure.part, measure.whole];
    for (const part of parts) expect(byId.get(part)?.level).toBe(level);
  });

  it.each(all)('%s: has ascending periods, and notes on places and periods that exist', (_, indicator) => {
    expect(indicator.periods.length).toBeGreaterThan(0);
    expect(indicator.periods).toEqual([...new Set(indicator.periods)].sort((a, b) => a - b));
    for (const { placeId, period } of indicator.annotations) {
      expect(indicator.periods).toContain(period);
      expect(placeId === null || places.has(placeId)).toBe(true);
    }
  });

  it('says "all sectors" where all are counted, and never lets them pass for digital', () => {
    for (const { coverage, description, name } of indicators) {
      const wholeEconomy = coverage === 'all-sectors' || coverage === 'private-all-sectors';
      expect(/tous (les )?secteurs|tous secteurs/i.test(`${name.fr} ${description.fr}`) || !wholeEconomy).toBe(true);
      expect(/all sectors/i.test(`${name.en} ${description.en}`) || !wholeEconomy).toBe(true);
      expect(`${name.fr} ${description.fr} ${name.en} ${description.en}`).not.toMatch(/numérique|digital/i);
      if (coverage === 'information-communication') expect(description.fr).toContain('(JZ)');
    }
  });

  it('says of every zone indicator that a zone is wider than the metropolis', () => {
    for (const { level, cautions } of indicators) {
      if (level === 'zone') expect(cautions.some((c) => c.fr.includes('119') && c.en.includes('119'))).toBe(true);
    }
  });

  it('never adds up a mean', () => {
    const wage = byId.get('wage')?.measure;
    expect(wage?.type === 'observed' && wage.additive).toBe(false);
  });
});
