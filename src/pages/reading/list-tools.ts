import { foldName } from '../../model/place-search';

type Direction = 'ascending' | 'descending';

/**
 * Makes the list of communes sortable by its heads and searchable by name. Without a script it is a table in
 * alphabetical order with its letters above it.
 */
export function enhanceList(page: Document): void {
  const table = page.querySelector<HTMLTableElement>('table[data-sortable]');
  const body = table?.tBodies[0];
  if (table === null || body === undefined) return;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const letters = page.querySelector<HTMLElement>('.letters');

  heads.forEach((head, column) => {
    const button = page.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    if (column === 0) head.ariaSort = 'ascending';
    const isNumeric = head.classList.contains('numeric');
    button.addEventListener('click', () => {
      const first: Direction = isNumeric ? 'descending' : 'ascending';
      const other: Direction = isNumeric ? 'ascending' : 'descending';
      const direction = head.ariaSort === first ? other : first;
      for (const one of heads) one.ariaSort = one === head ? direction : null;
      body.append(...sorted([...body.rows], column, isNumeric, direction));
      // Letters lead into the order of names only.
      if (letters !== null) letters.hidden = column !== 0;
    });
  });

  const tools = page.querySelector<HTMLElement>('.list-tools');
  const field = tools?.querySelector('input');
  const found = tools?.querySelector<HTMLElement>('[role=status]');
  if (tools == null || field == null || found == null) return;
  tools.hidden = false;
  field.addEventListener('input', () => {
    const query = foldName(field.value);
    const rows = [...body.rows];
    for (const row of rows) row.hidden = !foldName(row.cells[0]?.textContent ?? '').includes(query);
    const count = rows.filter(({ hidden }) => !hidden).length;
    const { none = '', one = '', many = '' } = found.dataset;
    found.textContent = query === '' ? '' : (count === 0 ? none : count === 1 ? one : many).replace('#', `${count}`);
  });
}

/** A value that is not known stands last in either direction. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  isNumeric: boolean,
  direction: Direction,
): readonly HTMLTableRowElement[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const text = (row: HTMLTableRowElement): string => row.cells[column]?.textContent ?? '';
  if (!isNumeric) return rows.toSorted((a, b) => sign * text(a).localeCompare(text(b), 'fr'));
  const value = (row: HTMLTableRowElement): number => Number.parseFloat(row.cells[column]?.dataset['value'] ?? '');
  const [known, unknown] = [
    rows.filter((row) => !Number.isNaN(value(row))),
    rows.filter((row) => Number.isNaN(value(row))),
  ];
  return [...known.toSorted((a, b) => sign * (value(a) - value(b))), ...unknown];
}
