"""Words of dates in English."""

from __future__ import annotations

WORDS = {
    "weekday": {
        0: "Monday|Mondays",
        1: "Tuesday|Tuesdays",
        2: "Wednesday|Wednesdays",
        3: "Thursday|Thursdays",
        4: "Friday|Fridays",
        5: "Saturday|Saturdays",
        6: "Sunday|Sundays",
    },
    "weekdays": {True: "Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays"},
    "shortweekday": {0: "Mon", 1: "Tue|Tues", 2: "Wed|Weds", 3: "Thu|Thur|Thurs", 4: "Fri", 5: "Sat", 6: "Sun"},
    "monthfirst": {
        True: "January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|"
        "October|Oct|November|Nov|December|Dec"
    },
    "shakymonth": {True: "May|March|Mar|Jan|Jun|Jul|Sep|Dec|Apr|Aug|April|June"},
    "timeunit": {
        "year": "year|years|yr|yrs",
        "month": "month|months|mo",
        "week": "week|weeks",
        "day": "day|days",
        "hour": "hour|hours|hr|hrs",
        "minute": "minute|minutes|min|mins",
        "second": "second|seconds|sec|secs",
        "quarter": "quarter|quarters",
        "decade": "decade|decades",
        "century": "century|centuries",
        "millennium": "millennium|millennia",
        "fortnight": "fortnight|fortnights",
        "weekend": "weekend|weekends|week-end",
        "half": "half",
        "season": "season|seasons",
        "night": "night|nights",
    },
    "timeunits": {
        True: "years|months|weeks|days|hours|minutes|seconds|quarters|decades|centuries|summers|winters|weekends|nights"
    },
    "season": {
        "SP": "spring|springtime",
        "SU": "summer|summers|summertime",
        "FA": "fall|autumn",
        "WI": "winter|winters|wintertime",
    },
    "partofday": {"MO": "morning|mornings", "AF": "afternoon|afternoons", "EV": "evening|evenings", "NI": "night|nights"},
    "dayword": {
        0: "today",
        -1: "yesterday",
        1: "tomorrow",
        2: "the day after tomorrow|day after tomorrow",
        -2: "the day before yesterday|day before yesterday",
    },
    "tonight": {(0, "EV"): "tonight", (-1, "NI"): "overnight"},
    "hourmark": {True: "h"},
    "noon": {12: "noon|midday", 24: "midnight"},
    "meridiem": {"am": "am|a.m.|a.m", "pm": "pm|p.m.|p.m"},
    "oclock": {True: "o'clock"},
    "timezone": {
        True: "GMT|EST|EDT|ET|CET|CEST|BST|UTC|PST|PDT|MST|CST|CDT|IST|JST|local time|Eastern time|Eastern|Pacific time"
    },
    "the": {True: "the"},
    "this": {True: "this"},
    "deictic": {-1: "last|past", 0: "this|current", 1: "next|coming|upcoming"},
    "anaphoric": {-1: "previous|preceding|prior", 0: "same|that", 1: "following|ensuing|subsequent"},
    "stretch": {
        -1: "last|past|previous|preceding|prior|recent",
        1: "next|following|coming|upcoming|ensuing",
        0: "first|initial|final|latest|entire|whole|full|opening",
    },
    "ago": {True: "ago|back"},
    "shortmonth": {True: "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep"},
    "afterwards": {1: "later|afterward|afterwards|thereafter", -1: "earlier|previously|beforehand"},
    "within": {True: "in"},
    "sectionword": {"early": "early|earlier", "late": "late|later", "mid": "mid|middle"},
    "sectionnoun": {"start": "beginning|start|outset|turn|dawn", "mid": "middle", "end": "end|close"},
    "timehedge": {
        "about": "about|around|approximately|roughly|circa|some|close to|as much as",
        "nearly": "nearly|almost|just under",
        "more_than": "more than|over|just over|well over|upwards of",
        "less_than": "less than|under|fewer than",
        "at_least": "at least|no less than",
        "at_most": "at most|up to|no more than|as many as|as long as",
    },
    "pointhedge": {True: "around|about|circa"},
    "fromnow": {True: "from now|hence|from today"},
    "dayprep": {True: "on|until|by|since|before|after|from|the|till|this"},
    "border": {
        "before": "before|prior to",
        "after": "after",
        "since": "since",
        "until": "until|till|through",
        "by": "by|no later than|not later than",
    },
    "in": {True: "in|during|on|at|for|of|throughout|within|into"},
    "dateprep": {
        True: "in|during|since|by|until|till|through|throughout|before|after|from|to|of|around|about|circa|early|late|"
        "mid|prior to|between|until about|for|fiscal|back in|as of|as early as|as late as|beyond|into|ending|"
        "ended|than|on|at|over|per|starting|the"
    },
    "owner": {True: "its|his|her|their|our|my|that|own"},
    "unitadjective": {True: "more|additional|full|consecutive|straight|long|whole|solid|trading|working|business"},
    "yearprep": {
        True: "in|during|since|by|until|till|through|throughout|before|after|of|around|circa|early|late|mid|prior to|"
        "from|for|fiscal|between|both|due|back in|as of|as early as|as late as|beyond|into|year|summer|winter|"
        "spring|autumn|fall|end|late in|early in|later in"
    },
    "yearword": {True: "year"},
    "each": {True: "every|each"},
    "everyother": {True: "every other|every second"},
    "frequency": {
        "day": "daily",
        "week": "weekly",
        "month": "monthly",
        "quarter": "quarterly",
        "year": "annual|annually|yearly",
        "hour": "hourly",
        "2week": "biweekly|fortnightly",
        "2year": "biennial|biennially",
        "halfyear": "semiannual|semiannually|semi-annual|semi-annually|half-yearly|biannual",
        "night": "nightly",
    },
    "times": {True: "times|time"},
    "once": {1: "once", 2: "twice"},
    "per": {True: "per|a|an|each|every"},
    "few": {(2, 6): "a couple of|a few|several|some|a couple|few|many"},
    "reference": {
        "PAST_REF": "recently|at one time|lately|long ago|not long ago|not that long ago|more recently|most recently",
        "PRESENT_REF": "now|currently|current|at present|right now|nowadays|these days|at this time|at the moment|presently|"
        "at this point|at the present time|just now",
        "FUTURE_REF": "the future|the near future|someday|as soon as possible|the foreseeable future",
    },
    "decadeword": {
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    "decademark": {True: "s|'s|s."},
    "quarterletter": {"quarter": "Q", "half": "H"},
    "halfword": {0.5: "half"},
    "old": {True: "old|olds|of age|age"},
    "counted": {
        True: "people|men|women|persons|children|students|workers|employees|jobs|shares|dollars|euros|pounds|units|"
        "soldiers|troops|homes|houses|cars|votes|voters|visitors|miles|meters|metres|feet|acres|tons|tonnes|"
        "points|words|pages|copies|residents|passengers|years|days|hours|protesters|demonstrators|refugees|"
        "migrants|calories|seats|guests|fans|athletes|families"
    },
    "to": {True: "to|until|till|through|thru|and|or"},
    "rangestart": {True: "from|between"},
    "rangeend": {True: "to|until|till|through|thru|-|–|—"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Christmas|Christmas Day|Xmas",
        "12-24": "Christmas Eve",
        "12-31": "New Year's Eve",
        "01-01": "New Year's Day|New Year's|New Year Day",
        "10-31": "Halloween",
        "02-14": "Valentine's Day",
        "07-04": "Independence Day|Fourth of July|4th of July",
        "11-11": "Veterans Day|Armistice Day|Remembrance Day",
        "05-01": "May Day",
        "12-26": "Boxing Day",
        "03-17": "St. Patrick's Day",
        "04-01": "April Fools' Day",
        "11-4-4": "Thanksgiving|Thanksgiving Day",
        "09-1-1": "Labor Day",
        "05-1--1": "Memorial Day",
        "01-1-3": "Martin Luther King Day|MLK Day|Martin Luther King Jr. Day",
        "02-1-3": "Presidents' Day|Presidents Day",
        "10-1-2": "Columbus Day",
        "05-7-2": "Mother's Day",
        "06-7-3": "Father's Day",
        "E+0": "Easter|Easter Sunday",
        "E-2": "Good Friday",
        "E+1": "Easter Monday",
        "E-7": "Palm Sunday",
        "E-46": "Ash Wednesday",
        "E+39": "Ascension Day",
        "E+49": "Pentecost|Whit Sunday",
        "04-22": "Earth Day",
        "06-19": "Juneteenth",
        "03-08": "International Women's Day",
        "12-06": "St. Nicholas Day",
    },
    "pastnoun": {True: "past"},
    "recent": {True: "recent"},
    "coming": {True: "coming|future|upcoming"},
    "futurecue": {
        True: "will|would|'ll|shall|won't|plan|plans|planned|planning|expected|expects|expect|scheduled|intends|intend|"
        "aims|hopes|going|is to|are to|upcoming|coming|"
        "slated|effective|matures|maturing|payable|expires|begins|starts|opens|can|"
        "must|should|may|tomorrow"
    },
    "pastaux": {True: "was|were|had|been"},
    "pastcue": {
        True: "was|were|had|did|said|told|has|have|been|went|came|made|took|got|gave|began|rose|fell|met|won|lost|held|"
        "became|found|led|left|sent|brought|sold|bought|paid|cut|saw|reported|announced|since|ago|after|fired|"
        "killed|died|signed|"
        "last|yesterday|earlier|closed|ended|approved|shot|hit|wrote|spoke|quit|grew|broke|kept|struck|fled|ran|"
        "hurt|put|let"
    },
    "atclock": {True: "at|until|till|by|before|after|since"},
    "clockprep": {True: "at|by|until|till|from|before|after|between|since|to"},
    "length": {True: "for|in"},
    "quarterhour": {True: "quarter|a quarter"},
    "pastto": {1: "past|after", -1: "to|before"},
    "lastnth": {-1: "last|final"},
    "dayarticle": {True: "the"},
}

# `month_first` 3/20/15; `twelve_hours` "7:30" can be the evening's; `title_case` headlines write "20 Years";
# verb endings tell which way a sentence looks.
OPTIONS = {"month_first": True, "twelve_hours": True, "title_case": True, "past_endings": ("ed",)}
