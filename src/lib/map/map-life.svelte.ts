import type { AtlasMap, AtlasMapOptions } from './engine.ts';
import type { GlEvents } from './gl-watch.ts';
import { inTime } from './in-time.ts';
import type { MapStatus } from './map-status.ts';

/** What the engine is started with, less what it tells back. */
export type MapParts = Omit<AtlasMapOptions, keyof GlEvents | 'onFollowing' | 'onScale' | 'onPartMissing'>;

/** The life of the moving map: it is fetched, draws, fails, comes back and goes, and the pane shows which. */
export interface MapLife {
	readonly status: MapStatus;
	/** The running map; none before it has started and after it has failed to. */
	readonly map: AtlasMap | undefined;
	/** Whether the graphics context was there and is gone. */
	readonly isLost: boolean;
	readonly isPartMissing: boolean;
	/** Whether the camera goes with the steps. */
	readonly isFollowing: boolean;
	/** CSS pixels to a unit once the reader has a view of their own; none while it is that of the picture. */
	readonly ownScale: number | undefined;
	/** Fetches the engine and starts the map, in place of one that runs. */
	start: () => Promise<void>;
	/** Forgets that a part was missing, when the basemap is changed. */
	forgetMissing: () => void;
	/** Ends it for good. */
	end: () => void;
}

/**
 * @param partsOf - called at each start, when all parts of the pane are in the page
 * @param prepare - fetches what only the moving map shows
 * @param isOutdated - whether the site has been replaced since the page was loaded
 */
export function mapLife(
	partsOf: () => MapParts,
	prepare: () => Promise<void>,
	isOutdated: () => Promise<boolean>
): MapLife {
	let status: MapStatus = $state('static');
	let map: AtlasMap | undefined = $state.raw();
	let isLost = $state(false);
	let isPartMissing = $state(false);
	let isFollowing = $state(true);
	let ownScale: number | undefined = $state();
	let isGone = false;
	// Asked anew after each wait: the page may have gone meanwhile.
	const hasGone = () => isGone;

	async function start() {
		map?.remove();
		map = ownScale = undefined;
		isPartMissing = isLost = false;
		isFollowing = true;
		status = 'loading';
		try {
			const [{ startMap }] = await inTime(Promise.all([import('./engine.ts'), prepare()]));
			if (hasGone()) return;
			const started = await startMap({
				...partsOf(),
				onReady: () => ((isLost = false), (status = 'ready')),
				onLost: () => ((isLost = true), (isPartMissing = false), (status = 'loading')),
				onUnavailable: () => (status = 'unavailable'),
				onFollowing: (next) => (isFollowing = next),
				onScale: (scale) => (ownScale = scale),
				onPartMissing: () => (isPartMissing = true)
			});
			if (hasGone()) started.remove();
			else map = started;
		} catch {
			// No WebGL2, or the engine did not arrive, or not in time: text and picture have everything, and the pane says so.
			status = 'unavailable';
			if (!hasGone() && !wasReloaded() && (await isOutdated())) location.reload();
		}
	}

	return {
		get status() {
			return status;
		},
		get map() {
			return map;
		},
		get isLost() {
			return isLost;
		},
		get isPartMissing() {
			return isPartMissing;
		},
		get isFollowing() {
			return isFollowing;
		},
		get ownScale() {
			return ownScale;
		},
		start,
		forgetMissing: () => void (isPartMissing = false),
		end: () => {
			isGone = true;
			map?.remove();
		}
	};
}

/** Whether this page is the outcome of a reload; another would not help. */
function wasReloaded(): boolean {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.type === 'reload';
}
