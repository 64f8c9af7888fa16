/**
 * Fetches Chromium from the npm registry into `.cache/`, next to this file.
 *
 * The package `@sparticuz/chromium` carries the browser as compressed files. `npm ci` checks them against
 * package-lock.json; none of the package's own code is run.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Fontconfig's settings: the system's fonts, and the package's own where the system has none. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @typedef {(path: string, env?: Record<string, string>) => boolean} Answers */

/**
 * A Chromium from the cache, or from the registry the first time.
 *
 * @param {Answers} answers whether the browser at a path starts, with these variables set
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 */
export async function fetchChromium(answers) {
	const { dependencies } = JSON.parse(await readFile(join(HERE, 'package.json'), 'utf8'));
	const folder = join(HERE, '.cache', dependencies['@sparticuz/chromium']);
	if (!existsSync(folder)) await fill(folder);
	const executablePath = join(folder, 'chromium');
	const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
	// A bare machine lacks NSS; elsewhere the system's own, which is patched, goes first.
	const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]) {
		if (answers(executablePath, env)) return { executablePath, env };
	}
	throw new Error(`the fetched ${executablePath} does not start; ldd ${executablePath} says what it lacks.`);
}

/**
 * Installs the package aside and unpacks it into `folder`, which appears only when it is complete.
 *
 * @param {string} folder
 */
async function fill(folder) {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(`there is none to fetch for ${process.platform} ${process.arch}.`);
	}
	console.log('Fetching Chromium for the tests (65 MB, once) …');
	await mkdir(dirname(folder), { recursive: true });
	const aside = await mkdtemp(`${folder}-`);
	try {
		await install(aside);
		const packed = join(aside, 'node_modules/@sparticuz/chromium/bin');
		const ready = join(aside, 'ready');
		await mkdir(ready);
		for (const name of ['al2023', 'swiftshader', 'fonts'])
			await unpack(join(packed, `${name}.tar.br`), ready);
		await writeFile(join(ready, 'fonts.conf'), FONTS_CONF);
		const binary = createWriteStream(join(ready, 'chromium'), { mode: 0o755 });
		await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), binary);
		// Another run may have been quicker; its folder is as good.
		await rename(ready, folder).catch((/** @type {unknown} */ error) => {
			if (!existsSync(folder)) throw error;
		});
	} finally {
		await rm(aside, { recursive: true, force: true });
	}
}

/**
 * Installs the locked package in a folder of its own.
 *
 * @param {string} folder
 */
async function install(folder) {
	for (const name of ['package.json', 'package-lock.json'])
		await copyFile(join(HERE, name), join(folder, name));
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	const args = ['ci', '--ignore-scripts', '--include=prod', '--fetch-retries=1', ...quiet];
	const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
	if (error) throw error;
	if (status === 0) return;
	// The rest of what npm prints is a stack trace.
	const reason = stderr.split('\n').slice(0, 4).join('\n');
	throw new Error(`npm could not fetch @sparticuz/chromium.\n${reason}`);
}

/**
 * Unpacks the plain files of a small brotli-compressed tar archive.
 *
 * @param {string} archive
 * @param {string} folder
 * @see POSIX.1-1988 ustar: headers of 512 bytes with the name at 0, an octal size at 124, the type at 156
 */
async function unpack(archive, folder) {
	const bytes = brotliDecompressSync(await readFile(archive));
	/** @type {(from: number, length: number) => string} */
	const text = (from, length) => bytes.toString('latin1', from, from + length).replace(/\0.*$/s, '');
	for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
		const size = parseInt(text(at + 124, 12), 8);
		const [name, type] = [text(at, 100), text(at + 156, 1)];
		if ((type === '' || type === '0') && !name.split('/').includes('..')) {
			const file = join(folder, name);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, bytes.subarray(at + 512, at + 512 + size), { mode: 0o755 });
		}
		at += 512 + Math.ceil(size / 512) * 512;
	}
}
