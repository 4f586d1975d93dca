"""Finds the language of a text: by its script, its commonest words, else by its letters.

Most texts are told by the first two, at once. Where those leave doubt (a short text, languages
close to one another) the library py3langid decides, which takes a second to load.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 8_000
_WORD = re.compile(r"[^\W\d_]+")

_ENOUGH = 0.12
"""Share of a text's words that are the commonest of its language, at the least."""

_CLOSE = 0.7
"""Share of the best language's words from which another comes too close to be sure."""

_FEWEST_WORDS, _FEWEST_LETTERS = 20, 12
_SURE = 0.6
_NAMED_ELSEWHERE = {"no": "nb", "nn": "nb"}
"""Codes of the library for which this program has another."""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in a is that for it was on with as be by at this have from or not are "
        "but had has his her they she he we you which were been their will would said who after",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
        "auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
        "ce il sont avec été son aux cette ont ses mais comme elle ou leur nous",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o "
        "pero sus le ha este esta entre cuando muy sin sobre ser también fue había",
        "it": "di e il la che in un a per è una sono del con non si da le dei al nel della alla "
        "più anche come ma gli ha questo dal delle lo suo stato",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas "
        "foi ao ele das tem à seu sua ou ser quando muito nos já também",
        "nl": "de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar "
        "bij uit nog naar door over wordt heeft hij ze was werd",
        "sv": "och i att det som en på är av för med till den har de inte om ett men var han så "
        "från vi sig kan nu ska eller när också under efter",
        "da": "og i at det er en til på af for med den som har de ikke der et fra var han om men "
        "sig kan vil blev efter eller også ved",
        "nb": "og i det er på en til som av for med at har de ikke den et fra var han om men seg "
        "kan vil ble etter eller også ved mot",
        "fi": "ja on ei se että oli hän mutta ovat kun myös joka sen kuin ole niin mukaan vuoden",
        "pl": "w i na z do się nie że to jest o jak po za od przez dla są był ale przy który oraz",
        "cs": "a v se na je že to s z do o i jako za by ale po pro jsou byl podle které také",
        "ro": "de și în la a cu pe nu din că o se care mai este un pentru au fost sau prin",
        "hu": "a az és hogy nem is egy volt meg de már csak mint ez el szerint pedig vagy",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi ne kadar ancak olduğu sonra",
        "id": "yang dan di dengan untuk dari pada ini itu tidak dalam ke akan juga oleh telah",
        "sw": "ya na wa kwa ni katika za la kuwa hiyo huo huyo kama cha hii",
        "ru": "и в не на что с по как из он это к за у от для его но так же был до о или",
        "uk": "і в не на що з у як за до та це про від для його але був по",
        "bg": "и на да се в за не от е са че с по това ще как като до",
    }.items()
}
"""Some of the commonest words of each language, by ISO 639-1 code."""

ANY_FUNCTION_WORD = frozenset().union(*FUNCTION_WORDS.values())

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("am", re.compile("[\u1200-\u137f]")),
)
_ARABIC = re.compile("[\u0600-\u06ff]")


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of the text's language, None when the text does not show it."""
    sample = text[:_SAMPLE]
    return _language_of_script(sample) or _language_of_words(sample) or _language_of_letters(sample)


def _language_of_script(sample: str) -> str | None:
    letters = sum(map(str.isalpha, sample))
    if len(_ARABIC.findall(sample)) > letters * 0.4:
        return _arabic_language(sample)
    for language, script in _SCRIPTS:
        # Japanese mixes its syllables with Chinese characters, so a tenth is telling
        if len(script.findall(sample)) > letters * (0.1 if language == "ja" else 0.4):
            return language
    return None


def _arabic_language(sample: str) -> str:
    if re.search("[ٹڈڑےں]", sample):
        return "ur"
    return "fa" if len(re.findall("[پچژگی]", sample)) > len(sample) / 60 else "ar"


def _language_of_words(sample: str) -> str | None:
    """Return the language whose commonest words fill the text, None when another comes close."""
    counts = Counter(_WORD.findall(sample.lower()))
    total = sum(counts.values())
    shares = {
        language: sum(counts[word] for word in words) / max(1, total)
        for language, words in FUNCTION_WORDS.items()
    }
    second, best = sorted(shares, key=lambda language: shares[language])[-2:]
    is_clear = shares[best] >= _ENOUGH and shares[second] <= _CLOSE * shares[best]
    return best if total >= _FEWEST_WORDS and is_clear else None


def _language_of_letters(sample: str) -> str | None:
    """Return the library's answer where it is sure of a language that has a two-letter code."""
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return None
    language, probability = _identifier().classify(sample)
    is_known = language is not None and len(language) == len("en")
    return _NAMED_ELSEWHERE.get(language, language) if is_known and probability >= _SURE else None


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """Return the library's model, loaded when first needed."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
