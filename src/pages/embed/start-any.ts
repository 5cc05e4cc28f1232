import type { Language } from '../../domain/frame';
import { decodeEmbed } from '../../spec/embed-options';
import { addScript, groupOf, queryOf, readFacts, scriptFor } from './page-facts';
import { figureOfView } from './session';

/** The page that takes any view: finds the script that draws it. */
export function startAny(): void {
  const facts = readFacts(document.documentElement);
  const { options, spec } = decodeEmbed(queryOf(facts.view, location.search));
  const language: Language = options.language ?? 'fr';
  const { kind } = figureOfView(spec);
  void addScript(scriptFor(facts, kind, language)).then((here) => {
    if (!here) document.documentElement.dataset['ready'] = `failed ${groupOf(kind)}`;
  });
}
