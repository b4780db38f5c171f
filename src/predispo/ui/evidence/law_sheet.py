"""The page of a country's law in words: each rule with its act, its section and whether anybody compared it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.domain.law import Duty, Law, LawRule
from predispo.drawing.sheet import Block, Facts, Heading, Prose
from predispo.evidence.quantity import Verified
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words

translate = QCoreApplication.translate


def law_blocks(law: Law, phrases: Phrases) -> tuple[Block, ...]:
    """What the rules are for, and then rule by rule."""
    return (
        Prose(
            lines=(
                translate(
                    "Evidence",
                    "The rules are restated in our own words, so that a step that must wait is seen. "
                    "They are not legal advice.",
                ),
            ),
            tone="caution",
        ),
        *(block for rule in law.rules for block in _rule(rule, phrases)),
    )


def _rule(rule: LawRule, phrases: Phrases) -> Iterator[Block]:
    yield Heading(text=duty_word(rule.duty))
    yield Prose(lines=(rule.text.get(phrases.language, rule.text["en"]),))
    rows = (
        (translate("Evidence", "For"), ", ".join(phrases.term(one) for one in rule.purposes)),
        (translate("Evidence", "Act"), rule.act),
        (translate("Evidence", "Section"), rule.section),
        (translate("Evidence", "Address"), rule.url),
        (translate("Evidence", "State"), f"{words.verified(Verified(rule.verified))} · {rule.verified_in}".strip(" ·")),
        (translate("Evidence", "Name"), rule.name),
    )
    yield Facts(rows=tuple((label, value) for label, value in rows if value))


def duty_word(duty: Duty) -> str:
    """What a rule asks, in a few words."""
    return {
        Duty.CONSENT: translate("Evidence", "Consent"),
        Duty.WRITTEN_CONSENT: translate("Evidence", "Written consent"),
        Duty.COUNSELLING_BEFORE: translate("Evidence", "Counselling before a test"),
        Duty.COUNSELLING_AFTER: translate("Evidence", "Counselling after a test"),
        Duty.TIME_TO_THINK: translate("Evidence", "Time to think"),
        Duty.MINIMUM_AGE: translate("Evidence", "Age"),
        Duty.WHO_MAY_ORDER: translate("Evidence", "Who may order a test"),
        Duty.RESULT_TO_PERSON: translate("Evidence", "Who is told the result"),
        Duty.CONTACT_RELATIVES: translate("Evidence", "Contact with relatives"),
        Duty.RETENTION: translate("Evidence", "How long records are kept"),
        Duty.INSURANCE: translate("Evidence", "Insurance"),
        Duty.RIGHT_NOT_TO_KNOW: translate("Evidence", "The right not to know"),
        Duty.DO_NOT_CONTACT: translate("Evidence", "No contact"),
        Duty.REVEALS_ANOTHER: translate("Evidence", "A test that tells of another"),
    }[duty]
