import { en } from './en.ts';
import { actors } from './en/actors.ts';
import { data } from './en/data.ts';
import { method } from './en/method.ts';
import { places } from './en/places.ts';
import { searchPage } from './en/search.ts';
import { sources } from './en/sources.ts';

/** The words of the reading pages as well, in English. The map does without them, and its pages are lighter for it. */
export const enPages = { ...en, ...sources, ...places, ...actors, ...method, ...data, ...searchPage };

export type PageMessages = typeof enPages;
