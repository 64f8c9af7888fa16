import { GeodataError, type Problem } from '../problem.ts';
import type { GeodataFiles } from '../read-geodata.ts';
import { checkCitations, checkFingerprints } from './check-citations.ts';
import { checkClaimGraph } from './check-claim-graph.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDates } from './check-dates.ts';
import { checkIds, checkKinds, checkLinks } from './check-events.ts';
import { checkDisputes } from './check-disputes.ts';
import { checkFigures } from './check-figures.ts';
import { checkLocations, checkPlaces } from './check-places.ts';
import { checkReadings } from './check-readings.ts';
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

/**
 * The rules by name, in the order in which they report. Coverage is not among them: it waits until every event can be
 * read.
 *
 * @param faultyEvents - ids of events whose file is there but faulty
 */
export function rulesFor(faultyEvents: ReadonlySet<string>): Record<string, Rule> {
	return {
		checkReferences: checkReferences(faultyEvents),
		checkIds,
		checkKinds,
		checkLinks,
		checkDisputes: checkDisputes(faultyEvents),
		checkDates,
		checkFigures,
		checkPlaces,
		checkLocations,
		checkSources,
		checkReadings,
		checkFingerprints,
		checkCitations,
		checkWords,
		checkClaimGraph
	};
}

function inspect(files: GeodataFiles): { geodata: Geodata | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const report: ReportIn = (file, field, reason) => void problems.push({ file, field, reason });
	const { geodata, faultyEvents } = checkShape(files, report);
	if (geodata) {
		for (const rule of Object.values(rulesFor(faultyEvents))) rule(geodata, report);
		// While an event cannot be read, its paragraphs would all seem uncoded.
		if (faultyEvents.size === 0) checkCoverage(geodata, report);
	}
	return { geodata, problems };
}
