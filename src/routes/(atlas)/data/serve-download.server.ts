import { error } from '@sveltejs/kit';
import { downloads } from '../../atlas.server.ts';

/** A published file as a response; its path is below `/data/`. */
export function serveDownload(path: string): Response {
	const file = downloads.find((download) => download.path === path);
	if (!file) error(404, `no file "${path}"`);
	return new Response(file.body, { headers: { 'content-type': `${file.mediaType}; charset=utf-8` } });
}
