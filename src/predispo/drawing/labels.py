"""The lines of text under a symbol."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from predispo.domain.cancer import Behaviour, Laterality
from predispo.domain.dates import PartialDate
from predispo.domain.facts import DiagnosisMade
from predispo.domain.family import Family, Person
from predispo.domain.person import Gender, PregnancyOutcome, Sex
from predispo.drawing.findings import Sign, findings
from predispo.drawing.measure import Measure
from predispo.drawing.options import LabelLine, PictureOptions
from predispo.drawing.shapes import Colour
from predispo.drawing.words import Words

SIZE = 11.5
LINE = 14.0
_WIDEST = 112.0
_FEW_GENES = 3


@dataclass(frozen=True, slots=True)
class LabelText:
    """One line under a symbol."""

    text: str
    bold: bool = False
    colour: Colour = Colour.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Labeller:
    """Makes the lines under everybody's symbol."""

    family: Family
    options: PictureOptions
    words: Words
    on: date
    measure: Measure
    evaluated: Mapping[str, int] = field(default_factory=dict)

    def lines(self, person: Person, number: str) -> tuple[LabelText, ...]:
        """The lines under a person's symbol, none wider than the widest label."""
        found: list[LabelText] = []
        for kind in self.options.labels:
            for line in self._of(kind, person, number):
                found.extend(self._wrapped(line))
        folds = (
            (self.options.folded_above, self.words.folded_above),
            (self.options.folded_below, self.words.folded_below),
        )
        for counted, told in folds:
            if person.id in counted:
                found.extend(self._wrapped(LabelText(told(counted[person.id]), bold=True, colour=Colour.ACCENT)))
        return tuple(found)

    def width(self, lines: tuple[LabelText, ...]) -> float:
        """The width of the widest line."""
        return max((self.measure(line.text, SIZE, line.bold) for line in lines), default=0.0)

    def _of(self, kind: LabelLine, person: Person, number: str) -> Iterator[LabelText]:
        match kind:
            case LabelLine.NAME:
                if person.name and not self.options.anonymous:
                    yield LabelText(person.name, bold=True)
            case LabelLine.AGE:
                yield from (LabelText(text) for text in self._life(person))
            case LabelLine.SEX:
                text = " ".join(part for part in (self._assigned(person), person.details.karyotype) if part)
                if text:
                    yield LabelText(text)
            case LabelLine.DIAGNOSES:
                for one in person.cancers:
                    yield from (LabelText(text) for text in self._diagnosis(one.fact))
                for unknown in person.nobody_knows:
                    yield from (LabelText(f"{self.words.site(site)}?") for site in unknown.fact.sites)
            case LabelLine.OPERATIONS:
                yield from (LabelText(text) for text in self._operations(person))
            case LabelLine.RESULTS:
                told = self._evaluations(person) if self.options.evaluations else self._results(person)
                yield from (LabelText(text, bold=bold) for text, bold in told)
            case LabelLine.NUMBER:
                yield LabelText(number, colour=Colour.MUTED)

    def _assigned(self, person: Person) -> str:
        """Sex assigned at birth, where the symbol does not show it."""
        usual = {Gender.WOMAN: Sex.FEMALE, Gender.MAN: Sex.MALE}.get(person.gender)
        if person.sex in (usual, Sex.UNKNOWN) or person.details.gender in (None, Gender.UNKNOWN):
            return ""
        return self.words.assigned(person.sex)

    def _day(self, day: PartialDate) -> str:
        """A day as it may be shown."""
        if self.options.anonymous and day.year is not None:
            return self.words.date(PartialDate.of(day.year, about=day.about))
        return self.words.date(day)

    def _life(self, person: Person) -> Iterator[str]:
        words = self.words
        if person.pregnancy is not None:
            yield from self._pregnancy(person)
            return
        born = words.born(self._day(person.details.birth)) if person.details.birth else ""
        if person.death is not None:
            age = person.age_at_death
            died = words.died
            if age is not None:
                died = words.died_aged(words.age(age))
            elif person.death.fact.on is not None:
                died = words.died_on(self._day(person.death.fact.on))
            yield from self._joined(born, died)
            if person.death.fact.cause and not self.options.anonymous:
                yield person.death.fact.cause
            return
        age = person.age_at(self.on)
        yield from self._joined(born, words.aged(words.age(age)) if age is not None else "")

    def _joined(self, *parts: str) -> Iterator[str]:
        """Short phrases on one line where they fit."""
        told = [part for part in parts if part]
        together = ", ".join(told)
        if self.measure(together, SIZE, False) <= _WIDEST:
            if together:
                yield together
        else:
            yield from told

    def _pregnancy(self, person: Person) -> Iterator[str]:
        words = self.words
        assert person.pregnancy is not None
        fact = person.pregnancy.fact
        first = {PregnancyOutcome.STILLBIRTH: words.stillbirth, PregnancyOutcome.ECTOPIC: words.ectopic}.get(
            fact.outcome
        )
        parts = [first or "", words.weeks(fact.weeks) if fact.weeks is not None else ""]
        if any(parts):
            yield " ".join(part for part in parts if part)
        if fact.due is not None and fact.outcome is PregnancyOutcome.ONGOING:
            yield words.due(self._day(fact.due))

    def _diagnosis(self, fact: DiagnosisMade) -> Iterator[str]:
        words, cancer = self.words, fact.cancer
        name = words.site(cancer.site)
        if cancer.laterality is Laterality.BOTH:
            name = words.bilateral(name)
        if cancer.behaviour is Behaviour.IN_SITU:
            name = words.in_situ(name)
        elif cancer.behaviour is Behaviour.BENIGN:
            name = words.benign(name)
        yield words.diagnosis(name, words.age(fact.age)) if fact.age is not None else name
        if cancer.markers:
            yield " ".join(words.marker(marker) for marker in cancer.markers)

    def _operations(self, person: Person) -> Iterator[str]:
        words = self.words
        for one in person.surgeries:
            name, age = words.procedure(one.fact.procedure), one.fact.age
            yield words.diagnosis(name, words.age(age)) if age is not None else name

    def _evaluations(self, person: Person) -> Iterator[tuple[str, bool]]:
        """The results as the standard writes them: `E1+(BRCA1 c.68_69del)`, `E2−(PALB2)`, `Eu` where uncertain."""
        for one in findings(self.family, person):
            number = "u" if one.sign is Sign.UNCERTAIN else f"{self.evaluated[one.gene]}"
            sign = {Sign.POSITIVE: "+", Sign.NEGATIVE: "−", Sign.UNCERTAIN: ""}[one.sign]
            what = f"{one.gene} {one.variant}".strip() if one.sign is not Sign.NEGATIVE else one.gene
            yield f"E{number}{sign}({what})", one.sign is Sign.POSITIVE

    def _results(self, person: Person) -> Iterator[tuple[str, bool]]:
        found = findings(self.family, person)
        for one in found:
            if one.sign is Sign.POSITIVE:
                yield f"{one.gene}+ {one.variant}".strip(), True
            elif one.sign is Sign.UNCERTAIN:
                yield f"{one.gene} {self.words.uncertain}", False
        negative = [one.gene for one in found if one.sign is Sign.NEGATIVE]
        if len(negative) > _FEW_GENES:
            yield self.words.panel_negative(len(negative)), False
        elif negative:
            yield " ".join(f"{gene}−" for gene in negative), False

    def _wrapped(self, line: LabelText) -> Iterator[LabelText]:
        """A line broken at spaces where it is too wide, and cut where a single word is."""
        rest = ""
        for word in line.text.split(" "):
            longer = f"{rest} {word}".strip()
            if rest and self.measure(longer, SIZE, line.bold) > _WIDEST:
                yield LabelText(rest, line.bold, line.colour)
                rest = word
            else:
                rest = longer
        while self.measure(rest, SIZE, line.bold) > 1.5 * _WIDEST:
            fits = next(n for n in range(len(rest), 0, -1) if self.measure(rest[:n], SIZE, line.bold) <= _WIDEST)
            yield LabelText(rest[: max(fits, 1)], line.bold, line.colour)
            rest = rest[max(fits, 1) :]
        yield LabelText(rest, line.bold, line.colour)
