/** Reads CSV after RFC 4180, apart from the writer under test. */
export function rowsOf(csv: string): string[][] {
	const rows: string[][] = [[]];
	const text = csv.replace(/^\ufeff/, '');
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

/** The rows of a table by the names of its columns. */
export function recordsOf(csv: string): Record<string, string>[] {
	const [header = [], ...rows] = rowsOf(csv);
	return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
