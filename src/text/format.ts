import type { Indicator } from '../domain/indicator';
import type { Language } from '../domain/frame';
import type { Observation, Period } from '../domain/observation';

/** All that turns a value into words; made once per language, handed to layouts. */
export interface Formatters {
  readonly language: Language;
  number(value: number, decimals?: number): string;
  /** Three significant digits at most, with k / M / Md: for axes. */
  compact(value: number): string;
  /** 0.123 -> "12,3 %". */
  percent(share: number, decimals?: number): string;
  /** 0.123 -> "+12,3 %", with a true minus. */
  signedPercent(change: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  /** A value in the form of its indicator: "%" and "€" are written, unit words are not. */
  value(value: number, indicator: Pick<Indicator, 'unitKind' | 'decimals'>): string;
  /** With the unit in words. */
  valueWithUnit(value: number, indicator: Pick<Indicator, 'unitKind' | 'decimals' | 'unit'>): string;
  /** As `value`, or the word for missing or confidential; provisional and estimated are marked "(p)", "(e)". */
  observation(observation: Observation, indicator: Pick<Indicator, 'unitKind' | 'decimals'>): string;
  /** 2023 -> "2023"; 2023.25 -> "2023, 2e trim." */
  period(period: Period, frequency?: 'year' | 'quarter'): string;
  ordinal(rank: number): string;
  list(items: readonly string[]): string;
  /** ISO date -> "22 novembre 2026". */
  date(iso: string): string;
}

const LOCALE = { fr: 'fr-FR', en: 'en-GB' } as const;
const TRUE_MINUS = '−';

const WORDS = {
  fr: { missing: 'non disponible', confidential: 'confidentiel', provisional: '(p)', estimated: '(e)' },
  en: { missing: 'not available', confidential: 'confidential', provisional: '(p)', estimated: '(e)' },
} as const;

/** ICU writes an ASCII hyphen before negative numbers in French; type wants U+2212. */
function withTrueMinus(text: string): string {
  return text.replace(/^-/, TRUE_MINUS).replace(/(?<=[\s(])-(?=\d)/g, TRUE_MINUS);
}

/**
 * @param language language of words, separators and order
 * Numbers follow Intl (fr: U+202F between thousands, U+00A0 before % and €) with U+2212 as minus.
 */
export function makeFormatters(language: Language): Formatters {
  const locale = LOCALE[language];
  const words = WORDS[language];
  const cache = new Map<string, Intl.NumberFormat>();
  const format = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    let formatter = cache.get(key);
    if (formatter === undefined) {
      formatter = new Intl.NumberFormat(locale, options);
      cache.set(key, formatter);
    }
    return withTrueMinus(formatter.format(value === 0 ? 0 : value));
  };
  const fixed = (decimals: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const ordinalRules = new Intl.PluralRules(locale, { type: 'ordinal' });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dateFormat = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

  const self: Formatters = {
    language,
    number: (value, decimals = 0) => format(value, fixed(decimals)),
    compact: (value) => compact(value, language, format),
    percent: (share, decimals = 1) => format(share, { style: 'percent', ...fixed(decimals) }),
    signedPercent: (change, decimals = 1) =>
      format(change, { style: 'percent', signDisplay: 'exceptZero', ...fixed(decimals) }),
    signed: (value, decimals = 0) => format(value, { signDisplay: 'exceptZero', ...fixed(decimals) }),
    value(value, indicator) {
      switch (indicator.unitKind) {
        case 'share':
          return self.percent(value, indicator.decimals);
        case 'change':
          return self.signedPercent(value, indicator.decimals);
        case 'euro':
          return format(value, { style: 'currency', currency: 'EUR', ...fixed(indicator.decimals) });
        default:
          return self.number(value, indicator.decimals);
      }
    },
    valueWithUnit(value, indicator) {
      const text = self.value(value, indicator);
      const unit = indicator.unit[language];
      return indicator.unitKind === 'share' || indicator.unitKind === 'change' || unit === '' || unit === '€'
        ? text
        : `${text} ${unit}`;
    },
    observation(observation, indicator) {
      if (observation.status === 'C') return words.confidential;
      if (observation.value === null) return words.missing;
      const text = self.value(observation.value, indicator);
      if (observation.status === 'P') return `${text} ${words.provisional}`;
      if (observation.status === 'E') return `${text} ${words.estimated}`;
      return text;
    },
    period(period, frequency = 'year') {
      if (frequency === 'year') return String(Math.floor(period));
      const quarter = Math.round((period - Math.floor(period)) * 4) + 1;
      return language === 'fr' ? `T${quarter} ${Math.floor(period)}` : `Q${quarter} ${Math.floor(period)}`;
    },
    ordinal(rank) {
      if (language === 'fr') return rank === 1 ? '1er' : `${self.number(rank)}e`;
      const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[
        ordinalRules.select(rank)
      ];
      return `${self.number(rank)}${suffix}`;
    },
    list: (items) => listFormat.format(items),
    date: (iso) => dateFormat.format(new Date(`${iso}T00:00:00Z`)),
  };
  return self;
}

/** French readers write thousand millions "Md"; Intl's short forms of both languages are kept otherwise. */
function compact(
  value: number,
  language: Language,
  format: (value: number, options: Intl.NumberFormatOptions) => string,
): string {
  const options: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 };
  const size = Math.abs(value);
  if (size < 10_000) return format(value, options);
  return format(value, { ...options, notation: 'compact', compactDisplay: 'short' }).replace(
    /bn?$/i,
    language === 'fr' ? 'Md' : 'bn',
  );
}
