import { run } from './run.ts';

/** The core of the site from a terminal: `cadre check council.xlsx`. Results go to stdout, messages to stderr. */
process.exitCode = await run(process.argv.slice(2), {
	result: (content) => process.stdout.write(content),
	say: (line) => process.stderr.write(`${line}\n`)
});
