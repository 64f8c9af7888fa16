import { serveDownload } from '../serve-download.server.ts';

export const prerender = true;

export const GET = () => serveDownload('SHA256SUMS');
