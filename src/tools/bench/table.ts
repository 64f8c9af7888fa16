/** One line of what was measured. */
export interface Row {
	/** What it is about: a page, or a walk. */
	about: string;
	name: string;
	value: number;
	unit: 'kB' | 'requests' | 'ms' | 'MB' | 'nodes' | 'listeners' | 'contexts' | 'score';
	/** The most it may be; none if it is only told. */
	budget?: number;
	/** Whether more than the budget fails the run. Times never do: they say as much about the machine. */
	fails?: boolean;
}

/** How many digits are worth reading. */
const DIGITS: Partial<Record<Row['unit'], number>> = { kB: 1, ms: 1, MB: 2, score: 4 };

/** The rows that fail the run. */
export function failuresOf(rows: readonly Row[]): Row[] {
	return rows.filter((row) => row.fails && isOver(row));
}

/** The rows as lines of text in columns: numbers end together, and what is over its budget says by how much. */
export function tableOf(rows: readonly Row[]): string {
	const cells = [['', '', 'measured', 'budget', ''], ...rows.map(cellsOf)];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	return cells
		.map((row, i) => {
			const about = i > 1 && row[0] === cells[i - 1]?.[0] ? '' : row[0];
			const columns = [about, ...row.slice(1)].map((cell = '', column) =>
				column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
			);
			return columns.join('  ').trimEnd();
		})
		.join('\n');
}

function cellsOf(row: Row): string[] {
	const { about, name, value, unit, budget } = row;
	const shown = (number: number) => number.toFixed(DIGITS[unit] ?? 0);
	const verdict = isOver(row)
		? `over by ${shown(value - (budget ?? 0))}${row.fails ? '' : ' (informs only)'}`
		: '';
	return [about, name, `${shown(value)} ${unit}`, budget === undefined ? '' : `${budget}`, verdict];
}

/** Rounded as it is shown, so that the table never calls 30.0 more than 30. */
function isOver({ value, unit, budget }: Row): boolean {
	return budget !== undefined && Number(value.toFixed(DIGITS[unit] ?? 0)) > budget;
}
