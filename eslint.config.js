import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Ways to write markup from text: the page shows other people's words, so none is allowed. */
const MARKUP = [
	'innerHTML',
	'outerHTML',
	'insertAdjacentHTML',
	'setHTML',
	'setHTMLUnsafe',
	'createContextualFragment'
];

const OLD_KIT = [
	{ name: '$app/stores', message: 'Use $app/state.' },
	{
		name: '$app/paths',
		importNames: ['base', 'assets', 'resolveRoute'],
		message: 'Use resolve() and asset().'
	}
];

const MAP_ENGINE = {
	group: ['maplibre-gl', 'maplibre-gl/*'],
	allowTypeImports: true,
	message: 'Only src/lib/map runs MapLibre: one value imported elsewhere puts 1 MB into the first load.'
};

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'static/', 'geodata/', 'tests/browser/.cache/']),
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-restricted-properties': [
				'error',
				...MARKUP.map((property) => ({ property, message: 'Write text, not markup.' }))
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ImportExpression[source.value=/^maplibre-gl/]', message: MAP_ENGINE.message }
			],
			'@typescript-eslint/no-restricted-imports': ['error', { paths: OLD_KIT, patterns: [MAP_ENGINE] }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The content security policy blocks style attributes in prerendered pages.
			'svelte/no-inline-styles': 'error',
			// Components are given their links; the routes resolve them.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	{
		files: ['src/lib/map/**'],
		rules: {
			'no-restricted-syntax': 'off',
			'@typescript-eslint/no-restricted-imports': ['error', { paths: OLD_KIT }]
		}
	},
	{
		// Reports and fixtures are read as plain JSON here; a wrong guess about their shape fails the test.
		files: ['tests/**', 'src/tools/**', '*.config.*'],
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-explicit-any': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	}
);
