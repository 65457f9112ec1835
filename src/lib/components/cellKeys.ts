const STEPS: Record<string, readonly [rows: number, cells: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
};

/**
 * Makes the figures of a table a single tab stop; inside it the arrow keys move between cells. Without it each figure is a tab
 * stop.
 *
 * @param signal ends it
 */
export function listenForCellKeys(signal: AbortSignal): void {
  const focused = (target: EventTarget | null) => {
    const figure = figureAt(target);
    for (const other of figure?.closest('table')?.querySelectorAll<HTMLElement>('.asked') ?? []) {
      other.tabIndex = other === figure ? 0 : -1;
    }
  };
  const pressed = (event: KeyboardEvent) => {
    const [rows, cells] = STEPS[event.key] ?? [0, 0];
    const cell = figureAt(event.target)?.closest('td');
    if (!cell || (rows === 0 && cells === 0)) return;
    event.preventDefault();
    const isMirrored = getComputedStyle(cell).direction === 'rtl';
    next(cell, rows, isMirrored ? -cells : cells)?.focus();
  };
  // A reader may have focused a figure before the listener is attached.
  focused(document.activeElement);
  document.addEventListener('focusin', ({ target }) => focused(target), { signal });
  document.addEventListener('keydown', pressed, { signal });
}

function figureAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.matches('table .asked') ? target : null;
}

/** The nearest figure in a direction; rows and cells without one are skipped. */
function next(from: HTMLTableCellElement, rows: number, cells: number): HTMLElement | null {
  const all = [...(from.closest('table')?.rows ?? [])];
  const width = from.parentElement?.children.length ?? 0;
  let row = all.indexOf(from.parentElement as HTMLTableRowElement) + rows;
  let column = from.cellIndex + cells;
  while (all[row] && column >= 0 && column < width) {
    const figure = all[row]?.cells[column]?.querySelector<HTMLElement>('.asked');
    if (figure) return figure;
    row += rows;
    column += cells;
  }
  return null;
}
