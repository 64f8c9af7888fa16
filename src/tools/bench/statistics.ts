/**
 * The value below which a share of the values lies, by the nearest rank: always one that was measured.
 *
 * @param share - more than 0, at most 1
 * @throws {RangeError} if there are no values, or the share is no share
 */
export function percentile(values: readonly number[], share: number): number {
	if (!(share > 0 && share <= 1)) throw new RangeError(`a share is above 0 and at most 1, not ${share}`);
	const value = values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
	if (value === undefined) throw new RangeError('there is nothing to take a percentile of');
	return value;
}

/** The value in the middle; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}
