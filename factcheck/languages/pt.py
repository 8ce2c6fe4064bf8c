"""Portuguese, of Brazil and of Portugal: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.  Both spellings stand side by side; "bilhão" is
Brazil's thousand million, "bilião" Portugal's million million.
"""

from __future__ import annotations

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "é|era|tem|tinha|idade"},
    "article": {True: "um|uma|o|a"},
    "placelink": {True: "de|do|da|dos|das"},
    "agebreak": {
        True: "e|é|era|foi|estava|com|por|pelo|pela|de|do|da|dos|das|a|à|ao|em|no|na|nos|nas|sobre|para|seu|sua|seus|suas|que"
    },
    "agemark": {True: "idade"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {
        True: "incluindo|inclusive|entre|entre eles|entre elas|dos quais|das quais|outros|outras|outro|outra|mais|ainda|"
        "adicionais|identificados|identificadas|nomes|restantes"
    },
    "othereventcue": {
        True: "fim de semana|final de semana|desde|tiroteios|ataques|anterior|anteriores|série|história|antes|distrito|"
        "província|região|estado|vizinho|vizinha|concelho"
    },
    # --- date lines ---
    "updatemark": {True: "atualizado|atualizada|actualizado|actualizada|atualização|actualização|modificado"},
    # --- status and attribution ---
    "untensed": {
        True: (
            "secretaria|livraria|padaria|portaria|enfermaria|cavalaria|infantaria|artilharia|pizzaria|mercearia|joalharia|"
            "joalheria|hotelaria|confraria|drogaria|pirataria|ouvidoria|tesouraria|maquinaria|cervejaria|verão|extremos|"
            "supremos"
        ),
    },
    "planning": {
        True: "vou|vamos|quero|queremos|devo|devemos|pretendo|pretendemos|espero|esperamos|"
        "vai|vão|irá|irão|deve|devem|deverá|deverão|deveria|deveriam|pretende|pretendem|planeja|planejam|planeia|"
        "planeiam|"
        "prevê|preveem|prevêem|previsto|prevista|previstos|previstas|espera|esperam|tenciona|tencionam|será|serão|terá|terão|"
        "haverá|estará|estarão|poderá|poderão|quer|querem|brevemente|agendado|agendada|marcado|marcada"
    },
    "denying": {True: "não|nunca|jamais|nega|negou|negaram|desmente|desmentiu|nenhum|nenhuma|falso|falsa"},
    "supposingfirst": {True: "se"},
    "supposing": {
        True: "seria|seriam|poderia|poderiam|pode|podem|talvez|eventual|eventualmente|caso|possivelmente|teria|teriam|"
        "supostamente|alegadamente"
    },
    "subordinator": {
        True: "que|quem|cujo|cuja|cujos|cujas|onde|o qual|a qual|os quais|as quais|após|depois de|antes de|quando|enquanto|"
        "porque|pois|mas|já que|uma vez que|embora|sendo que"
    },
    "according": {
        True: "segundo o|segundo a|segundo os|segundo as|segundo um|segundo uma|segundo fontes|segundo dados|de acordo com|"
        "conforme|citado por|citada por|citado pelo|citado pela|citada pelo|citada pela|nas palavras de"
    },
    "teller": {
        True: (
            "polícia|agentes|autoridades|bombeiros|médicos|testemunhas|testemunha|procuradoria|promotoria|investigadores|"
            "cientistas|pesquisadores|especialistas|analistas|economistas|organizadores|moradores|vizinhos|familiares|"
            "sobreviventes|ativistas|manifestantes|governo|tribunal|exército|socorristas|hospital|sindicato|sindicatos|"
            "advogados|advogado|professores|agricultores|fontes|fonte|porta-voz|associação|agência|prefeitura|câmara|"
            "companhia|clube|partido|universidade|rebeldes|oposição"
        ),
    },
    "saying": {
        True: "disse|disseram|diz|dizem|afirmou|afirma|afirmaram|declarou|declara|anunciou|anuncia|informou|informa|informaram|"
        "explicou|explica|acrescentou|acrescenta|confirmou|confirma|revelou|revela|noticiou|noticia|relatou|relata|estima|"
        "estimou|adiantou|referiu|indicou|garantiu|contou|escreveu|sublinhou|ressaltou|destacou|alegou|garantem|garante|"
        "dizem|afirmam|informam|fala em|falam em|estima|estimam|confirmam|anunciam|asseguram"
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|Agence France-Presse|France Presse|France-Presse",
        "AP": "AP|Associated Press",
        "dpa": "dpa|DPA",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua|Nova China",
        "EFE": "EFE",
        "ANSA": "ANSA",
        "TASS": "TASS",
        "Lusa": "Lusa|agência Lusa",
        "Agência Brasil": "Agência Brasil",
        "Estadão Conteúdo": "Estadão Conteúdo",
    },
    "month": {
        1: "janeiro|jan",
        2: "fevereiro|fev",
        3: "março",
        4: "abril|abr",
        5: "maio|mai",
        6: "junho|jun",
        7: "julho|jul",
        8: "agosto|ago",
        9: "setembro",
        10: "outubro|out",
        11: "novembro|nov",
        12: "dezembro",
    },
    "abbreviation": {
        True: (
            "Sr|Sra|Srs|Sras|Srta|Dr|Dra|Drs|Prof|Profa|Eng|Engª|Exmo|Exma|Sto|Sta|St|Av|D|Gen|Cel|Cap|Ten|Sgt|Maj|R|"
            "nº|pág|págs|p|pp|aprox|cf|ex|tel|fig"
        )
    },
    "closingabbreviation": {True: ("Ltda|Lda|Cia|Inc|Corp|Jr|etc|jan|fev|abr|mai|jun|jul|ago|out|nov|dez")},
    "numberabbreviation": {True: ("n|No|art|vol|cap|mar|set")},
    "stops": {True: "vol.|art."},
    "opener": {
        True: (
            "um|uma|uns|umas|ele|ela|eles|elas|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|isso|isto|"
            "em|no|na|nos|nas|por|para|mas|e|com|sem|segundo|desde|quando|se|não|é|era|foi|são|está|há|ao|à|após|"
            "depois|ninguém|todos|também|já|muitos|ambos|outros|outras|desta|deste|nesta|neste|enquanto|embora"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "segunda-feira|segundas-feiras|segunda feira|segundas feiras|segunda|segundas|2ª-feira|2ª feira|2.ª-feira|2.ª feira",
        1: "terca feira|terca-feira|"
        "terça-feira|terças-feiras|terça feira|terças feiras|terça|terças|3ª-feira|3ª feira|3.ª-feira|3.ª feira",
        2: "quarta-feira|quartas-feiras|quarta feira|quartas feiras|quarta|4ª-feira|4ª feira|4.ª-feira|4.ª feira",
        3: "quinta-feira|quintas-feiras|quinta feira|quintas feiras|quinta|5ª-feira|5ª feira|5.ª-feira|5.ª feira",
        4: "sexta-feira|sextas-feiras|sexta feira|sextas feiras|sexta|6ª-feira|6ª feira|6.ª-feira|6.ª feira",
        5: "sábado|sábados",
        6: "domingo|domingos",
    },
    "shakyweekday": {True: "segunda|segundas|terça|terças|quarta|quinta|sexta"},
    "weekdays": {True: "segundas-feiras|terças-feiras|quartas-feiras|quintas-feiras|sextas-feiras|sábados|domingos"},
    "shortweekday": {0: "seg", 1: "ter", 2: "qua", 3: "qui", 4: "sex", 5: "sáb", 6: "dom"},
    "shakymonth": {True: "jan|fev|abr|mai|jun|jul|ago|out|nov"},
    "yearhalf": {True: "semestre|semestres"},
    "timeunit": {
        "year": "ano civil|ano calendário|ano-calendário|ano fiscal|ano|anos",
        "month": "mês|meses|mes",
        "week": "semana|semanas",
        "day": "dia|dias",
        "hour": "hora|horas|h",
        "minute": "minuto|minutos|min",
        "second": "segundo|segundos|seg",
        "quarter": "trimestre|trimestres",
        "half": "semestre|semestres",
        "decade": "década|décadas",
        "century": "século|séculos",
        "millennium": "milênio|milênios|milénio|milénios",
        "weekend": "fim de semana|fins de semana|final de semana|finais de semana|fim-de-semana|fins-de-semana",
        "night": "noite|noites",
        "fiveyears": "quinquênio|quinquénio",
        "fortnight": "quinzena|quinzenas",
        "2month": "bimestre|bimestres",
    },
    "timeunits": {
        True: "anos|meses|semanas|dias|horas|minutos|segundos|trimestres|semestres|décadas|séculos|milênios|milénios|"
        "fins de semana|finais de semana|fins-de-semana|noites|quinzenas|bimestres"
    },
    "season": {"SP": "primavera|primaveras", "SU": "verão|verões", "FA": "outono|outonos", "WI": "inverno|invernos"},
    "shortmonth": {True: "jan|fev|abr|mai|jun|jul|ago|out|nov"},
    "partofday": {
        "MO": "manhã|manhãs|da manhã",
        "SM": "madrugada|madrugadas|da madrugada",
        "AF": "tarde|tardes|da tarde",
        "EV": "fim da tarde|final da tarde|início da noite|fim de tarde",
        "NI": "noite|noites|da noite",
    },
    "unitword": {("week", 2, "published", 1): "semana depois da próxima", ("week", -2, "published"): "semana retrasada"},
    "dayword": {
        0: "hoje",
        -1: "ontem",
        1: "amanha|amanhã",
        2: "depois de amanha|depois de amanhã",
        -2: "anteontem|antes de ontem|antes-de-ontem|trasanteontem",
    },
    "tonight": {
        (0, "NI"): "esta noite|nesta noite|desta noite|hoje à noite|hoje a noite",
        (0, "MO"): "esta manhã|nesta manhã|desta manhã|hoje de manhã|hoje pela manhã",
        (0, "SM"): "esta madrugada|nesta madrugada|desta madrugada",
        (0, "AF"): "esta tarde|nesta tarde|desta tarde|hoje à tarde|hoje a tarde",
    },
    "nextday": {-1: "véspera", -2: "antevéspera"},
    "noon": {12: "meio-dia|meio dia", 24: "meia-noite|meia noite"},
    "meridiem": {
        "am": "da manhã|da madrugada|am|a.m.",
        "pm": "da tarde|da noite|pm|p.m.",
    },
    "hourmark": {True: "h|horas|hora|hs|hrs|hrs."},
    "timezone": {
        True: "GMT|UTC|CET|BRT|horário de Brasília|hora de Brasília|no horário de Brasília|pelo horário de Brasília|hora local|"
        "horário local|no horário local|hora de Lisboa|em Lisboa|de Brasília"
    },
    "the": {True: "o|a|os|as"},
    "fused": {True: "no|na|nos|nas|do|da|dos|das|ao|à|aos|às|pelo|pela|pelos|pelas"},
    "this": {True: "este|esta|estes|estas|neste|nesta|nestes|nestas|deste|desta|destes|destas"},
    "deictic": {
        0: "este|esta|neste|nesta|deste|desta|corrente",
        1: "próximo|próxima|vindouro|vindoura",
        -1: "último|última|passado|passada",
    },
    "postdeictic": {
        -1: "passado|passada|passados|passadas|último|última|últimos|últimas",
        0: "em curso|corrente|atual|actual|presente",
        1: "que vem|que vêm|próximo|próxima|próximos|próximas|vindouro|vindoura|que entra",
    },
    "postanaphoric": {-1: "anterior|antes|precedente", 1: "seguinte|depois|subsequente", 0: "homólogo|homóloga|correspondente"},
    "anaphoric": {
        0: "mesmo|mesma|igual|idêntico|esse|essa|nesse|nessa|desse|dessa|aquele|aquela|naquele|naquela|daquele|daquela",
        -1: "anterior|precedente",
        1: "seguinte",
    },
    "stretch": {
        -1: "último|última|últimos|últimas|passados|passadas|anteriores",
        1: "próximo|próxima|próximos|próximas|seguintes",
        0: "primeiro|primeira|primeiros|primeiras",
    },
    "stretches": {True: "últimos|últimas|próximos|próximas|primeiros|primeiras|passados|passadas|seguintes"},
    "ago": {True: "atras|atrás"},
    "agobefore": {
        True: "há|faz|desde há|há já|já há|faz já|há cerca de|há apenas|há precisamente|há exatamente|há exactamente"
    },
    "afterwards": {1: "depois|mais tarde|volvidos|volvidas", -1: "antes|mais cedo"},
    "within": {True: "em"},
    "lasting": {True: "durante|por|há"},
    "agoahead": {True: "dentro de|daqui a|daqui|de aqui a"},
    "fromnow": {True: "a partir de agora|a contar de hoje"},
    "yearin": {True: "em|durante"},
    "insteadcue": {
        True: "não|vez|lugar|contra|antes|anterior|anteriores|inicialmente|inicial|iniciais|de início|a princípio|primeiro"
    },
    "startcue": {
        True: "inicialmente|começou|começaram|começa|começar|iniciou|iniciada|iniciado|primeiro|de início|a princípio|arrancou"
    },
    "sectionword": {
        "mid": "meados de|meados do|meados da|meados dos|meados das|em meados de",
        "early": "princípios de|inícios de",
    },
    "sectionnoun": {
        "start": "início|começo|princípio|inícios|princípios|alvorada",
        "mid": "meio|meados",
        "any": "decorrer|decurso",
        "end": "fim|final|finais|fins|termo",
    },
    "timehedge": {
        "about": "cerca de|aproximadamente|uns|umas|mais ou menos|por volta de|à volta de",
        "nearly": "quase|perto de|praticamente",
        "more_than": "mais de|mais do que|além de",
        "less_than": "menos de",
        "at_least": "pelo menos|ao menos|no mínimo|não menos de|nada menos que",
        "at_most": "no máximo|até|não mais de|não mais que",
    },
    "pointhedge": {
        True: "por volta de|por volta do|por volta da|por volta das|cerca de|cerca das|cerca do|em torno de|em torno do|"
        "em torno da|em torno das|lá para"
    },
    "dayprep": {True: "no|do|ao|a|em|de|desde|até|desde o|até o|até ao|dia"},
    "daynoun": {True: "dia|dias"},
    "daydeictic": {-1: "passado|último", 0: "este|neste|deste|corrente", 1: "próximo"},
    "onward": {"since": "ou depois|ou mais tarde|ou posterior|em diante|e depois", "until": "ou antes|e antes|ou anterior"},
    "border": {
        "before": "antes de|antes do|antes da|antes dos|antes das|até antes de",
        "after": "depois de|depois do|depois da|depois dos|depois das|após|passados",
        "since": "desde|a partir de|a partir do|a partir da|a partir das|desde o|desde a|desde os|desde as",
        "until": "ate|ate o|ate a|até|até ao|até à|até o|até a|até às|até os|até as",
        "by": "o mais tardar",
    },
    "in": {
        True: "em|no|na|nos|nas|num|numa|ao|à|aos|às|a|durante|de|do|da|dos|das|para|por|pelo|pela|ao longo de|ao longo do|"
        "ao longo da|no decorrer de|no decorrer do|no decurso de|no decurso do"
    },
    "dateprep": {
        True: "em|no|na|nos|nas|num|numa|ao|à|aos|às|a|durante|de|do|da|dos|das|para|por|pelo|pela|desde|até|até ao|até a|"
        "antes de|depois de|após|a partir de|início|fim|final|meados|entre|o|e|este|neste|deste|cada|todo|até o|no mês de|"
        "do mês de|em meados de|meados de|por volta de|desde o|sobre"
    },
    "owner": {True: "seu|sua|seus|suas|nosso|nossa|nossos|nossas|meu|minha"},
    "unitadjective": {
        True: "longos|longas|bons|boas|inteiros|inteiras|consecutivos|consecutivas|seguidos|seguidas|primeiros|primeiras|"
        "longo|longa|completos|completas|curtos"
    },
    "yearprep": {
        True: "em torno de|"
        "em|de|do|desde|até|até ao|até o|antes de|depois de|após|para|entre|ano|anos|verão|inverno|primavera|outono|"
        "a partir de|que|início|fim|final|meados de|por volta de|exercício|temporada|época|safra|com|face a|"
        "em relação a|comparado com|nascido em|nascida em|durante|já em|só em|ainda em|no ano de|do ano de|ano de|"
        "censos|fundada em|fundado em"
    },
    "christera": {
        1: "d.C.|d. C.|DC|D.C.|depois de Cristo|da nossa era|da era cristã",
        -1: "a.C.|a. C.|AC|A.C.|antes de Cristo|antes da nossa era",
    },
    "yearverb": {
        True: "é|foi|era|será|seria|poderia|tinha|teve|terá|marca|marcou|marcará|promete|trouxe|viu|deve|deverá|começou|"
        "terminou"
    },
    "yearword": {True: "ano civil|ano calendário|ano-calendário|ano fiscal|ano|exercício"},
    "romanunit": {True: "século|séculos"},
    "years": {True: "anos|década de|décadas de"},
    "each": {True: "cada|a cada|todo|toda"},
    "idiom": {True: "a longo prazo|a curto prazo|a médio prazo"},
    "all": {True: "todos os|todas as"},
    "futurenoun": {True: "futuro"},
    "aheadprep": {True: "para"},
    "fromahead": {True: "a partir de|a partir do|a partir da"},
    "periodword": {True: "período"},
    "sameword": {True: "mesmo|homólogo|igual"},
    "thatdate": {True: "essa data|nessa data|dessa data|aquela data|naquela data|daquela data|tal data"},
    "wholly": {True: "todo o|toda a"},
    "entire": {True: "inteiro|inteira"},
    "streetbefore": {True: "rua|avenida|praça|travessa|largo|bairro|alameda|ponte"},
    "ended": {
        True: "findo em|findo a|terminado em|terminado a|encerrado em|encerrado a|que terminou em|que terminou a|findos em|"
        "concluído em|concluído a"
    },
    "everyother": {True: "dia sim"},
    "frequency": {
        "day": "diário|diária|diários|diárias|diariamente",
        "week": "semanal|semanais|semanalmente",
        "month": "mensal|mensais|mensalmente",
        "quarter": "trimestral|trimestrais|trimestralmente",
        "year": "anual|anuais|anualmente",
        "halfyear": "semestral|semestrais|semestralmente",
        "2week": "quinzenal|quinzenais|quinzenalmente",
        "2month": "bimestral|bimestrais",
        "2year": "bienal|bienais",
    },
    "times": {True: "vezes|vez"},
    "once": {1: "uma vez", 2: "duas vezes"},
    "regularly": {
        "XXXX-WXX-1": "às segundas-feiras|às segundas|nas segundas-feiras",
        "XXXX-WXX-2": "às terças-feiras|às terças|nas terças-feiras",
        "XXXX-WXX-3": "às quartas-feiras|às quartas|nas quartas-feiras",
        "XXXX-WXX-4": "às quintas-feiras|às quintas|nas quintas-feiras",
        "XXXX-WXX-5": "às sextas-feiras|às sextas|nas sextas-feiras",
        "XXXX-WXX-6": "aos sábados|nos sábados",
        "XXXX-WXX-7": "aos domingos|nos domingos",
        "XXXX-WXX-WE": "aos fins de semana|aos finais de semana|nos fins de semana|nos finais de semana",
    },
    "rescheduling": {
        True: "adiado|adiada|adiados|adiadas|adiar|adiou|transferido|transferida|antecipado|antecipada|remarcado|remarcada|"
        "prorrogado|prorrogada"
    },
    "oclock": {True: "em ponto"},
    "poststretches": {True: "anteriores|seguintes|passados|passadas|que se seguiram|que se seguem"},
    "per": {True: "por|a cada|ao"},
    "few": {
        (2, 6): "alguns|algumas|vários|várias|poucos|poucas|uns poucos|umas poucas|muitos|muitas|diversos|diversas|uns|umas"
    },
    "reference": {
        "PAST_REF": "recentemente|antigamente|outrora|no passado|ultimamente|há muito tempo|há muito|há pouco tempo|há pouco|"
        "nos últimos tempos|mais recentemente|há tempos|tempos atrás|muito recentemente|naquela época",
        "PRESENT_REF": "agora|atualmente|actualmente|atual|actual|atuais|actuais|neste momento|de momento|no momento|"
        "hoje em dia|"
        "presentemente|nos dias de hoje|na atualidade|na actualidade|por enquanto|por ora|atualidade|"
        "até agora|até o momento|até ao momento",
        "FUTURE_REF": "no futuro|futuro próximo|futuro|em breve|brevemente|mais cedo ou mais tarde|dentro em breve|"
        "logo que possível|assim que possível|o mais rapidamente possível",
    },
    "decadeword": {
        10: "dez",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
    },
    "quarterletter": {"quarter": "T", "half": "S"},
    "halfword": {0.5: "meio|meia"},
    "old": {True: "de idade"},
    "agebefore": {True: "com idade de|idade de|com idades entre|aos|completar|completa|completou"},
    "counted": {
        True: "pessoas|habitantes|homens|mulheres|crianças|empregos|funcionários|trabalhadores|euros|dólares|reais|pontos|"
        "metros|"
        "quilômetros|quilómetros|hectares|toneladas|litros|páginas|soldados|casas|lugares|votos|exemplares|visitantes|"
        "espectadores|manifestantes|alunos|estudantes|anos|participantes|empresas|vagas|postos|km|m|kg|mortos|feridos|vítimas|"
        "famílias|casos|unidades|moradores|eleitores|militares|bombeiros|agentes|passageiros|veículos"
    },
    "to": {True: "a|até|ao|e|ou|à|às|até ao|até o|aos|até a|até à"},
    "rangestart": {True: "de|do|entre|desde|entre os|entre o|dos|desde o|de entre|dias|os dias|entre os dias|da|das|desde a"},
    "rangeend": {True: "ate|ate o|ate a|a|ao|até|até ao|até o|à|às|aos|até à|até a|até às|-|–|—"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Natal|dia de Natal",
        "12-24": "véspera de Natal|consoada",
        "12-31": "véspera de Ano-Novo|véspera de ano novo|véspera de Ano Novo|noite de São Silvestre|passagem de ano",
        "01-01": "Ano-Novo|Ano Novo|dia de Ano Novo|réveillon|reveillon",
        "11-01": "Dia de Todos os Santos|Todos os Santos",
        "11-02": "Finados|Dia de Finados",
        "02-14": "Dia de São Valentim|São Valentim",
        "06-12": "Dia dos Namorados",
        "10-31": "Halloween|Dia das Bruxas",
        "05-01": "Dia do Trabalhador|Dia do Trabalho",
        "03-08": "Dia Internacional da Mulher|Dia da Mulher",
        "11-15": "Proclamação da República",
        "01-06": "Dia de Reis",
        "06-24": "noite de São João",
        "E+0": "Páscoa|domingo de Páscoa",
        "E-2": "Sexta-feira Santa|Sexta-Feira Santa|Sexta-feira da Paixão",
        "E-47": "terça-feira de Carnaval|Terça-feira de Carnaval",
        "E-46": "Quarta-feira de Cinzas|Quarta-Feira de Cinzas",
        "E+39": "Ascensão",
        "E+49": "Pentecostes",
        "E+60": "Corpus Christi|Corpo de Deus",
        "08-15": "Assunção",
        "12-08": "Imaculada Conceição",
        "04-25": "Dia da Liberdade",
        "06-10": "Dia de Portugal",
        "09-07": "Dia da Independência do Brasil",
        "10-12": "Dia de Nossa Senhora Aparecida",
        "E-3": "Quinta-feira Santa|Quinta-Feira Santa",
        "E-1": "Sábado de Aleluia|Sábado Santo",
        "E-7": "Domingo de Ramos",
        "O+0": "Páscoa ortodoxa",
        "A+0": "primeiro domingo do Advento",
        "C+0": "Ano Novo Chinês|Ano Novo chinês|Ano Novo Lunar",
        "11-4-4": "Ação de Graças|Dia de Ação de Graças",
        "11-4-4+1": "Black Friday",
        "11-4-4+4": "Cyber Monday",
        "H07-01:2": "Rosh Hashaná|Ano Novo judaico",
        "H07-10": "Yom Kipur|Yom Kippur|Dia do Perdão",
        "H07-15:7": "Sucot|Festa dos Tabernáculos",
        "H09-25:8": "Hanucá|Chanucá|Hanukkah",
        "H12-14": "Purim",
        "H01-15:8": "Pessach|Páscoa judaica",
        "H03-06:2": "Shavuot",
        "I09-01:30": "Ramadão|Ramadã",
        "I10-01": "Eid al-Fitr",
        "I12-10": "Eid al-Adha|Festa do Sacrifício",
        "I01-01": "Ano Novo islâmico|Ano Novo muçulmano",
        "I01-10": "Ashura",
        "04-22": "Dia da Terra|dia da Terra",
        "03-17": "Dia de São Patrício",
    },
    "pastnoun": {True: "passado"},
    "recent": {True: "recentes"},
    "coming": {True: "vindouros|vindouras|que se seguem|que vêm|por vir"},
    "plural": {True: "os|as|estes|estas|nos|nas|dos|das"},
    "futurecue": {
        True: "vou|vamos|quero|queremos|devo|devemos|pretendo|pretendemos|espero|esperamos|"
        "vai|vão|irá|irão|deve|devem|deverá|deverão|pretende|pretendem|planeja|planeia|prevê|preveem|previsto|prevista|"
        "previstos|previstas|espera|esperam|tenciona|será|serão|terá|terão|haverá|estará|poderá|poderão|amanhã|próximo|próxima|"
        "que vem|futuro|futura|marcado|marcada|agendado|agendada|programado|programada|inscrições|começa|começam|abre|estreia|"
        "termina|decorre|vence|expira|até"
    },
    "presentcue": {True: "é|são"},
    "pluperfect": {True: "tinha|tinham|havia|haviam"},
    "pastaux": {True: "estava|estavam|tinha|tinham|havia|haviam|devia|deviam|era|eram|foi|foram"},
    "tobe": {True: "será|serão|ser"},
    "pastcue": {
        True: "foi|foram|era|eram|estava|estavam|tinha|tinham|teve|tiveram|havia|houve|fez|fizeram|disse|disseram|deu|deram|"
        "veio|vieram|passado|passada|ontem|desde|último|última|nasceu|morreu|realizado|realizada|anunciado|anunciada|recebeu|"
        "vendeu|perdeu|venceu|bateu|aconteceu|ocorreu|ocorrido|ocorrida|sofreu|obteve|esteve|quis|pôde|pôs|trouxe|nascido|"
        "nascida"
    },
    "atclock": {True: "às|à|ao|até às|desde as|antes das|depois das|após as|entre as|das|pelas"},
    "clockprep": {
        True: "ate as|"
        "às|à|ao|até às|até as|desde as|antes das|depois das|após as|entre as|das|pelas|a partir das|por volta das|"
        "cerca das|"
        "das|e|as|os|para as|em torno das|antes da|depois da|pela|até à|perto das|pouco antes das|pouco depois das"
    },
    "clockarticle": {
        True: "às|as|das|pelas|até às|até as|a partir das|por volta das|cerca das|desde as|antes das|depois das|entre as"
    },
    "clockplus": {1: "e", -1: "menos"},
    "length": {True: "durante|em|por|dentro de|mais de|menos de|quase|cerca de|há|por mais"},
    "quarterhour": {True: "quarto"},
    "lastnth": {-1: "último|última"},
    "dayarticle": {True: "o|no|do|ao|pelo|até ao|até o|desde o|a partir do|os|nos|dos"},
}

NUMBERS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one ---
    "cardinal": {
        0: "zero",
        2: "dois|duas",
        3: "três|tres",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "catorze|quatorze",
        15: "quinze",
        16: "dezesseis|dezasseis",
        17: "dezessete|dezassete",
        18: "dezoito",
        19: "dezenove|dezanove",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta|cinqüenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem|cento",
        200: "duzentos|duzentas",
        300: "trezentos|trezentas",
        400: "quatrocentos|quatrocentas",
        500: "quinhentos|quinhentas",
        600: "seiscentos|seiscentas",
        700: "setecentos|setecentas",
        800: "oitocentos|oitocentas",
        900: "novecentos|novecentas",
        1000: "mil",
    },
    "one": {1: "um|uma"},
    "indefinite": {1: "um|uma"},
    "scale": {
        1000: "mil",
        10**5: "lakh|lakhs",
        10**6: "milhão|milhões",
        10**7: "crore|crores",
        10**9: "bilhão|bilhões",
        10**12: "trilhão|trilhões|bilião|biliões",
        10**15: "quatrilhão|quatrilhões",
        10**18: "trilião|triliões",
    },
    "scalemark": {10**3: "k", 10**6: "m|mi|mn|mln|mio", 10**9: "bi|bn", 10**12: "tri"},
    "fraction": {
        2: "meio|meia|metade|meios|metades",
        3: "terço|terços",
        4: "quarto|quartos",
        5: "quinto|quintos",
        6: "sexto|sextos",
        7: "sétimo|sétimos",
        8: "oitavo|oitavos",
        9: "nono|nonos",
        10: "décimo|décimos|décima|décimas",
        12: "doze avos|doze-avos",
        15: "quinze avos",
        20: "vinte avos|vigésimos",
        100: "centésimo|centésimos|centésima|centésimas",
        1000: "milésimo|milésimos|milésima|milésimas",
    },
    # before "12 os milhões": the number's scale stands apart
    "amountto": {True: "são|sejam|eram|foram|serão|seriam|somam"},
    "collective": {
        10: "dezena|dezenas",
        12: "dúzia|dúzias",
        15: "quinzena|quinzenas",
        20: "vintena",
        30: "trintena",
        100: "centena|centenas",
        1000: "milhar|milhares",
    },
    "multitude": {
        10: "dezenas",
        12: "dúzias",
        100: "centenas",
        1000: "milhares",
        10**6: "milhões",
        10**9: "bilhões",
        10**12: "biliões|trilhões",
    },
    "and": {True: "e"},
    "withpart": {True: "com"},
    "partsof": {True: "avos"},
    "of": {True: "de|do|da|dos|das|d'"},
    "point": {True: "vírgula|ponto"},
    "minus": {True: "menos"},
    "ordinal": {
        1: "primeiro|primeira|primeiros|primeiras",
        2: "segundo|segunda|segundos|segundas",
        3: "terceiro|terceira|terceiros|terceiras",
        4: "quarto|quarta|quartas",
        5: "quinto|quinta|quintas",
        6: "sexto|sexta|sextas",
        7: "sétimo|sétima|sétimas",
        8: "oitavo|oitava|oitavas",
        9: "nono|nona|nonas",
        10: "décimo|décima|décimos|décimas",
        11: "undécimo|undécima|décimo primeiro|décima primeira|décimos primeiros|décimas primeiras",
        12: "duodécimo|décimo segundo|décima segunda|décimos segundos",
        13: "décimo terceiro|décima terceira|décimos terceiros",
        14: "décimo quarto|décima quarta|décimos quartos",
        15: "décimo quinto|décima quinta|décimos quintos",
        16: "décimo sexto|décima sexta|décimos sextos",
        17: "décimo sétimo|décima sétima|décimos sétimos|décimas sétimas|décimo-sétimo",
        18: "décimo oitavo|décima oitava|décimos oitavos",
        19: "décimo nono|décima nona|décimos nonos",
        20: "vigésimo|vigésima|vigésimos",
        30: "trigésimo|trigésima",
        40: "quadragésimo|quadragésima",
        50: "quinquagésimo|quinquagésima",
        60: "sexagésimo|sexagésima",
        70: "septuagésimo|septuagésima|setuagésimo",
        80: "octogésimo|octogésima",
        90: "nonagésimo|nonagésima",
        100: "centésimo|centésima",
        200: "ducentésimo|ducentésima",
        300: "trecentésimo|tricentésimo|trecentésima|tricentésima",
        400: "quadringentésimo|quadringentésima",
        500: "quingentésimo|quingentésima",
        600: "seiscentésimo|seiscentésima|sexcentésimo|sexcentésima",
        700: "septingentésimo|septingentésima|setingentésimo|setingentésima",
        800: "octingentésimo|octingentésima",
        900: "noningentésimo|noningentésima|nongentésimo|nongentésima",
        1000: "milésimo|milésima",
        10**6: "milionésimo|milionésima",
        10**9: "bilionésimo|bilionésima",
    },
    "simpleordinal": {
        True: "primeiro|primeira|primeiros|primeiras|segundo|segunda|segundos|segundas|terceiro|terceira|terceiros|terceiras|"
        "quarto|quarta|quartos|quartas|quinto|quinta|sexto|sexta|sétimo|sétima|oitavo|oitava|nono|nona|décimo|décima"
    },
    "ordinalmark": {True: "º|ª|o|a|os|as"},
    "shakyordinal": {True: "segundo|segundos"},
    # --- quantities (extraction/numbers/ says what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "milímetro|milímetros",
            "centimetre": "centímetro|centímetros",
            "decimetre": "decímetro|decímetros",
            "metre": "metro|metros",
            "cubic hectometre": "hectómetro cúbico|hectómetros cúbicos|hectômetro cúbico|hectômetros cúbicos|hm³|hm3",
            "hectometre": "hectômetro|hectómetro|hectômetros|hectómetros",
            "kilometre": "quilômetro|quilômetros|quilómetro|quilómetros",
            "micrometre": "micrômetro|micrômetros|micrómetro|micrómetros",
            "inch": "polegada|polegadas|in",
            "foot": "pé|pés",
            "yard": "jarda|jardas",
            "mile": "milha|milhas",
            "nautical mile": "milha náutica|milhas náuticas|milha marítima|milhas marítimas",
            "light year": "ano-luz|anos-luz|anos luz",
            "square metre": "metro quadrado|metros quadrados|m quadrados|m. q.",
            "square kilometre": "quilômetro quadrado|quilômetros quadrados|quilómetro quadrado|quilómetros quadrados",
            "square centimetre": "centímetro quadrado|centímetros quadrados",
            "square foot": "pé quadrado|pés quadrados",
            "square mile": "milha quadrada|milhas quadradas",
            "hectare": "hectare|hectares",
            "acre": "acre|acres",
            "cubic metre": "metro cúbico|metros cúbicos",
            "cubic kilometre": "quilômetro cúbico|quilômetros cúbicos|quilómetro cúbico|quilómetros cúbicos",
            "cubic centimetre": "centímetro cúbico|centímetros cúbicos",
            "cubic foot": "pé cúbico|pés cúbicos",
            "millilitre": "mililitro|mililitros",
            "centilitre": "centilitro|centilitros",
            "litre": "litro|litros",
            "hectolitre": "hectolitro|hectolitros",
            "gallon": "galão|galões|galoes",
            "pint": "pinta|pintas|pint|pints",
            "barrel": "barril|barris",
            "microgram": "micrograma|microgramas",
            "milligram": "miligrama|miligramas",
            "gram": "grama|gramas",
            "kilogram": "quilograma|quilogramas|quilo|quilos|kilo|kilos",
            "tonne": "tonelada|toneladas|tonelada métrica|toneladas métricas|t métricas|ton",
            "megatonne": "megatonelada|megatoneladas",
            "gigatonne": "gigatonelada|gigatoneladas",
            "pound": "libra-peso|libras-peso",
            "ounce": "onça|onças|oncas",
            "carat": "quilate|quilates",
            "kilometre per hour": "quilômetros/hora|quilómetros/hora|km horários|quilômetros horários|quilómetros horários",
            "knot": "nós",
            "celsius": "Celsius|grau Celsius|graus Celsius|graus centígrados|grau centígrado|centígrados|graus C|grau C",
            "fahrenheit": "Fahrenheit|grau Fahrenheit|graus Fahrenheit|graus F|grau F|º F",
            "kelvin": "Kelvin|kelvins|graus Kelvin",
            "degree": "grau|graus",
            "watt": "watt|watts",
            "kilowatt": "quilowatt|quilowatts|kilowatt|kilowatts",
            "megawatt": "megawatt|megawatts",
            "gigawatt": "gigawatt|gigawatts",
            "terawatt": "terawatt|terawatts",
            "kilowatt hour": "quilowatt-hora|quilowatts-hora|quilowatts-horas|kilowatt-hora|kilowatts-hora",
            "megawatt hour": "megawatt-hora|megawatts-hora",
            "gigawatt hour": "gigawatt-hora|gigawatts-hora",
            "terawatt hour": "terawatt-hora|terawatts-hora",
            "horsepower": "cavalos-vapor|cavalo-vapor|cv",
            "volt": "volt|volts",
            "joule": "joule|joules",
            "calorie": "caloria|calorias",
            "kilocalorie": "quilocaloria|quilocalorias",
            "bit": "bit|bits",
            "byte": "byte|bytes",
            "kilobyte": "quilobyte|quilobytes|kilobyte|kilobytes",
            "megabyte": "megabyte|megabytes|mega|megas",
            "gigabyte": "gigabyte|gigabytes|giga|gigas",
            "terabyte": "terabyte|terabytes",
            "hertz": "hertz",
            "megahertz": "megahertz",
            "gigahertz": "gigahertz",
            "decibel": "decibel|decibéis",
            "millisievert": "milisievert|milisieverts",
            "becquerel": "becquerel|becquerels|becquerels",
            "permille": "por mil",
        },
    ),
    "shyunit": {True: SHY + "|ton|bit|mega|giga|nós|in|um"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "dólar|dólares",
            "USD": "dólar americano|dólares americanos|dólar norte-americano|dólares norte-americanos|dólares dos EUA|"
            "dólares estadunidenses|dólar estadunidense|dólar dos Estados Unidos|dólares dos Estados Unidos",
            "CAD": "dólar canadense|dólares canadenses|dólar canadiano|dólares canadianos",
            "AUD": "dólar australiano|dólares australianos",
            "HKD": "dólar de Hong Kong|dólares de Hong Kong",
            "NZD": "dólar neozelandês|dólares neozelandeses",
            "SGD": "dólares de Singapura|dólares de Cingapura",
            "TWD": "dólares taiwaneses|dólares de Taiwan",
            "cent": "centavo|centavos|cêntimo|cêntimos|cent|cents",
            "penny": "penny|pence|peni|penies|pêni|pênis esterlinos",
            "EUR": "euro|euros",
            "GBP": "libra esterlina|libras esterlinas|libra britânica|libras britânicas",
            "EGP": "libra egípcia|libras egípcias",
            "LBP": "libras libanesas",
            "SYP": "libras sírias",
            "franc": "franco|francos",
            "CHF": "franco suíço|francos suíços|francos suicos",
            "FRF": "franco francês|francos franceses",
            "BEF": "franco belga|francos belgas",
            "XOF": "franco CFA|francos CFA",
            "DEM": "marco alemão|marcos alemães",
            "mark": "marcos",
            "FIM": "marco finlandês|marcos finlandeses",
            "NLG": "florim|florins",
            "ITL": "liras italianas",
            "ESP": "peseta|pesetas",
            "PTE": "escudo|escudos|contos de réis",
            "JPY": "iene|ienes|iene japonês|ienes japoneses|yen|yens|yenes",
            "CNY": "yuan|yuans|iuane|iuanes|yuan chinês|yuans chineses|renminbi|rmb",
            "rupee": "rupia|rupias",
            "INR": "rupia indiana|rupias indianas",
            "PKR": "rupia paquistanesa|rupias paquistanesas",
            "IDR": "rupias indonésias",
            "lira": "lira|liras",
            "TRY": "lira turca|liras turcas",
            "KRW": "won|wons|wons sul-coreanos",
            "RUB": "rublo|rublos|rublo russo|rublos russos",
            "krone": "coroa|coroas",
            "SEK": "coroa sueca|coroas suecas",
            "NOK": "coroa norueguesa|coroas norueguesas",
            "DKK": "coroa dinamarquesa|coroas dinamarquesas",
            "CZK": "coroa tcheca|coroas tchecas|coroas checas",
            "ISK": "coroas islandesas",
            "ILS": "shekel|shekels",
            "peso": "peso|pesos",
            "MXN": "peso mexicano|pesos mexicanos",
            "ARS": "peso argentino|pesos argentinos",
            "COP": "peso colombiano|pesos colombianos",
            "CLP": "peso chileno|pesos chilenos",
            "PEN": "novos sóis|sóis",
            "BRL": "real brasileiro|reais|reais brasileiros",
            "AOA": "kwanza|kwanzas|kuanza|kuanzas",
            "MZN": "metical|meticais",
            "CVE": "escudos cabo-verdianos",
            "MOP": "pataca|patacas",
            "VES": "bolívar|bolívares",
            "dinar": "dinar|dinares",
            "KWD": "dinares kuwaitianos|dinar kuwaitiano",
            "DZD": "dinares argelinos",
            "TND": "dinares tunisinos|dinares tunisianos",
            "rial": "rial|riais|rials",
            "riyal": "riyal|riyals|riais sauditas",
            "dirham": "dirham|dirhams",
            "PLN": "zloty|zlotys|zlóti|zlótis",
            "HUF": "forint|forints|florim húngaro|florins húngaros",
            "THB": "baht|bahts",
            "ZAR": "rand|rands",
            "UAH": "hryvnia|hryvnias",
            "BTC": "bitcoin|bitcoins",
            "shilling": "xelim|xelins",
            "MYR": "ringgit|ringgits",
        },
    ),
    "moneyword": {"pound": "libra|libras"},
    "scaledmoney": {"BRL": "real"},
    "subunit": {True: "centavo|centavos|cêntimo|cêntimos|cent|cents|penny|pence|penies|peni"},
    "percent": {
        "percent": "%|por cento|porcento|p.c.",
        "percentage point": "ponto percentual|pontos percentuais|p.p.|ponto porcentual|pontos porcentuais|pp",
        "basis point": "ponto-base|pontos-base|ponto base|pontos base",
    },
    "pointword": {True: "ponto|pontos"},
    "reaching": {True: "para|a|aos"},
    "calling": {True: "ligue|ligar|telefone|telefonar|tel|tel.|fax|disque"},
    "hedge": {
        "about": (
            "cerca de|aproximadamente|uns|umas|por volta de|em torno de|à volta de|ao redor de|na casa de|na casa dos|"
            "na casa das|"
            "na ordem de|da ordem de|na ordem dos|da ordem dos|mais ou menos|estimado em|estimada em|estimados em|estimadas em|"
            "uma média de|em média|a rondar os|cerca dos|à roda de|algo como|ronda os|rondam os|~|≈"
        ),
        "nearly": (
            "quase|perto de|próximo de|próximo dos|praticamente|pouco menos de|um pouco menos de|ligeiramente menos de|"
            "a beirar os|beirando os|pouco abaixo de|pouco abaixo dos|perto dos|perto das"
        ),
        "just_over": "pouco mais de|um pouco mais de|ligeiramente mais de|pouco acima de|pouco acima dos|algo mais de",
        "more_than": (
            "mais de|mais do que|mais que|superior a|superiores a|superior aos|acima de|acima dos|acima das|além de|além dos|"
            "além das|para lá de|bem mais de|muito mais de|ultrapassa|ultrapassam|ultrapassou|ultrapassando|excede|excedem|"
            "excedeu|supera|superam|superou|supera os|maior que|maiores que|maior do que|maiores do que|maior de|maiores de|"
            "ou mais de|ou mais que|ou superior a|ou maior que|>|mais alto que|mais alta que"
        ),
        "at_least": (
            "pelo menos|ao menos|no mínimo|um mínimo de|mínimo de|não menos de|não menos que|nada menos que|nada menos do que|"
            "nada menos de|superior ou igual a|maior ou igual a|maiores ou iguais a|maior ou igual que|igual ou maior que|"
            "igual ou superior a|igual a ou maior que|≥|>="
        ),
        "less_than": (
            "menos de|menos do que|menos que|inferior a|inferiores a|abaixo de|abaixo dos|abaixo das|aquém de|menor que|"
            "menores que|menor do que|menores do que|menor de|menores de|ou menos de|ou menor que|bem menos de|<|"
            "mais baixo que|"
            "mais baixa que"
        ),
        "at_most": (
            "até|no máximo|ao máximo|um máximo de|máximo de|não mais de|não mais que|não mais do que|quando muito|"
            "inferior ou igual a|menor ou igual a|menores ou iguais a|menor ou igual que|igual ou menor que|"
            "igual ou inferior a|"
            "igual a ou menor que|≤|<=|nada mais que"
        ),
        "exact": "exatamente|exactamente|precisamente|um total de|ao todo|no total|apenas|só|somente|igual a|equivale a|"
        "nem mais nem menos que",
    },
    "posthedge": {
        "about": "aproximadamente|mais ou menos|ou coisa parecida",
        "at_least": "ou mais|ou mais de|pelo menos|no mínimo|ou maior|ou superior|para cima",
        "at_most": "ou menos|ou menos de|no máximo|ou menor|ou inferior|quando muito",
    },
    "between": {True: "entre|entre os|entre as|entre o|entre a"},
    "from": {True: "de|dos|das"},
    "rangelink": {True: "a|aos|às|até|-|–|—"},
    "but": {True: "mas"},
    "or": {True: "ou"},
    "changing": {
        True: (
            "passou|passaram|passar|passa|passam|passando|passará|passarão|aumentou|aumentaram|aumentar|aumenta|aumento|subiu|"
            "subiram|subir|sobe|subida|caiu|caíram|cair|cai|queda|desceu|desceram|descer|desce|descida|recuou|recuaram|recuar|"
            "recua|recuo|cresceu|cresceram|crescer|cresce|diminuiu|diminuir|diminui|reduziu|reduziram|reduzir|reduz|redução|"
            "reduzido|reduzida|baixou|baixaram|baixar|baixa|saltou|saltar|elevou|elevar|elevado|elevada|eleva|ampliou|ampliar|"
            "ampliado|encolheu|avançou|avançar|disparou|despencou|revisou|reviu|revisto|revista|revisado|revisada|alargou|"
            "mudou|evoluiu|foi"
        ),
    },
    "divided": {True: "sobre"},
    "outof": {True: "em cada|em"},
    "fold": {True: "vezes mais"},
    "manyfold": {2: "duplicou|dobrou|duplicaram|dobraram", 3: "triplicou|triplicaram", 4: "quadruplicou|quadruplicaram"},
    "multiplying": {
        True: (
            "multiplicado por|multiplicada por|multiplicados por|multiplicadas por|multiplicar por|multiplicou por|"
            "multiplica por|"
            "multiplicaram por|dividido por|dividida por|um fator de|um factor de|um fator|um factor"
        ),
    },
    "comparative": {True: "mais|menos|maior|maiores|menor|menores|superior|superiores|o|a|os|as|acima|melhor|pior|seu|sua"},
    "agedtens": {
        20: "vintão|vintona",
        30: "trintão|trintona",
        40: "quarentão|quarentona|quadragenário",
        50: "cinquentão|cinquentona|quinquagenário",
        60: "sessentão|sexagenário|sexagenária",
        70: "septuagenário|septuagenária|setentão",
        80: "octogenário|octogenária",
        90: "nonagenário|nonagenária",
    },
    "ageword": {
        True: (
            "com idade de|com idades entre|com idade entre|de idade entre|com a idade de|idade de|completa|"
            "completou|"
            "completará|na idade de|idades entre|idades compreendidas entre|idade entre|idade compreendida entre|"
            "com idade inferior a|com idade superior a"
        ),
    },
    "agebetween": {
        True: "com idades entre|com idade entre|de idade entre|idades entre|idades compreendidas entre|idade entre|"
        "idade compreendida entre"
    },
    "others": {True: "outros|outras|demais"},
    "belowzero": {True: "abaixo de zero|negativos"},
    "ageverb": {True: "tem|tinha|têm|tinham|fez|terá|tenho|aos|aos seus"},
    "noagelead": {
        True: (
            "condenado|condenada|condenados|condenadas|taxa|taxas|empréstimo|títulos|obrigações|crédito|prazo|maturidade|pena|"
            "prisão|juros|dívida|bônus|pena de|rendimento|papéis|mandato|contrato|experiência|carreira|história|casamento|há"
        ),
    },
    "noagefollower": {
        True: "de prisão|de experiência|de carreira|de história|de existência|de mandato|de casa|de casados|antes"
    },
    "ageof": {
        True: (
            "homem|mulher|rapaz|rapariga|menino|menina|garoto|garota|criança|bebê|bebé|adolescente|jovem|jovens|aposentado|"
            "aposentada|reformado|reformada|estudante|suspeito|suspeita|vítima|filho|filha|mãe|pai|motorista|condutor|"
            "condutora|"
            "indivíduo|pessoa|cidadão|cidadã|homens|mulheres|crianças|adolescentes|jogador|jogadora|atacante|goleiro|"
            "guarda-redes|avançado|zagueiro|defesa|médio|meia|lateral|campeão|campeã|tenista|piloto|policial|polícia|soldado|"
            "militar|jornalista|advogado|advogada|viúva|viúvo|idoso|idosa|octogenário|recém-nascido|irmão|irmã|irmãos|sobrinho|"
            "sobrinha|primo|prima|ciclista|peão|pedestre|motociclista|turista|aluno|aluna|empresário|empresária|professor|"
            "professora|ator|atriz|actor|actriz|cantor|cantora|técnico|treinador|médico|médica|agricultor|operário|brasileiro|"
            "brasileira|português|portuguesa|americano|americana|francês|francesa|britânico|alemão|angolano|moçambicano"
        ),
    },
    "yearold": {
        "year": "anos de idade|ano de idade",
        "month": "meses de idade|mês de idade",
        "day": "dias de idade|dias de vida",
    },
    "pictureword": {True: "imagem|foto|fotografia|galeria|captura|slide|fotos"},
    "numbered": {
        True: (
            "n.º|nº|n.o|no.|n°|número|números|artigo|artigos|art|art.|seção|secção|capítulo|página|páginas|p|pág|rodovia|"
            "estrada|"
            "rota|voo|vôo|resolução|resoluções|lei|regra|sala|quarto|porta|canal|versão|nível|fase|tipo|fórmula|etapa|episódio|"
            "tomo|volume|vol|vol.|figura|tabela|quadro|parágrafo|plataforma|pista|terminal|linha|via|ônibus|autocarro|"
            "categoria|"
            "grupo|zona|classe|apartamento|apto|caixa|alínea|inciso|#|decreto|diretiva|directiva|regulamento|emenda|projeto|"
            "projecto|windows|rodada|jornada|lote|setor|sector|br|km|camisa|portaria|processo|matrícula|capítulos|seções|"
            "secções|parágrafos"
        ),
    },
    "street": {
        True: "rua|avenida|praça|alameda|travessa|largo|estrada|rodovia|beco|av|r|calçada|praceta|ladeira|viela|quadra|bloco"
    },
    "ballot": {True: "votos|voto"},
    "versus": {True: "contra"},
    "ratioword": {True: "proporção de|razão de|relação de|escala|formato"},
    "winning": {
        True: (
            "venceu|vence|vencem|vencer|vencendo|venceram|ganhou|ganha|ganham|ganhar|ganharam|bateu|bate|bater|bateram|perdeu|"
            "perde|perder|perderam|derrotou|derrota|derrotar|derrotado|vitória|vitórias|empatou|empate|empatar|empatados|"
            "placar|"
            "resultado|goleou|goleada|golear|triunfo|triunfou|gol|gols|golo|golos|set|sets|parcial|partida|jogo|final|"
            "pênaltis|penáltis|grandes penalidades|agregado|ida|volta|superou|eliminou|classificou|votos|aprovado|aprovada|"
            "rejeitado|rejeitada|por|bola|impôs|virou|virada"
        ),
    },
    "round": {
        True: (
            "quartas de final|quartas-de-final|oitavas de final|oitavas-de-final|quartos de final|quartos-de-final|"
            "oitavos de final|oitavos-de-final|semifinal|semifinais|meia-final|meias-finais|meia-hora|meio-irmão|meia-irmã|"
            "meio ambiente|meio-ambiente|meio-campo|meio campo|meio de campo|meia-volta|meia-idade|primeira-dama|primeira dama|"
            "primeira guerra mundial|segunda guerra mundial|guerra mundial|terceiro mundo|segunda mão|em segunda mão|"
            "primeiro plano|em primeiro lugar|em segundo lugar|segundo turno|primeiro turno|segunda volta|primeira volta|"
            "por meio de|por meio do|por meio da|em meio a|em meio à|em meio ao|no meio de|no meio do|no meio da|"
            "pela primeira vez|"
            "à primeira vista|terceira idade|quinta república|segunda divisão|primeira divisão|primeira liga|segunda liga|"
            "sexto sentido|quarto de hotel|quartos de hotel|quarto de hospital|quarto do hotel|quarto do hospital|"
            "primeiro-secretário|terceiro setor"
        ),
    },
    "itemstop": {
        True: (
            "a|à|ao|aos|às|em|no|na|nos|nas|num|numa|por|pelo|pela|pelos|pelas|para|com|sem|sob|sobre|contra|entre|desde|"
            "durante|"
            "após|depois|antes|segundo|conforme|e|ou|onde|mas|porém|nem|pois|que|quem|cujo|cuja|o|os|as|um|uma|uns|umas|este|"
            "esta|estes|estas|esse|essa|esses|essas|aquele|aquela|neste|nesta|nesse|nessa|deste|desta|seu|sua|seus|suas|meu|"
            "minha|"
            "nosso|nossa|nossos|ele|ela|eles|elas|nós|eu|você|vocês|lhe|lhes|se|não|mais|menos|também|muito|é|são|era|eram|foi|"
            "foram|ser|será|serão|seria|sido|está|estão|estava|estavam|esteve|estar|tem|têm|tinha|tinham|teve|ter|terá|terão|"
            "há|"
            "havia|houve|haver|faz|fazem|fez|fazer|vai|vão|ir|como|quando|enquanto|assim|então|já|ainda|sempre|só|apenas|cada|"
            "via|todo|toda|todos|todas|exceto|excepto|inclusive|aqui|ali|lá|ontem|hoje|amanhã|perto|longe|disse|diz|veio|vêm|"
            "pode|podem|deve|devem|até|apesar|algum|alguns|alguma|algumas|junto|bem|pouco|isso|isto|vivem|moram|trabalham|"
            "continuam|ficaram|ficou|morreram|participam|participaram|aguardam|enquanto|porque|além|dentro|fora|atrás|acima|"
            "abaixo|diante|perante|mediante|consoante|caso|embora|logo|talvez|sequer|aproximadamente|cerca|quase|ficam|"
            "deram|tiveram|vieram|fizeram|disseram|compareceram|precisam|receberam|custa|custam|custou|anuais"
        ),
    },
    "tollword": {
        True: "morto|morta|mortos|mortas|ferido|ferida|feridos|feridas|desaparecido|desaparecidos|desaparecida|desaparecidas|"
        "detido|detidos|detidas|preso|presos|presas|infectado|infectados|infetados|desalojados|desabrigados"
    },
    "pluralword": {True: "pessoas|gente|mortos|vítimas|gado|pessoal"},
    "possessor": {True: "seus|suas|nossos|nossas|estes|estas|meus|minhas"},
    "whole": {True: "metade"},
    "nocount": {True: "nenhum|nenhuma|todo|toda|cada|este|esta|esse|essa|o|a|algum|alguma|qualquer|outro|outra"},
}

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: "o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|num|numa|ao|à|aos|às|por|pelo|pela|pelos|pelas|para|"
        "com|sem|sob|sobre|entre|contra|desde|até|durante|após|antes|depois|segundo|conforme|perante|mediante|e|ou|onde|mas|"
        "porém|contudo|todavia|nem|pois|porque|que|quem|qual|quais|quando|como|se|embora|enquanto|caso|assim|então|também|"
        "ainda|já|sempre|nunca|jamais|hoje|ontem|amanhã|agora|aqui|ali|lá|muito|muitos|muita|muitas|pouco|poucos|mais|menos|"
        "bem|mal|tão|tanto|tudo|todo|toda|todos|todas|cada|algum|alguma|alguns|algumas|nenhum|nenhuma|outro|outra|outros|"
        "outras|tal|tais|mesmo|mesma|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas|isto|isso|"
        "aquilo|neste|nesta|nesse|nessa|deste|desta|desse|dessa|ele|ela|eles|elas|nós|eu|tu|você|vocês|me|te|lhe|lhes|"
        "meu|minha|seu|sua|seus|suas|nosso|nossa|nossos|nossas|teu|tua|não|sim|só|apenas|talvez|entretanto|"
        "é|são|era|eram|foi|foram|será|serão|está|estão|estava|tem|têm|tinha|teve|há|havia|houve|faz|fez|ser|ter|pode|deve|vai|"
        "dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|primeiro|primeira|segunda|terceiro|terceira|último|última|"
        "novo|nova|novos|novas|grande|grandes|pequeno|pequena|bom|boa|velho|velha|antigo|antiga|"
        "questionado|questionada|nascido|nascida|atual|actual|via|ver|leia|veja|foto|fotos|vídeo|crédito|fonte|"
        "além|apesar|segundo|trata|disse|afirmou|para|ambos|ambas|quase|cerca|dentro|fora|perto|diante|logo|"
        "ceo|pib|iva|icms|tv|cd|dvd|dna|adn|ong|pme|cpf|cnpj|ok|gps|hiv|vih|aids|sida|sms|covid|pm|stf|"
        "internet|web|facebook|twitter|whatsapp|instagram|youtube|deus|natal|páscoa|"
        "estado|estados|república|parlamento|governo|presidente|ministro|ministra|primeiro-ministro|"
        "norte|sul|leste|este|oeste|áfrica|oriente|ocidente|terra|lua|sol"
    },
    "title": {
        True: "Sr|Sra|Srs|Srta|Dr|Dra|Prof|Profa|Eng|Senhor|Senhora|Doutor|Doutora|Dom|Dona|D|Sir|Lord|Lorde|Padre|Frei|Irmã|"
        "Madre|Professor|Professora"
    },
    "particle": {True: "von|van|der|den|de|da|do|das|dos|del|della|di|du|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|d'"},
    "saint": {True: "St|Sto|Sta"},
    "surname": {True: "King|Prince|Pope|Bishop|Rei|Reis|Cardeal|Bispo|Prefeito|Duque"},
    "nameof": {},
    "namesuffix": {True: "Jr|Júnior|Junior|Filho|Neto|Sobrinho|II|III|IV|XVI"},
    "compound": {True: "se|lo|la|los|las|lhe|lhes|me|nos|feira"},
    "orgword": {
        True: "Grupo|SA|S.A.|Ltda|Lda|SGPS|Sociedade|Banco|Ministério|Universidade|Instituto|Academia|Escola|Colégio|Faculdade|"
        "Agência|Autoridade|Associação|Federação|União|Conselho|Comissão|Comitê|Comité|Tribunal|Partido|Igreja|Polícia|"
        "Hospital|Clínica|Centro|Fundação|Fundo|Clube|Liga|Organização|Serviço|Parlamento|Senado|Assembleia|Câmara|Bolsa|"
        "Exército|Marinha|Força|Forças|Frente|Movimento|Aliança|Coligação|Coalizão|Caixa|Companhia|Secretaria|Secretariado|"
        "Confederação|Sindicato|Gabinete|Observatório|Casa|Museu|Teatro|Ópera|Orquestra|Biblioteca|Corporação|Empresa|"
        "Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Bank|University|Institute|Holding|Holdings|Motors|Airlines|Times|Post|"
        "Jornal|Diário|Folha|Revista|Rádio|TV|Rede|Foundation|Taça|Copa|Prefeitura|Procuradoria|Congresso|Supremo|Guarda|"
        "Bombeiros|Cruz|Jogos|Festival|Prêmio|Prémio|Tratado|Lei|Fórum|Tech|Cloud|Media|News|United|International|Games|"
        "Party|League|Technologies|Electric|Partners|Capital|Energia|Petróleo|Telecom|Seguros|Construtora|Federal|Nações"
    },
    "institution": {
        True: "Senado|Congresso|Parlamento|Assembleia|Câmara|Bolsa|Igreja|Comissão|Conselho|Times|Post|Planalto|Itamaraty|"
        "Supremo"
    },
    "placeword": {
        True: "Rua|Avenida|Praça|Alameda|Largo|Ponte|Lago|Lagoa|Mar|Oceano|Ilha|Ilhas|Golfo|Cabo|Estreito|"
        "Floresta|Deserto|Palácio|Castelo|Estação|Porto|Aeroporto|Estádio|Hotel|São|Santo|Santa|San|Los|Las|New|Nova|Novo|"
        "Norte|Sul|Rio|Alto|Baixo|Região|Província|Próximo|Médio|Extremo|Estado|Distrito|Município|Freguesia|"
        "Bairro|Street|County|City|Island|Beach|Park|Bay|Praia|Parque|Rodovia|Baía|Foz|Faixa"
    },
    "companysuffix": {True: "SA|S.A.|SGPS|Ltda|Lda|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Holding|Holdings|S/A"},
    "orgtail": {
        True: "central|europeu|europeia|europeus|europeias|monetário|internacional|nacional|mundial|geral|supremo|suprema|"
        "federal|"
        "popular|socialista|democrata|democrático|democrática|republicano|republicana|comunista|liberal|trabalhista|"
        "conservador|conservadora|constitucional|olímpico|penal|criminal|islâmico|islâmica|islamita|árabe|africano|africana|"
        "unidas|unidos|regional|estadual|municipal|técnico|técnica|politécnico|superior|militar|civil|cristão|cristã|agrícola|"
        "vermelha|revolucionário|revolucionária|ambiental|eleitoral|econômico|económico|econômica|económica"
    },
    "orgnoun": {
        True: "grupo|sociedade|empresa|companhia|gigante|agência|partido|banco|jornal|diário|revista|canal|emissora|marca|"
        "montadora|construtora|operadora|fabricante|distribuidora|rede|clube|sindicato|associação|fundação|startup|start-up|"
        "subsidiária|filial|editora|semanário|site|firma|ONG|seguradora|equipe|equipa|time|fundo|universidade|conglomerado|"
        "laboratório|farmacêutica|petroleira|petrolífera|mineradora|varejista|retalhista|consultora|consultoria|companhia aérea"
    },
    "includingcue": {True: "incluindo|inclusive|entre os quais|entre as quais|entre eles|entre elas|dos quais|das quais"},
    "partitive": {True: "de|do|da|dos|das"},
    "partitivewhole": {True: "eles|elas|quais|seus|suas|os|as"},
    "partitivealone": {True: "dos|das|dentre"},
    "otherevent": {True: "réplica|réplicas|semelhante|similar|rival|concorrente"},
    "perunit": {True: "por|cada|ao|à"},
    "numberof": {True: "número|balanço|total"},
    "fate": {
        "homeless": "desabrigados|desalojados|sem-teto|sem teto|sem-abrigo|perderam as casas|perderam suas casas|sem casa",
        "missing": "desaparecidos|desaparecidas|dados como desaparecidos|dadas como desaparecidas",
    },
    "measureword": {
        "turnout": "taxa de participação|participação eleitoral|comparecimento às urnas",
        "revenue": "faturamento|faturação",
    },
    "companynoun": {
        True: "grupo|sociedade|empresa|companhia|gigante|firma|conglomerado|montadora|construtora|fabricante|distribuidora|"
        "startup|start-up|farmacêutica|petroleira|petrolífera|mineradora"
    },
    "agentmark": {True: "por|pelo|pela|pelos|pelas"},
    "locative": {True: "em|no|na|nos|nas|perto de|desde"},
    "kin": {
        True: "mulher|esposa|marido|filho|filha|irmão|irmã|mãe|pai|primo|prima|sobrinho|sobrinha|tio|tia|avô|avó|neto|neta|"
        "viúva|viúvo|namorada|namorado|companheira|companheiro|amigo|amiga|colega|vítima|suspeito|suspeita|ator|atriz|actor|"
        "actriz|cantor|cantora|escritor|escritora|autor|autora|poeta|jogador|jogadora|militante|ativista|activista|jornalista|"
        "fotógrafo|fotógrafa|artista|pintor|pintora|músico|estudante|professor|candidato|candidata|investigador|investigadora|"
        "pesquisador|pesquisadora|historiador|historiadora|bilionário|milionário|empresário|empresária|opositor|opositora|"
        "blogueiro|chamado|chamada|atacante|avançado|médio|meia|zagueiro|defesa|goleiro|guarda-redes|ditador|filósofo|"
        "sociólogo|socióloga|politólogo|cientista político|vizinho|vizinha|morador|moradora|bailarino|bailarina"
    },
    "personverb": {
        True: "disse|diz|afirmou|afirma|declarou|declara|explicou|explica|contou|conta|acrescentou|acrescenta|confessou|"
        "lamentou|lembrou|recordou|garantiu|escreveu|comentou|destacou|ressaltou|sublinhou|morreu|nasceu|vive|vivia|morava|"
        "mora|"
        "trabalhava|trabalha|demitiu-se|renunciou|admitiu|reconheceu|respondeu|concluiu|pensa|insistiu|sorriu|casou|"
        "encontrou-se|"
        "reuniu-se|recebeu|visitou|assinou|tuitou|fugiu|suicidou-se|aposentou-se|testemunhou|referiu|adiantou"
    },
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair/president/state president": "presidente",
        "state president": "presidente da República|Presidente da República",
        "vice president/state vice president": "vice-presidente|vice presidente",
        "chair": "presidente do conselho de administração|presidente do conselho|presidente do conselho diretor|chairman|"
        "presidente não executivo|presidente não-executivo",
        "chief executive": "CEO|diretor executivo|diretora executiva|director executivo|directora executiva|diretor-executivo|"
        "presidente executivo|presidente-executivo|presidente executiva|presidente da comissão executiva|diretor-presidente|"
        "diretora-presidente|executivo-chefe|presidente-executiva",
        "chief executive/managing director": "diretor-geral|diretora-geral|diretor geral|director-geral|directora-geral|"
        "administrador-delegado|administrador delegado",
        "managing director": "gerente|gerente-geral|superintendente",
        "chief financial officer": "diretor financeiro|diretora financeira|director financeiro|CFO|diretor de finanças",
        "chief operating officer": "diretor de operações|diretora de operações|COO",
        "head/chair/chief executive/president/managing director/director": "chefe|líder máximo|dirigente|número um|patrão",
        "head": "responsável",
        "leader": "líder|líder da oposição",
        "founder": "fundador|fundadora|cofundador|cofundadora|co-fundador|co-fundadora",
        "owner": "dono|dona|proprietário|proprietária",
        "director": "diretor|diretora|director|directora",
        "chief economist": "economista-chefe|economista chefe",
        "economist": "economista",
        "analyst": "analista",
        "spokesperson": "porta-voz",
        "secretary general": "secretário-geral|secretária-geral|secretário geral|secretária geral",
        "treasurer": "tesoureiro|tesoureira",
        "prime minister": "primeiro-ministro|primeira-ministra|primeiro ministro|primeira ministra|premiê|premier",
        "deputy prime minister": "vice-primeiro-ministro|vice-primeira-ministra|vice-premiê|vice primeiro-ministro",
        "chancellor/minister of foreign affairs": "chanceler",
        "minister of foreign affairs/junior minister": "secretário de Estado|secretária de Estado",
        "attorney general/prosecutor": "procurador-geral|procuradora-geral",
        "minister": "ministro|ministra|ministro-chefe|ministra-chefe",
        "head of state": "chefe de Estado|chefe do Estado",
        "head of government": "chefe de governo|chefe do governo|chefe de Governo|chefe do Governo|presidente do governo|"
        "presidente do Governo",
        "king": "rei",
        "queen": "rainha",
        "emperor": "imperador",
        "crown prince": "príncipe herdeiro|príncipe-herdeiro",
        "prince": "príncipe",
        "princess": "princesa",
        "sultan": "sultão",
        "emir": "emir",
        "pope": "papa",
        "governor": "governador|governadora",
        "lieutenant governor": "vice-governador|vice-governadora",
        "mayor": "prefeito|prefeita|autarca|presidente da câmara municipal|presidente da Câmara Municipal|alcaide",
        "speaker": "presidente da Câmara dos Deputados|presidente da Assembleia da República|presidente da Câmara",
        "senator": "senador|senadora",
        "member of parliament": "deputado|deputada|parlamentar|eurodeputado|eurodeputada|deputado federal|deputada federal|"
        "deputado estadual|deputada estadual",
        "ambassador": "embaixador|embaixadora",
        "envoy": "enviado|enviada|enviado especial|emissário",
        "chief of staff": "chefe de gabinete",
        "commissioner": "comissário|comissária|comissário europeu|comissária europeia",
        "adviser": "assessor|assessora|conselheiro|conselheira",
        "judge": "juiz|juíza|juiz federal|juíza federal|magistrado|magistrada|desembargador|desembargadora",
        "prosecutor": "promotor|promotora|procurador|procuradora|procurador federal|promotor público",
        "lawyer": "advogado|advogada|defensor público|defensora pública",
        "sheriff": "xerife",
        "police chief": "chefe da polícia|chefe de polícia",
        "fire chief": "comandante dos bombeiros",
        "sergeant": "sargento",
        "lieutenant": "tenente",
        "captain": "capitão",
        "commander": "comandante",
        "major": "major",
        "colonel": "coronel|tenente-coronel",
        "general": "general|brigadeiro|general de brigada",
        "admiral": "almirante",
        "imam": "imã|imame|aiatolá|aiatola",
        "bishop": "bispo",
        "archbishop": "arcebispo",
        "cardinal": "cardeal",
        "pastor": "pastor|pastora",
        "rabbi": "rabino",
        "professor": "professor|professora",
        "rector": "reitor|reitora",
        "editor": "editor|editora-chefe|editor-chefe|diretor de redação|chefe de redação",
        "coach": "treinador|treinadora|selecionador|técnico",
    },
    "portfolio": {
        "foreign affairs": "relações exteriores|negócios estrangeiros|assuntos exteriores|exterior|relações externas",
        "finance": "finanças|fazenda",
        "economy": "economia",
        "budget": "orçamento",
        "trade": "comércio|comércio exterior|comércio externo",
        "industry": "indústria",
        "defence": "defesa|defesa nacional",
        "the interior": "interior|administração interna",
        "justice": "justiça",
        "health": "saúde",
        "education": "educação",
        "higher education": "ensino superior",
        "labour": "trabalho|emprego",
        "social affairs": "assuntos sociais|solidariedade|segurança social|desenvolvimento social|previdência",
        "culture": "cultura",
        "environment": "ambiente|meio ambiente",
        "agriculture": "agricultura",
        "transport": "transportes|transporte|infraestrutura|infraestruturas",
        "energy": "energia|minas e energia",
        "sport": "esporte|esportes|desporto",
        "tourism": "turismo",
        "information": "informação|comunicação|comunicações|comunicação social",
        "science": "ciência|ciência e tecnologia|pesquisa",
        "housing": "habitação|cidades",
        "planning": "planejamento|planeamento",
        "oil": "petróleo|petróleos",
        "European affairs": "assuntos europeus",
        "immigration": "imigração|migrações",
        "development": "desenvolvimento|cooperação",
    },
    "ministerial": {True: "ministro|ministra|ministros|ministros-chefes"},
    "ministry": {True: "ministério|ministérios"},
    "deputy": {"deputy": "vice|sub|adjunto|adjunta"},
    "tense": {
        "former": "antigo|antiga|ex|antigos|cessante|deposto|deposta|falecido|falecida|destituído|destituída",
        "acting": "interino|interina|em exercício|provisório|provisória",
        "elect": "eleito|eleita|indicado|indicada|designado|designada",
    },
    "officeadjective": {
        True: "novo|nova|atual|actual|futuro|futura|poderoso|poderosa|jovem|célebre|famoso|famosa|carismático|influente|"
        "conservador|conservadora|socialista|executivo|executiva|principal|primeiro|primeira|geral|regional|nacional|federal|"
        "estadual|municipal|adjunto|adjunta|islamita|liberal|preso|republicano|republicana|democrata|bilionário|próprio|"
        "própria|"
        "social-democrata|trabalhista|chefe|então|recém-eleito|recém-nomeado|veterano|veterana"
    },
    "definite": {True: "o|a|os|as|ao|à|pelo|pela|seu|sua"},
    "indefinite": {True: "um|uma"},
    "era": {True: "época|altura|momento"},
    "post": {True: "cargo|posto|funções|lugar|presidência"},
    "aspirant": {True: "candidato|candidata|candidatos|candidatura|pré-candidato|pré-candidata"},
    "its": {"any": "seu|sua"},
    "officeof": {True: "de|do|da|dos|das|no|na|junto de|junto ao|junto à"},
    "joiner": {True: "e"},
    "counterpart": {True: "homólogo|homóloga"},
    "relative": {True: "que"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "dirige|comanda|chefia|lidera",
        "chair/president": "preside",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "dirigido|dirigida|comandado|comandada|chefiado|"
        "chefiada|liderado|liderada",
        "chair/president": "presidido|presidida",
        "founder": "fundado|fundada|criado|criada",
    },
    "byagent": {True: "por|pelo|pela|pelos"},
    "be": {"current": "é|continua|permanece|torna-se|tornou-se", "former": "era|foi"},
    "appointed": {
        True: "nomeado|nomeada|eleito|eleita|reeleito|reeleita|designado|designada|indicado|indicada|promovido|promovida|"
        "empossado|empossada|escolhido|escolhida|confirmado|confirmada|reconduzido|coroado"
    },
    "nomination": {True: "nomeação|eleição|designação|indicação|promoção|posse|reeleição"},
    "capacityof": {True: "como|na qualidade de|enquanto|no cargo de|no papel de|na condição de"},
    "capacity": {
        "partner": "parceiro|parceira",
        "sponsor": "patrocinador|patrocinadora",
        "supplier": "fornecedor|fornecedora",
        "distributor": "distribuidor|distribuidora",
        "agent": "agente",
        "shareholder": "acionista|accionista",
        "operator": "operador|operadora",
        "host": "anfitrião|anfitriã",
    },
    "who": {},
    "possessive": {},
    # --- quotations ---
    "speechverb": {
        True: "disse|disseram|diz|dizem|afirmou|afirma|afirmaram|declarou|declara|anunciou|anuncia|explicou|explica|"
        "acrescentou|"
        "acrescenta|confirmou|confirma|revelou|revela|garantiu|garante|contou|conta|escreveu|escreve|lembrou|lembra|recordou|"
        "recorda|admitiu|admite|reconheceu|reconhece|insistiu|insiste|concluiu|conclui|respondeu|responde|lamentou|lamenta|"
        "comentou|comenta|prometeu|promete|ressaltou|ressalta|destacou|destaca|sublinhou|sublinha|referiu|refere|adiantou|"
        "adianta|frisou|frisa|salientou|salienta|considerou|considera|avaliou|avalia|alertou|alerta|advertiu|adverte|repetiu|"
        "observou|observa|assegurou|assegura|argumentou|argumenta|defendeu|defende|questionou|perguntou|brincou|desabafou|"
        "segundo|tuitou|completou|apontou|informou|relatou|ironizou|exclamou"
    },
}

CONCEPTS = {
    "meet": "encontrar encontro reunir reunião reuniu reuniões",
    "visit": "visitar visita deslocação visitou deslocações",
    "sign": "assinar assinatura rubricar",
    "open": "abrir abertura aberto aberta inaugurar inauguração abriu inaugurou inaugurações",
    "close": "fechar fechamento encerrar encerramento fecho",
    "launch": "lançar lançamento",
    "announce": "anunciar anúncio",
    "acquire": "adquirir aquisição adquiriu aquisições",
    "merge": "fusão fundir= fundiu= fusões",
    "invest": "investir investimento",
    "sell": "vender venda",
    "buy": "comprar compra",
    "appoint": "nomear nomeação designar designação nomeações designações",
    "resign": "renunciar renúncia demissão demissões",
    "dismiss": "demitir despedir exonerar exoneração exonerações",
    "elect": "eleger eleito eleita",
    "win": "ganhar vencer vitória",
    "lose": "perder perda perdeu derrota= derrotas=",
    "beat": "derrotar bater batido bateu",
    "die": "morrer morte morto morta mortos falecer falecimento óbito",
    "kill": "matar matou homicídio assassinar assassinato",
    "injure": "ferir ferido ferida feridos ferimento feriu",
    "arrest": "prender preso= presa= presos= presas= detenção deter detido prendeu detenções",
    "charge": "acusar acusação indiciar denunciar acusações",
    "convict": "condenar condenação culpado condenações",
    "sentence": "pena sentença",
    "acquit": "absolver absolvição absolvições",
    "attack": "atacar ataque atentado agressão agressões",
    "shoot": "tiroteio tiro= tiros= disparar disparo baleado",
    "stab": "esfaquear facada",
    "explode": "explodir explosão explodiu explosões",
    "crash": "colisão acidente colidir colisões",
    "collapse": "desabar desabamento colapso desmoronar ruiu desabou",
    "quake": "terremoto terramoto sismo tremor",
    "flood": "inundação enchente cheias= inundar inundações",
    "burn": "incêndio queimar arder",
    "strike": "greve paralisação paralisações",
    "protest": "protestar protesto manifestação manifestar manifestações",
    "vote": "votar votação votações",
    "adopt": "adotar adoção adoptar adoções",
    "approve": "aprovar aprovação ratificar ratificação aprovações ratificações",
    "reject": "rejeitar rejeição rejeições",
    "invade": "invadir invasão invadiu invasões",
    "withdraw": "retirar retirada",
    "deploy": "mobilizar destacamento",
    "present": "apresentar apresentação apresentações",
    "publish": "publicar publicação publicações",
    "give": "doar oferecer ofereceu doação doações",
    "marry": "casar= casou= casaram= casamento= casamentos=",
    "born": "nascer nascido nascimento",
    "found": "fundar= fundou= fundada= fundado= fundadores=",
    "arrive": "chegar chegada",
    "leave": "deixar saída partiu= saiu",
    "begin": "começar começo iniciar início",
    "end": "terminar acabar fim término",
    "rise": "subir aumentar aumento crescer crescimento subida alta= subiu subiram",
    "fall": "cair caiu caíram queda descer descida recuar recuo diminuir diminuição diminuições",
    "earn": "lucrar",
    "pay": "pagar pagamento",
    "fine": "multa multar coima",
    "ban": "proibir proibição proibiu proibições",
    "recall": "recolha",
    "deliver": "entregar entrega",
    "build": "construir construção construiu construída construído construções",
    "host": "sediar acolher",
    "rescue": "resgatar resgate salvar socorrer",
    "evacuate": "evacuar evacuação retirados evacuações",
    "disappear": "desaparecer desaparecimento",
    "escape": "fugir fuga fugiu",
    "kidnap": "sequestrar sequestro raptar rapto",
    "release": "libertar libertação soltar libertações",
    "cut": "cortar corte",
    "hire": "contratar contratação recrutar contratações",
    "discover": "descobrir descoberta encontrado= encontrada= encontrados= encontradas= descobriu",
    "agreement": "acordo tratado pacto protocolo",
    "contract": "contrato",
    "embassy": "embaixada",
    "office": "escritório sede",
    "store": "loja",
    "factory": "fábrica usina",
    "bank": "banco= bancos=",
    "company": "empresa sociedade companhia firma= firmas=",
    "brand": "marca= marcas=",
    "buyer": "comprador compradora",
    "customer": "cliente",
    "user": "usuário utilizador utente",
    "employee": "funcionário empregado trabalhador empregar",
    "job": "emprego vaga",
    "consumer": "consumidor consumidora",
    "person": "pessoa gente",
    "victim": "vítima",
    "missing": "desaparecido desaparecida",
    "survivor": "sobrevivente",
    "refugee": "refugiado migrante",
    "soldier": "soldado militar",
    "police": "polícia policial policiais",
    "officer": "agente agentes",
    "child": "criança crianças",
    "woman": "mulher",
    "man": "homem homens",
    "student": "estudante aluno",
    "teacher": "professor docente",
    "passenger": "passageiro",
    "house": "casa= casas= moradia residência",
    "building": "edifício prédio",
    "vehicle": "veículo carro caminhão camião caminhões camiões",
    "flight": "voo avião aviões",
    "ship": "navio barco",
    "train": "trem comboio",
    "school": "escola universidade",
    "hospital": "hospital hospitais",
    "country": "país países nação nações",
    "city": "cidade",
    "member": "membro",
    "seat": "assento cadeira",
    "ballot": "voto sufrágio",
    "point": "ponto",
    "goal": "gol golo",
    "game": "jogo partida= partidas=",
    "share": "ação= ações= acção= acções=",
    "profit": "lucro lucros",
    "revenue": "receita faturamento faturação faturações",
    "damage": "dano danos prejuízo estrago",
    "premium": "ágio",
    "stake": "participação participações",
    "toll": "balanço",
    "value": "valor avaliado",
    "dividend": "dividendo",
    "ransom": "extorsão extorsões",
    "compensation": "indenização indemnização compensação indenizações indemnizações compensações",
    "homeless": "desabrigado desalojado sem-teto sem-abrigo",
    "tent": "tenda barraca",
    "bed": "cama leito",
    "witness": "testemunha",
    "rescuer": "socorrista",
    "room": "quartos= sala",
    "height": "altura",
    "width": "largura",
    "length": "comprimento extensão extensões",
    "weight": "peso= pesar",
    "price": "preço",
    "cost": "custo custar",
    "debt": "dívida",
    "budget": "orçamento",
    "deficit": "déficit défice",
    "tax": "imposto tributo",
    "salary": "salário",
    "reward": "recompensa",
    "bail": "fiança caução cauções",
    "loan": "empréstimo",
    "aid": "ajuda auxílio",
    "population": "população habitante populações",
    "magnitude": "magnitude",
    "depth": "profundidade",
    "speed": "velocidade",
    "temperature": "temperatura",
    "distance": "distância",
    "area": "área superfície",
    "party": "partido= partidos=",
    "government": "governo",
    "ministry": "ministério",
    "court": "tribunal julgamento",
    "prison": "prisão cadeia presídio prisões",
    "bomb": "bomba",
    "weapon": "arma",
    "drug": "droga",
    "oil": "petróleo",
    "gas": "gás",
    "gift": "prenda oferta=",
    "watch": "relógio",
    "banquet": "banquete jantar",
    "partner": "parceiro parceira",
    "product": "produto",
    "project": "projeto projecto",
    "conference": "conferência cúpula cimeira",
    "election": "eleição eleições",
    "subscriber": "assinante",
    "visitor": "visitante turista",
    "voter": "eleitor",
    "shareholder": "acionista accionista",
    "patient": "paciente doente",
    "case": "caso= casos=",
    "household": "família agregado",
    "apartment": "apartamento",
    "active": "ativo ativa activo",
    "new": "novo nova",
    "foreign": "estrangeiro estrangeira",
    "military": "militares",
    "civil": "civil",
    "nuclear": "nuclear",
    "monthly": "mensal",
    "annual": "anual",
    "daily": "diário diária",
    "online": "online",
    "net": "líquido",
    "unemployed": "desempregado",
}

# "and" stands before units ("vinte e dois"), ordinals are chains ("trigésimo quinto"); `day_after_weekday` "quarta, 18";
# `small_weekdays` a capital makes a weekday a name; `verb_first`: "Abriu ontem";
# verb endings tell which way a sentence looks.
OPTIONS = {
    "plural": ("s",),
    "verb_endings": ("aram", "eram", "iram", "avam", "arão", "erão", "irão"),
    "participle": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "mente"),
    "holder_follows": True,
    "day_after_weekday": True,
    "and_before_units": True,
    "ordinals_add": True,
    "short_years": True,
    "one_moment": True,
    "weekday_after_day": True,
    "small_weekdays": True,
    "verb_first": True,
    "conditional_endings": ("aria", "ariam", "eriam", "iria", "iriam"),
    "future_endings": ("ará", "erá", "irá", "arão", "irão", "arei", "erei", "irei", "aremos", "eremos", "iremos"),
    "past_endings": ("ou", "aram", "eram", "iram", "iu", "ceu", "reu", "endeu", "erdeu", "ondeu", "beu", "veu", "avam"),
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("No trimestre homólogo do ano anterior, caiu.", "date: trimestre homólogo do ano anterior"),
    ("Choveu o ano inteiro.", "date: o ano inteiro"),
    ("Até essa data morava em Braga.", "date: essa data"),
    ("Mora na rua 3 de Maio.", "quantity: 3"),
    ("O museu abriu a 3 de maio de 2014.", "date: 3 de maio de 2014"),
    ("Na quarta-feira (18 de março) choveu.", "date: quarta-feira (18 de março)"),
    ("As vendas recuaram no fim do ano passado.", "date: fim do ano passado"),
    ("Ela esperou duas horas.", "duration: duas horas"),
    ("O jornal sai todas as segundas-feiras.", "recurrence: todas as segundas-feiras"),
    ("Vieram mais de 5.000 visitantes.", "quantity: mais de 5.000"),
    ("Uma dezena de casas ardeu.", "quantity: Uma dezena"),
    ("Os preços subiram 3,4%.", "percent: 3,4%"),
    ("A obra custou R$ 1,2 bilhão.", "money: R$ 1,2 bilhão"),
    ("A ponte mede 80 km.", "quantity: 80 km"),
    ("Um motorista de 19 anos ficou ferido.", "age: 19 anos"),
    ("A terceira casa ardeu.", "ordinal: terceira"),
    ("O CEO da Norvex Tomas Reyes falou.", "role: O CEO da Norvex Tomas Reyes"),
    ("“Vamos reconstruir o porto”, disse Tomas Reyes.", "quote: “Vamos reconstruir o porto”"),
    ("Segundo a polícia, ninguém se feriu.",),
    ("A planta nasce em meio a pedras.",),
    ("Ela tem mais de 40 anos.", "age: mais de 40 anos"),
    ("Deviam 60 USD milhões.", "money: 60 USD milhões"),
    ("A câmara decidiu por 5 votos a 4.", "score: 5 votos a 4"),
    ("O 2 a 2 agradou a todos.", "score: 2 a 2"),
    ("A lista cai dois pontos, para 31%.", "percent: dois pontos", "percent: 31%"),
    ("A octogenária canta.", "age: octogenária"),
    ("As rendas dobraram.", "quantity: dobraram"),
    ("Dorme na pensão Três Carvalhos.",),
    ("Um quarto dos barcos afundou.", "quantity: Um quarto"),
    ("Saiu às duas e um quarto.", "time: às duas e um quarto"),
    ("São 12 os milhões de livros.", "quantity: 12 os milhões"),
    ("Em 2012 os milhões faltavam.", "date: 2012"),
    ("Pesa 5 gramas ou menos de ouro.", "quantity: 5 gramas ou menos de"),
    ("O templo caiu em 70 d.C. e ardeu em 44 a.C. também.", "date: 70 d.C.", "date: 44 a.C."),
    ("Ela correu em Lima 2019, com sol.", "date: 2019"),
    ("Os cantores, dos 23 aos 69 anos, chegaram.", "duration: 23 aos 69 anos"),
)

LEXICON = Lexicon(
    code="pt",
    name="Portuguese",
    words=merged(CLAIMS, NAMES, territory_words("pt"), DATES, NUMBERS),
    concepts=CONCEPTS,
    decimal=",",
    options=OPTIONS,
    examples=EXAMPLES,
)
