/**
 * The record with an id that the checks have found to be there.
 *
 * @throws {Error} if it is not, because the record was not checked
 */
export function wanted<T>(records: ReadonlyMap<string, T>, id: string): T {
	const record = records.get(id);
	if (record === undefined) throw new Error(`no record "${id}"; the record was not checked`);
	return record;
}
