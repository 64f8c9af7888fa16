/** One fault in the record, said so that whoever made it can find and mend it. */
export interface Problem {
	/** File relative to `geodata/`. */
	file: string;
	/** Path of the field within the file, such as `claims.3.value.min`; empty for the whole file. */
	field: string;
	/** What is wrong and what was expected. */
	reason: string;
}

/** Collects the faults of one file. */
export type Report = (field: string, reason: string) => void;

/** A problem as one line: file, field, reason. */
export function describeProblem({ file, field, reason }: Problem): string {
	return field === '' ? `${file}: ${reason}` : `${file}: ${field}: ${reason}`;
}

/** Thrown when the record has faults. Its message lists every one of them. */
export class GeodataError extends Error {
	constructor(readonly problems: readonly Problem[]) {
		super(
			`geodata has ${problems.length} fault(s):\n${problems.map((p) => `  ${describeProblem(p)}`).join('\n')}`
		);
		this.name = 'GeodataError';
	}
}
