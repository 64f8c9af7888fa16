/** Pure functions on lines: arrays of `[longitude, latitude]`, degrees. */

/** Ends closer than this are one point, degrees: about 50 metres. */
const SAME = 0.0005;

/** A turn sharper than this, degrees, between two legs shorter than `SPIKE_LEG` degrees is a slip of the digitiser. */
const SHARPEST = 40;
const SPIKE_LEG = 0.03;

/**
 * Joins pieces whose ends meet into as few lines as possible; where several meet, the first come are joined.
 *
 * @param {number[][][]} pieces
 */
export function joinEnds(pieces) {
	const open = pieces.filter((piece) => piece.length > 1);
	const joined = [];
	for (let line = open.shift(); line; line = open.shift()) {
		for (let next = nextOf(line, open); next; next = nextOf(line, open)) line = next;
		joined.push(line);
	}
	return joined;
}

/**
 * @param {number[][]} line
 * @param {number[][][]} open loses the piece that is used
 */
function nextOf(line, open) {
	for (const [index, piece] of open.entries())
		for (const turned of [piece, [...piece].reverse()])
			for (const [first, second] of [
				[line, turned],
				[turned, line]
			])
				if (isSame(first?.at(-1), second?.[0])) {
					open.splice(index, 1);
					return [...(first ?? []), ...(second ?? []).slice(1)];
				}
	return undefined;
}

/**
 * @param {number[] | undefined} a
 * @param {number[] | undefined} b
 */
function isSame([x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []) {
	return Math.abs(x1 - x2) < SAME && Math.abs(y1 - y2) < SAME;
}

/**
 * Leaves out the tip of every spike, until none is left.
 *
 * @param {number[][]} line
 * @returns {number[][]}
 */
export function withoutSpikes(line) {
	const kept = line.filter((point, index) => !isSpike(line[index - 1], point, line[index + 1]));
	return kept.length === line.length ? line : withoutSpikes(kept);
}

/**
 * @param {number[] | undefined} before
 * @param {number[]} point
 * @param {number[] | undefined} after
 */
function isSpike(before, point, after) {
	if (!before || !after) return false;
	const [ax, ay] = legBetween(point, before);
	const [bx, by] = legBetween(point, after);
	const lengths = [Math.hypot(ax, ay), Math.hypot(bx, by)];
	const cosine = (ax * bx + ay * by) / ((lengths[0] ?? 1) * (lengths[1] ?? 1));
	return Math.min(...lengths) < SPIKE_LEG && cosine > Math.cos((SHARPEST * Math.PI) / 180);
}

/**
 * @param {number[]} from
 * @param {number[]} to
 * @returns {[number, number]} in degrees of latitude
 */
function legBetween([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) {
	return [(x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1];
}

/**
 * A curve through all points of a line, with three more between each two.
 *
 * @param {number[][]} line
 * @see Catmull and Rom, “A class of local interpolating splines”, 1974
 */
export function smoothed(line) {
	const at = (/** @type {number} */ index) => line[Math.max(0, Math.min(line.length - 1, index))] ?? [];
	const curve = line.slice(1).flatMap((_, index) =>
		[0, 0.25, 0.5, 0.75].map((share) =>
			[0, 1].map((axis) => {
				const [a = 0, b = 0, c = 0, d = 0] = [-1, 0, 1, 2].map((step) => at(index + step)[axis]);
				return (
					b + 0.5 * share * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
				);
			})
		)
	);
	return [...curve, at(line.length - 1)];
}

/** Kilometres in a degree of latitude. */
const DEGREE = 111.2;

/**
 * The point of some lines that is nearest to a point, on a plane: good enough for the few kilometres it is used for.
 *
 * @param {number[]} point
 * @param {number[][][]} lines
 */
export function nearestOn([x = 0, y = 0], lines) {
	const narrow = Math.cos((y * Math.PI) / 180);
	let best = { km: Infinity, at: /** @type {number[]} */ ([]) };
	for (const line of lines)
		for (const [index, [u = 0, v = 0]] of line.slice(1).entries()) {
			const [a = 0, b = 0] = line[index] ?? [];
			const [dx, dy] = [(u - a) * narrow, v - b];
			const along = ((x - a) * narrow * dx + (y - b) * dy) / (dx * dx + dy * dy || 1);
			const share = Math.max(0, Math.min(1, along));
			const at = [a + (u - a) * share, b + (v - b) * share];
			const km = Math.hypot(((at[0] ?? 0) - x) * narrow, (at[1] ?? 0) - y) * DEGREE;
			if (km < best.km) best = { km, at };
		}
	return best;
}
