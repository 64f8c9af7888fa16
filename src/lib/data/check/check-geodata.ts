import { GeodataError, type Problem } from '../problem.ts';
import type { GeodataFiles } from '../read-geodata.ts';
import { checkCitations, checkFingerprints } from './check-citations.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDates } from './check-dates.ts';
import { checkIds, checkKinds, checkLinks } from './check-events.ts';
import { checkDisputes } from './check-disputes.ts';
import { checkFigures } from './check-figures.ts';
import { checkLocations, checkPlaces } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkSources } from './check-sources.ts';
import { checkWords } from './check-words.ts';
import type { Geodata, ReportIn, Rule } from './geodata.ts';

/** Every fault of the record, in the order of the checks; none when it is sound. */
export function findProblems(files: GeodataFiles): Problem[] {
	return inspect(files).problems;
}

/**
 * The record, checked.
 *
 * @param files - text of every file, by its path relative to `geodata/`
 * @throws {GeodataError} listing every fault with file, field and reason
 */
export function checkGeodata(files: GeodataFiles): Geodata {
	const { geodata, problems } = inspect(files);
	if (problems.length > 0 || !geodata) throw new GeodataError(problems);
	return geodata;
}

function inspect(files: GeodataFiles): { geodata: Geodata | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const report: ReportIn = (file, field, reason) => void problems.push({ file, field, reason });
	const { geodata, faultyEvents } = checkShape(files, report);
	if (geodata) {
		const rules: Rule[] = [
			checkReferences(faultyEvents),
			checkIds,
			checkKinds,
			checkLinks,
			checkDisputes(faultyEvents),
			checkDates,
			checkFigures,
			checkPlaces,
			checkLocations,
			checkSources,
			checkFingerprints,
			checkCitations,
			checkWords
		];
		for (const rule of rules) rule(geodata, report);
		// While an event cannot be read, its paragraphs would all seem uncoded.
		if (faultyEvents.size === 0) checkCoverage(geodata, report);
	}
	return { geodata, problems };
}
