"""A guideline's rule as lines of words: one limb a line, what belongs under another indented."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from predispo.phrases.phrases import Phrases

translate = QCoreApplication.translate
INDENT = "    "
GROUPS = ("any_of", "all_of", "or")


def rule_lines(rule: Mapping[str, object], phrases: Phrases) -> tuple[str, ...]:
    """The limbs of a rule."""
    return tuple(_lines(rule, phrases, 0))


def _lines(rule: Mapping[str, object], phrases: Phrases, depth: int) -> Iterator[str]:
    head = limb({name: value for name, value in rule.items() if not _is_nested(value)}, phrases)
    if head:
        yield f"{INDENT * depth}{head}"
    for name, value in rule.items():
        if isinstance(value, Mapping):
            yield f"{INDENT * depth}{_name(name)}:"
            yield from _lines(value, phrases, depth + 1)
        elif _is_nested(value):
            assert isinstance(value, list)
            yield f"{INDENT * depth}{_name(name)}:"
            for one in value:
                inner = list(_lines(one, phrases, 0)) if isinstance(one, Mapping) else [str(one)]
                for place, text in enumerate(inner):
                    yield f"{INDENT * (depth + 1)}{'–  ' if place == 0 else INDENT}{text}"


def _is_nested(value: object) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, list) and any(isinstance(one, Mapping) for one in value))


def limb(parts: Mapping[str, object], phrases: Phrases) -> str:
    """One limb in words: who, which cancer, at which age, how many; what has no word of its own stands as written."""
    return ", ".join(filter(None, (_part(name, value, phrases) for name, value in parts.items())))


def _part(name: str, value: object, phrases: Phrases) -> str:
    counted = {
        "count": translate("Evidence", "at least {number}"),
        "age_lt": translate("Evidence", "younger than {number}"),
        "age_le": translate("Evidence", "at most {number} years old"),
        "age_ge": translate("Evidence", "{number} years or older"),
        "age_gt": translate("Evidence", "older than {number}"),
        "one_age_lt": translate("Evidence", "one of them younger than {number}"),
        "first_age_lt": translate("Evidence", "the first before {number}"),
        "mean_age_lt": translate("Evidence", "mean age under {number}"),
        "generations_ge": translate("Evidence", "in {number} generations or more"),
        "primaries_ge": translate("Evidence", "{number} primary cancers or more"),
    }
    if name in counted:
        return counted[name].format(number=value)
    match name, value:
        case "who", str():
            return _who(value)
        case "sex", "F":
            return translate("Evidence", "woman")
        case "sex", "M":
            return translate("Evidence", "man")
        case ("cancer", str()) if phrases.has(f"disease-{value.replace('_', '-')}"):
            return phrases.disease(value)
        case "cancer", str():
            return value.replace("_", " ")
        case _, True:
            return _name(name)
        case _, False:
            return translate("Evidence", "{what}: no").format(what=_name(name))
        case _, list():
            return f"{_name(name)}: {'; '.join(str(one).replace('_', ' ') for one in value)}"
        case _:
            return f"{_name(name)}: {value}"


def _who(code: str) -> str:
    return {
        "proband": translate("Evidence", "the person"),
        "fdr": translate("Evidence", "first-degree relative"),
        "sdr": translate("Evidence", "second-degree relative"),
        "fdr_or_sdr": translate("Evidence", "first- or second-degree relative"),
        "near_relatives": translate("Evidence", "near relatives"),
        "any": translate("Evidence", "anybody of the family"),
    }.get(code, code.replace("_", " "))


def _name(name: str) -> str:
    return {
        "any_of": translate("Evidence", "any of"),
        "all_of": translate("Evidence", "all of"),
        "or": translate("Evidence", "or"),
        "genes": translate("Evidence", "genes"),
        "note": translate("Evidence", "note"),
        "known_familial_variant": translate("Evidence", "a known variant in the family"),
    }.get(name, name.replace("_", " "))
