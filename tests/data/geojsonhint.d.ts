/** The part of the package that the tests use; it has no types of its own. */
declare module '@mapbox/geojsonhint' {
	const geojsonhint: { hint: (geojson: string) => { message: string; line?: number }[] };
	export default geojsonhint;
}
