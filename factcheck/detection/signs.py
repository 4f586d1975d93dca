"""The words of a sentence that speak for or against a check, and the kinds they show.

Patterns are English, with a few words of other languages; numbers, dates, names, quotation marks
and questions are found in any. All of them run in time linear in the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import NO_KINDS, ClaimKind
from factcheck.text.alternatives import any_case

if TYPE_CHECKING:
    from collections.abc import Iterable

READ_AT_MOST = 2_000
"""Code points of a sentence that are looked at; what is longer is no sentence of a text."""

MOST_SPANS = 8
"""Places of one sign that are told; more would tint the whole sentence."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing a sentence may show: its name, what it tells a reader, and the kinds it means."""

    name: str
    tells: str
    pattern: re.Pattern[str]
    kinds: ClaimKind = NO_KINDS


@dataclass(frozen=True, slots=True)
class Finding:
    """A sign found in a sentence: where, in code points of the sentence, half-open."""

    sign: Sign
    spans: tuple[TextSpan, ...]


def findings(sentence: str) -> tuple[Finding, ...]:
    """Return the signs the sentence shows, in the order of SIGNS."""
    return _findings(sentence[:READ_AT_MOST])


@lru_cache(maxsize=1024)
def _findings(read: str) -> tuple[Finding, ...]:
    """Look once: features, kinds, reasons and both neighbours ask for the same sentence."""
    found = ((sign, _places(sign.pattern, read)) for sign in SIGNS)
    return tuple(Finding(sign, spans) for sign, spans in found if spans)


def kinds_of(found: Iterable[Finding]) -> ClaimKind:
    """Return all the kinds the findings mean."""
    kinds = NO_KINDS
    for finding in found:
        kinds |= finding.sign.kinds
    return kinds


def _places(pattern: re.Pattern[str], read: str) -> tuple[TextSpan, ...]:
    places: list[TextSpan] = []
    for match in pattern.finditer(read):
        places.append(TextSpan(*match.span()))
        if len(places) == MOST_SPANS:
            break
    return tuple(places)


_ALTERNATIVE = re.compile(r"(?:[^|()]|\((?:[^()]|\([^()]*\))*\))+")
"""One of several alternatives, with what its brackets hold."""


def _any(words: str) -> re.Pattern[str]:
    """Compile alternatives that must stand as whole words; white space means any white space."""
    alternatives = any_case(_ALTERNATIVE.findall(words.replace(" ", r"\s")))
    return re.compile(rf"(?<![\w’'-]){alternatives}(?![\w-])")


def _each(words: str, after: str) -> str:
    """Return the alternatives, each with these words after it."""
    return "|".join(f"{one} {after}" for one in words.split("|"))


_MONTHS = (
    "January|February|March|April|May(?= \\d)|June|July|August|September|October|November|December"
    "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?"
)
_MONTHS_ELSEWHERE = (
    "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet"
    "|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    "|septiembre|octubre|noviembre|diciembre"
)
_DAY_FIRST = _MONTHS.replace("May(?= \\d)", "May") + f"|{_MONTHS_ELSEWHERE}"
_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?"
    "|thousands?|millions?|billions?|trillions?|dozens?|half|a third|a quarter|two-thirds|double"
    "|triple|twice|percent|per cent"
    "|zwei|drei|vier|fünf|Prozent|Tausend|Millionen|Milliarden|deux|trois|quatre|cinq|pour cent"
    "|milliards?|tres|cuatro|cinco|por ciento|millones|लाख|करोड़|प्रतिशत|مليون|مليار|بالمئة"
)
_EXTREMES = (
    "most|least|largest|biggest|highest|lowest|smallest|oldest|youngest|fastest|longest|worst|best"
    "|deadliest|latest|youngest"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"

SIGNS: tuple[Sign, ...] = (
    Sign(
        "number",
        "gives a number",
        re.compile(
            r"[$€£¥₹]?\d[\d.,]*(?:\s?(?:%|bn|m|k|km|kg|mph|ft|percent|per cent|million|billion|"
            r"trillion|thousand|USD|dollars|euros|pounds|people|years?|months?|days?"
            r"|hours?))?(?!\w)"
        ),
        ClaimKind.QUANTITY,
    ),
    Sign("number_word", "counts or measures", _any(_NUMBER_WORDS), ClaimKind.QUANTITY),
    Sign(
        "date",
        "says when",
        re.compile(
            rf"(?<!\w)(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s"
            rf"|de\s)?(?:{_DAY_FIRST})(?:,?\s(?:de\s)?\d{{4}})?"
            rf"|(?:{_MONTHS})(?:\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d))?(?:,?\s\d{{4}})?"
            rf"|(?:{_MONTHS_ELSEWHERE})\s(?:de\s)?\d{{4}}"
            r"|(?:19|20)\d\d(?!\w|[.,]\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)(?!\w)"
        ),
        ClaimKind.DATE,
    ),
    Sign(
        "day",
        "says when",
        _any(
            "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|last (?:week"
            "|month|year|night|summer|winter|spring|autumn|fall)|this (?:week|month|year"
            "|morning)|earlier this \\w+|since \\w+|overnight|"
            + _each("years?|months?|weeks?|days?|decades?", "(?:ago|later|earlier)")
        ),
        ClaimKind.DATE,
    ),
    Sign(
        "name",
        "names who or what is meant",
        re.compile(
            rf"(?<=[\w,;:)”\"’] )(?!I\b|I['’]){_CAPITAL}(?:\s(?:of\s(?:the\s)?"
            rf"|and\s)?{_CAPITAL}){{0,5}}"
            rf"|(?<![\w.]){_CAPITAL}(?:\s{_CAPITAL}){{1,5}}|(?<!\w)(?:[A-Z]\.){{2,}}"
            rf"|(?<!\w)[A-Z]{{2,}}s?(?!\w)"
        ),
    ),
    Sign(
        "speech",
        "reports what someone said",
        _any(
            "said|says|told|added|adds|stated|announced|announces|claimed|claims|confirmed"
            "|reported|reports|reportedly|according to|warned|explained|argued|argues|noted"
            "|tweeted|wrote|writes|insisted|denied|revealed|testified|alleged|allegedly|accused"
            "|estimates?|estimated|suggested|suggests|asked|replied|acknowledged|admitted"
            "|as quoted by|cited|declared|sagte|sagten|laut|erklärte|teilte mit|berichtete|selon"
            "|a déclaré|a affirmé|a annoncé|a indiqué|según|dijo|afirmó|anunció|declaró|ने कहा"
            "|के अनुसार|قال|قالت|أعلن|أعلنت|وفقا|بحسب"
        ),
        ClaimKind.ATTRIBUTION,
    ),
    Sign(
        "quotation",
        "quotes someone",
        re.compile(r"[“\"„«](?=[^”\"»]{12})[^”\"»]{1,300}[”\"»]?|(?<!\w)‘[^’]{12,300}’(?!\w)"),
        ClaimKind.QUOTATION,
    ),
    Sign(
        "comparison",
        "compares",
        _any(
            _each(
                "more|less|fewer|better|worse|higher|lower|larger|bigger|smaller|greater|older"
                "|younger|longer|faster|earlier|later|rather",
                "than",
            )
            + "|compared (?:with|to|against)|as (?:many|much|high|low|large|big) as|rose|risen|fell"
            "|fallen|grew|grown|dropped|doubled|tripled|increased?|increasing|decreased?|declined?"
            "|up from|down from|outnumber\\w*|exceed(?:s|ed)?|surpass\\w*|at least|up to|almost"
            "|nearly|over half"
            "|majority"
        ),
        ClaimKind.COMPARISON,
    ),
    Sign(
        "cause",
        "says why or with what effect",
        _any(
            "because|due to|owing to|as a result|result(?:s|ed)? (?:in|from)|led to|leads? to"
            "|caused?|causes|causing|prompt(?:s|ed|ing)|trigger(?:s|ed|ing)|sparked|sparking"
            "|after|following|thanks to|in response to|linked to|in the wake of|for failing to"
            "|in order to"
        ),
        ClaimKind.CAUSE,
    ),
    Sign(
        "decision",
        "tells of a law or a decision",
        _any(
            "approv(?:ed|es|al)|authori[sz](?:ed|es|ation)|suspend(?:ed|s)|suspension|bans?"
            "|ruled|ruling|signed|laws?|legislation|bill|act|court|judge|treaty|agreement|policy"
            "|sanctions?|cancel(?:l?ed|lation)|reinstate\\w*|resum(?:ed|ption|es)|sentenced"
            "|convicted|charged|voted|passed|vetoed|appointed|elected|order(?:ed|s)|decided"
            "|decision|permit(?:s|ted)|repealed|imposed|lifted|withdr[ae]wn?|funded|banned"
            "|constitution\\w*"
        ),
        ClaimKind.DECISION,
    ),
    Sign(
        "record",
        "claims a first or an extreme",
        _any(
            f"first|record|only|the (?:{_EXTREMES})|{_EXTREMES}"
            "|never(?: before)?|ever|unprecedented|last"
        ),
        ClaimKind.RECORD,
    ),
    Sign(
        "event",
        "tells what happened",
        _any(
            "died|dies|killed|killing|injured|arrested|born|won|wins|lost|found|founded|launched"
            "|opened|closed|attacked|attack|resigned|met|visited|called|released|published"
            "|discovered|crashed|destroyed|seized|detained|rescued|bought|sold|paid|hired|fired"
            "|played|scored|beat|defeated|moved|began|begun|started|ended|made|took|taken|gave"
            "|given|sent|held|used|built|diagnosed|tested|hit|struck|joined|left|returned|became"
            "|received|planned|developed|introduced|created|carried out|stepped down|"
            + _each("was|were|been|has|have|had|is|are|being", "\\w+(?:ed|en)")
        ),
        ClaimKind.EVENT,
    ),
    Sign("question", "asks instead of stating", re.compile(r"[?？؟][\"”’')\]]{0,3}\s*$")),
    Sign(
        "opinion",
        "values or judges",
        _any(
            "should|must|ought|believe|believes|think|thinks|feel|feels|hope|hopes|wish|seems?"
            "|appears? to|clearly|obviously|unfortunately|fortunately|sadly|frankly|surely"
            "|wonderful|terrible|beautiful|great|amazing|awful|brilliant|horrible|fantastic"
            "|disgrace\\w*|shame\\w*|important|exciting|proud|love|hate|delighted|perfect|best"
            "|worst|perhaps the|arguably|interesting|incredibl[ey]|really|absolutely|truly|very"
            "|essential"
        ),
    ),
    Sign(
        "first_person",
        "speaks of the speaker",
        re.compile(
            r"(?<![\w’'])(?:I|I['’](?:m|ve|d|ll)|[Mm]e|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|d|ll)"
            r"|[Uu]s|[Oo]ur)(?![\w’'.])"
        ),
    ),
    Sign(
        "second_person",
        "speaks to the reader",
        re.compile(r"(?i)(?<![\w’'])(?:you|your|you['’](?:re|ve|d|ll))(?![\w’'])"),
    ),
    Sign(
        "imperative",
        "tells the reader to do something",
        re.compile(
            r"^[\"“‘'(]?(?:[Cc]lick|[Rr]ead|[Ss]ign|[Ss]ubscribe|[Ss]hare|[Ff]ollow|[Ss]ee"
            r"|[Ww]atch|[Ll]isten|[Ll]ook"
            r"|[Tt]ry|[Mm]ake|[Tt]ake|[Gg]et|[Gg]o|[Cc]ome|[Ll]et|[Dd]o(?:n['’]t)?|[Kk]eep"
            r"|[Rr]emember|[Cc]heck|[Cc]ontact"
            r"|[Dd]ownload|[Jj]oin|[Bb]uy|[Ff]ind|[Uu]se|[Tt]hink|[Ii]magine|[Aa]dd|[Pp]lease"
            r"|[Ss]end|[Cc]onsider|[Bb]e)"
            r"(?=\s(?!\w+ed\b))"
        ),
    ),
    Sign(
        "vague",
        "leaves open whether or what",
        _any(
            "may|might|could|maybe|perhaps|possibly|probably|likely|some|someone|something"
            "|somehow|many say|things?|stuff|sort of|kind of|a lot|often|sometimes|everyone"
            "|everything|nobody|anything|signals?|indicates?"
        ),
    ),
    Sign(
        "future",
        "speaks of the future",
        _any("will|would|going to|plans? to|expected to|set to|hopes? to|wants? to|'ll|’ll"),
    ),
)
