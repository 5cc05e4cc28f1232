import type { Messages } from './fr';

/**
 * The catalogue of a page that speaks of a few things only and leaves out the words of the others. Asking for a section
 * that it does not have throws its name; `tests/pages/embed` draws every figure with the sections of its script.
 */
export function sectionsOnly(sections: Partial<Messages>): Messages {
  return new Proxy(sections, {
    get(target, name) {
      const section: unknown = Reflect.get(target, name);
      if (section === undefined) throw new Error(`this page has no words for ${String(name)}`);
      return section;
    },
  }) as Messages;
}
