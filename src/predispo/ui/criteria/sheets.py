"""Verdicts as sheets: all criteria beside each other, and one criterion clause by clause."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from predispo.app.advising import in_language
from predispo.app.evidence_pages import Address, Topic
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family
from predispo.domain.ids import FactRef, PersonId
from predispo.domain.verdict import ClauseVerdict, Missing, Verdict, Witness
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line, Prose, Sheet
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.guidance import missing_text, verdict_word, witness_text
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words as evidence_words
from predispo.ui.evidence.territories import territory
from predispo.ui.naming import called, capitalised, relation

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of the page, as what a line stands for."""

    criterion: str
    clause: str
    persons: tuple[PersonId, ...]


class VerdictWords:
    """Writes the verdicts on one person of one family."""

    def __init__(self, family: Family, catalogue: Catalogue, phrases: Phrases) -> None:
        self.family, self.phrases, self._catalogue = family, phrases, catalogue
        self._facts: Mapping[FactRef, FamilyFact] = {one.ref: one.fact for one in family.facts}

    def name(self, person: PersonId) -> str:
        """A person, with how they stand to the consultand."""
        kin = relation(self.family, person, self.phrases)
        name = called(self.family, person, self.phrases)
        return f"{name} ({kin})" if kin and kin != name else name

    def missing(self, one: Missing) -> str:
        """What is not known, and of whom."""
        return capitalised(missing_text(self.phrases, one, self.name(one.person)))

    def word(self, met: bool | None) -> str:
        """The verdict in a word, with a sign where it is met or open."""
        word = capitalised(verdict_word(self.phrases, met))
        return word if met is False else f"{'●' if met else '○'} {word}"

    def edition(self, verdict: Verdict) -> str:
        """The edition, and that it is no longer in force where it is not."""
        state = "verdict-in-force" if verdict.in_force else "verdict-no-longer-in-force"
        return self.phrases.text(state, edition=verdict.edition)

    def topic(self, verdict: Verdict) -> str:
        """What the criterion decides, and about which genes or cancers."""
        kind = evidence_words.kind_of_criterion(verdict.kind)
        about = self._about(verdict.topic)
        return capitalised(f"{kind}: {about}" if about else kind)

    def _about(self, topic: str) -> str:
        named = {
            "lynch": translate("Criteria", "Lynch syndrome"),
            "polyposis": translate("Criteria", "polyposis"),
            "unaffected persons": translate("Criteria", "unaffected persons"),
            "phaeochromocytoma and paraganglioma": translate("Criteria", "phaeochromocytoma and paraganglioma"),
            "BRCA1/BRCA2 testing": "BRCA1, BRCA2",
            "BRCA1/BRCA2 founder variants": translate("Criteria", "founder variants in BRCA1 and BRCA2"),
        }
        if topic in named:
            return named[topic]
        sites = set(Site)
        parts = [self.phrases.disease(one) if one in sites else one for one in topic.split("/")]
        return ", ".join(one for one in parts if one)

    # -- sheets --

    def beside(self, person: PersonId, verdicts: Sequence[Verdict], title: str) -> Sheet:
        """All criteria of the chosen guidelines, one line each, in their order."""
        lines = tuple(
            Line(
                cells=(
                    f"{self.topic(one)}\n{one.title}",
                    f"{capitalised(territory(one.country))}\n{self.edition(one)}",
                    self.word(one.met),
                    self._decided(one),
                    "\n".join(self.missing(each) for each in one.would_change[:3]) or self._nothing(one),
                ),
                key=one.criterion,
                tone="plain" if one.in_force and one.met is not None else "caution",
            )
            for one in verdicts
        )
        head = (
            translate("Criteria", "Guideline"),
            translate("Criteria", "Edition"),
            translate("Criteria", "Verdict"),
            translate("Criteria", "Met by, or nearest to it"),
            translate("Criteria", "One fact that would settle it"),
        )
        grid = Grid(name=title, head=head, shares=(0.26, 0.13, 0.12, 0.25, 0.24), lines=lines)
        return self._sheet(title, self.name(person), (*self._caveats(), grid))

    def detail(self, verdict: Verdict) -> Sheet:
        """One criterion: which facts met or failed which clause, and what could change it."""
        return self._sheet(self.topic(verdict), verdict.title, tuple(self._blocks(verdict)))

    def whole(self, person: PersonId, verdicts: Sequence[Verdict], title: str) -> Sheet:
        """Everything for paper: all criteria beside each other, then each of them clause by clause."""
        first = self.beside(person, verdicts, title)
        rest: list[Block] = []
        for one in verdicts:
            rest.append(Heading(text=f"{self.topic(one)} – {one.title}"))
            rest += self._blocks(one)
        rest.append(Prose(lines=(self.phrases.intended_use,), tone="caution"))
        return self._sheet(first.title, first.subtitle, (*first.blocks, *rest))

    def _sheet(self, title: str, subtitle: str, blocks: tuple[Block, ...]) -> Sheet:
        foot = translate("Evidence", "predispo, evidence {edition} ({digest})").format(
            edition=self._catalogue.edition, digest=self._catalogue.sealed_digest[:12]
        )
        language = QLocale().name().split("_")[0]
        return Sheet(title=title, subtitle=subtitle, blocks=blocks, foot=foot, language=language)

    def _caveats(self) -> tuple[Block, ...]:
        text = translate(
            "Criteria",
            "Relatives are counted on the mother’s side or on the father’s, never on both together; siblings and "
            "descendants count on either side.",
        )
        return (Prose(lines=(text,), tone="muted"),)

    def _blocks(self, verdict: Verdict) -> Iterator[Block]:
        rows = (
            (translate("Criteria", "Verdict"), self.word(verdict.met)),
            (translate("Criteria", "Edition"), f"{capitalised(territory(verdict.country))} · {self.edition(verdict)}"),
            (translate("Criteria", "Superseded by"), self._after(verdict)),
            (translate("Criteria", "Compared"), self._verified(verdict)),
        )
        yield Facts(rows=tuple((label, value) for label, value in rows if value))
        if verdict.defect:
            yield Prose(lines=(verdict.defect,), tone="caution")
        if verdict.note:
            yield Prose(lines=(verdict.note,), tone="muted")
        head = (
            translate("Criteria", "Clause"),
            translate("Criteria", "Verdict"),
            translate("Criteria", "By which facts"),
        )
        lines = tuple(self._clause(verdict, one) for one in verdict.because)
        yield Grid(name=translate("Criteria", "Clauses"), head=head, shares=(0.35, 0.22, 0.43), lines=lines)
        if verdict.would_change:
            title = translate("Criteria", "Each of these, alone, would settle it")
            if verdict.met:
                title = translate("Criteria", "Each of these could still take it back")
            yield Heading(text=title)
            asked = tuple(Line(cells=(self.missing(one),), key=one) for one in verdict.would_change)
            yield Grid(name=title, head=(translate("Criteria", "Not known"),), shares=(1.0,), lines=asked)
        elif verdict.met is None:
            yield Prose(lines=(self._nothing(verdict),), tone="muted")

    def _clause(self, verdict: Verdict, clause: ClauseVerdict) -> Line:
        text = in_language(clause.text, self.phrases)
        if clause.proviso:
            text = translate("Criteria", "{clause} (a proviso: it need not be known)").format(clause=text)
        said = [self._witness(one) for one in clause.facts] if clause.met else []
        if not clause.met and clause.against:
            near = self.phrases.listing([self._witness(one) for one in clause.against])
            said.append(translate("Criteria", "Not enough: {facts}").format(facts=near))
        said += [translate("Criteria", "Not known: {fact}").format(fact=self.missing(one)) for one in clause.missing]
        said += [self._figure(name, low, high) for name, (low, high) in clause.figures.items()]
        reason = in_language(clause.reason, self.phrases)
        if reason:
            said.append(reason)
        if clause.met is None and not (clause.missing or reason):
            said.append(translate("Criteria", "Several facts are missing together."))
        if not said:
            said.append(translate("Criteria", "nobody") if clause.met is False else "")
        return Line(
            cells=(text, self.word(clause.met), "\n".join(said)),
            key=Clause(verdict.criterion, clause.clause, clause.persons),
            tone="caution" if clause.met is None else "plain",
        )

    def _witness(self, one: Witness) -> str:
        fact = None if one.ref is None else self._facts.get(one.ref)
        told = witness_text(self.phrases, fact, one.what, lambda person: called(self.family, person, self.phrases))
        name = capitalised(self.name(one.person))
        return f"{name}: {told}" if told else name

    def _figure(self, name: str, low: float, high: float) -> str:
        side = f"side-{name}"
        if self.phrases.has(side):
            points = (
                self.phrases.number(low) if low == high else f"{self.phrases.number(low)}–{self.phrases.number(high)}"
            )
            return translate("Criteria", "{side}: {points} points").format(
                side=capitalised(self.phrases.text(side)), points=points
            )
        gene = translate("Criteria", "any of the genes") if name == "any" else name.replace("_", "/")
        return f"{capitalised(gene)}: {self.phrases.number(low, 2)} %"

    def _decided(self, verdict: Verdict) -> str:
        """What met it; for one that is not met or not known, what came nearest."""
        for clause in verdict.because:
            if verdict.met and not clause.met:
                continue
            facts = clause.facts if verdict.met else clause.against
            told = [self._witness(one) for one in facts[:3]]
            told += [self._figure(*each) for each in ((name, *pair) for name, pair in clause.figures.items())][:2]
            if told:
                return "\n".join(told)
        return ""

    def _after(self, verdict: Verdict) -> str:
        """The guideline that holds the criterion that came after."""
        guides = self._catalogue.guidelines
        found = (guide.title for guide in guides if any(one.id == verdict.superseded_by for one in guide.criteria))
        return next(found, verdict.superseded_by)

    def _nothing(self, verdict: Verdict) -> str:
        if verdict.met is not None:
            return ""
        if all(one.reason for one in verdict.because):
            return translate("Criteria", "Not judged: the text of the criteria is not in the evidence.")
        return translate("Criteria", "No single fact would: several are missing together.")

    def _verified(self, verdict: Verdict) -> str:
        message = {"yes": "verdict-verified", "partial": "verdict-partly-verified"}
        state = self.phrases.text(message.get(verdict.verified, "verdict-unverified"))
        return f"{capitalised(state)} ({verdict.source})"


def guideline_address(verdict: Verdict, catalogue: Catalogue) -> Address | None:
    """The page of the evidence that holds a criterion."""
    from predispo.app.evidence_pages import guideline_key

    found = next(
        (one for one in catalogue.guidelines if any(each.id == verdict.criterion for each in one.criteria)), None
    )
    return None if found is None else Address(Topic.GUIDELINE, guideline_key(found))
