import { rove } from './pointing';

/** Writes a part of the page anew and keeps the focus where it was: on the same mark of the new drawing, on the same control. */
export function replaceMarkup(box: HTMLElement, html: string): void {
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const id = focused instanceof SVGElement ? focused.dataset['id'] : undefined;
  const control = focused?.getAttribute('data-control') ?? focused?.getAttribute('data-action');
  const isOpen = box.querySelector('details')?.open === true;
  box.innerHTML = html;
  const details = box.querySelector('details');
  if (details !== null) details.open = isOpen;
  const svg = box.querySelector('svg');
  if (id !== undefined && svg !== null) rove(svg, id);
  if (control !== null && control !== undefined)
    box
      .querySelector<HTMLElement>(
        `[data-control="${control}"]:is(:checked,:not([type=radio])),[data-action="${control}"]`,
      )
      ?.focus();
}
