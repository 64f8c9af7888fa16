import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from 'jsonc-parser';
import type { Report } from './problem.ts';

/** Objects and lists within each other; a spelling in the gazetteer needs 8. */
const MAX_DEPTH = 8;
const MAX_LENGTH = 2_000_000;
const UNSAFE_KEYS = new Set([
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty'
]);

/**
 * Reads JSON and reports what `JSON.parse` lets through: byte order marks, duplicate keys, keys that name
 * parts of every object, and nesting deeper than any record needs.
 *
 * @returns the value, or `undefined` after at least one report
 */
export function parseJson(text: string, report: Report): unknown {
	let faults = 0;
	const fault: Report = (field, reason) => {
		faults += 1;
		report(field, reason);
	};
	if (text.trim() === '') fault('', 'the file is empty');
	else if (text.startsWith('\ufeff'))
		fault('', 'the file begins with a byte order mark; save it as plain UTF-8');
	else if (text.length > MAX_LENGTH) fault('', `the file is longer than ${MAX_LENGTH} characters`);
	if (faults > 0) return undefined;
	try {
		visit(text, faultFinder(fault), { disallowComments: true, allowTrailingComma: false });
		return faults > 0 ? undefined : (JSON.parse(text) as unknown);
	} catch (cause) {
		fault('', (cause as Error).message);
		return undefined;
	}
}

/** Walks the text. Too deep a nesting throws at once: the walk is recursive, and the stack would overflow. */
function faultFinder(fault: Report): JSONVisitor {
	const keysSeen: Set<string>[] = [];
	const enter = (_offset: number, _length: number, line: number) => {
		keysSeen.push(new Set());
		if (keysSeen.length > MAX_DEPTH)
			throw new RangeError(`line ${line + 1}: nested deeper than ${MAX_DEPTH} levels`);
	};
	const leave = () => void keysSeen.pop();
	return {
		onObjectBegin: enter,
		onArrayBegin: enter,
		onObjectEnd: leave,
		onArrayEnd: leave,
		onObjectProperty: (key, _offset, _length, line, _column, pathSupplier) => {
			const field = [...pathSupplier(), key].join('.');
			if (UNSAFE_KEYS.has(key)) fault(field, `line ${line + 1}: the key "${key}" is not allowed`);
			if (keysSeen.at(-1)?.has(key)) fault(field, `line ${line + 1}: the key "${key}" appears twice`);
			keysSeen.at(-1)?.add(key);
		},
		onError: (code: ParseErrorCode, _offset, _length, line, column) => {
			fault('', `line ${line + 1}, column ${column + 1}: not valid JSON (${printParseErrorCode(code)})`);
		}
	};
}
