import { SCHEMA_NAMES } from '$lib/data/json-schemas.ts';
import { serveDownload } from '../../serve-download.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => SCHEMA_NAMES.map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => serveDownload(`schema/${params.name}.json`);
