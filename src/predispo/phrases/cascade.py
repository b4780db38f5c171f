"""The cascade in words: the columns of its table, how far it has come, and why somebody needs no test."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from predispo.domain.cascade import Relative, Standing
from predispo.phrases.lines import NameOf

if TYPE_CHECKING:
    from predispo.phrases.phrases import Phrases

COLUMNS: Final = ("relative", "stands", "chance", "reached", "contact", "informed", "invited", "counselled", "tested")


def cells(phrases: "Phrases", one: Relative, chance: float | None, name_of: NameOf) -> tuple[str, ...]:
    """One relative's row, a cell a column; a chance is told of who was not tested only."""
    told = (
        "" if not one.is_unfound else phrases.text("cascade-no-chance") if chance is None else phrases.percent(chance)
    )
    days = (one.informed, one.invited, one.counselled, one.tested)
    return (
        phrases.capital(name_of(one.person)),
        stands(phrases, one),
        told,
        phrases.capital(phrases.term(one.reached)) if one.could_benefit else "",
        contact(phrases, one, name_of),
        *("" if day is None else phrases.date(day) for day in days),
    )


def stands(phrases: "Phrases", one: Relative) -> str:
    """How somebody stands to the variant, with the degree where that counts."""
    text = phrases.text(
        "cascade-stands",
        standing=one.standing.value,
        no_need="none" if one.no_need is None else one.no_need.value,
        degree=one.degree or 0,
        alive="yes" if one.is_alive else "no",
        minor="yes" if one.is_minor and one.standing is Standing.AT_RISK else "no",
    )
    return phrases.capital(text)


def contact(phrases: "Phrases", one: Relative, name_of: NameOf) -> str:
    """Wishes, through whom contact goes, and the other clinic."""
    parts = [phrases.term(flag) for flag in one.flags]
    if one.contact is not None:
        parts.append(phrases.text("cascade-through", name=name_of(one.contact)))
    parts += [text for text in (one.way, one.clinic) if text]
    return phrases.capital("; ".join(parts))


def no_need_line(phrases: "Phrases", one: Relative, name_of: NameOf) -> str:
    """Why somebody need not be tested, as a whole sentence."""
    assert one.no_need is not None
    return phrases.text(
        f"cascade-no-need-{one.no_need.value.replace('_', '-')}",
        person=phrases.capital(name_of(one.person)),
        others=phrases.listing([name_of(other) for other in one.because]),
        others_known="yes" if one.because else "no",
    )


def arose_new_line(phrases: "Phrases", one: Relative, name_of: NameOf) -> str:
    """Why a brother or sister is offered the test though both parents are without the variant."""
    return phrases.text("cascade-arose-new", person=phrases.capital(name_of(one.person)))


def doubt_line(phrases: "Phrases", one: Relative, chance: float, name_of: NameOf) -> str:
    """That the family's figures do not bear out that somebody is not at risk."""
    person = phrases.capital(name_of(one.person))
    return phrases.text("cascade-doubt", person=person, chance=phrases.percent(chance))


def summary_rows(phrases: "Phrases", counts: Mapping[str, int], *, unfound: float) -> tuple[tuple[str, str], ...]:
    """How far the cascade has come, as labels with their numbers."""
    rows = [(phrases.text(f"cascade-{name}"), phrases.number(count)) for name, count in counts.items()]
    rows.append((phrases.text("cascade-unfound"), phrases.number(unfound, 1)))
    return tuple(rows)
