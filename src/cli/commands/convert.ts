import type { Writer } from '../../lib/formats/writer.ts';
import { writers } from '../../lib/formats/writers.ts';
import { type Command, WrongUseError } from '../command.ts';
import { openToUse } from '../open-given.ts';
import { giveOut } from '../out.ts';

/** Writes what files hold in another format, and says what that leaves behind. */
export const convert: Command = {
	name: 'convert',
	usage: '<in…> --to package|xlsx|csv|gexf|graphml|ftm|cytoscape [--out file] [--recipe file]',
	about: 'Writes files or folders in another format, and says what that leaves behind.',
	options: ['to', 'out', 'recipe'],
	run: async (inputs, options, output) => {
		const writer = writerFor(options['to']);
		const opened = await openToUse(inputs, options, output);
		if (opened === undefined) return 1;
		for (const loss of writer.losses(opened.contents)) output.say(loss);
		giveOut(await writer.write(opened.contents), options, output);
		return 0;
	}
};

/** The format of a name: what its files end with, or a word of what it is called. */
function writerFor(name: string | undefined): Writer {
	if (name === undefined) throw new WrongUseError('Say with --to which format to write.');
	const found = writers.find((writer) => namesOf(writer).includes(name.toLowerCase()));
	if (found === undefined) throw new WrongUseError(`There is no format "${name}" to write.`);
	return found;
}

function namesOf({ name, ending }: Writer): readonly string[] {
	return [...name.toLowerCase().split(' '), ...ending.split('.')];
}
