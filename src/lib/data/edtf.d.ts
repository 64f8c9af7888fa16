/** The part of the edtf package that the atlas uses; the package has no types for its entry point. */
declare module 'edtf' {
	interface ExtendedDate {
		type: string;
		/** First millisecond, or -Infinity for an open start, or null for an unknown one. UTC. */
		min: number | null;
		/** Last millisecond, or Infinity for an open end. UTC. */
		max: number | null;
		edtf: string;
	}
	export default function edtf(text: string, options?: { level?: number; types?: string[] }): ExtendedDate;
}
