"""The words of predispo in one language: kin terms, cancers, chances, days, facts as sentences."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from math import exp, log

from predispo.domain.advice import Hypothesis, TestAdvice
from predispo.domain.assessment import Influence, Note, RiskPoint
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import FamilyFact
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Kin
from predispo.domain.person import Gender
from predispo.domain.testing import TestReport
from predispo.domain.variant import VariantClass
from predispo.errors import MissingField, MissingTranslation
from predispo.paths import resources
from predispo.phrases.days import age_text, at_age_text, day_text
from predispo.phrases.messages import Messages
from predispo.phrases.numbers import rounded_count, rounded_percent
from predispo.phrases.spoken import languages, letter_languages

NameOf = Callable[[PersonId], str]

LEAST_INFLUENCE = 0.05
"""A natural log of odds below this, five percent, is not worth a line."""

MOST_TIMES = 1e6
"""More times than this is certainty for people."""

LEAST_BITS = 0.001
"""Less information than this is told as less than this."""


class Phrases:
    """Everything that predispo can say in one language; made by `load`."""

    def __init__(self, messages: Messages) -> None:
        self.messages = messages

    @property
    def language(self) -> str:
        """The language's code: "en", "nb"."""
        return self.messages.language

    def text(self, message: str, /, **values: str | int) -> str:
        """One message with its values; raises `MissingTranslation` or, for a missing value, `MissingField`."""
        return self.messages.text(message, **values)

    def has(self, message: str) -> bool:
        """Whether the language has the message."""
        return message in self.messages

    def term(self, value: StrEnum) -> str:
        """The word for a value of any enumeration of the domain: a sex, a procedure, a variant class …"""
        return self.disease(value) if isinstance(value, Site) else self.text(message_of(value))

    def kin(self, kin: Kin | None) -> str:
        """A kin term: "maternal grandmother", "half-brother on the father's side"; "relative" where none fits."""
        if kin is None:
            return self.text("kin-relative", sex="U", side="neither", half="no")
        message = "kin-partner" if kin.partner else f"kin-{kin.up}-{kin.down}"
        if not self.has(message):
            message = "kin-relative"
        return self.text(message, sex=kin.sex.value, side=kin.side.value, half="yes" if kin.half else "no")

    def disease(self, site: Site | str, form: str = "") -> str:
        """A site as a disease: "breast cancer"; `form` "gets" is how it stands after "will get"."""
        return self.messages.text(f"disease-{_kebab(str(site))}", form)

    def organ(self, site: Site | str) -> str:
        """A site as an organ: "breast"."""
        return self.text(f"organ-{_kebab(str(site))}")

    def cancer(self, cancer: Cancer) -> str:
        """One cancer in full: "breast cancer (left side)", "breast cancer, early stage (in situ)"."""
        return self.text(
            "cancer",
            disease=self.disease(cancer.site),
            behaviour=cancer.behaviour.value,
            side=cancer.laterality.value,
            morphology=cancer.morphology,
            morphology_known="yes" if cancer.morphology and cancer.site in {Site.OTHER, Site.UNKNOWN} else "no",
        )

    def outcome(self, report: TestReport) -> str:
        """What a report amounts to: "disease-causing variant found", "no variant found" …"""
        classes = {found.reported_class for found in report.variants}
        if any(one.makes_a_carrier for one in classes):
            return self.text("outcome-pathogenic")
        if VariantClass.UNCERTAIN in classes:
            return self.text("outcome-uncertain")
        return self.text("outcome-not-familial" if report.sought else "outcome-negative")

    def fact_line(self, fact: FamilyFact, name_of: NameOf) -> str:
        """One whole sentence for a fact, as the Journey lists it, without its day."""
        from predispo.phrases.lines import fact_line

        return fact_line(self, fact, name_of)

    def percent(self, probability: float) -> str:
        """A probability in percent, rounded for people: "44 %", "0.7 %", "under 0.1 %"."""
        rounded = rounded_percent(probability)
        return self.text("percent", number=self.number(rounded.value), bound=rounded.bound.value)

    def percent_range(self, low: float, high: float) -> str:
        """An interval in percent: "38–51 %"."""
        first, last = rounded_percent(low), rounded_percent(high)
        if first == last:
            return self.percent(low)
        return self.text(
            "percent-range",
            low=self.number(first.value),
            low_bound=first.bound.value,
            high=self.number(last.value),
            high_bound=last.bound.value,
        )

    def chance(self, probability: float) -> str:
        """A probability as a count of one hundred: "44 of 100", "under 1 of 100"."""
        rounded = rounded_count(probability)
        return self.text("chance", count=int(rounded.value), bound=rounded.bound.value)

    def chance_range(self, low: float, high: float) -> str:
        """An interval as counts of one hundred: "38 to 51 of 100"."""
        first, last = rounded_count(low), rounded_count(high)
        if first == last:
            return self.chance(low)
        return self.text(
            "chance-range",
            low=int(first.value),
            low_bound=first.bound.value,
            high=int(last.value),
            high_bound=last.bound.value,
        )

    def number(self, value: object, decimals: int = 3) -> str:
        """A number as the language writes it, with its decimal sign and so many decimals at most."""
        from babel.numbers import format_decimal

        pattern = f"#,##0.{'#' * decimals}"
        return format_decimal(value, pattern, locale=self.messages.locale.replace("-", "_"))  # pyright: ignore[reportArgumentType]

    def date(self, day: PartialDate | date | None) -> str:
        """A day as precisely as it is known: "12 May 2003", "May 2003", "about 1962", "the 1950s"."""
        return day_text(self.messages, day)

    def age(self, age: Age | None) -> str:
        """An age for a list: "42", "about 40", "40s", "under 30", "age unknown"."""
        return age_text(self.messages, age)

    def at_age(self, age: Age | None, gender: Gender = Gender.UNKNOWN) -> str:
        """An age within a sentence: "at age 42", "in her forties", "at an unknown age"."""
        return at_age_text(self.messages, age, gender)

    def influence(self, influence: Influence) -> str:
        """What one relative's information does to the odds: "raises the odds 3.2 times"; "" where it is nothing."""
        size = abs(influence.log_bayes_factor)
        if size < LEAST_INFLUENCE:
            return ""
        factor = exp(min(size, log(MOST_TIMES)))
        return self.text(
            "influence",
            direction="raises" if influence.log_bayes_factor > 0 else "lowers",
            bound="above" if size > log(MOST_TIMES) else "exact",
            times=self.number(round(factor, 2) if factor < 1.2 else float(f"{factor:.2g}")),
        )

    def remaining_risk(self, site: str, point: RiskPoint) -> str:
        """The risk by one age beside the population's: "Breast cancer by age 80: 44 % (38–51 %), population 10 %"."""
        return self.text(
            "remaining-risk",
            disease=self.capital(self.disease(site)),
            age=point.age,
            risk=self.percent(point.risk),
            bounded="no" if point.interval is None else "yes",
            interval="" if point.interval is None else self.percent_range(*point.interval),
            population=self.percent(point.population),
        )

    def hypothesis(self, hypothesis: Hypothesis, name: str) -> str:
        """A supposed result of somebody called `name`: "Anna: BRCA1 variant found"."""
        result = "found" if hypothesis.positive else "not-found"
        if hypothesis.pathogenic is not None:
            result = "uncertain"
        chance = "" if hypothesis.pathogenic is None else self.percent(hypothesis.pathogenic)
        return self.text("hypothesis", name=name, gene=hypothesis.gene, result=result, chance=chance)

    def advice(self, advice: TestAdvice) -> str:
        """What one test is expected to tell, in one sentence."""
        return self.text(
            "advice",
            test="panel" if advice.familial is None else "familial",
            variant="" if advice.familial is None else advice.familial.name,
            bits=self.bits(advice.about_consultand),
            family_bits=self.bits(advice.about_family),
            chance=self.percent(advice.probability_positive),
            affected="yes" if advice.affected else "no",
        )

    def population_warning(self, english: str) -> str:
        """A warning of a population in the language; its own English text where the language has none."""
        from predispo.phrases.notes import population_warning

        return population_warning(self, load("en"), english)

    def bits(self, bits: float) -> str:
        """Bits of information, rounded for people: "0.44", "under 0.001"."""
        if bits < LEAST_BITS:
            return self.text("bits", number=self.number(LEAST_BITS), bound="below")
        digits = 3 if bits < 0.1 else 2
        number = round(bits, digits)
        return self.text("bits", number=self.number(number), bound="one" if number == 1 else "exact")

    def note(self, note: Note) -> str:
        """The sentence of an assessment's note, by its code; its own English text where there is none that it fills."""
        from predispo.phrases.notes import note_values, population_warning

        if note.code == "population":
            return population_warning(self, load("en"), note.text)
        message = f"note-{_kebab(note.code)}"
        if not self.has(message):
            return note.text
        try:
            return self.text(message, **note_values(self, note.data))
        except MissingField:
            return note.text

    def listing(self, items: Sequence[str]) -> str:
        """Items joined as the language joins them: "a, b and c"."""
        from babel.lists import format_list

        return format_list(list(items), locale=self.messages.locale.replace("-", "_"))

    def capital(self, text: str) -> str:
        """A term as it stands at the head of a line: with a capital first letter."""
        return text[:1].upper() + text[1:]

    @property
    def intended_use(self) -> str:
        """The statement that every computed figure bears."""
        return self.text("intended-use")


def message_of(value: StrEnum) -> str:
    """The message that names a value: its class and itself, in lower case with hyphens."""
    return f"{_kebab(re.sub('(?<!^)(?=[A-Z])', '-', type(value).__name__))}-{_kebab(value.value)}"


def _kebab(name: str) -> str:
    return name.lower().replace("_", "-").replace(" ", "-")


@lru_cache(maxsize=64)
def load(language: str) -> Phrases:
    """The phrases of a language ("en", "nb"); of one that only letters are written in, what letters need.

    Raises:
        MissingTranslation: there are none.
    """
    if language not in letter_languages():
        raise MissingTranslation(
            f"There are no phrases in the language {language!r}.",
            cure=f"Choose one of: {', '.join(letter_languages())}.",
            language=language,
            message="phrases",
        )
    folder = resources() / "phrases"
    files = [folder / room / f"{language}.ftl" for room in ("letters", "offers", ".", "criteria", "plan")]
    spoken = language in languages()
    return Phrases(Messages(language, tuple(one for one in files if spoken or (one in files[:2] and one.is_file()))))
