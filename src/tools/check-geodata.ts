/** Checks the record before a build: prints every fault and stops, so that the earlier output stays. */
import { findProblems } from '../lib/data/check/check-geodata.ts';
import { describeProblem } from '../lib/data/problem.ts';
import { readGeodata } from '../lib/data/read-geodata.ts';

const problems = findProblems(readGeodata('geodata'));
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
	console.error(
		`\n${problems.length} fault(s) in geodata; nothing was built and the earlier output is untouched.`
	);
	process.exitCode = 1;
} else console.log('geodata is sound.');
