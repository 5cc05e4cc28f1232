import { STATUSES } from '../domain/observation';
import { exportWords, type ExportWords } from '../text/export-words';
import type { FileMetadata } from './metadata';

export type FileKind = keyof ExportWords['readme']['kinds'];

/** What lies beside it, how to read it and how to cite it: plain text in the reader's language. */
export function readmeText(
  metadata: FileMetadata,
  files: readonly { readonly name: string; readonly kind: FileKind }[],
): string {
  const { readme, metadata: labels } = exportWords(metadata.language);
  const said = (label: string, text: string): string =>
    `${label}${metadata.language === 'fr' ? '\u00a0' : ''}: ${text}`;
  const blocks: readonly (readonly string[])[] = [
    [readme.intro],
    [metadata.title, metadata.subtitle],
    [readme.contents.toUpperCase(), ...files.map(({ name, kind }) => `- ${said(name, readme.kinds[kind])}`)],
    [readme.reading.toUpperCase(), readme.numbers],
    [readme.statuses.toUpperCase(), ...STATUSES.map((status) => `- ${said(status, metadata.statuses[status])}`)],
    metadata.notes,
    ...metadata.indicators.map(({ name, description, unit, formula, cautions }, index) => [
      ...(index === 0 ? [readme.indicators.toUpperCase()] : []),
      name,
      `- ${description}`,
      `- ${said(labels.unit, unit)}`,
      `- ${said(labels.formula, formula)}`,
      ...cautions.map((caution) => `- ${said(labels.caution, caution)}`),
    ]),
    [
      readme.sources.toUpperCase(),
      ...metadata.resources.flatMap(({ sources, licence, vintage, dateRead }) =>
        sources.map(
          ({ producer, dataset, address }) =>
            `- ${producer}, ${dataset}. ${said(labels.vintage, vintage)}. ${licence.title}. ${labels.read} ${dateRead}. ${address}`,
        ),
      ),
    ],
    [
      readme.citing.toUpperCase(),
      `${said(labels.source, metadata.source)} (${metadata.vintage}), ${metadata.licence}, via Phare. ${metadata.link}`,
      said(labels.made, metadata.made),
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => [...new Set(block)].join('\n'))
    .join('\n\n')}\n`;
}
