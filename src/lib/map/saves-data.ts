/** What some browsers say of the connection; the standard library has no type for it. */
interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/**
 * Whether the reader asks for little data or has a slow line: then the moving map waits to be asked for.
 *
 * @see https://wicg.github.io/savedata/
 */
export function savesData(): boolean {
	const { saveData, effectiveType } = (navigator as { connection?: Connection }).connection ?? {};
	return (
		saveData === true ||
		/2g$/.test(effectiveType ?? '') ||
		matchMedia('(prefers-reduced-data: reduce)').matches
	);
}
