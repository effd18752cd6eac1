/** Words before a name that say who somebody is, folded, without points. They count for nothing where names are compared. */
export const honorifics: ReadonlySet<string> = new Set(
	(
		'mr,mrs,ms,miss,mx,master,dr,prof,professor,sir,dame,lord,lady,baron,baroness,hon,honourable,honorable,right,rt,the,rev,reverend,fr,father,' +
		'bishop,archbishop,cardinal,pastor,rabbi,gen,general,lt,ltgen,lieutenant,maj,majgen,major,col,colonel,ltcol,capt,captain,cpt,cmdr,commander,sgt,sergeant,' +
		'brig,brigadier,adm,admiral,marshal,air,field,sheikh,shaykh,sheik,shaikh,cheikh,ayatollah,mullah,mawlawi,maulvi,maulana,haji,hajji,hadji,hajj,' +
		'president,senator,sen,rep,ambassador,judge,justice,king,queen,prince,princess,emperor,' +
		'don,dona,sr,sra,srta,senor,senora,m,mme,mlle,monsieur,madame,herr,frau,signor,signora,dott,ing,lic,licenciado,' +
		'الشيخ,الدكتور,السيد,الحاج,د,г-н,г-жа,д-р,генерал'
	).split(',')
);

/** Letters after a name that say what somebody has or is in; they count for nothing where names are compared. */
export const postNominals: ReadonlySet<string> = new Set(
	'mp,mep,msp,ms,mla,td,qc,kc,obe,cbe,mbe,kbe,dbe,gbe,kcb,cmg,phd,dphil,md,mba,ba,ma,bsc,msc,llm,esq,ret,retd,frs,pc,cpa,usn,usmc'.split(
		','
	)
);

/** What tells a son from his father; it stays part of a name. */
export const suffixes: ReadonlySet<string> = new Set('jr,sr,junior,senior,i,ii,iii,iv,v,vi,vii,viii,ix,x'.split(','));

/** Small words within names, which begin in lower case. */
export const particles: ReadonlySet<string> = new Set(
	'al,el,ad,as,ash,ar,at,an,az,bin,ibn,bint,abu,umm,abd,ben,de,del,della,der,den,di,da,do,dos,das,du,la,le,les,van,von,vom,zu,zum,ter,ten,y,e,i,af,av,ap,mac,mc,st'.split(
		','
	)
);
