import { type ReportedFate, reportedFates } from '../../dataset/dataset.ts';
import { folded } from './folded.ts';

/** What a status says of the data's day. */
export type Status = (typeof allStatuses)[number];

const allStatuses = ['in-post', 'alive', 'at-large', 'dead'] as const;

/** What a word or phrase in a cell about an ending means. */
export type EndingWord =
	/** The term is over; nothing about life. */
	| { readonly kind: 'end' }
	| { readonly kind: 'report'; readonly what: ReportedFate }
	/** Without a date it speaks of the data's day. */
	| { readonly kind: 'status'; readonly status: Status }
	/** Acting, interim, caretaker. */
	| { readonly kind: 'acting' }
	/** "Reported", "alleged", "?": what it stands beside is open. */
	| { readonly kind: 'doubt' }
	/** "Not", "never": the word after it is not so. */
	| { readonly kind: 'not' };

/** English, then Spanish, French, German, Arabic and Russian, with commas between. */
const end =
	'resigned,resignation,resigns,stepped down,stood down,steps down,quit,left,left office,departed,moved,moved on,transferred,reassigned,rotated,redeployed,' +
	'promoted,demoted,appointed elsewhere,elevated,dismissed,dismissal,fired,sacked,removed,removed from office,ousted,deposed,overthrown,impeached,' +
	'purged,recalled,replaced,relieved,relieved of duty,suspended,withdrawn,withdrew,abdicated,retired,retirement,retires,pensioned,expelled,excluded,' +
	'not re-elected,not reelected,not reappointed,not renewed,not returned,lost election,lost the election,lost re-election,lost reelection,lost seat,' +
	'lost office,defeated,voted out,did not stand,term ended,term expired,end of term,end of mandate,mandate ended,mandate expired,expired,term limit,' +
	'term limited,ended,reshuffled,reshuffle,dissolved,dissolution,abolished,post abolished,merged,disbanded,former,defected,defection,fled,exiled,' +
	'went into exile,stripped of rank,disqualified,no longer in office,no longer in post,no longer active,inactive,not active,' +
	'renuncio,renuncia,dimitio,dimision,cesado,cese,destituido,destituida,jubilado,jubilada,expulsado,relevado,fin de mandato,no reelegido,' +
	'demissionne,demissionnaire,demission,limoge,limogee,revoque,revoquee,retraite,exclu,exclue,fin de mandat,non reelu,remplace,' +
	'zuruckgetreten,rucktritt,entlassen,abberufen,abgesetzt,pensioniert,ausgeschieden,ausgeschlossen,nicht wiedergewahlt,amtszeit abgelaufen,versetzt,' +
	'استقال,استقالة,اقيل,اقالة,عزل,تقاعد,طرد,انتهت ولايته,انشق,' +
	'ушел в отставку,в отставке,отставка,уволен,уволена,снят,снята,исключен,истек срок,переведен,на пенсии';

const reports: Readonly<Partial<Record<ReportedFate, string>>> = {
	killed:
		'killed,kia,killed in action,killed in custody,killed in prison,shot and killed,murdered,assassinated,assassination,executed,execution,shot,shot dead,slain,beheaded,hanged,martyred,martyr,lynched,poisoned,' +
		'asesinado,asesinada,muerto en combate,ejecutado,ejecutada,ete tue,tue par,tue en,tuee,assassine,assassinee,execute,executee,' +
		'getotet,ermordet,gefallen,hingerichtet,erschossen,قتل,مقتل,استشهد,اغتيل,اعدم,убит,убита,погиб,погибла,казнен,расстрелян',
	died:
		'died,dies,died in office,died in custody,died in prison,died in jail,died in detention,death,suicide,natural causes,passed away,drowned,' +
		'fallecio,fallecido,fallecida,murio,muerte,decede,decedee,deces,gestorben,verstorben,توفي,وفاة,مات,умер,умерла,скончался,скончалась',
	captured:
		'captured,capture,sentenced to death,death sentence,arrested,arrest,detained,detention,imprisoned,jailed,incarcerated,in prison,in custody,in jail,in detention,under arrest,house arrest,' +
		'sentenced,extradited,extradition,surrendered,handed over,taken prisoner,prisoner,pow,convicted,deported,' +
		'detenido,detenida,arrestado,arrestada,capturado,capturada,encarcelado,preso,presa,extraditado,arrete,arretee,emprisonne,incarcere,detenu,extrade,' +
		'verhaftet,festgenommen,inhaftiert,gefangen genommen,in haft,ausgeliefert,اعتقل,اسر,سجن,مسجون,معتقل,арестован,арестована,задержан,в тюрьме,пленен,осужден',
	released:
		'released,release,freed,escaped,escape,liberated,exchanged,released on bail,acquitted,pardoned,' +
		'liberado,liberada,puesto en libertad,escapo,fugado,libere,liberee,evade,freigelassen,entkommen,geflohen,افرج عنه,اطلق سراحه,هرب,бежал,выпущен',
	wounded: 'wounded,injured,shot and wounded,wia,herido,herida,blesse,blessee,verwundet,verletzt,اصيب,جرح,ранен,ранена',
	unknown:
		'missing,disappeared,disappearance,mia,fate unknown,whereabouts unknown,vanished,desaparecido,desaparecida,disparu,disparue,vermisst,verschollen,مفقود,пропал,пропал без вести'
};

const statuses: Readonly<Record<Status, string>> = {
	'in-post':
		'in office,in post,incumbent,current,currently in office,present,serving,still there,still here,still serving,still active,still in office,still in post,still in place,still in charge,still in power,still holds office,remains in office,remains in post,active,en el cargo,en activo,en cargo,' +
		'en fonction,en poste,im amt,amtierend,aktiv,في المنصب,حاليا,действующий,в должности',
	alive: 'alive,living,vivo,viva,vivant,vivante,lebt,lebend,حي,жив,жива',
	'at-large':
		'at large,in hiding,arrest warrant,escaped arrest,escaped capture,evaded arrest,evaded capture,fugitive,wanted,on the run,profugo,en fuite,fluchtig,fluchtend,هارب,в розыске',
	dead: 'dead,deceased,no longer alive,not alive,muerto,muerta,mort,morte,tot,ميت,متوفى,мертв'
};

const acting =
	'acting,interim,caretaker,ad interim,provisional,pro tem,pro tempore,locum,a.i.,interino,interina,encargado,encargada,en funciones,par interim,' +
	'interimaire,kommissarisch,geschaftsfuhrend,بالانابة,بالنيابة,и.о.,врио,исполняющий обязанности';

const doubt =
	'?,reported,reportedly,alleged,allegedly,presumed,presumably,believed,believed to be,claimed,possibly,probably,perhaps,maybe,likely,apparently,' +
	'suspected,rumoured,rumored,unconfirmed,unverified,said to be,thought,disputed,denied,supuestamente,presuntamente,presunto,presume,presumee,vermutlich,' +
	'angeblich,mutmasslich,wahrscheinlich,يعتقد,يزعم,предположительно,по сообщениям,возможно';

const not = 'not,never,no longer,nicht,не,لم';

/** What a word of a text about an ending is, where it is folded: letters, a number, or a question mark. */
export const endingWordPattern = /\?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d[\d\-/.:]*/gu;

/** Every phrase, by its words with single spaces between. */
export const endingPhrases: ReadonlyMap<string, EndingWord> = new Map(
	[
		meaning({ kind: 'end' }, end),
		reportedFates.flatMap((what) => meaning({ kind: 'report', what }, reports[what] ?? '')),
		allStatuses.flatMap((status) => meaning({ kind: 'status', status }, statuses[status])),
		meaning({ kind: 'acting' }, acting),
		meaning({ kind: 'doubt' }, doubt),
		meaning({ kind: 'not' }, not)
	].flat()
);

/** No phrase has more words. */
export const longestPhrase = 4;

function meaning(word: EndingWord, list: string): readonly (readonly [string, EndingWord])[] {
	const phrases = list.split(',').map((phrase) => folded(phrase).match(endingWordPattern)?.join(' ') ?? '');
	return phrases.filter((phrase) => phrase !== '').map((phrase) => [phrase, word]);
}
