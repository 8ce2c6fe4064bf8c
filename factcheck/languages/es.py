"""Spanish: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.
"""

from __future__ import annotations

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "es|era|tiene|tenía"},
    "article": {True: "un|una|el|la|los|las"},
    "placelink": {True: "de|del"},
    "agebreak": {True: "y|e|es|era|fue|con|por|de|del|a|en|para|su|sus|que"},
    "agemark": {True: "edad"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {
        True: "entre ellos|entre ellas|de ellos|de ellas|incluidos|incluidas|incluyendo|incluido|incluida|otros|otras|"
        "otro|otra|"
        "adicionales|además|aún|todavía|identificados|nombres"
    },
    "othereventcue": {
        True: "fin de semana|desde|tiroteos|ataques|atentados|anterior|anteriores|previo|serie|historia|distrito|provincia|"
        "región|vecino|vecina|en otro lugar|cercano|cercana"
    },
    # --- date lines ---
    "updatemark": {True: "actualizado|actualizada|actualización|modificado|última actualización"},
    # --- status and attribution ---
    "untensed": {True: "comisaría|secretaría|notaría|subsecretaría|extremos|supremos"},
    "planning": {
        True: (
            "voy a|vas a|vamos a|quiero|queremos|espero|esperamos|pienso|pensamos|debo|debemos|"
            "va a|van a|iba a|iban a|prevé|prevén|previsto|prevista|previstos|previstas|planea|planean|piensa|piensan|espera|"
            "esperan|pretende|pretenden|se propone|tiene previsto|tienen previsto|quiere|quieren|deberá|deberán|debe|deben|"
            "será|serán|tendrá|tendrán|habrá|podrá|podrán|proyecta|confía en|próximamente|programado|programada|"
            "convocado|convocada|está previsto|está prevista"
        )
    },
    "denying": {True: "no|nunca|jamás|niega|niegan|negó|negaron|desmiente|desmintió|desmentido|ningún|ninguna|tampoco|ya no"},
    "supposing": {
        True: (
            "si|podría|podrían|habría|habrían|sería|serían|estaría|estarían|tendría|tendrían|tal vez|quizá|quizás|acaso|"
            "posiblemente|probablemente|eventual|presuntamente|supuestamente"
        )
    },
    "subordinator": {
        True: (
            "que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|el cual|la cual|los cuales|las cuales|después|antes|cuando|"
            "mientras|mientras que|porque|aunque|puesto que|ya que|pero|sino|pues|como"
        )
    },
    "according": {True: "según|de acuerdo con|de acuerdo a|citado por|citada por|conforme a|a juicio de|en opinión de"},
    "teller": {
        True: (
            "policía|agentes|autoridades|bomberos|médicos|testigos|testigo|fiscalía|fiscal|investigadores|científicos|"
            "expertos|analistas|economistas|organizadores|vecinos|residentes|familiares|supervivientes|activistas|"
            "manifestantes|gobierno|Gobierno|tribunal|juzgado|ejército|guardacostas|rescatistas|hospital|sindicato|"
            "sindicatos|regulador|abogados|abogado|profesores|agricultores|fuentes|fuente|portavoz|asociación|agencia|"
            "ayuntamiento|aerolínea|club|partido|universidad|rebeldes|oposición"
        ),
    },
    "saying": {
        True: (
            "dijo|dijeron|dice|dicen|ha dicho|declaró|declararon|declara|ha declarado|afirmó|afirmaron|afirma|ha afirmado|"
            "anunció|anunciaron|anuncia|ha anunciado|señaló|señala|ha señalado|indicó|indicaron|indica|informó|informaron|"
            "informa|ha informado|precisó|explicó|explica|ha explicado|añadió|agregó|agregaron|confirmó|confirmaron|confirma|"
            "ha confirmado|reportó|reportaron|aseguró|asegura|ha asegurado|manifestó|sostuvo|sostiene|comunicó|reveló|"
            "reivindicó|estima|considera|citó|aseguran|asegura|afirman|dicen|informan|cifró|cifra|cifran|estima|estiman|"
            "confirman|anuncian|calcula|calculan"
        )
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|Agence France-Presse|France Presse",
        "AP": "AP|Associated Press",
        "dpa": "dpa|DPA",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua",
        "EFE": "EFE|Efe|agencia Efe",
        "Europa Press": "Europa Press",
        "ANSA": "ANSA",
        "TASS": "TASS",
        "Notimex": "Notimex",
        "Télam": "Télam",
    },
    "month": {
        1: "enero|ene",
        2: "febrero|feb|febr",
        3: "marzo|mar",
        4: "abril|abr",
        5: "mayo|may",
        6: "junio|jun",
        7: "julio|jul",
        8: "agosto|ago|ags",
        9: "septiembre|setiembre|sep|sept|set",
        10: "octubre|oct",
        11: "noviembre|nov",
        12: "diciembre|dic",
    },
    "abbreviation": {
        True: (
            "Sr|Sra|Srta|Sres|Sras|Dr|Dra|Dres|D|Dña|Da|Prof|Profa|Ing|Lic|Arq|Gral|Cnel|Cap|Tte|Mons|Fr|Hno|Sto|Sta|"
            "Excmo|Excma|Ilmo|Ilma|Sgto|Cdte|Ud|Vd|Avda|Av|Ctra|Pza|cf|aprox|tel|ej|a|ee|art|arts|pág|págs|núm|núms|"
            "nro|vol|cap|fig"
        )
    },
    "closingabbreviation": {True: ("Uds|Vds|etc|cía|uu|Jr|Inc|Corp|Ltda|ene|feb|abr|jun|jul|ago|sep|sept|oct|nov|dic")},
    "numberabbreviation": {True: ("No|mar")},
    "stops": {True: "EE. UU.|EE.UU.|art."},
    "opener": {
        True: (
            "un|una|unos|unas|él|ella|ellos|ellas|su|sus|este|esta|estos|estas|ese|esa|esto|eso|en|"
            "por|para|pero|y|con|sin|según|desde|cuando|si|no|se|es|era|fue|son|está|están|ha|han|hay|al|tras|nadie|"
            "todos|también|además|aunque|mientras|ya|muchos|ambos|otros|otras"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "lunes",
        1: "martes",
        2: "miércoles",
        3: "jueves",
        4: "viernes",
        5: "sábado|sábados",
        6: "domingo|domingos",
    },
    "weekdays": {True: "sábados|domingos"},
    "regularly": {
        "XXXX-WXX-1": "los lunes",
        "XXXX-WXX-2": "los martes",
        "XXXX-WXX-3": "los miércoles",
        "XXXX-WXX-4": "los jueves",
        "XXXX-WXX-5": "los viernes",
        "XXXX-WXX-6": "los sábados",
        "XXXX-WXX-7": "los domingos",
        "XXXX-WXX-WE": "los fines de semana",
    },
    "shortweekday": {0: "lun", 1: "mart", 2: "mié|miér|mierc|miérc", 3: "jue|juev", 4: "vie|vier", 5: "sáb|sab", 6: "dom"},
    # "Julio" is a given name, "Mayo" a square: months are written small
    "shakymonth": {True: "enero|abril|mayo|julio|agosto|may|mar|set|ene|feb|abr|jun|jul|ago|sep|sept|oct|nov|dic"},
    "yearhalf": {True: "semestre|semestres"},
    "timeunit": {
        "year": "año calendario|año natural|año civil|año fiscal|ano|anos|año|años",
        "month": "mes|meses",
        "week": "semana|semanas",
        "day": "día|días|dia|dias",
        "hour": "hra|hras|hora|horas|h|hs|hrs",
        "minute": "minuto|minutos|min|mins",
        "second": "segundo|segundos|seg",
        "quarter": "trimestre|trimestres",
        "half": "semestre|semestres|mitad",
        "decade": "década|décadas|decenio|decenios",
        "century": "siglo|siglos",
        "millennium": "milenio|milenios",
        "weekend": "fin de semana|fines de semana|weekend",
        "night": "noche|noches",
        "fortnight": "quincena|quincenas",
        "fiveyears": "quinquenio|quinquenios|lustro|lustros",
    },
    "timeunits": {
        True: (
            "anos|"
            "años|meses|semanas|días|dias|horas|minutos|segundos|trimestres|semestres|décadas|decenios|siglos|milenios|"
            "fines de semana|noches|quincenas|lustros|quinquenios"
        )
    },
    "season": {"SP": "primavera|primaveras", "SU": "verano|veranos", "FA": "otoño|otoños", "WI": "invierno|inviernos"},
    "shortmonth": {True: "ene|feb|febr|mar|abr|may|jun|jul|ago|ags|sep|sept|set|oct|nov|dic"},
    "partofday": {
        "MO": "mañana|mañanas|de la mañana",
        "SM": "madrugada|madrugadas|de la madrugada",
        "AF": "tarde|tardes|de la tarde",
        "NI": "noche|noches|de la noche",
    },
    "unitword": {
        ("week", 2, "published", 1): "semana después de la próxima",
        ("week", -2, "published"): "semana antepasada",
        ("year", -2, "published"): "año antepasado",
    },
    "dayword": {
        0: "hoy|hoy día|hoy mismo|día de hoy",
        -1: "ayer|día de ayer",
        1: "mañana|mañana mismo|día de mañana",
        2: "pasado mañana",
        -2: "anteayer|antier|antes de ayer",
    },
    "tonight": {
        (0, "NI"): "esta noche|hoy por la noche|hoy a la noche|hoy en la noche",
        (0, "MO"): "esta mañana|hoy por la mañana",
        (0, "SM"): "esta madrugada",
        (0, "AF"): "esta tarde|hoy por la tarde",
        (0, "MI"): "este mediodía|hoy al mediodía",
        (-1, "NI"): "anoche",
        (-2, "NI"): "anteanoche",
    },
    "nextday": {
        1: "día siguiente|dia siguiente|día posterior|mañana siguiente",
        -1: "víspera|vísperas|día anterior|dia anterior|jornada anterior|día antes|día previo",
    },
    "noon": {12: "mediodía|medio día", 24: "medianoche|media noche"},
    "meridiem": {
        "am": "de la mañana|de la madrugada|am|a.m.|a. m|am.",
        "pm": "de la tarde|de la noche|del mediodía|pm|p.m.|p. m|pm.",
    },
    "oclock": {True: "en punto"},
    "hourmark": {True: "hra|hras|h|hs|hrs"},
    "clockarticle": {True: "la|las|de las"},
    "clockplus": {1: "y|con", -1: "menos"},
    "timezone": {
        True: (
            "GMT|UTC|CET|CEST|EST|EDT|hora local|horas locales|hora peninsular|hora de Madrid|horas GMT|h GMT|hora española|"
            "hora del este|hora del Este|hora argentina|hora de Brasilia"
        )
    },
    "the": {True: "el|la|los|las|lo"},
    "this": {True: "este|esta|estos|estas"},
    "deictic": {
        -1: "pasado|pasada|pasado mes de|último mes de",
        0: "este|esta|presente|este mes de|presente mes de|actual",
        1: "proximo|proxima|próximo|próxima|próximo mes de|entrante|venidero",
    },
    "deadline": {True: "lo que va de|lo que va del|lo que llevamos de"},
    "daydeictic": {-1: "pasado|último", 0: "este", 1: "próximo"},
    "daynoun": {True: "día|días"},
    "postdeictic": {
        -1: "ultimo|ultima|pasado|pasada|pasados|pasadas|último|última|recién pasado",
        0: "en curso|corriente|actual|presente",
        1: "proximo|proxima|proximos|proximas|próximo|próxima|próximos|próximas|que viene|entrante|venidero|venidera|que entra",
    },
    "postanaphoric": {-1: "anterior|precedente|previo|previa|antes", 1: "siguiente|posterior"},
    "anaphoric": {0: "mismo|misma|igual|ese|esa|aquel|aquella|ese mismo|esa misma", 1: "siguiente"},
    "stretch": {
        -1: "ultimo|ultima|ultimos|ultimas|último|última|últimos|últimas|pasados|pasadas",
        1: "proximo|proxima|proximos|proximas|próximo|próxima|próximos|próximas|siguientes",
        0: "primer|primero|primera|primeros|primeras|recientes",
    },
    "stretches": {
        True: "ultimos|ultimas|proximos|proximas|"
        "últimos|últimas|próximos|próximas|estos últimos|estas últimas|pasados|pasadas|siguientes"
    },
    "ago": {True: "atrás"},
    "agobefore": {
        True: "hace|hace ya|hace sólo|hace solo|hace apenas|hace tan solo|hace escasamente|hará|hace aproximadamente"
    },
    "afterwards": {1: "más tarde|después|más adelante|tras", -1: "antes|atrás"},
    "within": {True: "en|dentro de"},
    "lasting": {True: "lleva|llevan|llevamos|llevaba|llevaban"},
    "yearin": {True: "en|durante"},
    "insteadcue": {
        True: "no|lugar|vez|frente|antes|anterior|anteriores|inicialmente|inicial|iniciales|al principio|en un principio"
    },
    "startcue": {
        True: (
            "inició|comenzó|comenzaron|empezó|empezaron|inicialmente|en un principio|al principio|primero|arrancó|"
            "ha comenzado|comienza|empieza"
        )
    },
    "sectionword": {"mid": "mediados", "end": "fines|finales", "early": "principios|comienzos", "start": "inicios"},
    "sectionnoun": {
        "start": "principio|principios|comienzo|comienzos|inicio|inicios|albores",
        "mid": "mediados|medianos",
        "end": "final|finales|fin|fines|últimos",
        "any": "curso|transcurso",
    },
    "timehedge": {
        "about": "unos|unas|alrededor de|aproximadamente|cerca de|en torno a|como unos",
        "nearly": "casi|apenas",
        "more_than": "más de",
        "less_than": "menos de",
        "at_least": "al menos|por lo menos|como mínimo|no menos de",
        "at_most": "hasta|como máximo|como mucho|no más de",
    },
    "pointhedge": {True: "hacia|sobre|alrededor de|alrededor del|cerca de|cerca del|en torno a|en torno al|aproximadamente a"},
    "agoahead": {True: "dentro de"},
    "dayprep": {True: "el|del|al|este|día"},
    "onward": {
        "since": "o posterior|o después|o más tarde|y después|en adelante|o posteriores|y posterior",
        "until": "o antes|o anterior|y antes|o anteriores",
    },
    "weekfrom": {True: "que inicia|que empieza|que comienza|que va del|a partir del|iniciada el|que se inicia"},
    "border": {
        "before": "antes de|antes del|previo a|previo al|anterior a|anterior al",
        "after": "más tarde de|más tarde que|después de|después del|tras|luego de|luego del|posterior a",
        "since": "comenzando|empezando|a comenzar|desde|a partir de|a partir del|a contar de|a contar del",
        "until": "hasta",
        "by": "no más tardar a|no más tardar|a más tardar|no más tarde que|no más tarde de|para antes de",
    },
    "in": {
        True: (
            "en|a|al|por|durante|de|del|de la|de los|de las|para|dentro de|a lo largo de|a lo largo del|en el curso de|"
            "en el transcurso de"
        )
    },
    "dateprep": {
        True: (
            "en|de|del|desde|hasta|a|al|antes de|antes del|después de|después del|hacia|durante|para|entre|el|este|"
            "ese|aquel|los|cada|por|tras|a partir de|a partir del|sobre|y|e"
        )
    },
    "owner": {True: "su|sus|nuestro|nuestra|nuestros|nuestras"},
    "unitadjective": {
        True: (
            "largos|largas|largo|larga|consecutivos|consecutivas|seguidos|seguidas|hábiles|laborables|naturales|buenos|buenas"
        )
    },
    "yearprep": {
        True: (
            "en|de|del|desde|hasta|a|al|antes de|antes del|después de|después del|para|entre|de entre|hacia|año|años|"
            "verano|invierno|primavera|otoño|a partir de|a partir del|que|ejercicio|temporada|curso|durante|el|tras|"
            "alrededor de|en torno a|respecto a|frente a|nacido|nacida|fundado|fundada|por|y"
        )
    },
    "christera": {
        1: "d. C.|d.C.|DC|D.C.|d. de C.|después de Cristo|de nuestra era",
        -1: "a. C.|a.C.|AC|A.C.|a. de C.|antes de Cristo|antes de nuestra era",
    },
    "yearverb": {
        True: "es|era|fue|será|sería|podría|ha|había|habrá|marca|marcó|marcará|trajo|supuso|promete|empezó|terminó|cerró"
    },
    "yearword": {True: "año calendario|año natural|año civil|año fiscal|año|ejercicio|temporada|curso"},
    "years": {True: "años|década de|década de los|década del|décadas de los años|década de los años"},
    "wholly": {True: "todo el|toda la"},
    "each": {True: "cada"},
    "all": {True: "todos los|todas las"},
    "everyother": {True: "cada segundo"},
    "frequency": {
        "day": "diario|diaria|diarios|diarias|diariamente|cotidiano|cotidiana|a diario",
        "week": "semanal|semanales|semanalmente",
        "month": "mensual|mensuales|mensualmente",
        "quarter": "trimestral|trimestrales|trimestralmente",
        "year": "anual|anuales|anualmente",
        "halfyear": "semestral|semestrales|semestralmente",
        "2month": "bimestral|bimestrales",
        "2week": "quincenal|quincenales|quincenalmente",
        "2year": "bienal|bienales|bianual",
    },
    "times": {True: "veces|vez"},
    "per": {True: "por|al|cada"},
    "few": {
        (2, 6): (
            "unos|unas|unos pocos|unas pocas|unos cuantos|unas cuantas|algunos|algunas|varios|varias|pocos|pocas|muchos|"
            "muchas|numerosos|numerosas|ciertos"
        ),
        (2, 3): "un par de",
    },
    "reference": {
        "PAST_REF": (
            "recientemente|recién|antaño|antiguamente|últimamente|hace tiempo|hace mucho tiempo|otrora|"
            "hasta entonces|desde entonces|por entonces|"
            "aquel entonces|en aquel momento|hace poco|hace poco tiempo|no hace mucho|en su momento|en su día|reciente|"
            "pasada|en esos momentos|esos momentos"
        ),
        "PRESENT_REF": (
            "ahora|actualmente|actual|actuales|en la actualidad|la actualidad|hoy en día|hoy por hoy|en este momento|"
            "en estos momentos|estos momentos|este momento|por el momento|por ahora|por ahora mismo|ahora mismo|"
            "estos días|el momento|hasta la fecha|a día de hoy|en estos días"
        ),
        "FUTURE_REF": (
            "futuro|futura|futuros|futuras|en el futuro|pronto|próximamente|en breve|algún día|largo plazo|"
            "corto plazo|medio plazo|"
            "a la brevedad|en cualquier momento|próximo|próxima|próximos|próximas"
        ),
    },
    "futurenoun": {True: "futuro"},
    "idiom": {
        True: (
            "próximo a|próxima a|próximos a|próximas a|próximo al|próxima al|más próximo|más próxima|más próximos|más próximas|"
            "ahora bien|recién nacido|recién nacida|recién nacidos|recién nacidas|una pasada|el momento oportuno|"
            "es el momento|será el momento|era el momento"
        )
    },
    "aheadprep": {True: "para"},
    "fromahead": {True: "a partir de|a partir del"},
    "decadearticle": {True: "los"},
    "thatdate": {True: "esa fecha|aquella fecha|dicha fecha|esa misma fecha|esas fechas"},
    "entire": {True: "entero|entera"},
    "streetbefore": {True: "calle|avenida|plaza|paseo|glorieta|barrio|autopista|estadio"},
    "ended": {True: "terminado el|finalizado el|cerrado el|concluido el|que terminó el|que finalizó el|que acabó el"},
    "decadeword": {
        10: "años diez",
        20: "años veinte|década de los veinte|década de los años veinte|década del veinte",
        30: "años treinta|década de los treinta|década de los años treinta|década del treinta",
        40: "años cuarenta|década de los cuarenta|década de los años cuarenta|década del cuarenta",
        50: "años cincuenta|década de los cincuenta|década de los años cincuenta|década del cincuenta",
        60: "años sesenta|década de los sesenta|década de los años sesenta|década del sesenta",
        70: "años setenta|década de los setenta|década de los años setenta|década del setenta",
        80: "años ochenta|década de los ochenta|década de los años ochenta|década del ochenta",
        90: "años noventa|década de los noventa|década de los años noventa|década del noventa",
    },
    "romanunit": {True: "siglo|siglos"},
    "quarterletter": {"quarter": "T", "half": "S"},
    "halfword": {0.5: "medio|media"},
    "old": {True: "de edad"},
    "spanarticle": {True: "el"},
    "fused": {True: "del|al|lo que va de|lo que va del|lo que llevamos de"},
    "agebefore": {True: "de edad de|la edad de|edad de"},
    "counted": {
        True: (
            "personas|habitantes|hombres|mujeres|niños|niñas|empleos|trabajadores|empleados|euros|dólares|pesos|pesetas|"
            "puntos|metros|kilómetros|hectáreas|toneladas|litros|páginas|soldados|viviendas|plazas|votos|ejemplares|"
            "visitantes|espectadores|manifestantes|alumnos|estudiantes|años|participantes|empresas|puestos|km|m|kg|"
            "obreros|agentes|muertos|heridos|víctimas|familias|casos|unidades|efectivos|policías|millones|acciones"
        )
    },
    "to": {True: "al|a|y|e|o|hasta"},
    "rangestart": {True: "de|del|entre|de entre|desde"},
    "rangeend": {True: "a|al|hasta|-|–|—"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Navidad|día de Navidad|Navidades",
        "12-24": "Nochebuena",
        "12-31": "Nochevieja|fin de año|víspera de año nuevo|víspera de Año Nuevo",
        "01-01": "año nuevo|día de año nuevo",
        "01-06": "día de Reyes|Epifanía|Reyes Magos",
        "02-14": "San Valentín|día de San Valentín|día de los enamorados",
        "10-31": "Halloween",
        "11-01": "Todos los Santos|día de Todos los Santos",
        "11-02": "día de los Muertos|día de los difuntos",
        "12-28": "día de los Santos Inocentes|día de los Inocentes",
        "05-01": (
            "día internacional de los trabajadores|día del Trabajo|día del Trabajador|día de los Trabajadores|"
            "fiesta del Trabajo"
        ),
        "10-12": "día de la Hispanidad|fiesta nacional de España|día de la Raza",
        "12-06": "día de la Constitución",
        "03-17": "día de San Patricio",
        "03-19": "día del padre",
        "03-08": "día de la mujer|día internacional de la mujer",
        "06-01": "día internacional del niño",
        "08-15": "día de la Asunción|Asunción de la Virgen",
        "12-08": "Inmaculada Concepción",
        "E-46": "Miércoles de Ceniza",
        "E-7": "Domingo de Ramos",
        "E-3": "Jueves Santo",
        "E-2": "Viernes Santo",
        "E+0": "Pascua|Domingo de Pascua|Domingo de Resurrección|Semana Santa",
        "E+1": "Lunes de Pascua",
        "E+39": "Ascensión",
        "E+49": "Pentecostés|domingo de Pentecostés",
        "E+60": "Corpus Christi",
        "05-7-1": "día de la madre",
        "11-4-4": "día de acción de gracias|día de Acción de Gracias|Acción de Gracias",
        "E-1": "Sábado Santo|Sábado de Gloria",
        "E-47": "Martes de Carnaval",
        "E+50": "Lunes de Pentecostés|lunes de Pentecostés",
        "O+0": "Pascua ortodoxa",
        "A+0": "primer domingo de Adviento|primer domingo de adviento",
        "C+0": "Año Nuevo Chino|Año Nuevo chino|año nuevo chino|Año Nuevo Lunar",
        "11-4-4+1": "viernes negro|Black Friday|Viernes Negro",
        "11-4-4+4": "Cyber Monday|Ciberlunes",
        "H07-01:2": "Rosh Hashaná|Rosh Hashana|Año Nuevo judío",
        "H07-10": "Yom Kipur|Yom Kippur|Día del Perdón",
        "H07-15:7": "Sucot|Fiesta de los Tabernáculos",
        "H09-25:8": "Janucá|Jánuca|Hanukkah",
        "H12-14": "Purim",
        "H01-15:8": "Pésaj|Pascua judía",
        "H03-06:2": "Shavuot",
        "I09-01:30": "Ramadán|ramadán",
        "I10-01": "Eid al-Fitr|Fiesta del fin del Ramadán",
        "I12-10": "Eid al-Adha|Fiesta del Sacrificio|Fiesta del Cordero",
        "I01-01": "Año Nuevo musulmán|Año Nuevo islámico",
        "I01-10": "Ashura",
        "06-24": "noche de San Juan|día de San Juan",
        "04-23": "Sant Jordi",
        "04-22": "día de la Tierra|día de la tierra",
    },
    "pastnoun": {True: "pasado"},
    "recent": {True: "recientes"},
    "coming": {True: "venideros|venideras|futuros|futuras|por venir"},
    "futurecue": {
        True: (
            "voy a|vas a|vamos a|quiero|queremos|espero|esperamos|pienso|pensamos|debo|debemos|"
            "proximo|proxima|"
            "va a|van a|estén|esté|esperamos|"
            "prevé|prevén|previsto|prevista|previstos|previstas|piensa|planea|espera|esperan|pretende|próximo|"
            "próxima|futuro|futura|mañana|deberá|deberán|será|serán|tendrá|tendrán|habrá|tendrá lugar|programado|programada|"
            "convocado|convocada|inscripciones|reservas|debe|deben|puede|pueden|está previsto|está prevista"
        )
    },
    "presentcue": {True: "es|son"},
    "pluperfect": {True: "había|habían"},
    "pastaux": {True: "iba a|iban a|estaba|estaban|debía|debían|había|habían|tenía previsto|fue|fueron"},
    "tobe": {True: "será|serán|ser"},
    "pastcue": {
        True: (
            "ha|han|había|habían|hubo|fue|fueron|era|eran|estaba|estaban|tuvo|tuvieron|tenía|tenían|hizo|hicieron|"
            "dijo|dijeron|"
            "pasado|pasada|último|última|ayer|anoche|hace|desde|nacido|nacida|vino|puso|dio|dieron|vio|hemos|ganó|perdió|"
            "murió|quiso|pudo|supo|anteayer|iba|iban|estuvo|estuvieron|trajo|fallecido|celebrado|celebrada|hacía"
        )
    },
    "atclock": {True: "a|hacia|sobre|desde|hasta|antes de|después de|a partir de|entre"},
    "clockprep": {
        True: (
            "no más tardar a|no más tardar|más tarde de|más tarde que|no más tarde de|a más tardar|"
            "a|hacia|sobre|desde|hasta|de|entre|antes de|después de|a partir de|cerca de|alrededor de|para|poco antes de|"
            "poco después de|pasadas"
        )
    },
    "length": {True: "durante|en|por|más de|menos de|cerca de|unas|unos|casi"},
    "quarterhour": {True: "cuarto"},
    "periodword": {True: "período|periodo|lapso"},
    "sameword": {True: "mismo|igual"},
    "lastnth": {-1: "último|última"},
    "dayarticle": {True: "el|al|del|los"},
}

# "Un veinticincoavo": cardinals that name a part.
_TENS = {
    30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
}  # fmt: skip
_UNITS = {
    1: "uno|una|ún", 2: "dós|dos", 3: "trés|tres", 4: "cuatro", 5: "cinco", 6: "séis|seis", 7: "siete", 8: "ocho", 9: "nueve",
}  # fmt: skip
_IN_ONE = {  # "treintaicinco"
    ten + unit: "|".join(f"{tens}i{form}" for form in units.split("|"))
    for ten, tens in _TENS.items()
    for unit, units in _UNITS.items()
}
_PARTS = {
    11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince", 16: "dieciseis", 17: "diecisiete", 18: "dieciocho",
    19: "diecinueve", 20: "veinte", 21: "veintiun", 22: "veintidos", 23: "veintitres", 24: "veinticuatro", 25: "veinticinco",
    26: "veintiseis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 30: "treinta", 40: "cuarenta", 50: "cincuenta",
    60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa", 200: "doscientos", 300: "trescientos", 400: "cuatrocientos",
    500: "quinientos", 600: "seiscientos", 800: "ochocientos",
    **{number: words.split("|")[-1].replace("ún", "un") for number, words in _IN_ONE.items()},
}  # fmt: skip

NUMBERS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one ---
    "cardinal": {
        0: "cero|zero",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis|séis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis|diez y seis",
        17: "diecisiete|diez y siete",
        18: "dieciocho|diez y ocho",
        19: "diecinueve|diez y nueve",
        20: "veinte",
        21: "veintiuno|veintiún|veintiuna|veinte y uno",
        22: "veintidós|veinte y dos",
        23: "veintitrés|veinte y tres",
        24: "veinticuatro|veinte y cuatro",
        25: "veinticinco|veinte y cinco",
        26: "veintiséis|veinte y seis",
        27: "veintisiete|veinte y siete",
        28: "veintiocho|veinte y ocho",
        29: "veintinueve|veinte y nueve",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien|ciento",
        200: "doscientos|doscientas",
        300: "trescientos|trescientas",
        400: "cuatrocientos|cuatrocientas",
        500: "quinientos|quinientas",
        600: "seiscientos|seiscientas",
        700: "setecientos|setecientas",
        800: "ochocientos|ochocientas",
        900: "novecientos|novecientas",
        1000: "mil",
        **_IN_ONE,
    },
    "one": {1: "uno|un|una"},
    "indefinite": {1: "un|una"},
    "scale": {
        1000: "mil",
        10**5: "lakh|lakhs",
        10**6: "millón|millones",
        10**7: "crore|crores",
        10**9: "millardo|millardos|miles de millones",
        10**12: "billón|billones|millones de millones",
        10**18: "trillón|trillones",
    },
    "scalemark": {10**3: "k", 10**6: "m|mn|mm|mill|mill.|mills|mills.|mlls|mlls.|mio|mio.", 10**9: "md|mmd|bn"},
    "fraction": {
        2: "medio|media|mitad|medios|medias",
        3: "tercio|tercios|tercera parte|terceras partes",
        4: "cuarto|cuartos|cuarta parte|cuartas partes",
        5: "quinto|quintos|cincoavo|cincoavos|quinta parte|quintas partes",
        6: "sexto|sextos|seisavo|seisavos|sexta parte|sextas partes",
        7: "séptimo|séptimos|sieteavo|sieteavos|séptima parte|séptimas partes",
        8: "octavo|octavos|ochoavo|ochoavos|octava parte|octavas partes",
        9: "noveno|novenos|nueveavo|nueveavos|novena parte|novenas partes",
        10: "décimo|décimos|décima parte|décimas partes|décimas",
        100: "centésima|centésimas|centésimo|centésimos|centésima parte",
        1000: "milésima|milésimas|milésimos|milésima parte|milésimas partes",
        10000: "diezmilésima|diezmilésimas",
        100000: "cienmilésima|cienmilésimas",
    }
    | {number: "|".join(f"{word.removesuffix('a')}{end}" for end in ("avo", "avos")) for number, word in _PARTS.items()},
    # before "12 los millones": the number's scale stands apart
    "amountto": {True: "son|sean|eran|fueron|serán|serían|suman|sumaban"},
    "collective": {
        10: "decena|decenas",
        12: "docena|docenas|dz|doz",
        15: "quincena",
        20: "veintena|veintenas",
        30: "treintena",
        40: "cuarentena",
        50: "cincuentena",
        60: "sesentena",
        100: "centena|centenas|centenar|centenares",
        1000: "millar|millares",
    },
    "multitude": {
        10: "decenas",
        12: "docenas",
        100: "centenas|centenares|cientos",
        1000: "miles|millares",
        10**6: "millones",
        10**9: "millardos|miles de millones",
        10**12: "billones|millones de millones",
    },
    "and": {True: "y"},
    "of": {True: "de|del|de la|de los|de las|de el"},
    "withpart": {True: "con"},
    "point": {True: "coma"},
    "minus": {True: "menos|negativo"},
    "ordinal": {
        1: "primero|primer|primera|primeros|primeras",
        2: "segundo|segunda|segundos|segundas",
        3: "tercero|tercer|tercera|terceros|terceras",
        4: "cuarto|cuarta|cuartas",
        5: "quinto|quinta|quintas",
        6: "sexto|sexta|sextas",
        7: "séptimo|séptima|séptimas",
        8: "octavo|octava|octavas",
        9: "noveno|novena|novenas",
        10: "décimo|décima|décimas",
        11: "undécimo|undécima|decimoprimero|decimoprimer|decimoprimera",
        12: "duodécimo|duodécima|decimosegundo|decimosegunda",
        13: "decimotercero|decimotercer|decimotercera",
        14: "decimocuarto|decimocuarta",
        15: "decimoquinto|decimoquinta",
        16: "decimosexto|decimosexta",
        17: "decimoséptimo|decimoséptima",
        18: "decimoctavo|decimoctava",
        19: "decimonoveno|decimonovena",
        20: "vigésimo|vigésima",
        21: "vigesimoprimero|vigesimoprimera|vigesimoprimer",
        22: "vigesimosegundo|vigesimosegunda",
        23: "vigesimotercero|vigesimotercera|vigesimotercer",
        24: "vigesimocuarto|vigesimocuarta",
        25: "vigesimoquinto|vigesimoquinta",
        26: "vigesimosexto|vigesimosexta",
        27: "vigesimoséptimo|vigesimoséptima",
        28: "vigesimoctavo|vigesimoctava",
        29: "vigesimonoveno|vigesimonovena",
        30: "trigésimo|trigésima",
        40: "cuadragésimo|cuadragésima",
        50: "quincuagésimo|quincuagésima",
        60: "sexagésimo|sexagésima",
        70: "septuagésimo|septuagésima",
        80: "octogésimo|octogésima",
        90: "nonagésimo|nonagésima",
        100: "centésimo|centésima",
        200: "ducentésimo|ducentésima",
        300: "tricentésimo|tricentésima",
        400: "cuadringentésimo|cuadringentésima",
        500: "quingentésimo|quingentésima",
        600: "sexcentésimo|sexcentésima",
        700: "septingentésimo|septingentésima",
        800: "octingentésimo|octingentésima",
        900: "noningentésimo|noningentésima",
        1000: "milésimo|milésima",
        10**6: "millonésimo|millonésima|millonésimos",
        10**9: "milmillonésimo|milmillonésima",
        10**12: "billonésimo|billonésima",
    },
    "ordinalmark": {True: "º|ª|.º|.ª|o|a|er|era|ero|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|.er|ᵒ|ᵃ"},
    # --- quantities (extraction/numbers/ says what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "milímetro|milímetros",
            "centimetre": "centímetro|centímetros",
            "decimetre": "decímetro|decímetros",
            "metre": "metro|metros|mts|mt",
            "cubic hectometre": "hectómetro cúbico|hectómetros cúbicos|hm³|hm3",
            "hectometre": "hectómetro|hectómetros",
            "kilometre": "kilómetro|kilómetros|quilómetro|quilómetros",
            "inch": "pulgada|pulgadas",
            "foot": "pie|pies",
            "yard": "yarda|yardas",
            "mile": "milla|millas",
            "nautical mile": "milla náutica|millas náuticas|milla marina|millas marinas",
            "light year": "año luz|años luz|año-luz|años-luz",
            "square metre": "metro cuadrado|metros cuadrados|m cuadrados",
            "square kilometre": "kilómetro cuadrado|kilómetros cuadrados|km cuadrados",
            "square centimetre": "centímetro cuadrado|centímetros cuadrados",
            "square foot": "pie cuadrado|pies cuadrados",
            "square mile": "milla cuadrada|millas cuadradas",
            "square inch": "pulgada cuadrada|pulgadas cuadradas",
            "square yard": "yarda cuadrada|yardas cuadradas",
            "hectare": "hectárea|hectáreas",
            "acre": "acre|acres",
            "cubic metre": "metro cúbico|metros cúbicos",
            "cubic kilometre": "kilómetro cúbico|kilómetros cúbicos",
            "cubic centimetre": "centímetro cúbico|centímetros cúbicos",
            "cubic foot": "pie cúbico|pies cúbicos",
            "cubic yard": "yarda cúbica|yardas cúbicas",
            "millilitre": "mililitro|mililitros",
            "centilitre": "centilitro|centilitros",
            "litre": "litro|litros",
            "hectolitre": "hectolitro|hectolitros",
            "gallon": "galón|galones",
            "pint": "pinta|pintas",
            "barrel": "barril|barriles",
            "fluid ounce": "onza líquida|onzas líquidas",
            "microgram": "microgramo|microgramos",
            "milligram": "miligramo|miligramos",
            "gram": "gramo|gramos|gr|grs",
            "kilogram": "kilogramo|kilogramos|kilo|kilos|quilo|quilos",
            "tonne": "tonelada|toneladas|tonelada métrica|toneladas métricas",
            "quintal": "quintal|quintales",
            "kilotonne": "kilotón|kilotones|kilotonelada|kilotoneladas",
            "megatonne": "megatón|megatones|megatonelada|megatoneladas",
            "gigatonne": "gigatonelada|gigatoneladas",
            "pound": "libra|libras",
            "ounce": "onza|onzas",
            "carat": "quilate|quilates",
            "kilometre per hour": "kilómetros hora|kilómetros/hora|km por hora|km hora",
            "knot": "nudo|nudos",
            "celsius": (
                "Celsius|centígrado|centígrados|grado Celsius|grados Celsius|grado centígrado|grados centígrados|grados C|"
                "grado C"
            ),
            "fahrenheit": "Fahrenheit|grado Fahrenheit|grados Fahrenheit|grados F|grado F",
            "degree": "grado|grados",
            "watt": "vatio|vatios|watt|watts",
            "kilowatt": "kilovatio|kilovatios|kilowatt|kilowatts",
            "megawatt": "megavatio|megavatios|megawatt|megawatts",
            "gigawatt": "gigavatio|gigavatios|gigawatt|gigawatts",
            "terawatt": "teravatio|teravatios",
            "kilowatt hour": "kilovatio hora|kilovatios hora|kilovatio-hora|kilovatios-hora",
            "megawatt hour": "megavatio hora|megavatios hora|megavatio-hora|megavatios-hora",
            "gigawatt hour": "gigavatio hora|gigavatios hora|gigavatio-hora|gigavatios-hora",
            "terawatt hour": "teravatio hora|teravatios hora|teravatios-hora",
            "horsepower": "caballo de vapor|caballos de vapor|caballos de fuerza|caballos de potencia|CV",
            "volt": "voltio|voltios",
            "joule": "julio de energía|julios",
            "calorie": "caloría|calorías",
            "kilocalorie": "kilocaloría|kilocalorías",
            "byte": "byte|bytes",
            "kilobyte": "kilobyte|kilobytes",
            "megabyte": "megabyte|megabytes|megas",
            "gigabyte": "gigabyte|gigabytes|gigas",
            "terabyte": "terabyte|terabytes",
            "petabyte": "petabyte|petabytes",
            "megabit": "megabit|megabits",
            "gigabit": "gigabit|gigabits",
            "hertz": "hercio|hercios|hertz",
            "kilohertz": "kilohercio|kilohercios",
            "megahertz": "megahercio|megahercios",
            "gigahertz": "gigahercio|gigahercios",
            "decibel": "decibelio|decibelios|decibel|decibeles",
            "bar": "milibares",
            "millisievert": "milisievert|milisieverts",
            "becquerel": "becquerel|becquereles|bequerelios",
            "permille": "por mil",
            "kelvin": "Kelvin|kelvin|kelvins",
        },
    ),
    "shyunit": {True: SHY + "|CV|gr|mt|pb|nudo|nudos"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "dólar|dólares|dollar|dollars",
            "USD": (
                "dólar estadounidense|dólares estadounidenses|dólar americano|dólares americanos|dólares norteamericanos|"
                "dólar norteamericano|dólares de Estados Unidos|dólares de los Estados Unidos|dólares de EE.UU.|U$S|"
                "U$D|u$s|US$"
            ),
            "CAD": "dólar canadiense|dólares canadienses",
            "AUD": "dólar australiano|dólares australianos|aud$",
            "HKD": "dólar de Hong Kong|dólares de Hong Kong|dólares hongkoneses",
            "NZD": "dólar neozelandés|dólares neozelandeses",
            "SGD": "dólar de Singapur|dólares de Singapur",
            "TWD": "dólares taiwaneses|nuevos dólares taiwaneses",
            "cent": "centavo|centavos|céntimo|céntimos|centavos de dólar|céntimos de euro",
            "penny": "penique|peniques",
            "EUR": "euro|euros",
            "GBP": "libra esterlina|libras esterlinas|libra británica|libras británicas|gbp",
            "EGP": "libra egipcia|libras egipcias",
            "LBP": "libras libanesas|libra libanesa",
            "SYP": "libras sirias|libra siria",
            "franc": "franco|francos",
            "CHF": "franco suizo|francos suizos",
            "FRF": "franco francés|francos franceses",
            "BEF": "franco belga|francos belgas",
            "XOF": "franco CFA|francos CFA",
            "DEM": "marco alemán|marcos alemanes|deutsche mark",
            "mark": "marco|marcos",
            "FIM": "marcos finlandeses|marco finlandés",
            "NLG": "florín|florines|florines holandeses|florines neerlandeses",
            "ITL": "liras italianas|lira italiana",
            "ESP": "peseta|pesetas|pta|ptas|pts|pesetas españolas",
            "JPY": "yen|yenes|yen japonés|yenes japoneses",
            "CNY": "yuan|yuanes|yuan chino|yuanes chinos|renminbi|rmb",
            "rupee": "rupia|rupias",
            "INR": "rupia india|rupias indias",
            "PKR": "rupias pakistaníes|rupias paquistaníes",
            "IDR": "rupias indonesias|rupia indonesia",
            "lira": "lira|liras",
            "TRY": "lira turca|liras turcas",
            "KRW": "won|wones|wones surcoreanos",
            "RUB": "rublo|rublos|rublo ruso|rublos rusos",
            "krone": "corona|coronas",
            "SEK": "corona sueca|coronas suecas",
            "NOK": "corona noruega|coronas noruegas",
            "DKK": "corona danesa|coronas danesas",
            "CZK": "corona checa|coronas checas",
            "ISK": "corona islandesa|coronas islandesas",
            "ILS": "shekel|shekels|shéquel|shéquels|séquel|séqueles|siclos|nuevo séquel",
            "peso": "peso|pesos",
            "MXN": "peso mexicano|pesos mexicanos",
            "ARS": "peso argentino|pesos argentinos",
            "COP": "peso colombiano|pesos colombianos",
            "CLP": "peso chileno|pesos chilenos",
            "UYU": "peso uruguayo|pesos uruguayos",
            "DOP": "peso dominicano|pesos dominicanos",
            "CUP": "peso cubano|pesos cubanos",
            "PHP": "peso filipino|pesos filipinos",
            "BOB": "boliviano|bolivianos",
            "VES": "bolívar|bolívares",
            "PEN": "nuevo sol|nuevos soles|soles|S/|S/.",
            "PYG": "guaraní|guaraníes",
            "CRC": "colón|colones",
            "GTQ": "quetzal|quetzales",
            "HNL": "lempira|lempiras",
            "NIO": "córdobas",
            "PAB": "balboa|balboas",
            "BRL": "real brasileño|reales brasileños|reales|R$",
            "dinar": "dinar|dinares",
            "DZD": "dinar argelino|dinares argelinos",
            "TND": "dinar tunecino|dinares tunecinos",
            "LYD": "dinares libios",
            "KWD": "dinar kuwaití|dinares kuwaitíes",
            "rial": "rial|riales",
            "riyal": "riyal|riyales",
            "SAR": "riyal saudí|riyales saudíes",
            "MAD": "dirham marroquí|dirhams marroquíes|dírhams marroquíes",
            "dirham": "dirham|dirhams|dírham|dírhams",
            "PLN": "zloty|zlotys|esloti|eslotis",
            "HUF": "forinto|forintos",
            "THB": "baht|bahts",
            "ZAR": "rand|rands",
            "UAH": "grivna|grivnas",
            "BTC": "bitcoin|bitcoins|bitcóin|bitcoines",
            "shilling": "chelín|chelines",
            "MYR": "ringgit|ringgits",
            "NGN": "naira|nairas",
        },
    ),
    "scaledmoney": {"pound": "libra|libras"},
    "subunit": {True: "centavo|centavos|céntimo|céntimos|penique|peniques|cent|cents"},
    "millions": {"MXN": "mdp", "USD": "mdd", "EUR": "mde"},
    "percent": {
        "percent": "%|por ciento|por cien|porciento|pct",
        "percentage point": ("punto porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje|pp|p.p."),
        "basis point": "punto básico|puntos básicos|punto base|puntos base|pb",
    },
    "pointword": {True: "punto|puntos"},
    "reaching": {True: "a|al|hasta"},
    "calling": {True: "llame|llamar|llamen|llama|teléfono|tel|tel.|tfno|fax|marque"},
    "hedge": {
        "about": (
            "unos|unas|alrededor de|cerca de|en torno a|en torno al|aproximadamente|aproximado de|más o menos|sobre|"
            "aproximada de|rondando|ronda|rondan|estimado en|estimada en|estimados en|estimadas en|una media de|"
            "un promedio de|en promedio|de media|del orden de|~|≈|como unos|algo así como|hacia"
        ),
        "nearly": (
            "casi|prácticamente|poco menos de|algo menos de|un poco menos de|a punto de alcanzar|ligeramente por debajo de|"
            "apenas por debajo de|no llega a|cerca ya de"
        ),
        "just_over": (
            "poco más de|algo más de|un poco más de|apenas más de|ligeramente por encima de|poco más del|algo más del"
        ),
        "more_than": (
            "más de|más del|más que|o más de|o más que|mayor que|mayor de|mayores que|mayores de|mayores a|mayor a|"
            "o mayor que|o mayor de|o mayor a|superior a|superiores a|"
            "superior al|por encima de|por encima del|por encima de los|por encima de las|encima de|supera|superan|superó|"
            "superaron|"
            "superando|superaba|supera los|supera las|superó los|superó las|superan los|superan las|excede|excedió|excede de|"
            "rebasa|rebasó|sobrepasa|bastante más de|mucho más de|bien superior a|>|más alto que|más alta que|más grande que"
        ),
        "at_least": (
            "al menos|por lo menos|como mínimo|cuando menos|un mínimo de|mínimo de|mínimo|no menos de|no menos que|"
            "nada menos que|"
            "nada menos de|mayor o igual a|mayores o iguales a|mayores o iguales que|mayor o igual que|"
            "igual o mayor que|igual o mayor a|igual a o mayor que|"
            "igual o superior a|superior o igual a|más de o igual a|más o igual a|≥|>=|igual o más que|igual a o más que|"
            "mayor que o igual a|igual o más alto que"
        ),
        "less_than": (
            "menos de|menos del|menos que|o menos de|o menos que|menor que|menor de|menores que|menores de|menores a|"
            "menor a|o menor que|o menor de|o menor a|inferior a|"
            "inferiores a|inferior al|por debajo de|por debajo del|por debajo de los|por debajo de las|debajo de|<|"
            "más bajo que|más baja que|más pequeño que|no alcanza|no alcanzó"
        ),
        "at_most": (
            "hasta|a lo sumo|como máximo|como mucho|a lo más|un máximo de|máximo de|máximo|no más de|no más que|"
            "menor o igual a|menores o iguales a|menores o iguales que|menor o igual que|igual o menor que|"
            "igual o menor a|igual a o menor que|igual o inferior a|"
            "inferior o igual a|≤|<=|menos o igual a|menor que o igual a|igual a o menos que|hasta un|hasta los|hasta las"
        ),
        "exact": (
            "exactamente|precisamente|justo|un total de|en total|sólo|solo|solamente|tan sólo|tan solo|únicamente|igual a"
        ),
    },
    "posthedge": {
        "about": "aproximadamente|más o menos|aproximados|aproximadas",
        "at_least": (
            "o más|o más de|como mínimo|por lo menos|al menos|cuando menos|mínimo|o mayor|o superior|o más alto|de mínimo|"
            "o mayores"
        ),
        "at_most": "o menos|o menos de|como máximo|como mucho|a lo sumo|máximo|a lo más|o menor|o inferior|de máximo",
    },
    "between": {True: "entre|de entre"},
    "from": {True: "de|desde"},
    "rangelink": {True: "a|a los|-|–|—|hasta"},
    "but": {True: "pero"},
    "or": {True: "o|u"},
    "changing": {
        True: (
            "pasa|pasan|pasó|pasaron|pasar|pasará|pasado|pasando|subió|subieron|sube|suben|subir|subida|bajó|bajaron|"
            "baja|bajan|"
            "bajar|creció|crecieron|crece|crecen|crecer|aumentó|aumentaron|aumenta|aumentan|aumentar|aumento|aumentado|cayó|"
            "cayeron|cae|caen|caer|caída|descendió|desciende|descender|descenso|disminuyó|disminuye|disminuir|redujo|reducir|"
            "reduce|reducido|reducida|elevó|elevar|eleva|elevado|incrementó|incrementar|incremento|retrocedió|retroceso|"
            "rebajó|rebajar|recortó|recortar|ascendió|saltó|trepó|se disparó|avanzó|mejoró|empeoró|revisó|revisado|amplió|"
            "ampliar|ampliado"
        ),
    },
    "divided": {True: "sobre"},
    "outof": {True: "de cada|sobre|de"},
    "fold": {True: "fold"},
    "manyfold": {
        2: "el doble|doble|duplicó|duplicaron|duplicado",
        3: "el triple|triple|triplicó|triplicaron|triplicado",
        4: "el cuádruple|cuádruple|cuadruplicó|cuadruplicaron|cuadruplicado",
    },
    "multiplying": {
        True: (
            "multiplicado por|multiplicada por|multiplicados por|multiplicadas por|multiplicar por|multiplica por|"
            "multiplicó por|multiplicaron por|multiplican por|dividido por|dividido entre|un factor de"
        ),
    },
    "comparative": {True: "más|menos|mayor|mayores|superior|superiores|el|la|los|las|mejor|peor|su"},
    "agedtens": {
        20: "veinteañero|veinteañera",
        30: "treintañero|treintañera",
        40: "cuarentón|cuarentona|cuarentañero|cuadragenario",
        50: "cincuentón|cincuentona|quincuagenario",
        60: "sesentón|sesentona|sexagenario|sexagenaria",
        70: "septuagenario|septuagenaria",
        80: "octogenario|octogenaria",
        90: "nonagenario|nonagenaria",
    },
    "ageword": {True: "de edad de|la edad de|edad de|con edades entre|edades entre|edades de entre|con edades de"},
    "agebetween": {True: "con edades entre|edades entre|edades de entre"},
    "others": {True: "otros|otras"},
    "belowzero": {True: "bajo cero|por debajo de cero"},
    "ageverb": {True: "tiene|tenía|tienen|tenían|tengo|tendrá|a los|cumplir|cumplió|cumple|cumplirá|cumplía"},
    "noagelead": {
        True: (
            "condenado|condenada|condenados|pena|penas|plazo|bono|bonos|crédito|préstamo|deuda|prisión|cárcel|contrato|"
            "rendimiento|vencimiento|letras|obligaciones|experiencia|hipoteca"
        ),
    },
    "noagefollower": {True: "para|de|antes|después"},
    "ageof": {
        True: (
            "hombre|mujer|niño|niña|chico|chica|joven|jóvenes|menor|menores|bebé|adolescente|adolescentes|anciano|anciana|"
            "jubilado|jubilada|estudiante|estudiantes|alumno|alumna|sospechoso|sospechosa|víctima|hijo|hija|madre|padre|"
            "conductor|conductora|individuo|persona|personas|ciudadano|ciudadana|hombres|mujeres|niños|niñas|jugador|"
            "jugadora|delantero|portero|defensa|centrocampista|campeón|campeona|ciclista|policía|soldado|militar|periodista|"
            "abogado|abogada|viuda|viudo|hermano|hermana|sobrino|sobrina|primo|prima|automovilista|motorista|peatón|turista|"
            "español|española|francés|francesa|británico|británica|argentino|argentina|mexicano|mexicana|colombiano|"
            "colombiana|estadounidense|marroquí|alemán|alemana|italiano|italiana|obrero|trabajador|trabajadora|vecino|vecina|"
            "ex|varón|señora|señor|actor|actriz|cantante|muchacho|muchacha"
        ),
    },
    "yearold": {
        "year": "años de edad|año de edad|añitos",
        "month": "meses de edad|mes de edad|meses de vida",
        "week": "semanas de edad|semanas de vida|semana de edad",
        "day": "días de edad|días de vida",
    },
    "pictureword": {True: "imagen|foto|diapositiva|fotografía|galería|captura"},
    "numbered": {
        True: (
            "n°|nº|n.º|número|números|núm|núm.|nro|nro.|artículo|artículos|art|art.|sección|capítulo|página|páginas|pág|"
            "pág.|p|"
            "ruta|carretera|autopista|autovía|vuelo|resolución|resoluciones|ley|regla|habitación|sala|puerta|canal|versión|"
            "nivel|fase|tipo|fórmula|etapa|episodio|tomo|volumen|vol|vol.|figura|tabla|cuadro|párrafo|andén|pista|terminal|"
            "línea|vía|bus|categoría|grupo|zona|clase|apartamento|departamento|caja|distrito|inciso|#|decreto|directiva|"
            "reglamento|enmienda|proyecto|windows|jornada|minuto|minutos|expediente|lote|dorsal|apartado|kilómetro|capítulos|"
            "secciones|párrafos"
        ),
    },
    "street": {
        True: (
            "calle|avenida|avda|av|plaza|paseo|bulevar|camino|carrera|ronda|travesía|calzada|callejón|glorieta|street|avenue|"
            "road"
        )
    },
    "ballot": {True: "votos|voto"},
    "versus": {True: "contra|frente a"},
    "ratioword": {True: "proporción de|relación de|razón de|escala|formato"},
    "winning": {
        True: (
            "ganó|gana|ganan|ganar|ganando|ganador|ganadores|venció|vence|vencer|vencieron|derrotó|derrota|derrotar|"
            "derrotaron|derrotado|perdió|pierde|perder|perdieron|victoria|victorias|triunfo|triunfó|empate|empató|empataron|"
            "empatar|marcador|resultado|resultados|goleó|goleada|gol|goles|penaltis|penales|tanto|tantos|impuso|imponerse|"
            "impusieron|remontó|partido|partidos|set|sets|final|vuelta|eliminó|superó|batió|cayó|votos|aprobó|parciales"
        ),
    },
    "round": {
        True: (
            "cuartos de final|cuarto de final|octavos de final|dieciseisavos de final|treintaidosavos de final|"
            "medio ambiente|medio oriente|medio tiempo|primera dama|primera guerra mundial|segunda guerra mundial|"
            "guerra mundial|tercer mundo|en primer lugar|en segundo lugar|en tercer lugar|por primera vez|por segunda vez|"
            "en primera instancia|primer plano|segunda mano|primera mano|a primera vista|cuarto poder|primera división|"
            "segunda división|primera línea|en primera persona|a medias|en medio de|en medio|por medio de|por término medio|"
            "medios de comunicación"
        ),
    },
    "itemstop": {
        True: (
            "a|al|en|sobre|por|para|con|sin|bajo|hacia|contra|entre|desde|durante|hasta|según|tras|ante|mediante|y|e|"
            "o|u|pero|"
            "sino|ni|pues|que|quien|quienes|cuyo|cuya|donde|como|el|la|los|las|lo|un|una|unos|unas|este|esta|estos|estas|ese|"
            "esa|esos|esas|aquel|aquella|su|sus|mi|mis|tu|tus|nuestro|nuestra|nuestros|nuestras|él|ella|ellos|ellas|"
            "se|le|les|"
            "nos|me|te|os|no|más|menos|también|muy|tan|ya|aún|todavía|siempre|solo|sólo|es|son|era|eran|fue|fueron|ser|sido|"
            "será|serán|sería|serían|está|están|estaba|estaban|ha|han|había|habían|hay|hubo|habrá|haber|habido|tiene|tienen|"
            "tenía|tuvo|hace|hacen|hizo|va|van|cuando|mientras|aunque|porque|si|antes|después|luego|entonces|así|además|cada|"
            "todo|toda|todos|todas|ambos|ambas|excepto|salvo|incluso|aproximadamente|cerca|lejos|aquí|ahí|allí|hoy|ayer|"
            "mañana|puede|pueden|debe|deben|viven|trabajan|permanecen|participan|resultaron|murieron|dijo|mucho|poco|"
            "nada|algo|"
            "alguno|algunos|algunas|demasiado|vs|mediante|gracias|frente|junto|dentro|fuera|debido|procedentes|respecto"
        ),
    },
    "tollword": {
        True: (
            "muerto|muerta|muertos|muertas|herido|herida|heridos|heridas|desaparecido|desaparecida|desaparecidos|"
            "desaparecidas|fallecido|fallecidos|fallecida|fallecidas|detenido|detenidos|detenida|detenidas|asesinados|"
            "asesinadas|damnificados|afectados|evacuados|lesionados|contagiados|infectados|hospitalizados"
        )
    },
    "pluralword": {True: "gente|policías"},
    "possessor": {True: "sus|nuestros|nuestras|estos|estas|esos|esas|mis|tus"},
    "whole": {True: "mitad"},
    "nocount": {True: "ningún|ninguna|ningunos|todo|toda|cada|este|esta|ese|esa|el|la|algún|alguna|otro|otra"},
}

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: "el|la|los|las|lo|un|una|unos|unas|de|del|de la|de los|de las|al|a|ante|bajo|con|contra|desde|durante|en|entre|"
        "hacia|hasta|mediante|para|por|según|sin|sobre|tras|y|e|o|u|ni|pero|sino|mas|que|quien|quienes|cual|cuales|cuyo|cuya|"
        "cuando|donde|como|cómo|qué|quién|cuándo|dónde|por qué|porque|aunque|si|sí|pues|mientras|así|también|tampoco|además|"
        "sin embargo|no obstante|entonces|luego|después|antes|ahora|hoy|ayer|mañana|ya|aún|todavía|siempre|nunca|jamás|"
        "quizá|quizás|tal|tales|tanto|tan|muy|más|menos|mucho|mucha|muchos|muchas|poco|poca|pocos|pocas|bastante|demasiado|"
        "todo|toda|todos|todas|cada|algún|alguno|alguna|algunos|algunas|ningún|ninguno|ninguna|otro|otra|otros|otras|mismo|"
        "misma|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|esto|eso|aquello|él|ella|ellos|ellas|"
        "usted|ustedes|yo|tú|nosotros|me|te|se|nos|le|les|mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|es|son|era|"
        "eran|fue|fueron|será|serán|sea|ser|está|están|estaba|estaban|estar|ha|han|había|habían|hay|hubo|habrá|haber|tiene|"
        "tienen|tenía|tener|hace|hacer|puede|pueden|debe|deben|va|van|no|nada|nadie|algo|alguien|"
        "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|primero|primer|primera|segundo|segunda|tercero|tercera|último|"
        "última|nuevos|nuevas|gran|grande|grandes|pequeño|pequeña|buen|bueno|buena|viejo|antiguo|antigua|actual|"
        "finalmente|actualmente|recientemente|especialmente|incluso|solo|sólo|aparte|pese|gracias|respecto|frente|junto|"
        "preguntado|preguntada|nacido|nacida|muerto|ver|vea|foto|fotos|vídeo|video|fuente|"
        "iva|pib|pyme|tv|cd|dvd|adn|ong|pc|vih|sida|sms|ok|gps|ave|dni|ok|erte|ere|"
        "internet|web|facebook|twitter|whatsapp|instagram|youtube|dios|navidad|pascua|"
        "estado|estados|república|parlamento|gobierno|presidente|ministro|primer ministro|policía|fuentes|autoridades|"
        "norte|sur|este|oeste|tierra|luna|sol|occidente|oriente"
    },
    "title": {
        True: "Sr|Sra|Srta|Sres|Dr|Dra|D|Don|Doña|Dña|señor|señora|señorita|doctor|doctora|Lic|Licenciado|Licenciada|"
        "Ing|Prof|"
        "Mons|monseñor|Sir|Lord|Lady|Fray|Sor|Mr|Mrs|Ms"
    },
    "particle": {
        True: "von|van|der|den|de|de la|de las|de los|del|della|di|da|dos|do|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|san|i|mac"
    },
    "saint": {True: "San|Santa|Santo|Sto|Sta"},
    "surname": {
        True: "Rey|Reyes|Príncipe|Obispo|Alcalde|Duque|Conde|Iglesias|Bosque|Torre|Torres|Castillo|Palacio|Palacios|Calle"
    },
    "nameof": {True: "de|del|de la|de los|de las|para"},
    "namesuffix": {True: "Jr|Sr|hijo|II|III|IV|VI|XVI"},
    "compound": {True: "ex"},
    "orgword": {
        True: "Grupo|SA|SL|SAU|SLU|SAB|Sociedad|Banco|Banca|Caja|Ministerio|Universidad|Instituto|Academia|Escuela|Colegio|"
        "Facultad|Agencia|Autoridad|Asociación|Federación|Confederación|Unión|Consejo|Comisión|Comité|Corte|Tribunal|"
        "Audiencia|"
        "Juzgado|Partido|Iglesia|Policía|Guardia|Hospital|Clínica|Centro|Fundación|Fondo|Club|Liga|Organización|Oficina|"
        "Servicio|Parlamento|Senado|Asamblea|Cámara|Congreso|Cortes|Bolsa|Ejército|Armada|Marina|Fuerza|Fuerzas|Frente|"
        "Movimiento|Alianza|Coalición|Compañía|Empresa|Dirección|Institución|Secretaría|Sindicato|Observatorio|Casa|"
        "Museo|Teatro|Ópera|Orquesta|Biblioteca|Ayuntamiento|Diputación|Junta|Generalitat|Gobierno|Fiscalía|Procuraduría|"
        "Defensoría|Alcaldía|Gobernación|Cancillería|Superintendencia|Corporación|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|"
        "Group|Bank|University|Institute|Holding|Holdings|Motors|Airlines|Aerolíneas|Times|Post|Journal|Diario|Periódico|"
        "Foundation|Copa|Mundial|Juegos|Festival|Premio|Premios|Feria|Foro|Tratado|Ley|Real|Radio|Televisión|Media|"
        "Technologies|Tecnologías|Telecom|Telecomunicaciones|Energía|Petróleos|Seguros|Capital|Partners|United|International|"
        "Internacional|Games|Party|Agency|League|Plataforma|Red|Cumbre|Conferencia|Protocolo|Proyecto|Plan"
    },
    "institution": {
        True: "Senado|Congreso|Parlamento|Asamblea|Bolsa|Iglesia|Comisión|Consejo|Ejército|Generalitat|Cortes|Ayuntamiento|"
        "Fiscalía|Times|Post|Journal|Guardia"
    },
    "placeword": {
        True: "Calle|Avenida|Plaza|Paseo|Puente|Monte|Lago|Laguna|Mar|Océano|Isla|Islas|Golfo|Cabo|Estrecho|Valle|"
        "Bosque|Desierto|"
        "Palacio|Castillo|Estación|Puerto|Aeropuerto|Estadio|Hotel|San|Santa|Santo|Los|Las|El|La|New|Nueva|Nuevo|"
        "Norte|Sur|Costa|"
        "Villa|Ciudad|Provincia|Departamento|Región|Comunidad|Municipio|Estado|Estados|República|Reino|Río|Sierra|"
        "Cerro|Volcán|Bahía|Península|Cuenca|Oriente|Cercano|Medio|Extremo|Street|County|City|Island|Beach|Park|Bay|Hills|"
        "Catedral|Cementerio|Barrio|Parque|Zona|Fuerte"
    },
    "companysuffix": {
        True: (
            "SA|SL|SAU|SAB|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Grupo|Holding|Holdings|Compañía|Company|SpA|NV|S.A.|"
            "S.L.|S.A.U."
        ),
    },
    "orgtail": {
        True: "central|europeo|europea|europeos|europeas|monetario|monetaria|internacional|nacional|mundial|general|supremo|"
        "suprema|federal|popular|socialista|demócrata|democrático|democrática|democristiano|republicano|republicana|"
        "comunista|"
        "liberal|laborista|conservador|conservadora|constitucional|olímpico|olímpica|olímpicos|penal|islámico|islámica|"
        "islamista|árabe|africano|africana|unidas|unidos|regional|técnico|técnica|politécnica|superior|provincial|militar|"
        "cristiano|cristiana|agrícola|rojo|roja|revolucionario|revolucionaria|civil|ecologista|autónoma|autónomo|electoral|"
        "interamericano|interamericana|iberoamericana|latinoamericano|permanente|ejecutivo|católica|municipal|estatal"
    },
    "orgnoun": {
        True: "grupo|sociedad|empresa|compañía|gigante|agencia|partido|banco|diario|periódico|revista|cadena|marca|"
        "fabricante|"
        "operador|operadora|distribuidora|club|sindicato|asociación|fundación|start-up|startup|filial|editorial|semanario|"
        "sitio|firma|ONG|consultora|bufete|aseguradora|red|equipo|fondo|universidad|conglomerado|laboratorio|multinacional|"
        "aerolínea|petrolera|constructora|inmobiliaria|formación|organización|entidad|caja|eléctrica|gasista|minera|emisora"
    },
    "includingcue": {True: "entre ellos|entre ellas|entre los que|entre las que|incluidos|incluidas|incluido|incluida"},
    "partitive": {True: "de|de los|de las"},
    "partitivewhole": {True: "ellos|ellas|los|las|estos|estas|esos|esas|sus"},
    "partitivealone": {True: "de ellos|de ellas|de los cuales|de las cuales"},
    "otherevent": {True: "réplica|réplicas|semejante|semejantes|similar|similares|rival|rivales|competidor|competidora"},
    "perunit": {True: "por|cada|cada uno|cada una|al|la|el"},
    "numberof": {True: "número|cifra|balance"},
    "fate": {
        "homeless": "sin hogar|sin techo|sin vivienda|perdieron su casa|perdieron sus casas|perdieron sus hogares",
        "missing": "en paradero desconocido",
    },
    "measureword": {"turnout": "participación electoral|índice de participación|tasa de participación"},
    "companynoun": {
        True: "grupo|sociedad|empresa|compañía|gigante|firma|conglomerado|fabricante|distribuidora|multinacional|"
        "constructora|"
        "petrolera|aerolínea|start-up|startup"
    },
    "agentmark": {True: "por"},
    "locative": {True: "en|cerca de|hacia|desde"},
    "kin": {
        True: "esposa|esposo|marido|mujer|hijo|hija|hermano|hermana|madre|padre|primo|prima|sobrino|sobrina|tío|tía|"
        "abuelo|abuela|"
        "nieto|nieta|viuda|viudo|novia|novio|compañera|compañero|amigo|amiga|colega|víctima|sospechoso|sospechosa|"
        "actor|actriz|"
        "cantante|escritor|escritora|autor|autora|poeta|jugador|jugadora|militante|activista|periodista|fotógrafo|fotógrafa|"
        "artista|pintor|pintora|músico|estudiante|profesor|profesora|candidato|candidata|investigador|investigadora|"
        "historiador|"
        "historiadora|multimillonario|empresario|empresaria|emprendedor|opositor|opositora|bloguero|bloguera|llamado|llamada|"
        "delantero|centrocampista|defensa|portero|dictador|filósofo|sociólogo|politólogo|suegro|yerno|cuñado|compositor|"
        "arquitecto|torero|tenista|ciclista|piloto|líder opositor"
    },
    "personverb": {
        True: "declaró|explicó|afirmó|precisó|contó|consideró|añadió|agregó|confesó|subrayó|lamentó|recordó|aseguró|"
        "dijo|escribió|"
        "señaló|dimitió|renunció|vive|vivía|trabajaba|admitió|reconoció|nació|murió|falleció|viajó|se reunió|recibió|"
        "abandonó|"
        "tuiteó|respondió|exclamó|concluyó|piensa|insistió|prosiguió|comentó|declara|explica|afirma|asegura|recuerda|"
        "cree|opina|"
        "manifestó|sostuvo|advirtió|prometió|anunció"
    },
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair+chief executive": "presidente ejecutivo|presidenta ejecutiva|presidente y consejero delegado|"
        "presidenta y consejera delegada",
        "chair/president/state president": "presidente|presidenta",
        "state president": "presidente de la República|presidenta de la República|presidente de la Nación|"
        "presidenta de la Nación|mandatario|mandataria|jefe del Ejecutivo",
        "vice president/state vice president": "vicepresidente|vicepresidenta",
        "chair": "presidente del consejo de administración|presidenta del consejo de administración|presidente del consejo|"
        "presidente del directorio|presidenta del directorio",
        "chief executive/managing director": "director general|directora general|consejero delegado|consejera delegada|"
        "director ejecutivo|directora ejecutiva|CEO|director gerente|directora gerente|gerente general",
        "managing director": "gerente|administrador único",
        "chief financial officer": "director financiero|directora financiera|CFO",
        "head/chair/chief executive/president/managing director/director": "jefe|jefa|máximo responsable|máxima responsable|"
        "dirigente|patrón|patrona|número uno|titular",
        "head": "responsable|encargado|encargada",
        "leader": "líder|líder de la oposición|jefe de la oposición|secretario político",
        "founder": "fundador|fundadora|cofundador|cofundadora|co-fundador",
        "owner": "propietario|propietaria|dueño|dueña|copropietario",
        "director": "director|directora",
        "chief economist": "economista jefe",
        "economist": "economista",
        "analyst": "analista",
        "spokesperson": "portavoz|vocero|vocera",
        "secretary general": "secretario general|secretaria general",
        "treasurer": "tesorero|tesorera",
        "prime minister": "primer ministro|primera ministra|presidente del Gobierno|presidenta del Gobierno",
        "deputy prime minister": "viceprimer ministro|viceprimera ministra|vice primer ministro|vicepresidente del Gobierno|"
        "vicepresidenta del Gobierno",
        "chancellor/minister of foreign affairs": "canciller",
        "minister of foreign affairs": "secretario de Relaciones Exteriores|secretaria de Relaciones Exteriores",
        "minister of foreign affairs/junior minister": "secretario de Estado|secretaria de Estado",
        "attorney general": "fiscal general|fiscal general del Estado|procurador general|procuradora general",
        "minister": "ministro|ministra",
        "head of state": "jefe del Estado|jefa del Estado|jefe de Estado|jefa de Estado",
        "head of government": "jefe del Gobierno|jefa del Gobierno|jefe de Gobierno|jefa de Gobierno|jefe de gobierno",
        "king": "rey",
        "queen": "reina",
        "emperor": "emperador",
        "crown prince": "príncipe heredero",
        "prince": "príncipe",
        "princess": "princesa",
        "sultan": "sultán",
        "emir": "emir",
        "pope": "papa",
        "governor": "gobernador|gobernadora",
        "prefect": "prefecto|prefecta|intendente|intendenta",
        "mayor": "alcalde|alcaldesa",
        "senator": "senador|senadora",
        "member of parliament": "diputado|diputada|parlamentario|parlamentaria|eurodiputado|eurodiputada|legislador|"
        "legisladora|"
        "congresista|asambleísta",
        "ambassador": "embajador|embajadora",
        "envoy": "enviado especial|enviada especial|emisario",
        "commissioner": "comisario|comisaria|comisario europeo|comisaria europea|comisionado|comisionada",
        "adviser": "asesor|asesora|consejero|consejera",
        "judge": "juez|jueza|magistrado|magistrada",
        "prosecutor": "fiscal|procurador|procuradora",
        "lawyer": "abogado|abogada|letrado|letrada",
        "sheriff": "sheriff",
        "sergeant": "sargento|sargenta",
        "lieutenant": "teniente",
        "captain": "capitán|capitana",
        "commander": "comandante",
        "colonel": "coronel|teniente coronel",
        "general": "general",
        "admiral": "almirante",
        "imam": "imán|ayatolá|ayatola",
        "bishop": "obispo",
        "archbishop": "arzobispo",
        "cardinal": "cardenal",
        "pastor": "pastor",
        "rabbi": "rabino",
        "professor": "catedrático|catedrática",
        "dean": "decano|decana",
        "rector": "rector|rectora",
        "editor": "redactor jefe|redactora jefe|jefe de redacción",
        "coach": "entrenador|entrenadora|seleccionador|seleccionadora|técnico|director técnico",
    },
    "portfolio": {
        "foreign affairs": "asuntos exteriores|exteriores|relaciones exteriores",
        "finance": "hacienda|finanzas",
        "economy": "economía",
        "budget": "presupuesto|presupuestos",
        "trade": "comercio|comercio exterior",
        "industry": "industria",
        "defence": "defensa",
        "the interior": "interior|gobernación",
        "justice": "justicia",
        "health": "sanidad|salud|salud pública",
        "education": "educación|educación nacional",
        "higher education": "universidades|educación superior",
        "labour": "trabajo|empleo",
        "social affairs": "asuntos sociales|desarrollo social|bienestar social",
        "culture": "cultura",
        "environment": "medio ambiente|ambiente|transición ecológica",
        "agriculture": "agricultura|ganadería",
        "transport": "transporte|transportes|fomento",
        "energy": "energía|minas",
        "sport": "deporte|deportes",
        "tourism": "turismo",
        "information": "información|comunicación|comunicaciones",
        "science": "ciencia|investigación|tecnología",
        "housing": "vivienda",
        "planning": "planificación",
        "oil": "petróleo",
        "European affairs": "asuntos europeos",
        "immigration": "inmigración|migraciones",
        "development": "cooperación|desarrollo",
    },
    "ministerial": {True: "ministro|ministra|ministros|secretario|secretaria"},
    "ministry": {True: "ministerio|ministerios|secretaría"},
    "deputy": {"deputy": "vice|adjunto|adjunta|segundo|segunda"},
    "tense": {
        "former": "ex|antiguo|antigua|saliente|anterior|entonces|fallecido|fallecida|depuesto|depuesta|difunto|cesado",
        "acting": "en funciones|interino|interina|provisional|encargado",
        "elect": "electo|electa|designado|designada",
    },
    "officeadjective": {
        True: "nuevo|nueva|actual|futuro|poderoso|poderosa|joven|célebre|carismático|influyente|conservador|conservadora|"
        "socialista|"
        "ejecutivo|ejecutiva|saliente|principal|primer|primera|general|regional|nacional|federal|adjunto|adjunta|islamista|"
        "liberal|jefe|republicano|republicana|demócrata|multimillonario|único|propio|popular|autonómico|autonómica|veterano|"
        "máximo|máxima|mundial|municipal|provincial|estatal"
    },
    "definite": {True: "el|la|los|las|al|del|su"},
    "indefinite": {True: "un|una"},
    "era": {True: "época|momento"},
    "post": {True: "cargo|puesto|funciones"},
    "aspirant": {True: "candidato|candidata|candidatos|aspirante|candidatura|precandidato"},
    "its": {"any": "su|sus"},
    "officeof": {True: "de|del|de la|de los|de las|en|ante"},
    "joiner": {True: "y|e"},
    "counterpart": {True: "homólogo|homóloga|par"},
    "relative": {True: "que|quien"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "dirige|encabeza",
        "chair/president": "preside",
        "leader": "lidera",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "dirigido|dirigida|encabezado|encabezada",
        "chair/president": "presidido|presidida",
        "leader": "liderado|liderada",
        "founder": "fundado|fundada|creado|creada",
    },
    "byagent": {True: "por"},
    "be": {"current": "es|sigue siendo|será", "former": "era|fue"},
    "appointed": {
        True: "nombrado|nombrada|elegido|elegida|reelegido|reelegida|designado|designada|ascendido|ascendida|"
        "proclamado|proclamada|"
        "investido|investida|confirmado|confirmada|nombró a|nombra a|designó a"
    },
    "nomination": {True: "nombramiento|elección|designación|reelección|investidura"},
    "capacityof": {True: "como|en calidad de|en su calidad de|al cargo de|para el cargo de"},
    "capacity": {
        "partner": "socio",
        "sponsor": "patrocinador",
        "supplier": "proveedor",
        "distributor": "distribuidor",
        "agent": "agente",
        "shareholder": "accionista",
        "operator": "operador",
        "host": "anfitrión",
    },
    "who": {True: "quien"},
    "possessive": {},
    # --- quotations ---
    "speechverb": {
        True: "dijo|dice|ha dicho|decía|declaró|declara|ha declarado|afirmó|afirma|ha afirmado|explicó|explica|"
        "ha explicado|añadió|"
        "añade|ha añadido|agregó|agrega|señaló|señala|ha señalado|indicó|indica|subrayó|subraya|ha subrayado|aseguró|asegura|"
        "ha asegurado|precisó|precisa|contó|cuenta|escribió|escribe|anunció|anuncia|confesó|confiesa|recordó|recuerda|"
        "reconoció|reconoce|insistió|insiste|concluyó|concluye|respondió|responde|lamentó|lamenta|comentó|comenta|recalcó|"
        "recalca|prometió|promete|sostuvo|sostiene|manifestó|manifiesta|expresó|expresa|apuntó|apunta|opinó|opina|considera|"
        "consideró|advirtió|advierte|admitió|admite|reiteró|reitera|enfatizó|puntualizó|matizó|exclamó|prosiguió|tuiteó|"
        "según|de acuerdo con|cree|zanjó|sentenció|destacó|destaca|criticó|denunció|denuncia|resumió|bromeó|argumentó"
    },
}

CONCEPTS = {
    "meet": "reunir reunirse reunión encuentro entrevista entrevistar encontrarse",
    "visit": "visitar visita viaje",
    "sign": "firmar firma suscribir suscripción rubricar",
    "open": "abrir abierto abierta abrió apertura inaugurar inauguración",
    "close": "cerrar cerrado cierra cierre clausurar clausura",
    "launch": "lanzar lanzamiento",
    "announce": "anunciar anuncio",
    "acquire": "adquirir adquisición absorber",
    "merge": "fusionar fusión",
    "invest": "invertir inversión invirtió",
    "sell": "vender venta vendido",
    "buy": "comprar compra",
    "appoint": "nombrar nombramiento designar designación",
    "resign": "dimitir dimisión renunciar renuncia",
    "dismiss": "destituir destitución cesar despedir despido",
    "elect": "elegir elegido elegida electo",
    "win": "ganar victoria triunfo",
    "lose": "perder derrota",
    "beat": "vencer derrotar",
    "die": "morir murió muerto muerta muerte fallecer fallecido fallecimiento deceso",
    "kill": "matar asesinar asesinato asesinado homicidio",
    "injure": "herir herido herida lesionar lesión",
    "arrest": "detener detención detuvo arrestar arresto",
    "charge": "imputar imputación acusar acusación procesar",
    "convict": "condenar condena culpable",
    "sentence": "sentencia sentenciar pena",
    "acquit": "absolver absolución absuelto",
    "attack": "atacar ataque atentado agresión agredir",
    "shoot": "disparar disparo tiroteo tirotear balacera",
    "stab": "apuñalar acuchillar",
    "explode": "explotar explosión estallar",
    "crash": "chocar choque colisión accidente estrellar",
    "collapse": "derrumbe derrumbar colapsar colapso desplomar",
    "quake": "terremoto sismo seísmo temblor",
    "flood": "inundación inundar",
    "burn": "incendio incendiar arder quemar",
    "strike": "huelga paro",
    "protest": "protesta protestar manifestación manifestar",
    "vote": "votar votación",
    "adopt": "adoptar adopción",
    "approve": "aprobar aprobación ratificar ratificación",
    "reject": "rechazar rechazo",
    "invade": "invadir invasión",
    "withdraw": "retirar retirada retiro",
    "deploy": "desplegar despliegue",
    "present": "presentar presentación",
    "publish": "publicar publicación",
    "give": "dar dio donar donación regalar",
    "marry": "casar casarse boda matrimonio",
    "born": "nacer nacido nacida nació nacimiento",
    "found": "fundar fundación",
    "arrive": "llegar llegada",
    "leave": "salir salida abandonar partida",
    "begin": "comenzar comienzo empezar empezó iniciar inicio",
    "end": "terminar finalizar acabar fin",
    "rise": "aumentar aumento subir subida crecer crecimiento incrementar incremento alza",
    "fall": "bajar bajada caer cayó caída descender descenso disminuir disminución reducir reducción",
    "earn": "ganancia",
    "pay": "pagar pago abonar",
    "fine": "multa multar sanción",
    "ban": "prohibir prohibición vetar veto",
    "recall": "retiro",
    "deliver": "entregar entrega",
    "build": "construir construyó construcción",
    "host": "acoger albergar anfitrión",
    "rescue": "rescatar rescate salvar",
    "evacuate": "evacuar evacuación desalojar",
    "disappear": "desaparecer desaparición",
    "escape": "escapar huir fuga huida",
    "kidnap": "secuestrar secuestro raptar",
    "release": "liberar liberación excarcelar",
    "cut": "recortar recorte suprimir",
    "hire": "contratar contratación",
    "discover": "descubrir descubrimiento descubierto hallar hallazgo encontrar",
    "agreement": "acuerdo pacto tratado convenio memorando protocolo",
    "contract": "contrato",
    "embassy": "embajada",
    "office": "oficina sede despacho",
    "store": "tienda",
    "factory": "fábrica planta",
    "bank": "banco",
    "company": "empresa compañía sociedad firma",
    "brand": "marca",
    "buyer": "comprador compradora",
    "customer": "cliente clienta",
    "user": "usuario usuaria",
    "employee": "empleado empleada trabajador trabajadora plantilla emplea",
    "job": "empleo puesto",
    "consumer": "consumidor consumidora",
    "person": "persona gente",
    "victim": "víctima",
    "missing": "desaparecido desaparecida",
    "survivor": "superviviente sobreviviente",
    "refugee": "refugiado refugiada migrante",
    "soldier": "soldado militar",
    "police": "policía",
    "officer": "oficial agente",
    "child": "niño niña",
    "woman": "mujer",
    "man": "hombre",
    "student": "estudiante alumno alumna",
    "teacher": "profesor profesora maestro maestra docente",
    "passenger": "pasajero pasajera",
    "house": "casa vivienda",
    "building": "edificio",
    "vehicle": "vehículo coche automóvil camión",
    "flight": "vuelo avión",
    "ship": "barco buque embarcación",
    "train": "tren",
    "school": "escuela colegio universidad",
    "hospital": "hospital",
    "country": "país nación",
    "city": "ciudad",
    "member": "miembro integrante",
    "seat": "escaño asiento",
    "ballot": "voto sufragio papeleta",
    "point": "punto",
    "goal": "gol",
    "game": "partido",
    "share": "acción título",
    "profit": "beneficio utilidad",
    "revenue": "ingreso facturación",
    "damage": "daño desperfecto",
    "premium": "prima",
    "stake": "participación",
    "toll": "balance saldo",
    "value": "valor valorar valoración",
    "dividend": "dividendo",
    "ransom": "rescate",
    "compensation": "indemnización compensación",
    "homeless": "damnificado sin-techo",
    "tent": "carpa",
    "bed": "cama",
    "witness": "testigo",
    "rescuer": "rescatista socorrista",
    "room": "habitación",
    "height": "altura",
    "width": "anchura ancho",
    "length": "longitud largo",
    "weight": "peso pesar",
    "price": "precio",
    "cost": "coste costo",
    "debt": "deuda",
    "budget": "presupuesto",
    "deficit": "déficit",
    "tax": "impuesto",
    "salary": "salario sueldo",
    "reward": "recompensa",
    "bail": "fianza",
    "loan": "préstamo crédito",
    "aid": "ayuda",
    "population": "población habitante",
    "magnitude": "magnitud",
    "depth": "profundidad",
    "speed": "velocidad",
    "temperature": "temperatura",
    "distance": "distancia",
    "area": "superficie área",
    "party": "formación",
    "government": "gobierno",
    "ministry": "ministerio",
    "court": "tribunal juicio corte juzgado",
    "prison": "prisión cárcel",
    "bomb": "bomba",
    "weapon": "arma",
    "drug": "droga",
    "oil": "petróleo crudo",
    "gas": "gas",
    "gift": "regalo obsequio",
    "watch": "reloj",
    "banquet": "banquete cena",
    "partner": "socio",
    "product": "producto",
    "project": "proyecto",
    "conference": "conferencia cumbre",
    "election": "elección comicios",
    "subscriber": "abonado suscriptor",
    "visitor": "visitante turista",
    "voter": "votante elector",
    "shareholder": "accionista",
    "patient": "paciente",
    "case": "caso",
    "household": "familia hogar",
    "apartment": "apartamento piso departamento",
    "active": "activo activa",
    "new": "nuevo nueva",
    "foreign": "extranjero extranjera",
    "military": "militar",
    "civil": "civil",
    "nuclear": "nuclear",
    "monthly": "mensual",
    "annual": "anual",
    "daily": "diario diaria",
    "online": "conectado digital",
    "net": "neto neta",
    "unemployed": "parado desempleado",
}

# `day_after_weekday` "miércoles 18"; `and_before_units` "treinta y cinco"; `ordinals_add` "vigésimo quinto"; `small_weekdays`
# a capital makes a weekday a name; `verb_first`: "Abrió el lunes"; verb endings
# tell which way a sentence looks.
OPTIONS = {
    "scale_names": {10**9: "mil millones"},  # in place of a word that few use
    "short_years": True,
    "one_moment": True,
    "plural": ("s",),
    "participle": ("ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "mente"),
    "holder_follows": True,
    "day_after_weekday": True,
    "and_before_units": True,
    "ordinals_add": True,
    "compounds": ("{cardinal}{cardinal}?{ordinal|fraction}", "{tense}{deputy}?{office|ministerial}"),
    "leading_zeros": True,
    "weekday_after_day": True,
    "small_weekdays": True,
    "verb_first": True,
    "conditional_endings": ("aría", "arían", "erían", "iría", "irían", "dría", "drían"),
    "future_endings": ("rá", "rán", "remos", "aré", "eré", "iré"),
    "past_endings": ("ó", "aron", "ieron", "eron", "aba", "aban"),
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("Llegó el día 7 de de junio de 2010.", "date: el día 7 de de junio de 2010"),
    ("Uno de los 7 de la sierra de junio.", "quantity: 7", "date: junio"),
    ("Un libro, 352 pp., salió.", "quantity: 352"),
    ("Subió 2 pp.", "percent: 2 pp"),
    ("Vendió más en el mismo periodo de 1999.", "date: el mismo periodo de 1999"),
    ("Llovió toda la semana, año tras año.", "duration: toda la semana", "recurrence: año tras año"),
    ("La exministra de Sanidad Ada Mola calla.", "role: La exministra de Sanidad Ada Mola"),
    ("La excusa del presidente no bastó.",),
    ("Hasta esa fecha jugaba en el pueblo.", "date: esa fecha"),
    ("El semestre pasado fue malo.", "date: El semestre pasado"),
    ("Sonaba en los años 20 y 30.", "date: los años 20", "date: 30"),
    ("En los 80, la voz le cambió.", "date: 80"),
    ("Ganó por 1.20 minutos.", "duration: 1.20 minutos"),
    ("El cine pasa una de miedo (Canal Sur, 21.30).", "time: 21.30"),
    ("El futuro del puente es incierto.",),
    ("Domingo Arrieta vive en la calle 3 de Mayo.", "quantity: 3"),
    ("El coche iba a 50 por hora.", "quantity: 50"),
    ("El museo abrió el 3 de mayo de 2014.", "date: el 3 de mayo de 2014"),
    ("Cierra el miércoles 18 de marzo.", "date: el miércoles 18 de marzo"),
    ("Las ventas cayeron a finales del año pasado.", "date: finales del año pasado"),
    ("Esperó dos horas.", "duration: dos horas"),
    ("El diario sale todos los lunes.", "recurrence: todos los lunes"),
    ("La reunión empezó a las ocho y media.", "time: las ocho y media"),
    ("El tren sale a las 20.15 horas.", "time: las 20.15 horas"),
    ("Abrió hace dos años.", "date: hace dos años"),
    ("El puente data del siglo XIX.", "date: siglo XIX"),
    ("Vinieron más de 5.000 visitantes.", "quantity: más de 5.000"),
    ("Brillan cientos de millones de estrellas.", "quantity: cientos de millones"),
    ("Ardieron treinta y cinco casas.", "quantity: treinta y cinco"),
    ("Los precios subieron un 3,4 %.", "percent: 3,4 %"),
    ("Costó 1.200 millones de euros.", "money: 1.200 millones de euros"),
    ("Costó mil millones de dólares.", "money: mil millones de dólares"),
    ("El puente mide 80 km.", "quantity: 80 km"),
    ("Un conductor de 19 años resultó herido.", "age: 19 años"),
    ("Ardió la tercera casa.", "ordinal: tercera"),
    ("Fue la vigésimo quinta reunión.", "ordinal: vigésimo quinta"),
    ("Habló el presidente de Norvex Tomas Reyes.", "role: el presidente de Norvex Tomas Reyes"),
    ("«Vamos a reconstruir el puerto», dijo Tomas Reyes.", "quote: «Vamos a reconstruir el puerto»"),
    ("No había ningún punto de vista común.",),
    ("La plaza de Mayo estaba llena y Julio reía.",),
    ("Medio mundo lo sabe ya.",),
    ("Tiene más de cuarenta años.", "age: más de cuarenta años"),
    ("Debían 60 USD millones.", "money: 60 USD millones"),
    ("El pleno votó por 5 votos a 4.", "score: 5 votos a 4"),
    ("Pasó de 5 votos a 9.", "quantity: 5", "quantity: 9"),
    ("La lista cae dos puntos, hasta el 31%.", "percent: dos puntos", "percent: 31%"),
    ("La octogenaria canta.", "age: octogenaria"),
    ("Los alquileres se duplicaron.", "quantity: duplicaron"),
    ("Llame al 900 222 111 ya.",),
    ("Duerme en la venta Tres Robles.",),
    ("La obra costó 25 mdp.", "money: 25 mdp"),
    ("Bajó medio por ciento.", "percent: medio por ciento"),
    ("Son 12 los millones de libros.", "quantity: 12 los millones"),
    ("Hasta 2012 los millones faltaban.", "date: 2012"),
    ("Pesa 5 gramos o menos de oro.", "quantity: 5 gramos o menos de"),
    ("El alcalde de entre 2000 y 2004.", "date: 2000", "date: 2004"),
    ("Hay de entre 20 y 24 casas.", "quantity: de entre 20 y 24"),
    ("Creció alrededor de 1997.", "date: alrededor de 1997"),
    ("Hubo alrededor de 1997 personas.", "quantity: alrededor de 1997"),
    ("El balance de Norvex 2007 fue bueno.", "date: 2007"),
    ("Cayó en el año 70 d. C.", "date: el año 70 d. C."),
    ("La cuesta va de siete grados a los 30 grados.", "quantity: siete grados a los 30 grados"),
    ("Trabajan de 120 a 14 horas.", "duration: 120 a 14 horas"),
    ("Cuesta 80 mil mill. de euros.", "money: 80 mil mill. de euros"),
    ("Corre 80 mil m en total.", "quantity: 80 mil m"),
)

LEXICON = Lexicon(
    code="es",
    name="Spanish",
    words=merged(CLAIMS, NAMES, territory_words("es"), DATES, NUMBERS),
    concepts=CONCEPTS,
    decimal=",",
    options=OPTIONS,
    examples=EXAMPLES,
)
