import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The text of every record file, by its path relative to `geodata/` with forward slashes. */
export type GeodataFiles = Record<string, string>;

/**
 * Reads the record from disk: the JSON files of `folder` itself, of `events/` and of `fingerprints/`. A part that is
 * not there is left to the checks to report.
 *
 * @param folder - path of the `geodata` folder
 * @throws {Error} if the folder cannot be read
 */
export function readGeodata(folder: string): GeodataFiles {
	const parts = ['.', 'events', 'fingerprints'].filter(
		(part) => part === '.' || existsSync(join(folder, part))
	);
	const paths = parts.flatMap((part) =>
		readdirSync(join(folder, part), { withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
			.map((entry) => join(folder, part, entry.name))
	);
	return Object.fromEntries(
		paths.sort().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])
	);
}
