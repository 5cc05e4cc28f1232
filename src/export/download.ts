/** How long a browser may take to read a file that it was handed, before its memory is given back. */
const KEPT_MS = 60_000;

/** Hands a file to the reader, who finds it among their downloads. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
