"""English words around names and offices; `extraction/names*.py` and `offices*.py` say what each category is for."""

from __future__ import annotations

WORDS = {
    # --- parts of names ---
    "common": {
        True: "a|an|the|this|that|these|those|he|she|it|they|we|you|i|his|her|its|their|our|my|your|him|them|us|who|"
        "whom|whose|which|"
        "what|when|where|why|how|and|or|but|nor|so|yet|if|as|at|by|for|from|in|into|of|off|on|onto|out|over|to|up|"
        "with|without|"
        "within|about|above|across|after|against|along|amid|among|around|before|behind|below|beneath|beside|besides|"
        "between|"
        "beyond|despite|down|during|except|inside|like|near|outside|since|than|through|throughout|till|toward|towards|"
        "under|"
        "until|upon|while|whereas|whether|because|although|though|unless|once|there|here|then|now|today|yesterday|tomorrow|"
        "tonight|not|no|yes|all|any|both|each|either|neither|every|few|many|more|most|much|none|other|others|another|some|"
        "such|several|same|only|just|even|also|too|very|again|already|always|never|often|still|ever|perhaps|maybe|however|"
        "meanwhile|moreover|therefore|thus|instead|indeed|later|earlier|recently|soon|sometimes|finally|eventually|"
        "currently|"
        "according|additionally|apparently|clearly|fortunately|unfortunately|generally|normally|originally|previously|"
        "is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|let|"
        "officials|authorities|investigators|police|detectives|officers|deputies|witnesses|residents|neighbors|neighbours|"
        "prosecutors|firefighters|paramedics|victims|doctors|lawyers|people|men|women|man|woman|family|friends|students|"
        "records|documents|charges|shots|gunfire|nobody|everyone|everybody|someone|somebody|something|nothing|anyone|"
        "anything|"
        "one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|"
        "court|crime|local|state|city|sources|experts|analysts|critics|supporters|opponents|protesters|voters|workers|"
        "suspect|suspects|shooting|photo|photos|video|story|update|updated|read|watch|click|please|share|copyright|"
        "says|said|told|asked|see|given|based|born|killed|dead|breaking|exclusive|news|opinion|editorial|live|note|"
        "ceo|cfo|coo|mp|pm|am|tv|dna|id|ok|gps|suv|atm|er|pr|it|dj|dvd|cd|pc|hiv|aids|gdp|gps|lgbt|dui|dwi|faq|rip|"
        "cpr|swat|"
        "internet|web|email|facebook|twitter|whatsapp|instagram|youtube|god|christmas|easter|thanksgiving|halloween|"
        "democrat|democrats|republican|republicans|muslim|muslims|christian|christians|jewish|jews|jew|islamic|catholic|"
        "catholics|islam|arab|arabs|african|asian|latin|hispanic|communist|socialist|nazi"
    },
    "title": {True: "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Reverend|Mister|Madam|Father|Brother|Sister|Fr|Hon|Messrs"},
    "particle": {True: "von|van|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|st|san|dal"},
    "saint": {True: "St|Ste|Mt|Ft|Saint"},
    "surname": {
        True: "King|Prince|Pope|Bishop|Dean|Cardinal|Constable|Major|Judge|Pastor|Page|Hill|West|Park|Lane|Forest|"
        "Grove|North|Ford|"
        "Bay|Post|Church|Court|Parish|Port|Falls|Way|Ridge|Wall|Law|Guard|Price|Banks|Rivers|Wood|Woods|Marsh"
    },
    "nameof": {True: "of|for"},
    "namesuffix": {True: "Jr|Sr|II|III|IV"},
    "compound": {
        True: "based|area|born|led|style|backed|wide|listed|educated|owned|made|trained|held|bound|mail|like|type|era|free|"
        "sponsored|funded|affiliated|inspired|dominated|run|controlled|related|friendly|old|year|sized|only|shirt|elect"
    },
    "orgword": {
        True: "Group|Inc|Corp|Corporation|Co|Company|Companies|Ltd|LLC|PLC|AG|SA|GmbH|NV|SE|Holdings|Holding|Bank|"
        "Bancorp|Ministry|"
        "University|College|Institute|Institution|Academy|School|Department|Dept|Agency|Authority|Association|Federation|"
        "Union|Council|Commission|Committee|Board|Bureau|Court|Parliament|Congress|Senate|Assembly|Party|Church|Police|"
        "Hospital|Clinic|Center|Centre|Foundation|Fund|Trust|Society|Club|League|Organization|Organisation|Network|Office|"
        "Service|Services|Industries|Motors|Motor|Electric|Airlines|Airways|Air|Technologies|Technology|Systems|Energy|Oil|"
        "Petroleum|Pharmaceuticals|Partners|Capital|Securities|Insurance|Media|News|Times|Post|Journal|Gazette|"
        "Tribune|Herald|"
        "Magazine|Press|Broadcasting|Television|Radio|Army|Navy|Force|Guard|Patrol|Brigade|Command|Alliance|Coalition|"
        "Movement|Front|Brotherhood|Cabinet|Government|Administration|Treasury|Division|Unit|Team|Museum|Library|Theatre|"
        "Theater|Orchestra|Ballet|Stores|Store|Foods|Steel|Bros|Brothers|Sons|Associates|Enterprises|Laboratories|Labs|"
        "Software|Entertainment|Studios|Pictures|Records|Games|Forum|House|Chamber|Exchange|Reserve|Jail|Prison|Sheriff|"
        "Elementary|Mills|Dynamics|Restaurant|Hotel|Inn|Market|Apartments|Mall|Airport|Station|Stadium|Arena|Treaty|"
        "Act|Cup|"
        "Championship|Open|Prize|Award|Awards|Games|Olympics|Festival|United|Cloud|Online|Watch|International|National|"
        "Global|Council|Democrats|Republicans|Party|Intelligence|Security|Enforcement|Investigation|Rights|Affairs|"
        "Tech|Staff|Secretariat|Plan|Election|Elections|Counsel|Scientist|Assembly|Circuit|Task|Conference|Summit"
    },
    "institution": {
        True: "Senate|Congress|Parliament|Treasury|Times|Post|Journal|Gazette|Tribune|Herald|Church|Army|Navy|Cabinet|"
        "Republicans|"
        "Democrats|Council|Commission|Assembly"
    },
    "placeword": {
        True: "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Interstate|Route|Parkway|"
        "Place|Court|"
        "Square|Park|Bridge|County|City|Town|Township|Village|Beach|Island|Islands|Lake|River|Creek|Bay|Valley|Mountain|"
        "Mountains|Mount|Hills|Hill|Heights|Springs|Falls|Canyon|Desert|Forest|Ocean|Sea|Gulf|Peninsula|Strait|Province|"
        "Region|District|State|States|Republic|Kingdom|Territory|Parish|Borough|Port|Fort|Cape|North|South|East|West|"
        "Northern|Southern|Eastern|Western|Central|Upper|Lower|New|San|Santa|Los|Las|El|Saint|Coast|Plaza|Circle|Terrace|"
        "Trail|Gate|Wall|Tower|Building|Palace|Castle|Cathedral|Cemetery|Zone|Ridge|Grove|Shore|Isle|Delta"
    },
    "companysuffix": {True: "Inc|Corp|Corporation|Co|Ltd|LLC|PLC|AG|SA|GmbH|NV|SE|Group|Holdings|Holding|Company"},
    "orgnoun": {
        True: "group|company|giant|firm|agency|party|bank|newspaper|magazine|network|broadcaster|chain|retailer|maker|"
        "carmaker|"
        "automaker|airline|club|team|brand|startup|start-up|organization|organisation|union|website|channel|"
        "subsidiary|rival|"
        "manufacturer|corporation|daily|weekly|station|charity|think-tank|insurer|lender|developer|producer|operator|"
        "supplier"
    },
    "locative": {True: "in|near|at|outside|around|throughout|towards|toward|across"},
    "kin": {
        True: "wife|husband|son|daughter|brother|sister|mother|father|cousin|nephew|niece|uncle|aunt|grandmother|"
        "grandfather|"
        "grandson|granddaughter|girlfriend|boyfriend|widow|fiancé|fiancée|partner|friend|colleague|stepfather|stepson|"
        "victim|suspect|neighbor|neighbour|resident|actor|actress|singer|writer|author|poet|player|lawyer|activist|"
        "journalist|reporter|photographer|artist|painter|composer|musician|student|teacher|soldier|driver|candidate|"
        "researcher|historian|billionaire|businessman|businesswoman|investor|entrepreneur|named|identified as|"
        "striker|midfielder|defender|goalkeeper|quarterback|dictator|opposition leader"
    },
    "personverb": {
        True: "died|arrested|shot|pleaded|charged|sentenced|convicted|suffered|lives|lived|recalled|smiled|laughed|"
        "admitted|"
        "argued|insisted|explained|thinks|believes|wrote|tweeted|testified|replied|fled|resigned|married|grew|"
        "met|meets|says|said|told|stated|added|asked|confessed|retired|himself|herself|hugged|cried|worked|remembered|"
        "surrendered"
    },
    "who": {True: "who|whose|whom"},
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair": "chairman|chairwoman|chairperson|chairmen|chair|chairman of the board|executive chairman|"
        "board chairman|chairman of the board of directors|"
        "board chair|chairman of the management board",
        "chair+chief executive": "chairman and chief executive officer",
        "chief executive": "chief executive officer|chief executive|CEO|C.E.O.",
        "president/state president": "president",
        "vice president/state vice president": "vice president|vice-president",
        "chief executive/managing director": "managing director|general manager|general director|director general|"
        "director-general",
        "chief financial officer": "chief financial officer|CFO|finance chief",
        "chief operating officer": "chief operating officer|COO|chief operations officer",
        "chief technology officer": "chief technology officer|CTO",
        "chief economist": "chief economist",
        "economist": "economist",
        "analyst": "analyst",
        "founder": "founder|co-founder|cofounder",
        "owner": "owner|co-owner",
        "director": "director|executive director|co-director",
        "head/chair/chief executive/president/managing director/director": "head|boss",
        "head/chair/chief executive/president/managing director/director/police chief/fire chief": "chief",
        "leader": "leader",
        "spokesperson": "spokesman|spokeswoman|spokesperson|press secretary",
        "secretary general": "secretary general|secretary-general|general secretary|Sec-Gen",
        "treasurer": "treasurer",
        "prime minister": "prime minister|premier",
        "deputy prime minister": "deputy prime minister|vice prime minister|vice premier|vice-premier|deputy premier",
        "chancellor": "chancellor",
        "minister of finance": "chancellor of the exchequer",
        "minister of foreign affairs": "secretary of state|foreign secretary",
        "minister of the interior": "home secretary",
        "attorney general": "attorney general|attorney-general|U.S. attorney general|US attorney general",
        "minister": "minister|cabinet minister",
        "head of state": "head of state",
        "head of government": "head of government",
        "king": "king",
        "queen": "queen",
        "emperor": "emperor",
        "crown prince": "crown prince",
        "prince": "prince",
        "princess": "princess",
        "sultan": "sultan",
        "emir": "emir",
        "pope": "pope",
        "governor": "governor|Gov",
        "lieutenant governor": "lieutenant governor|Lt. Gov|lt. governor",
        "mayor": "mayor",
        "senator": "senator|Sen",
        "representative": "congressman|congresswoman|Rep|state representative",
        "member of parliament": "MP|lawmaker|legislator|MEP|parliamentarian",
        "speaker": "speaker|house speaker|speaker of the house",
        "ambassador": "ambassador",
        "envoy": "envoy|special envoy",
        "chief of staff": "chief of staff",
        "commissioner": "commissioner",
        "national security adviser": "national security adviser|national security advisor",
        "adviser": "adviser|advisor",
        "judge": "judge|justice|magistrate|district judge|circuit judge|magistrate judge|superior court judge|chief magistrate",
        "chief justice": "chief justice",
        "district attorney": "district attorney|state's attorney|commonwealth's attorney",
        "prosecutor": "prosecutor|public prosecutor|chief prosecutor",
        "U.S. attorney": "U.S. attorney|US attorney|United States attorney",
        "special agent": "special agent|agent|special agent in charge|agent in charge",
        "lawyer": "attorney|defense attorney|defence lawyer|public defender",
        "sheriff": "sheriff",
        "deputy sheriff": "sheriff's deputy",
        "deputy sheriff/member of parliament": "deputy",
        "police chief": "police chief|chief of police",
        "police commissioner": "police commissioner",
        "fire chief": "fire chief",
        "fire marshal": "fire marshal",
        "sergeant": "Sgt|sergeant|police sergeant|staff sergeant",
        "lieutenant": "Lt|lieutenant|police lieutenant",
        "captain": "Capt|captain",
        "major": "Maj",
        "colonel": "Col|colonel|Lt. Col|lieutenant colonel",
        "general": "Gen|general|Maj. Gen|Brig. Gen",
        "admiral": "Adm|admiral|rear admiral",
        "corporal": "Cpl|corporal",
        "officer": "officer|police officer",
        "detective": "detective|Det",
        "inspector": "inspector",
        "trooper": "trooper|state trooper",
        "constable": "constable",
        "commander": "Cmdr|commander",
        "coroner": "coroner|medical examiner",
        "superintendent": "superintendent|Supt",
        "school principal": "principal",
        "bishop": "bishop",
        "archbishop": "archbishop",
        "cardinal": "cardinal",
        "pastor": "pastor",
        "rabbi": "rabbi",
        "imam": "imam|ayatollah",
        "professor": "professor",
        "dean": "dean",
        "rector": "rector",
        "editor": "editor|editor-in-chief|editor in chief",
        "coach": "coach|head coach",
        "manager": "manager",
    },
    "portfolio": {
        "foreign affairs": "foreign affairs|foreign|external affairs|external relations",
        "finance": "finance|finances|treasury",
        "economy": "economy|economic affairs|economics",
        "budget": "budget",
        "trade": "trade|commerce|foreign trade|business",
        "industry": "industry",
        "defence": "defense|defence",
        "the interior": "interior|home affairs|internal affairs",
        "justice": "justice",
        "health": "health|public health",
        "education": "education",
        "higher education": "higher education",
        "labour": "labor|labour|employment",
        "social affairs": "social affairs|welfare",
        "culture": "culture",
        "environment": "environment",
        "agriculture": "agriculture|farm",
        "transport": "transport|transportation",
        "energy": "energy",
        "sport": "sport|sports",
        "tourism": "tourism",
        "information": "information|communications",
        "science": "science|research",
        "housing": "housing",
        "planning": "planning",
        "oil": "oil|petroleum",
        "homeland security": "homeland security",
        "European affairs": "European affairs|Europe",
        "immigration": "immigration",
        "development": "development|international development",
    },
    "ministerial": {True: "minister|secretary|ministers"},
    "ministry": {True: "ministry|department"},
    "deputy": {"deputy": "deputy|vice|assistant|associate|junior"},
    "tense": {
        "former": "former|ex|one-time|onetime|then-|outgoing",
        "acting": "acting|interim|caretaker",
        "elect": "elect|designate|incoming",
    },
    "officeadjective": {
        True: "new|newly appointed|newly elected|newly-elected|longtime|long-time|current|longstanding|powerful|"
        "embattled|senior|"
        "executive|veteran|first|conservative|socialist|democratic|republican|centre-right|center-right|main|"
        "principal|chief|"
        "regional|national|global|European|international|local|federal|state|provincial|city|town|county|opposition|"
        "technocratic|billionaire|charismatic|respected|political|assistant|associate|democrat"
    },
    "definite": {True: "the"},
    "indefinite": {True: "a|an"},
    "officeof": {True: "of|at|for"},
    "possessive": {True: "'s|'"},
    "joiner": {True: "and|&"},
    "counterpart": {True: "counterpart"},
    "be": {"current": "is|remains|becomes|became", "former": "was"},
    "appointed": {
        True: "named|appointed|elected|chosen|nominated|reelected|re-elected|reappointed|promoted|sworn in|confirmed|crowned"
    },
    "nomination": {True: "appointment|nomination|election|promotion"},
    "capacityof": {True: "as|serving as|acting as|who serves as|to become"},
    "capacity": {
        "partner": "partner",
        "sponsor": "sponsor",
        "supplier": "supplier",
        "distributor": "distributor",
        "agent": "agent",
        "shareholder": "shareholder",
        "operator": "operator",
        "host": "host",
    },
    # --- quotations ---
    "speechverb": {
        True: "said|says|told|stated|states|added|adds|explained|explains|wrote|writes|declared|declares|argued|"
        "argues|insisted|"
        "insists|noted|notes|recalled|recalls|tweeted|asked|asks|replied|warned|warns|claimed|claims|commented|admitted|"
        "announced|continued|concluded|joked|testified|shouted|yelled|complained|complains|promised|remarked|"
        "acknowledged|quipped|"
        "reads|according to|thinks|believes"
    },
}
