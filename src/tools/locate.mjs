/** Finds the file that an address of the built site means, as plain static hosts do. */
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** The copies adapter-static writes beside a file, the smaller first. */
const ENCODINGS = [
	{ name: 'br', suffix: '.br' },
	{ name: 'gzip', suffix: '.gz' }
];

/**
 * Which file an address means, or where it should have pointed; neither if there is nothing.
 *
 * @param {{ root: string, base: string }} site
 * @param {string} url as the request line has it, with its query
 * @returns {Promise<{ file?: string, location?: string }>}
 */
export async function locate({ root, base }, url) {
	const [, address = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
	if (`${address}/` === base) return { location: base + query };
	if (!address.startsWith(base)) return {};
	const file = fileFor(root, address.slice(base.length));
	const kind = file === undefined ? undefined : await kindOf(file);
	if (file === undefined || kind === undefined) return {};
	if (kind === 'file') return address.endsWith('/') ? {} : { file };
	if (!address.endsWith('/')) return { location: `${address}/${query}` };
	const page = join(file, 'index.html');
	return (await kindOf(page)) === 'file' ? { file: page } : {};
}

/**
 * The precompressed copy of a file that the client accepts, else the file itself.
 *
 * @param {string} file
 * @param {string} accepted the Accept-Encoding header
 * @returns {Promise<{ file: string, encoding?: string }>}
 */
export async function smallest(file, accepted) {
	const names = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
	for (const { name, suffix } of ENCODINGS) {
		if (!names.some((part) => part.split(';')[0]?.trim() === name)) continue;
		if ((await kindOf(file + suffix)) === 'file') return { file: file + suffix, encoding: name };
	}
	return { file };
}

/**
 * The path on disk for the part of an address after the base; nothing if it cannot be decoded or would
 * leave `root`. An empty first part (`//host`) is refused too: a redirect to it would leave the site.
 *
 * @param {string} root
 * @param {string} encoded
 */
function fileFor(root, encoded) {
	try {
		const path = decodeURIComponent(encoded);
		if (path.includes('\0') || path.includes('\\') || path.startsWith('/')) return undefined;
		const file = resolve(root, path);
		return file === root || file.startsWith(root + sep) ? file : undefined;
	} catch {
		return undefined; // a malformed escape names no file
	}
}

/**
 * @param {string} path
 * @returns {Promise<'file' | 'folder' | undefined>}
 */
async function kindOf(path) {
	const found = await stat(path).catch(() => undefined); // missing and unreadable are the same to a visitor
	if (found?.isFile()) return 'file';
	return found?.isDirectory() ? 'folder' : undefined;
}
