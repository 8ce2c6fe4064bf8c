"""French words around names and offices; `extraction/names*.py` and `offices*.py` say what each category is for."""

from __future__ import annotations

WORDS = {
    # --- parts of names ---
    "common": {
        True: "le|la|les|l'|un|une|des|du|de|d'|de la|de l'|au|aux|à|a|en|dans|sur|sous|par|pour|avec|sans|chez|vers|"
        "entre|contre|"
        "depuis|pendant|"
        "durant|avant|après|dès|jusqu'|malgré|parmi|selon|hors|outre|suite|grâce|lors|quant|face|afin|et|ou|où|mais|"
        "donc|or|ni|"
        "car|que|qu'|qui|quoi|dont|lequel|laquelle|quand|lorsque|lorsqu'|comme|si|s'|puisque|tandis|alors|ainsi|aussi|"
        "cependant|pourtant|toutefois|néanmoins|enfin|ensuite|puis|déjà|encore|toujours|jamais|souvent|parfois|bientôt|"
        "aujourd'hui|hier|demain|maintenant|désormais|actuellement|récemment|finalement|notamment|surtout|même|non|"
        "oui|ne|n'|"
        "pas|plus|moins|très|trop|peu|beaucoup|assez|tout|toute|tous|toutes|chaque|chacun|plusieurs|certains|certaines|"
        "quelques|aucun|aucune|autre|autres|tel|telle|ce|c'|cet|cette|ces|cela|ça|ceci|celui|celle|ceux|celles|il|elle|ils|"
        "elles|on|nous|vous|je|j'|tu|me|m'|te|t'|se|lui|leur|leurs|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|y|"
        "est|sont|était|étaient|sera|seront|a|ont|avait|avaient|fut|être|avoir|fait|peut|doit|faut|voici|voilà|"
        "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|premier|première|second|seconde|dernier|dernière|"
        "nouveau|nouvelle|nouvelles|grand|grande|petit|petite|bon|bonne|vieux|ancien|ancienne|"
        "selon|interrogé|interrogée|né|née|mort|morte|actuel|actuelle|via|voir|lire|photo|photos|vidéo|crédit|source|"
        "pdg|dg|pme|pib|tva|tv|cd|dvd|adn|ong|pc|rer|tgv|vih|sida|sms|smic|qg|cv|bd|tnt|ok|wc|gps|"
        "internet|web|facebook|twitter|whatsapp|instagram|youtube|dieu|noël|pâques|"
        "état|états|etat|etats|république|parlement|gouvernement|président|ministre|premier ministre|"
        "nord|sud|est|ouest|afrique|orient|occident|terre|lune|soleil"
    },
    "title": {True: "M|MM|Mme|Mmes|Mlle|Dr|Me|Mgr|Pr|Monsieur|Madame|Mademoiselle|Maître|Sir|Monseigneur|Lord|Docteur"},
    "particle": {
        True: "von|van|der|den|de|d'|l'|de la|de l'|du|des|del|della|di|da|dos|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|san"
    },
    "saint": {True: "St|Ste"},
    "surname": {True: "King|Prince|Pope|Bishop"},
    "nameof": {},
    "namesuffix": {True: "Jr|Sr|II|III|IV|XVI"},
    "compound": {True: "là|ci|même|mêmes"},
    "orgword": {
        True: "Groupe|SA|SAS|SARL|SNC|Société|Banque|Ministère|Université|Institut|Académie|École|Ecole|Lycée|Collège|"
        "Agence|Autorité|"
        "Association|Fédération|Union|Conseil|Commission|Comité|Cour|Tribunal|Parti|Église|Eglise|Police|Hôpital|Clinique|"
        "Centre|Fondation|Fonds|Club|Ligue|Organisation|Office|Service|Parlement|Sénat|Assemblée|Chambre|Bourse|Armée|"
        "Gendarmerie|Marine|Front|Mouvement|Alliance|Coalition|Caisse|Compagnie|Direction|Institution|Secrétariat|"
        "Confédération|Syndicat|Bureau|Observatoire|Maison|Musée|Théâtre|Opéra|Orchestre|Bibliothèque|Crédit|Mutuelle|"
        "Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Bank|University|Institute|Holding|Holdings|Motors|Airlines|Times|Post|"
        "Journal|Magazine|Foundation|Tour|Coupe|Mairie|Préfecture|Académie|Haute|Congrès|Cabinet|Air|Galeries|Grand|"
        "Technologies|Electric|Partners|Capital|Jeux|Festival|Prix|Salon|Traité|Loi|Forum|Tech|Cloud|Media|News|Radio|"
        "United|International|Games|Party|Agency|League"
    },
    "institution": {
        True: "Sénat|Congrès|Parlement|Assemblée|Bourse|Église|Eglise|Commission|Conseil|Times|Post|Journal|Gendarmerie"
    },
    "placeword": {
        True: "Rue|Avenue|Boulevard|Place|Quai|Pont|Mont|Lac|Mer|Océan|Île|Ile|Îles|Iles|Golfe|Cap|Détroit|Vallée|"
        "Forêt|Désert|"
        "Palais|Château|Gare|Port|Aéroport|Stade|Hôtel|Saint|Sainte|San|Santa|Los|Las|New|Nord|Sud|Val|Côte|Haut|Bas|"
        "Région|"
        "Province|Proche|Moyen|Extrême|Street|County|City|Island|Beach|Park|Bay|Hills|Springs|Square"
    },
    "companysuffix": {True: "SA|SAS|SARL|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Groupe|Holding|Holdings|Société|Compagnie"},
    "orgtail": {
        True: "central|centrale|européen|européenne|européens|européennes|monétaire|international|internationale|"
        "national|nationale|"
        "mondial|mondiale|général|générale|suprême|fédéral|fédérale|populaire|socialiste|démocrate|démocratique|"
        "républicain|"
        "républicaine|communiste|libéral|libérale|travailliste|conservateur|conservatrice|constitutionnel|"
        "constitutionnelle|"
        "olympique|pénale|criminelle|islamique|islamiste|arabe|africain|africaine|unies|unis|régional|régionale|technique|"
        "polytechnique|supérieur|supérieure|nationaux|provisoire|militaire|chrétien|chrétienne|agricole|lyonnais|"
        "foncier|rouge|"
        "révolutionnaire|civique|écologiste|correctionnel"
    },
    "orgnoun": {
        True: "groupe|société|entreprise|compagnie|géant|agence|parti|banque|journal|quotidien|magazine|chaîne|marque|"
        "constructeur|"
        "opérateur|fabricant|distributeur|enseigne|club|syndicat|association|fondation|start-up|startup|filiale|éditeur|"
        "hebdomadaire|site|firme|ONG|cabinet|assureur|réseau|équipe|fonds|université|conglomérat|laboratoire|leader"
    },
    "locative": {True: "à|dans|près de|vers|depuis"},
    "kin": {
        True: "femme|mari|fils|fille|frère|sœur|soeur|mère|père|cousin|cousine|neveu|nièce|oncle|tante|épouse|époux|"
        "veuve|compagne|"
        "compagnon|ami|amie|collègue|victime|suspect|acteur|actrice|chanteur|chanteuse|écrivain|auteur|poète|joueur|"
        "joueuse|"
        "militant|militante|journaliste|photographe|artiste|peintre|musicien|étudiant|professeur|candidat|candidate|"
        "chercheur|chercheuse|historien|historienne|milliardaire|homme d'affaires|entrepreneur|opposant|opposante|blogueur|"
        "blogueuse|nommé|nommée|prénommé|baptisé|attaquant|milieu|défenseur|gardien|dictateur|philosophe|sociologue|"
        "politologue"
    },
    "personverb": {
        True: "déclare|explique|affirme|précise|raconte|estime|ajoute|confie|souligne|regrette|rappelle|assure|dit|"
        "écrit|note|"
        "a déclaré|a expliqué|a affirmé|a dit|a précisé|a ajouté|a indiqué|a estimé|a souligné|a raconté|a écrit|"
        "démissionne|"
        "rencontre|rencontré|reçu|accueilli|effectué|quitté|tweete|répond|s'exclame|conclut|pense|insiste|poursuit|commente"
    },
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair+chief executive": "PDG|P-DG|P.-D.G.|président-directeur général|président directeur général|"
        "présidente-directrice générale",
        "chair/president/state president": "président|présidente",
        "state president": "président de la République|présidente de la République",
        "vice president/state vice president": "vice-président|vice-présidente|vice président",
        "chair": "président du conseil d'administration|présidente du conseil d'administration|président du conseil|"
        "président du directoire|présidente du directoire|chef du conseil d'administration",
        "chief executive/managing director": "directeur général|directrice générale|DG|administrateur délégué|"
        "directeur exécutif|"
        "directrice exécutive",
        "managing director": "gérant|gérante|directeur-gérant|directrice gérante",
        "chief financial officer": "directeur financier|directrice financière",
        "head/chair/chief executive/president/managing director/director": "patron|patronne|numéro un|dirigeant|"
        "dirigeante|chef|cheffe",
        "head": "responsable",
        "leader": "leader|chef de file|chef de l'opposition",
        "founder": "fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice",
        "owner": "propriétaire|copropriétaire",
        "director": "directeur|directrice",
        "chief economist": "chef économiste|économiste en chef",
        "economist": "économiste",
        "analyst": "analyste",
        "spokesperson": "porte-parole",
        "secretary general": "secrétaire général|secrétaire générale",
        "treasurer": "trésorier|trésorière",
        "prime minister": "premier ministre|première ministre|premier-ministre",
        "deputy prime minister": "vice-premier ministre|vice-première ministre|vice-Premier ministre|vice premier ministre",
        "chancellor": "chancelier|chancelière",
        "minister of foreign affairs/junior minister": "secrétaire d'État|secrétaire d'Etat",
        "attorney general": "attorney général",
        "minister": "ministre|ministre délégué|ministre déléguée",
        "head of state": "chef de l'État|chef de l'Etat|chef d'État|chef d'Etat",
        "head of government": "chef du gouvernement|chef de gouvernement|président du Conseil des ministres",
        "king": "roi",
        "queen": "reine",
        "emperor": "empereur",
        "crown prince": "prince héritier",
        "prince": "prince",
        "princess": "princesse",
        "sultan": "sultan",
        "emir": "émir",
        "pope": "pape",
        "governor": "gouverneur|gouverneure|gouverneuse",
        "prefect": "préfet|préfète",
        "mayor": "maire",
        "senator": "sénateur|sénatrice",
        "member of parliament": "député|députée|parlementaire|eurodéputé|eurodéputée",
        "ambassador": "ambassadeur|ambassadrice",
        "envoy": "émissaire|envoyé spécial",
        "commissioner": "commissaire|commissaire européen|commissaire européenne",
        "adviser": "conseiller|conseillère",
        "judge": "juge|magistrat|magistrate",
        "prosecutor": "procureur|procureure|procureur général",
        "lawyer": "avocat|avocate",
        "sheriff": "shérif",
        "lieutenant": "lieutenant",
        "captain": "capitaine",
        "commander": "commandant|commandante",
        "colonel": "colonel|lieutenant-colonel",
        "general": "général",
        "admiral": "amiral",
        "imam": "imam|ayatollah",
        "bishop": "évêque",
        "archbishop": "archevêque",
        "cardinal": "cardinal",
        "pastor": "pasteur",
        "rabbi": "rabbin",
        "professor": "professeur",
        "rector": "recteur|rectrice",
        "editor": "rédacteur en chef|rédactrice en chef",
        "coach": "entraîneur|entraîneuse|sélectionneur|coach",
    },
    "portfolio": {
        "foreign affairs": "affaires étrangères|affaires extérieures|relations extérieures",
        "finance": "finances",
        "economy": "économie",
        "budget": "budget",
        "trade": "commerce|commerce extérieur",
        "industry": "industrie|redressement productif",
        "defence": "défense",
        "the interior": "intérieur",
        "justice": "justice",
        "health": "santé|santé publique",
        "education": "éducation|éducation nationale",
        "higher education": "enseignement supérieur",
        "labour": "travail|emploi",
        "social affairs": "affaires sociales|solidarité|solidarités",
        "culture": "culture",
        "environment": "environnement|écologie|transition écologique",
        "agriculture": "agriculture",
        "transport": "transports|transport",
        "energy": "énergie",
        "sport": "sport|sports",
        "tourism": "tourisme",
        "information": "information|communication|communications",
        "science": "recherche|science",
        "housing": "logement",
        "planning": "plan|planification",
        "oil": "pétrole",
        "European affairs": "affaires européennes",
        "immigration": "immigration",
        "development": "coopération|développement",
    },
    "ministerial": {True: "ministre|ministres|ministre délégué|ministre déléguée"},
    "ministry": {True: "ministère|ministères"},
    "deputy": {"deputy": "vice|sous|adjoint|adjointe"},
    "tense": {
        "former": "ancien|ancienne|ex|ci-devant|feu|anciens|sortant|sortante|déchu|défunt",
        "acting": "par intérim|intérimaire|provisoire",
        "elect": "élu|élue|désigné|désignée",
    },
    "officeadjective": {
        True: "nouveau|nouvelle|actuel|actuelle|futur|puissant|puissante|jeune|richissime|célèbre|emblématique|"
        "charismatique|"
        "influent|influente|conservateur|conservatrice|socialiste|exécutif|exécutive|sortant|principal|principale|premier|"
        "général|générale|régional|régionale|national|nationale|délégué|déléguée|fédéral|fédérale|adjoint|adjointe|"
        "islamiste|libéral|libérale|chef|emprisonné|républicain|républicaine|démocrate|milliardaire|seul|propre"
    },
    "definite": {True: "le|la|l'|les|au|du|son|sa|leur"},
    "indefinite": {True: "un|une"},
    "officeof": {True: "de|d'|du|des|de la|de l'|chez|aux|auprès de"},
    "joiner": {True: "et"},
    "counterpart": {True: "homologue"},
    "be": {"current": "est|reste|demeure|devient|deviendra|devenu", "former": "était|fut"},
    "appointed": {
        True: "nommé|nommée|élu|élue|réélu|réélue|désigné|désignée|promu|promue|intronisé|reconduit|investi|sacré|confirmé"
    },
    "nomination": {True: "nomination|élection|désignation|promotion|arrivée|réélection"},
    "capacityof": {True: "en tant que|en tant qu'|comme|en qualité de|au poste de"},
    "capacity": {
        "partner": "partenaire",
        "sponsor": "sponsor",
        "supplier": "fournisseur",
        "distributor": "distributeur",
        "agent": "agent",
        "shareholder": "actionnaire",
        "operator": "opérateur",
        "host": "hôte",
    },
    "who": {},
    "possessive": {},
    # --- quotations ---
    "speechverb": {
        True: "a déclaré|a dit|a affirmé|a précisé|a expliqué|a ajouté|a indiqué|a estimé|a souligné|a raconté|"
        "a écrit|a lancé|"
        "a annoncé|a confié|a assuré|a rappelé|a reconnu|a insisté|a conclu|a répondu|a regretté|a commenté|a martelé|"
        "a promis|"
        "déclare|dit|affirme|précise|explique|ajoute|indique|estime|souligne|raconte|écrit|lance|annonce|confie|assure|"
        "rappelle|reconnaît|insiste|conclut|répond|regrette|commente|martèle|promet|poursuit|note|tweete|prévient|résume|"
        "déclarait|expliquait|disait|affirmait|déclaré|expliqué|affirmé|précisé|ajouté|indiqué|estimé|souligné|lancé|"
        "s'exclame|selon|d'après|juge|soupire|plaisante|observe|avoue|admet|témoigne"
    },
}
