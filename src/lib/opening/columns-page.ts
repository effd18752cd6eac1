import { columnsOf, type TableName, tableNames } from '../reading/schema.ts';

/**
 * A page in Markdown that lists the columns of each table: which must be filled in, and what an empty cell is read as.
 *
 * @param describe what a column holds, in a sentence, where the schema does not say so
 */
export function columnsPage(describe: (table: TableName, column: string) => string): string {
	return [
		'# The tables of a dataset, and their columns',
		'',
		'Made from `src/lib/reading/schema.ts`; a test holds it up to date.',
		'',
		'**always**: every dataset must fill it in. **published**: only one with `"profile": "published"` in `cadre` of its',
		'`datapackage.json` must; elsewhere an empty cell, or a missing column, is read as the last column says. All other',
		'columns may be empty or missing. Columns that are not listed are kept and shown in the details under their names.',
		'',
		'A table may be missing. In a dataset that is not published, an `id` that is missing is made of the name; a record may be',
		'named where its id is asked for; a table of people, posts, bodies or sources that is missing is made of these names;',
		'and a post without a body belongs to one with the title of the dataset.',
		...tableNames.flatMap((table) => ['', `## ${table}.csv`, '', ...rowsOf(table, describe)]),
		''
	].join('\n');
}

function rowsOf(table: TableName, describe: (table: TableName, column: string) => string): readonly string[] {
	return [
		'| column | must be filled in | what it holds | an empty cell is read as |',
		'| --- | --- | --- | --- |',
		...columnsOf(table).map(({ column, about, needed, whenEmpty, choices }) => {
			const cells = [
				`\`${column}\``,
				needed === 'never' ? '' : needed,
				[about ?? describe(table, column), ...(choices.length === 0 ? [] : [`One of: ${choices.join(', ')}.`])].join(
					' '
				),
				whenEmpty === '' ? '' : `\`${whenEmpty}\``
			];
			return `| ${cells.join(' | ')} |`;
		})
	];
}
