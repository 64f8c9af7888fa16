/** A value in a table; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/** Beginnings that a spreadsheet takes for a formula or a command (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r\0]/;
/** A whole cell that is a number stays one: `-12.5` is no formula. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A table as CSV after RFC 4180, with the byte order mark by which spreadsheets know UTF-8.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; quoting alone does not stop it.
 *
 * @param columns - names of the columns, in order; each row has them all
 */
export function toCsv<Column extends string>(
	columns: readonly Column[],
	rows: readonly Record<Column, Cell>[]
): string {
	const lines = [columns.map(cellOf), ...rows.map((row) => columns.map((column) => cellOf(row[column])))];
	return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function cellOf(value: Cell): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
