# ruff: noqa: RUF001 - sentences of many scripts
from __future__ import annotations

import pytest

from factcheck.text.encodings import propose_encoding, ranked

SENTENCES = {
    "cp1252": "Die Fähre fährt nach Ärö, sagte der Zöllner; über die Höhe des Preises schwieg er.",
    "cp1250": "Łódź zapłaciła za nową świetlicę; dyrektor mówił, że wieś będzie się rozwijać.",
    "cp1251": "Городской совет заплатил за мост через реку четыре миллиона рублей.",
    "koi8_r": "Городской совет заплатил за мост через реку четыре миллиона рублей.",
    "cp1253": "Το συμβούλιο της πόλης πλήρωσε για τη νέα γέφυρα πάνω από το ποτάμι.",
    "shift_jis": "市議会は新しい橋のために四百万円を払いましたと市長は言った。",
    "euc_kr": "시의회는 새로운 다리를 위해 사백만 원을 지불했다고 시장이 말했다.",
    "gb18030": "市议会为新桥支付了四百万元，市长说。",
}


@pytest.mark.parametrize("encoding", SENTENCES)
def test_the_encoding_of_a_sentence_is_the_first_proposal(encoding: str) -> None:
    data = SENTENCES[encoding].encode(encoding)

    assert data.decode(ranked(data)[0]) == SENTENCES[encoding]


def test_a_script_without_capitals_is_proposed_too() -> None:
    text = "מועצת העיר שילמה על הגשר החדש מעל הנהר."

    assert text in [text.encode("cp1255").decode(one) for one in ranked(text.encode("cp1255"))[:4]]


def test_among_encodings_that_say_the_same_the_commonest_is_proposed() -> None:
    assert propose_encoding("Ein Café in Köln".encode("cp1254")) == "cp1252"


def test_utf16_without_a_mark_is_proposed() -> None:
    assert propose_encoding("Plain words, no mark.".encode("utf-16-le")) == "utf-16-le"


def test_only_what_fits_every_byte_is_proposed() -> None:
    for encoding in ranked("Köln".encode("cp1252") + b"\x81\x8d"):
        assert ("Köln".encode("cp1252") + b"\x81\x8d").decode(encoding)
