import geojsonhint from '@mapbox/geojsonhint';
import { getIssues } from '@placemarkio/check-geojson';
import { parseTree, type Node } from 'jsonc-parser';

/** What two independent validators say against a GeoJSON text. */
export function validatorFaults(text: string): string[] {
	return [...getIssues(text), ...geojsonhint.hint(text)].map(({ message }) => message);
}

/** What neither of them looks at: RFC 7946 in full, and what is known of the region. */
export function furtherFaults(text: string): string[] {
	const faults: string[] = [];
	if (text.startsWith('\ufeff')) faults.push('byte order mark');
	if (!text.endsWith('}\n')) faults.push('no newline at the end');
	const root = parseTree(text);
	if (root) visit(root, faults);
	const { features } = JSON.parse(text.replace('\ufeff', ''));
	for (const { id, geometry } of features)
		if (geometry) faults.push(...positionFaults(id, geometry.coordinates));
	const ids = features.map(({ id }: { id: string }) => id);
	if (new Set(ids).size < ids.length) faults.push('an id twice');
	return faults;
}

function visit(node: Node, faults: string[]): void {
	if (node.type === 'object') {
		const keys = (node.children ?? []).map(({ children }) => String(children?.[0]?.value));
		if (new Set(keys).size < keys.length) faults.push('a key twice');
		if (keys.includes('crs')) faults.push('crs');
	}
	for (const child of node.children ?? []) visit(child, faults);
}

function positionFaults(id: string, position: number[]): string[] {
	const faults: string[] = [];
	const [lon = 0, lat = 0] = position;
	if (position.length !== 2) faults.push(`${id}: not 2-D`);
	if (Math.abs(lon) > 180 || Math.abs(lat) > 90) faults.push(`${id}: out of range`);
	if (position.some((degrees) => Math.abs(degrees * 100 - Math.round(degrees * 100)) > 1e-6))
		faults.push(`${id}: more than 2 decimals`);
	// Between Rome and Iran, every longitude that is swapped with its latitude leaves this box.
	if (lat < 28 || lat > 43 || lon < 12 || lon > 49 || (lat > 38 && lon > 20))
		faults.push(`${id}: outside the region`);
	return faults;
}
