"""What a single line shows by itself: ends like a sentence, asks to subscribe, credits a picture.

These signs serve twice: as rules with a plain meaning, and as features of the reading model.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

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
_SIGN_UP_FIRST = frozenset(
    (
        "sign signing subscribe subscription newsletter newsletters log login register free your "
        "email e join follow app google play download turn advertise advertisement advertising "
        "cookie cookies privacy terms all click leave share copyright anmelden jetzt iscriviti "
        "assine nieuwsbrief datenschutz impressum connexion einloggen prenumerera"
    ).split()
)
_SIGN_UP_STEMS = ("abonn", "inscri", "suscr")
"""With one of these words, or stems, begins what SIGN_UP finds: a look at them is quicker."""
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
    r"latest (?:news|stories)|sign ?up for|subscribe to|join group|popular (?:now|posts)|tags:|"
    r"(?:top rated |all |reader )?comments?$|\d+ (?:comments?|repl(?:y|ies))$|"
    r"\d+ (?:responses?|thoughts?) (?:to|on)\b|"
    r"(?:\d+ )?(?:kommentar(?:e|er)?|commentaires?|comentarios?|comentários?|commenti|reacties|"
    r"komentarz(?:e|y)|komentáře|комментари(?:и|ев|й)|yorumlar|コメント|댓글)(?:$| ?[(:]?\d))",
    re.IGNORECASE,
)
"""Where the page turns from its article to something else."""
_MONTH = r"[^\W\d_]{3,12}\.?"
_DAY = (
    rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? {_MONTH},? \d{{4}}|"
    r"\d{1,4}[./-]\d\d?[./-]\d{2,4})"
)
_TIME = (
    r"(?:\W{0,3}(?:at|um|à|a las|kl\.?|on)?\W{0,2}\d{1,2}[:.h]\d\d(?::\d\d)?"
    r"(?: ?[ap]\.?m\.?| uhr)?)"
)
_COMMENT_TIME = re.compile(
    rf"^(?:on )?{_DAY}{_TIME}\W*$|^\S.{{1,50}} (?:on|am|le|el|at|,) {_DAY}{_TIME}?$|"
    r"\b\d+ ?(?:[smhdw]|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago"
    r"(?:\W.{0,20})?$|^(?:vor \d+ \w+|il y a \d+ \w+|hace \d+ \w+)$|"
    r"^(?:rating|votes?|likes?|karma|points?)\W{0,2}\d+|"
    r"^[+-]?\d+ (?:(?:up)?votes?|likes?|points?)$",
    re.IGNORECASE,
)
_COMMENT_SAID = frozenset(
    (
        "says said writes wrote schreibt schrieb sagt meint dice dijo scrive disse zegt skriver "
        "pisze dit écrit"
    ).split()
)
_COMMENT_ANSWER = frozenset(
    (
        "reply respond antwort antworten répondre responder rispondi reageer beantwoorden svar "
        "svara odpowiedz ответить"
    ).split()
)
_COMMENT_ALONE = frozenset(
    (
        "avatar,permalink,anonymous,guest,gast,invité,anónimo,upvote,downvote,flag,report abuse,"
        "melden,link kopieren,kommentar melden,top commenter,edited,quote,返信"
    ).split(",")
)
_COMMENT_WORDS = 15
TALLY = re.compile(r"\(\d{1,5}\)$|^\d{1,3} ?/ ?\d{1,3}\b|^\[\d{1,3}\]$")
"""A number of posts behind the name of an archive, or of pictures before a caption."""
GLUED = re.compile(r"[a-zà-ÿ]{3}[?!.\"”]?[A-Z][a-z’']* ")
"""A teaser's heading glued to its text."""


def ends_sentence(text: str) -> bool:
    """Say whether the line ends as a sentence does, quotation marks and brackets aside."""
    bare = text.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _SENTENCE_ENDS


def sign_ups(text: str, words: Sequence[str]) -> int:
    """Return how often the line asks to subscribe or tells of the site's own rules.

    `words` are the line's words in lower case.
    """
    lower = text.lower()
    is_likely = not _SIGN_UP_FIRST.isdisjoint(words) or any(s in lower for s in _SIGN_UP_STEMS)
    return len(SIGN_UP.findall(text)) if is_likely else 0


def is_about_comment(text: str, words: Sequence[str]) -> bool:
    """Say whether the line stands around a reader's comment: who says when, answer, votes.

    `words` are the line's words in lower case.
    """
    if not words or len(words) > _COMMENT_WORDS:
        return False
    if words[-1] in _COMMENT_SAID or words[0] in _COMMENT_ANSWER or words[-1] in _COMMENT_ANSWER:
        return True
    return " ".join(words) in _COMMENT_ALONE or bool(_COMMENT_TIME.search(text))


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
