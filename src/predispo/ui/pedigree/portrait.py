"""The portrait: keeps the picture of the session's family up to date, beside the window's thread where it is large."""

import html
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from predispo.app.casework import Change
from predispo.app.drawing_options import options_by
from predispo.app.picturing import family_picture
from predispo.app.ticket import Ticket
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import Group, GroupKind
from predispo.phrases.phrases import load
from predispo.ui.naming import called, relation
from predispo.ui.pedigree.navigation import children_of, parents_of, partners_of
from predispo.ui.pedigree.views import Views
from predispo.ui.session import Session

DRAWING = "drawing"
AT_ONCE = 40


class Portrait(QObject):
    """Draws the family whenever it, the answer or a choice of the user has changed."""

    drawn = Signal(object, bool)  # Picture or None, and whether the view should begin anew

    def __init__(self, session: Session, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._views = views
        self._picture: Picture | None = None
        self._groups: dict[str, Group] = {}
        self._draft: Family | None = None
        self.chips = True
        self.is_stale = False
        session.family_opened.connect(self._open)
        session.family_changed.connect(self._change)
        session.assessment_started.connect(self._grow_stale)
        session.assessment_ready.connect(self.draw)
        session.assessment_failed.connect(self.draw)
        session.reasoning.supposing_started.connect(self._grow_stale)
        session.reasoning.shown_changed.connect(self.draw)
        session.reasoning.halos_changed.connect(self.draw)
        views.changed.connect(self.draw)

    def show_chips(self, shown: bool) -> None:
        """Show carrier probabilities, or hide them."""
        if shown != self.chips:
            self.chips = shown
            self.draw()

    def draw(self, _: object = None) -> None:
        """Draw the family as it is now, everybody staying where they were."""
        self.is_stale = False
        self._draw(fresh=self._picture is None)

    def show_draft(self, family: Family | None) -> None:
        """Draw the family as it would be, whoever is new in it with a dashed outline; None draws it as it is."""
        if family is not self._draft:
            self._draft = family
            self._draw(fresh=False)

    def heard(self, person: PersonId) -> tuple[str, str]:
        """A person's name and description for those who hear the picture."""
        group, family = self._groups.get(person), self._session.family
        if group is None or family is None or person not in family.persons:
            return str(person), ""
        words = load(self._language)
        kin = relation(family, person, words)
        name = called(family, person, words)
        parts = [group.description]
        chance = self._chance(person)
        if chance:
            parts.append(self.tr("probability of carrying a variant: {chance}").format(chance=chance))
        for told, relatives in (
            (self.tr("parents: {names}"), parents_of(family, person)),
            (self.tr("partners: {names}"), partners_of(family, person)),
            (self.tr("children: {names}"), children_of(family, person)),
        ):
            if relatives:
                parts.append(told.format(names=", ".join(called(family, one, words) for one in relatives)))
        return f"{name}, {kin}" if kin and kin != name else name, "; ".join(parts)

    def _chance(self, person: PersonId) -> str:
        """The probability of carrying any variant, as it stands at the symbol."""
        assessment = self._session.reasoning.shown if self.chips else None
        own = None if assessment is None else assessment.persons.get(person)
        value = None if own is None else own.carrier.get("any") or next(iter(own.carrier.values()), None)
        return "" if value is None else load(self._language).percent(value.probability)

    def tooltip(self, person: PersonId) -> str:
        """What is said at a symbol when the pointer rests there, as rich text."""
        family = self._session.family
        if family is None:
            return ""
        words, known = load(self._language), family.person(person)
        lines = [f"<b>{html.escape(called(family, person, words))}</b>"]
        kin = relation(family, person, words)
        if kin and known.name:
            lines.append(html.escape(kin))
        lines += [html.escape(f"{words.cancer(one.fact.cancer)}, {words.age(one.fact.age)}") for one in known.cancers]
        assessment = self._session.reasoning.shown
        own = None if assessment is None else assessment.persons.get(person)
        if own is not None:
            likely = sorted(own.carrier.items(), key=lambda item: -item[1].probability)
            lines += [
                html.escape(
                    self.tr("{gene} carrier: {chance} (population {population})").format(
                        gene=gene,
                        chance=words.percent(carrier.probability),
                        population=words.percent(carrier.population),
                    )
                )
                for gene, carrier in [item for item in likely if item[0] != "any"][:3]
            ]
        return "<br>".join(lines)

    @property
    def _language(self) -> str:
        return self._session.workspace.settings.text("language")

    def _open(self, family: Family | None) -> None:
        self._draft = None
        same = family is not None and self._picture is not None and any(one in self._groups for one in family.persons)
        if not same:
            self._picture = None
        self._draw(fresh=not same)

    def _change(self, change: Change) -> None:
        self._draft = None
        self.is_stale = self._session.assessment is not None
        self._draw(fresh=not change.before.persons)

    def _grow_stale(self) -> None:
        if not self.is_stale and self._picture is not None and self._session.assessment is not None:
            self.is_stale = True
            self._tell(self._picture, fresh=False)

    def _draw(self, *, fresh: bool) -> None:
        known = self._session.family
        family = known if self._draft is None else self._draft
        self._session.jobs.cancel(DRAWING)
        if family is None or not family.persons:
            self._tell(None, fresh=True)
            return
        seen = self._views.seen(family)
        settings = self._session.workspace.settings
        reasoning = self._session.reasoning
        options = replace(
            options_by(settings, family, chips=self.chips, header=False),
            hypothetical=frozenset((*(one.person for one in reasoning.hypotheses), *self._new_in(family))),
            halos=reasoning.halos,
            folded_above=seen.above,
            folded_below=seen.below,
        )
        assessment = reasoning.shown if self.chips else None
        language, on, previous = self._language, self._session.today, self._picture

        def work(_: Ticket) -> Picture:
            return family_picture(
                seen.family, language=language, on=on, options=options, assessment=assessment, previous=previous
            )

        if len(seen.family.persons) <= AT_ONCE:
            self._tell(work(Ticket()), fresh=fresh)
            return
        self._session.jobs.run(
            DRAWING,
            work,
            done=lambda picture: self._tell(picture, fresh=fresh),
            failed=self._session.problem_happened.emit,
            asker=self,
        )

    def _new_in(self, family: Family) -> frozenset[PersonId]:
        """Who is in a family that is only tried and not in the one that is known."""
        known = self._session.family
        return frozenset() if known is None else family.persons.keys() - known.persons.keys()

    def _tell(self, picture: Picture | None, *, fresh: bool) -> None:
        self._picture = picture
        groups = () if picture is None else picture.groups
        self._groups = {group.key: group for group in groups if group.kind is GroupKind.PERSON}
        self.drawn.emit(picture, fresh)
