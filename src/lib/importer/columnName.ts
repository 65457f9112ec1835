/**
 * The name of a column as a spreadsheet gives it.
 *
 * @example columnName(0) → 'A'; columnName(26) → 'AA'
 */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
