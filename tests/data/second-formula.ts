import type { Position } from 'geojson';

/**
 * Geodesic distance on WGS 84 by Vincenty's inverse formula, in kilometres, and the bearing at the start in degrees:
 * written from the paper, to check what is measured with Karney's algorithm.
 *
 * @see T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 23 (1975), 88–93
 */
export function vincenty([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position) {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const a = 6378.137;
	const f = 1 / 298.257223563;
	const b = a * (1 - f);
	const u1 = Math.atan((1 - f) * Math.tan(radians(lat1)));
	const u2 = Math.atan((1 - f) * Math.tan(radians(lat2)));
	const l = radians(lon2 - lon1);
	let lambda = l;
	for (let i = 0; i < 100; i++) {
		const x = Math.cos(u2) * Math.sin(lambda);
		const y = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
		const sinSigma = Math.hypot(x, y);
		const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
		const sigma = Math.atan2(sinSigma, cosSigma);
		const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
		const cos2Alpha = 1 - sinAlpha ** 2;
		const cos2M = cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cos2Alpha;
		const c = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
		const before = lambda;
		lambda =
			l + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (cos2M + c * cosSigma * (2 * cos2M ** 2 - 1)));
		if (Math.abs(lambda - before) > 1e-13) continue;
		const k = (cos2Alpha * (a * a - b * b)) / (b * b);
		const bigA = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
		const bigB = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
		const inner =
			cosSigma * (2 * cos2M ** 2 - 1) - (bigB / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3);
		const delta = bigB * sinSigma * (cos2M + (bigB / 4) * inner);
		return { km: b * bigA * (sigma - delta), bearing: ((Math.atan2(x, y) * 180) / Math.PI + 360) % 360 };
	}
	throw new Error('does not converge');
}
