/** How long a part of the map may take to arrive, milliseconds. */
export const PATIENCE = 30_000;

/**
 * Waits for something no longer than the reader should: a connection that stalls says nothing by itself.
 *
 * @throws {Error} when it takes longer, or whatever the work throws
 */
export function inTime<T>(work: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('a part of the map did not arrive in time')), PATIENCE);
		void work.finally(() => clearTimeout(timer)).then(resolve, reject);
	});
}
