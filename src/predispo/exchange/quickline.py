"""The quick line: relatives and their health as one would jot them on paper, in the words of one language.

`mother breast 42 ovary 55 died 58; mgm ov ~60; 2 sisters 38 41 well; brother prostate 61 BRCA2+` is four statements.
Each begins with a relative (or speaks of the person selected), and goes on with what is known. `brother #2` is the
second brother who is there; `?` says that nobody knows, `42?` that an age is about so. Nothing is guessed: a statement
that is not understood to its end says nothing, and the place that is not understood is named.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum

from predispo.domain.cancer import Cancer, Laterality, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.variant import VariantClass
from predispo.exchange.quicktokens import Token, parts, tokens
from predispo.exchange.quickwords import Kind, Lexicon, Meaning, Move, lexicon, plain
from predispo.phrases.phrases import Phrases

MOST_TEXT = 2000
"""More characters than this are not read: a line, not a document."""

MOST_RELATIVES = 20
"""How many relatives one statement may add."""


class Puzzle(StrEnum):
    """Why a place in the line is not understood; the values end the names of the messages that say so."""

    NOT_A_WORD = "not-a-word"
    WHICH_SIDE = "which-side"
    LONE_YEAR = "lone-year"
    NOT_AN_AGE = "not-an-age"
    TOO_MANY_AGES = "too-many-ages"
    ONE_AT_A_TIME = "one-at-a-time"
    TOO_MANY = "too-many"
    NO_RESULT = "no-result"
    NO_END = "no-end"
    TOO_LONG = "too-long"
    NOBODY = "nobody"
    WHICH_ONE = "which-one"
    NOT_SO_MANY = "not-so-many"
    WHICH_UNKNOWN = "which-unknown"
    UNSURE_HAS_NO_AGE = "unsure-has-no-age"
    HALF_AGAIN = "half-again"
    NOT_POSSIBLE = "not-possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A place that is not understood: characters `start` to before `end` of the line."""

    start: int
    end: int
    puzzle: Puzzle
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one part of the line says of one relative, or of `count` alike.

    `path` leads from the person selected to the relative; it is empty where the statement speaks of that person, or
    of whoever has the `named` name. `picks` has for each move of the path which of several is meant, from 1, and 0
    where that is not said. `ages` are ages now, one a person. `cancers` have their age at diagnosis. `unsure` are
    cancers of which nobody knows whether they were there, `asked` that nobody knows of any. A result is the gene with
    the class of what was found, None where nothing was.
    """

    start: int
    end: int
    path: tuple[Move, ...] = ()
    picks: tuple[int, ...] = ()
    count: int = 1
    named: str = ""
    called: str = ""
    ages: tuple[Age, ...] = ()
    cancers: tuple[tuple[Cancer, Age | None], ...] = ()
    unsure: tuple[Site, ...] = ()
    asked: bool = False
    results: tuple[tuple[str, VariantClass | None], ...] = ()
    born: PartialDate | None = None
    died: bool = False
    death_age: Age | None = None
    death_on: PartialDate | None = None
    alive: bool = False
    well: bool = False
    troubles: tuple[Trouble, ...] = ()

    @property
    def is_understood(self) -> bool:
        """Whether all of it was understood."""
        return not self.troubles


def read_line(text: str, phrases: Phrases, genes: Collection[str]) -> tuple[Statement, ...]:
    """The statements of a line, in their order; `genes` are the symbols that may be named with a result."""
    if len(text) > MOST_TEXT:
        trouble = Trouble(start=MOST_TEXT, end=len(text), puzzle=Puzzle.TOO_LONG)
        return (Statement(start=0, end=len(text), troubles=(trouble,)),)
    words = lexicon(phrases)
    symbols = frozenset(gene.upper() for gene in genes)
    return tuple(
        _Reader(text, start, end, words, symbols).statement()
        for start, end in parts(text)
        if text[start:end].strip(" ,\t")
    )


# -- reading -----------------------------------------------------------------------------------------------------------

_RESULTS = {
    Kind.POSITIVE: VariantClass.PATHOGENIC,
    Kind.NEGATIVE: None,
    Kind.UNCERTAIN: VariantClass.UNCERTAIN,
}

Path = tuple[tuple[Move, int], ...]
"""Moves from a person to a relative, each with which of several is meant; 0 where that is not said."""


def _steps(value: object) -> Path:
    """The moves that a word stands for."""
    return tuple((move, 0) for move in value)  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]


# -- reading ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Draft:
    """What has been gathered of one statement."""

    cancers: list[tuple[Cancer, Age | None]] = field(default_factory=list)
    ages: list[Age] = field(default_factory=list)
    results: list[tuple[str, VariantClass | None]] = field(default_factory=list)
    unsure: list[Site] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    said: dict[str, object] = field(default_factory=dict)
    waiting: str = ""  # what the next age belongs to: "cancer", "death", or nothing
    about: bool = False


class _Reader:
    """Reads one statement from left to right."""

    def __init__(self, text: str, start: int, end: int, words: Lexicon, genes: frozenset[str]) -> None:
        self._start = start + len(text[start:end]) - len(text[start:end].lstrip(" ,\t"))
        self._end = start + len(text[start:end].rstrip(" ,\t"))
        self._tokens = tokens(text, start, end)
        self._lexicon = words
        self._longest = max(len(parts) for parts in words)
        self._genes = genes
        self._at = 0
        self._draft = _Draft()

    def statement(self) -> Statement:
        """The whole statement."""
        head = self._head()
        while self._at < len(self._tokens):
            self._finding()
        draft = self._draft
        several = head.count > 1
        if several and (
            draft.cancers or draft.results or draft.unsure or draft.said.keys() - {"alive", "well", "asked"}
        ):
            self._trouble(self._start, self._end, Puzzle.ONE_AT_A_TIME)
        if len(draft.ages) > head.count or (several and len(draft.ages) not in {0, head.count}):
            self._trouble(self._start, self._end, Puzzle.TOO_MANY_AGES)
        return replace(
            head,
            ages=tuple(draft.ages),
            cancers=tuple(draft.cancers),
            unsure=tuple(draft.unsure),
            results=tuple(draft.results),
            troubles=tuple(draft.troubles),
            **draft.said,  # pyright: ignore[reportArgumentType]
        )

    # -- the relative --

    def _head(self) -> Statement:
        """Whom the statement is about."""
        plain = Statement(start=self._start, end=self._end)
        self._skip_fillers()
        if self._at < len(self._tokens) and self._tokens[self._at].kind == "name":
            name = self._tokens[self._at].text[1:-1].strip()
            self._at += 1
            return replace(plain, named=name)
        before, count = self._at, self._count()
        path: Path = ()
        while (found := self._match()) is not None and found[0][0] in {Kind.POSSESSOR, Kind.RELATIVE, Kind.SELF}:
            (kind, value), used = found
            self._at += used
            if kind is Kind.SELF:
                break
            path, goes_on = self._picked((*path, *_steps(value)))
            if kind is Kind.RELATIVE and not goes_on:
                path = self._of(path)
                break
        if not path and count is not None:
            self._at = before
        if path and count is not None and not 1 <= count <= MOST_RELATIVES:
            token = self._tokens[before]
            self._trouble(token.start, token.end, Puzzle.TOO_MANY)
        called = ""
        if path and self._at < len(self._tokens) and self._tokens[self._at].kind == "name":
            called = self._tokens[self._at].text[1:-1].strip()
            self._at += 1
        last, pick = path[-1] if path else (None, 0)
        alone = {Move.MOTHER, Move.FATHER, Move.TWIN_BROTHER, Move.TWIN_SISTER}
        if (count or 1) > 1 and (last in alone or pick):
            self._trouble(self._start, self._end, Puzzle.TOO_MANY)
        return replace(
            plain,
            path=tuple(move for move, _ in path),
            picks=tuple(which for _, which in path),
            count=count if path and count else 1,
            called=called,
        )

    def _picked(self, path: Path) -> tuple[Path, bool]:
        """The path with the number after its last relative, and whether that number ends in a possessive."""
        if self._at >= len(self._tokens) or self._tokens[self._at].kind != "pick":
            return path, False
        token = self._tokens[self._at]
        which = int(token.text[1:])
        self._at += 1
        if which == 0:
            self._trouble(token.start, token.end, Puzzle.NOT_SO_MANY)
        path = (*path[:-1], (path[-1][0], which))
        after = self._tokens[self._at] if self._at < len(self._tokens) else None
        ending = after is not None and after.kind == "ending"
        self._at += ending
        return path, ending

    def _count(self) -> int | None:
        """How many relatives: a number, or the word for one, in front of the relative."""
        if self._at >= len(self._tokens):
            return None
        token = self._tokens[self._at]
        if token.kind == "age" and token.text.isdigit():
            self._at += 1
            return int(token.text)
        found = self._match()
        if found is not None and found[0][0] is Kind.COUNT:
            self._at += found[1]
            return int(str(found[0][1]))
        return None

    def _of(self, path: Path) -> Path:
        """`sister of mother` is mother's sister."""
        while (found := self._match()) is not None and found[0][0] is Kind.OF:
            self._at += found[1]
            self._skip_fillers()
            after = self._match()
            if after is None or after[0][0] is not Kind.RELATIVE:
                break
            self._at += after[1]
            above, _ = self._picked(_steps(after[0][1]))
            path = (*above, *path)
        return path

    def _skip_fillers(self) -> None:
        while (found := self._match()) is not None and found[0][0] is Kind.FILLER:
            self._at += found[1]

    # -- what is known --

    def _finding(self) -> None:
        """The next thing that is said."""
        token, draft = self._tokens[self._at], self._draft
        if token.kind == "age":
            self._at += 1
            self._number(token)
            return
        if token.kind == "open":
            self._at += 1
            self._trouble(token.start, token.end, Puzzle.NO_END)
            return
        if token.kind == "word" and token.text.upper() in self._genes:
            self._result(token)
            return
        if token.kind == "word" and (years := self._years(token)) is not None:
            self._at += 1
            self._number(years)
            return
        found = self._match()
        if found is None:
            self._at += 1
            self._trouble(token.start, token.end, Puzzle.NOT_A_WORD)
            return
        (kind, value), used = found
        last = self._tokens[self._at + used - 1]
        self._at += used
        match kind:
            case Kind.SITE:
                assert isinstance(value, Site)
                self._cancer(value)
            case Kind.CANCER:
                if draft.waiting != "cancer":
                    self._cancer(Site.UNKNOWN)
            case Kind.SIDE:
                assert isinstance(value, Laterality)
                self._side(value, token, last)
            case Kind.DIED:
                draft.said["died"], draft.waiting = True, "death"
            case Kind.BORN:
                self._birth(token, last)
            case Kind.ALIVE:
                draft.said["alive"], draft.waiting = True, ""
            case Kind.WELL:
                draft.said["well"], draft.waiting = True, ""
            case Kind.NOW:
                draft.waiting = ""
            case Kind.ABOUT:
                draft.about = True
            case Kind.NO_AGE if draft.waiting:
                draft.waiting = ""
            case Kind.UNKNOWN:
                self._unknown(token, last)
            case Kind.FILLER:
                pass
            case Kind.SIDELESS:
                self._trouble(token.start, last.end, Puzzle.WHICH_SIDE)
            case _:
                self._trouble(token.start, last.end, Puzzle.NOT_A_WORD)

    def _cancer(self, site: Site, side: Laterality = Laterality.UNKNOWN) -> None:
        self._draft.cancers.append((Cancer(site=site, laterality=side), None))
        self._draft.waiting = "cancer"

    def _unknown(self, token: Token, last: Token) -> None:
        """That nobody knows: the age at death, whether a cancer was there, or anything of a person's health."""
        draft = self._draft
        before = self._tokens[self._at - 2] if self._at > 1 else None
        if draft.waiting == "death":
            draft.waiting = ""
        elif draft.waiting != "cancer":
            draft.said["asked"] = True
        elif token.text == "?" and before is not None and before.end == token.start:
            cancer, _ = draft.cancers.pop()
            draft.waiting = "unsure"
            if cancer.site is Site.UNKNOWN:
                draft.said["asked"] = True
            else:
                draft.unsure.append(cancer.site)
        else:
            self._trouble(token.start, last.end, Puzzle.WHICH_UNKNOWN)

    def _years(self, token: Token) -> Token | None:
        """The number of `42y`, where the letters after it are a word for years."""
        digits = token.text[: len(token.text) - len(token.text.lstrip("0123456789"))]
        meaning = self._lexicon.get((plain(token.text[len(digits) :]),)) if digits else None
        if meaning is None or meaning[0] is not Kind.FILLER:
            return None
        return Token("age", digits, token.start, token.end)

    def _side(self, side: Laterality, token: Token, last: Token) -> None:
        """The side of the cancer that follows at once, else of the one before."""
        after = self._match()
        if after is not None and after[0][0] is Kind.SITE:
            self._at += after[1]
            self._cancer(Site(str(after[0][1])), side)
        elif self._draft.cancers:
            cancer, age = self._draft.cancers[-1]
            self._draft.cancers[-1] = (replace(cancer, laterality=side), age)
        else:
            self._trouble(token.start, last.end, Puzzle.NOT_A_WORD)

    def _number(self, token: Token) -> None:
        """An age, or the year of a death."""
        draft, text = self._draft, token.text.replace(" ", "")
        about, draft.about = draft.about or text.endswith(("~", "?")), False
        digits = text.strip("~<>?")
        if len(digits) == 4 and digits.isdigit():
            if draft.waiting != "death":
                self._trouble(token.start, token.end, Puzzle.LONE_YEAR)
                return
            draft.said["death_on"], draft.waiting = PartialDate.of(int(digits), about=about or "~" in text), ""
            return
        try:
            age = Age.parse(text.rstrip("~?"))
        except ValueError:
            self._trouble(token.start, token.end, Puzzle.NOT_AN_AGE)
            return
        age = replace(age, about=age.about or about)
        match draft.waiting:
            case "cancer":
                draft.cancers[-1] = (draft.cancers[-1][0], age)
            case "unsure":
                self._trouble(token.start, token.end, Puzzle.UNSURE_HAS_NO_AGE)
            case "death":
                draft.said["death_age"] = age
            case _:
                draft.ages.append(age)
        draft.waiting = ""

    def _birth(self, token: Token, last: Token) -> None:
        """A year of birth after the word for it."""
        self._skip_fillers()
        year = self._tokens[self._at] if self._at < len(self._tokens) else None
        if year is not None and year.kind == "age":
            self._at += 1
            try:
                born = PartialDate.parse(year.text.replace(" ", "").rstrip("?"))
            except ValueError:
                self._trouble(year.start, year.end, Puzzle.NOT_AN_AGE)
                return
            self._draft.said["born"] = replace(born, about=born.about or year.text.endswith("?"))
            return
        self._trouble(token.start, last.end, Puzzle.NOT_A_WORD)

    def _result(self, token: Token) -> None:
        """A gene and what its test gave: `BRCA2+`, `BRCA2 negative`."""
        self._at += 1
        gene = token.text.upper()
        after = self._tokens[self._at] if self._at < len(self._tokens) else None
        if after is not None and after.kind == "sign":
            self._at += 1
            self._draft.results.append((gene, VariantClass.PATHOGENIC if after.text == "+" else None))
            return
        found = self._match()
        if found is not None and found[0][0] in _RESULTS:
            self._at += found[1]
            self._draft.results.append((gene, _RESULTS[found[0][0]]))
            return
        self._trouble(token.start, token.end, Puzzle.NO_RESULT)

    # -- how it is done --

    def _match(self) -> tuple[Meaning, int] | None:
        """The longest word of the lexicon that begins here, and how many tokens it takes."""
        words: list[str] = []
        best: tuple[Meaning, int] | None = None
        for token in self._tokens[self._at : self._at + self._longest]:
            if token.kind not in {"word", "other"}:
                break
            words.append(plain(token.text))
            meaning = self._lexicon.get(tuple(words))
            if meaning is not None:
                best = meaning, len(words)
        return best

    def _trouble(self, start: int, end: int, puzzle: Puzzle) -> None:
        self._draft.troubles.append(Trouble(start=start, end=max(end, start + 1), puzzle=puzzle))
