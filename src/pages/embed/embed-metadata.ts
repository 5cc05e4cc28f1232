import type { Atlas } from '../../domain/atlas';
import { datasetOf } from '../../export/dataset';
import { embedPath } from '../../export/gallery-files';
import { pageMetadata } from '../../export/page-metadata';
import { siteAddress } from '../../export/site-address';
import type { Shown } from './markup';

/** What link previews and search engines for data are told of a figure of the gallery, in the head of its page. */
export function embedMetadata(name: string, { figure, scene, speech }: Shown, atlas: Atlas): string {
  const { caption, description } = scene;
  const { language } = speech;
  const where = { site: siteAddress(import.meta.env['VITE_SITE_URL']), path: embedPath(name, language) };
  const ids = figure.indicators.map(({ id }) => id);
  return pageMetadata({
    ...where,
    title: caption.title,
    description: caption.subtitle,
    language,
    figure: name,
    pictureWords: description,
    dataset: datasetOf(
      atlas,
      ids,
      { name: caption.title, description: `${caption.subtitle}. ${description}`, language },
      where,
    ),
    // The atlas is what should be found; an embed is a part of somebody else's page.
    indexed: false,
  });
}
