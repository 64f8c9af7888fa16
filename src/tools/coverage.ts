/**
 * Prints for every paragraph of every article what was made of it, and fails when one is neither coded nor listed.
 *
 *     npm run coverage
 */
import { coverageOf } from '../lib/data/check/check-coverage.ts';
import { checkShape } from '../lib/data/check/check-shape.ts';
import { coverageTable, uncovered } from '../lib/data/coverage-table.ts';
import { describeProblem, type Problem } from '../lib/data/problem.ts';
import { readGeodata } from '../lib/data/read-geodata.ts';

const problems: Problem[] = [];
const { geodata } = checkShape(readGeodata('geodata'), (file, field, reason) =>
	problems.push({ file, field, reason })
);
for (const problem of problems) console.error(describeProblem(problem));
if (!geodata) process.exitCode = 1;
else {
	const coverage = coverageOf(geodata);
	console.log(coverageTable(coverage));
	const missing = uncovered(coverage);
	for (const { source, paragraph } of missing)
		console.error(`${source} ¶${paragraph} is neither coded nor listed as empty.`);
	if (missing.length > 0 || problems.length > 0) process.exitCode = 1;
}
