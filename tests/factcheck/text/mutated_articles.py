"""Makes articles of invented sentences and edits them, keeping track of the truth."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from factcheck.domain.anchors import TextSpan

_TOWNS = [
    "Arlow",
    "Benthic",
    "Cawdry",
    "Dunmere",
    "Elsford",
    "Farnley",
    "Garrow",
    "Hulme",
    "Ivry",
    "Jessop",
    "Kelby",
    "Lorton",
]
_PEOPLE = [
    "Adamu",
    "Brandt",
    "Castell",
    "Dorsey",
    "Ekwall",
    "Fabbri",
    "Greaves",
    "Hashemi",
    "Ito",
    "Jansen",
    "Kowal",
    "Lindqvist",
]
_THINGS = [
    "school",
    "clinic",
    "bridge",
    "library",
    "station",
    "harbour",
    "market",
    "theatre",
    "garden",
    "museum",
    "depot",
    "mill",
]
_VERBS = [
    "opened",
    "closed",
    "repaired",
    "sold",
    "inspected",
    "extended",
    "painted",
    "leased",
    "insured",
    "rebuilt",
]
_MOULDS = (
    "In {town}, {number} people were counted near the {thing} on that evening.",
    "The {thing} of {town} was {verb} in {year} at a cost of {number} crowns.",
    "Councillor {person} told the meeting that {number} families had left {town}.",
    "{person} said the {thing} would be {verb} before the end of {year}.",
    "About {number} visitors came to the {thing}, which {person} had {verb} in {year}.",
    "Nobody in {town} expected the {thing} to be {verb} so soon, {person} added.",
    "According to {person}, the {thing} lost {number} crowns between spring and autumn.",
    "A second {thing} was {verb} outside {town} after {year}.",
    "He did not answer.",
    "Work goes on.",
)
_EXTRAS = (
    "quietly",
    "at last",
    "without any notice",
    "for the third time",
    "as planned",
    "in haste",
)


@dataclass(frozen=True)
class Sentence:
    """One sentence: `id` stays when its words are edited; None for one that is new."""

    id: int | None
    text: str
    edited: bool = False


@dataclass
class Draft:
    """An article as paragraphs of sentences."""

    paragraphs: list[list[Sentence]] = field(default_factory=list)
    joint: str = " "

    def text(self) -> str:
        return "\n\n".join(self.joint.join(one.text for one in part) for part in self.paragraphs)

    def spans(self) -> dict[int, TextSpan]:
        """Where each sentence with an id stands in `text()`."""
        found, start = {}, 0
        for part in self.paragraphs:
            for sentence in part:
                if sentence.id is not None:
                    found[sentence.id] = TextSpan(start, start + len(sentence.text))
                start += len(sentence.text) + len(self.joint)
            start += 2 - len(self.joint)
        return found

    def flat(self) -> list[Sentence]:
        return [one for part in self.paragraphs for one in part]


class Editor:
    """Writes a draft and then mistreats a copy of it, the same way for the same seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311 - the same edits for the same seed

    def write(self) -> Draft:
        count = self._dice.randint(8, 26)
        sentences = [Sentence(number, self._sentence()) for number in range(count)]
        if self._dice.random() < 0.3:  # a text that repeats itself
            place = self._dice.randrange(count)
            sentences[place] = replace(sentences[place], text=self._dice.choice(sentences).text)
        paragraphs, start = [], 0
        while start < count:
            size = self._dice.randint(1, 5)
            paragraphs.append(sentences[start : start + size])
            start += size
        return Draft(paragraphs)

    def revise(self, draft: Draft) -> Draft:
        revised = Draft([list(part) for part in draft.paragraphs], draft.joint)
        edits = (
            self._insert, self._insert, self._delete, self._edit, self._edit, self._copy_mould,
            self._swap_for_mould, self._move_paragraph, self._rewrap,
        )  # fmt: skip
        for edit in self._dice.choices(edits, k=self._dice.randint(1, 5)):
            edit(revised)
            revised.paragraphs = [part for part in revised.paragraphs if part]
        return revised

    def choose(self, draft: Draft, count: int) -> list[int]:
        ids = [one.id for one in draft.flat() if one.id is not None]
        return self._dice.sample(ids, min(count, len(ids)))

    def _sentence(self, mould: str | None = None) -> str:
        mould = mould or self._dice.choice(_MOULDS)
        return mould.format(
            town=self._dice.choice(_TOWNS),
            person=self._dice.choice(_PEOPLE),
            thing=self._dice.choice(_THINGS),
            verb=self._dice.choice(_VERBS),
            year=self._dice.randint(1950, 2025),
            number=self._dice.randint(3, 990),
        )

    def _spot(self, draft: Draft) -> tuple[list[Sentence], int]:
        part = self._dice.choice(draft.paragraphs)
        return part, self._dice.randrange(len(part))

    def _insert(self, draft: Draft) -> None:
        part, place = self._spot(draft)
        part.insert(place, Sentence(None, self._sentence()))

    def _delete(self, draft: Draft) -> None:
        part, place = self._spot(draft)
        if len(draft.flat()) > 3:
            del part[place]

    def _edit(self, draft: Draft) -> None:
        """Change a number, or put a few words in, or take one out."""
        part, place = self._spot(draft)
        words = part[place].text.split(" ")
        spot = self._dice.randrange(1, len(words))
        digits = [number for number, word in enumerate(words) if word.strip(".,").isdigit()]
        if digits and self._dice.random() < 0.5:
            number = self._dice.choice(digits)
            words[number] = words[number].replace(
                words[number].strip(".,"), str(self._dice.randint(3, 990))
            )
        elif self._dice.random() < 0.7 or len(words) < 6:
            words.insert(spot, self._dice.choice(_EXTRAS))
        else:
            del words[spot - 1 if spot > 1 else spot]
        part[place] = replace(part[place], text=" ".join(words), edited=True)

    def _copy_mould(self, draft: Draft) -> None:
        """Put a sentence of the same mould somewhere: a look-alike."""
        source, place = self._spot(draft)
        part, spot = self._spot(draft)
        part.insert(spot, Sentence(None, self._alike(source[place].text)))

    def _swap_for_mould(self, draft: Draft) -> None:
        """Take a sentence out and put its look-alike elsewhere."""
        source, place = self._spot(draft)
        alike = Sentence(None, self._alike(source[place].text))
        others = [part for part in draft.paragraphs if part is not source]
        if others:
            part = self._dice.choice(others)
            part.insert(self._dice.randint(1, len(part)), alike)
            self._delete_one(draft, source, place)

    def _delete_one(self, draft: Draft, part: list[Sentence], place: int) -> None:
        del part[place]
        draft.paragraphs = [one for one in draft.paragraphs if one] or [[Sentence(None, "Empty.")]]

    def _alike(self, text: str) -> str:
        words = text.split(" ")
        return " ".join(self._other_word(word) for word in words)

    def _other_word(self, word: str) -> str:
        bare = word.strip(".,")
        if bare.isdigit():
            return word.replace(bare, str(self._dice.randint(3, 2025)))
        kin = next((group for group in (_TOWNS, _PEOPLE, _THINGS) if bare in group), None)
        return word.replace(bare, self._dice.choice(kin)) if kin else word

    def _move_paragraph(self, draft: Draft) -> None:
        part = draft.paragraphs.pop(self._dice.randrange(len(draft.paragraphs)))
        draft.paragraphs.insert(self._dice.randrange(len(draft.paragraphs) + 1), part)

    def _rewrap(self, draft: Draft) -> None:
        draft.joint = self._dice.choice((" ", "\n", "  "))
