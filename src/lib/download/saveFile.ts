import type { FigureFile } from './figureFile';

/** Hands a file to the browser's download. It never leaves the machine. */
export function saveFile({ name, text }: FigureFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
