/** Year and month by which list and timeline file an event: those of its earliest day, or of its latest when the start is open. */
export function monthOf({ edtf }: { edtf: string }): { year: number; month: number | undefined } {
	const [from = '', to = ''] = edtf.split('/');
	const [year = '', month] = (from === '' || from === '..' ? to : from).replace(/[~?%]$/, '').split('-');
	return { year: Number(year), month: month === undefined ? undefined : Number(month) };
}

/** The name of an episode in an address: `2021-06`, or `2014` where only the year is known. */
export function episodeOf(when: { edtf: string }): string {
	const { year, month } = monthOf(when);
	return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
