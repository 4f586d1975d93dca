"""What a single line shows by itself: ends like a sentence, asks to subscribe, credits a picture.

These signs serve twice: as rules with a plain meaning, and as features of the reading model.
"""

from __future__ import annotations

import re

END_MARKS = frozenset(".!?…。！？।॥؟۔።”’\"'»)")
_SENTENCE_ENDS = frozenset(".!?…。！？।॥؟۔።")
_CLOSERS = "\"'”’»«“‘)]›」』 "

WORD = re.compile(r"\w+(?:['’]\w+)*")
_WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]")
SENTENCE_BREAK = re.compile(r"[.!?…。！？।؟۔][\"'”’»)]*(?:\s|$)|[。！？]")
BARE_URL = re.compile(r"^(?:https?://|www\.)\S+$", re.IGNORECASE)

READ_MORE = re.compile(
    r"^(?:[>»›▶→•*-]+\s*)?(?:read (?:more|also|next|now|the full|full)|also read|"
    r"see also|more on this|"
    r"related(?: (?:articles?|stories|topics|content|coverage|news))?\b\s*(?::|$)|"
    r"more (?:from|news|stories|on)\b|don't miss|you may also|recommended|"
    r"watch(?: (?:now|more|the video|live))?\s*:|listen(?: now)?\s*:|"
    r"(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|lire aussi|à lire aussi|"
    r"voir aussi|lea también|leer más|te puede interesar|leggi anche|leia (?:também|mais)|"
    r"lees ook|läs (?:mer|också)|les også|læs også|czytaj (?:też|także|więcej)|"
    r"читайте также|читайте також)\b)",
    re.IGNORECASE,
)
PICTURE_CREDIT = re.compile(
    r"^(?:image|photo|picture|foto|bild|video|illustration|graphic|photograph|fotografía|"
    r"credits?|image credit|photo credit|courtesy|source)s?(?: (?:by|source|credit|courtesy))?\s*"
    r"[:©]|^\(?(?:©|getty|reuters|ap photo|afp|shutterstock|istock)\b",
    re.IGNORECASE,
)
AGENCY = re.compile(
    r"\b(?:getty images|shutterstock|ap photo|afp|reuters|picture[- ]alliance|imago|dpa|epa|"
    r"istock|alamy|wirephoto|pool/|via ap)\b",
    re.IGNORECASE,
)
_AGENCY_PARTS = (
    "getty", "shutters", "ap photo", "afp", "reuters", "picture", "imago", "dpa", "epa", "istock",
    "alamy", "wirephoto", "pool/", "via ap",
)  # fmt: skip
"""What an agency's name holds: looked for first, since a plain search is quicker."""
SIGN_UP = re.compile(
    r"\b(?:sign(?:ing)? up|subscri(?:be|ption)|newsletter|log ?in|register|free trial|"
    r"your inbox|e-?mail address|join (?:us|our|now|the conversation)|follow us|app store|"
    r"google play|download (?:the|our) app|turn on notifications|advertis(?:e|ement|ing)|"
    r"cookies?|privacy policy|terms (?:of|and)|all rights reserved|click here|"
    r"leave a (?:comment|reply|feedback)|share (?:this|on|via)|copyright|newsletters?|"
    r"abonn\w+|anmelden|jetzt registrieren|inscri\w+|suscr[ií]\w+|iscriviti|assine|nieuwsbrief|"
    r"datenschutz|impressum|connexion|einloggen|prenumerera)\b",
    re.IGNORECASE,
)
FURNITURE = re.compile(
    r"^(?:advertisement|advertising|ad|anzeige|werbung|publicité|publicidad|pubblicità|close|menu|"
    r"search|share|tweet|print|e-?mail|home|news|comments?|top stories|trending(?: news)?|"
    r"most (?:read|popular|viewed)|skip to .*|user avatar|about:?|share this article:?|"
    r"loading\.*|play|pause|next|previous|reply|report|follow|like|save|more|live|"
    r"vantage points|tags?:?|topics?:?|sponsored|promoted|popular|latest(?: news)?|"
    r"leave a .*|join group|back to top)$",
    re.IGNORECASE,
)
COMMENT_COUNT = re.compile(r"^\d[\d.,]*k?(?: (?:comments?|shares?|views?|likes?))?$", re.IGNORECASE)
INVITATION = re.compile(
    r"\b(?:sign up|subscribe|register|join|click|tap|donate) (?:here|now|today)\b|"
    r"\b(?:hier anmelden|jetzt (?:anmelden|abonnieren|testen)|inscrivez-vous|suscríbete|"
    r"iscriviti)\b",
    re.IGNORECASE,
)
"""Asks the reader to do something with the site."""
SECTION_BREAK = re.compile(
    r"^(?:trending|top stories|most (?:read|popular|viewed|shared)|share this|leave a |comments\b|"
    r"about the author|related (?:articles|stories|news|posts)|more from|recommended|you may also|"
    r"latest (?:news|stories)|sign ?up for|subscribe to|join group|popular (?:now|posts)|tags:)",
    re.IGNORECASE,
)
"""Where the page turns from its article to something else."""


def ends_sentence(text: str) -> bool:
    """Say whether the line ends as a sentence does, quotation marks and brackets aside."""
    bare = text.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _SENTENCE_ENDS


def word_count(text: str) -> int:
    """Return how many words a line has; scripts without spaces count two characters a word."""
    wide = len(_WIDE.findall(text))
    return len(WORD.findall(_WIDE.sub(" ", text) if wide else text)) + (wide + 1) // 2


def is_furniture(text: str, words: int) -> bool:
    """Say whether the line is a part of the page and not of the article, by its words alone."""
    return bool(
        FURNITURE.match(text)
        or COMMENT_COUNT.match(text)
        or BARE_URL.match(text)
        or (READ_MORE.match(text) and words <= 25)
        or (SIGN_UP.search(text) and words <= 25)
    )


def names_agency(text: str) -> bool:
    """Say whether the line names an agency that sells pictures or reports."""
    lower = text.lower()
    return any(part in lower for part in _AGENCY_PARTS) and bool(AGENCY.search(text))


def is_picture_credit(text: str, words: int) -> bool:
    """Say whether the line credits a picture."""
    if PICTURE_CREDIT.match(text) and words <= 30:
        return True
    return words <= 14 and names_agency(text) and not ends_sentence(text)
