/**
 * Theme and ground that the address asks for, before anything is painted: else a dark figure begins with a flash of light
 * paper. A script of its own, small enough to come beside the style sheet that the first paint waits for.
 */
export function setEarly({ dataset }: HTMLElement, search: string): void {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  if (query.get('background') === 'none') dataset['background'] = 'none';
}
