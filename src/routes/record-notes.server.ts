import { readFileSync } from 'node:fs';
import { lastReview, parseChangelog, withdrawnEvents } from '$lib/data/changelog.ts';
import { parseCodingRules } from '$lib/data/coding-rules.ts';
import { atlas } from './atlas.server.ts';

/**
 * What is written beside the record, read once for the whole build: the log of changes and the coding rules. Throws,
 * and so stops the build, if either is not understood.
 */
export const changes = parseChangelog(
	readFileSync('geodata/CHANGELOG.md', 'utf8'),
	new Set(atlas.geodata.events.keys())
);

/** Events taken out of the record, whose addresses remain. */
export const withdrawn = withdrawnEvents(changes);

/** ISO 8601 date. */
export const reviewed = lastReview(changes);

export const codingRules = parseCodingRules(readFileSync('geodata/CODING.md', 'utf8'));
