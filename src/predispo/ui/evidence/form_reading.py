"""What makes no sense in a form of the evidence before the check is asked: no number, nothing, or no such key."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_forms import FIELDS, Asked, Form, Kind, Rows, offered
from predispo.app.evidence_written import understood_needs
from predispo.evidence.catalogue import Catalogue
from predispo.ui.evidence.entry_table import EntryModel
from predispo.ui.evidence.form_field import FormField
from predispo.ui.evidence.form_words import needed

translate = QCoreApplication.translate
REFERENCE = tuple(one for one in FIELDS[Form.REFERENCE] if one.name != "key")
INTERVAL = ("value", "low", "high")


def reference_name(form: Form, name: str) -> str:
    """The name of a field of a new source within a form, which may have a field of that name itself."""
    return f"reference {name}" if any(one.name == name for one in FIELDS[form]) else name


def misread(form: Form, fields: Mapping[str, FormField], catalogue: Catalogue, *, new_source: bool) -> dict[str, str]:
    """What is wrong, by the name of the field."""
    troubles: dict[str, str] = {}
    for asked in FIELDS[form]:
        field = fields[asked.name]
        if trouble := _misread(asked, field.text(), field.value(), catalogue):
            troubles[asked.name] = trouble
    if all(name in fields for name in INTERVAL):
        for name, text in _interval({name: fields[name].value() for name in INTERVAL}).items():
            troubles.setdefault(name, text)
    if "source" in fields and "source" not in troubles:
        troubles |= _source(form, fields, catalogue, new=new_source)
    return troubles


def misread_cells(rows: Rows, entries: EntryModel, catalogue: Catalogue) -> dict[tuple[int, str], str]:
    """What is wrong, by row and column."""
    filled = entries.filled()
    if not filled and rows.needed:
        return {(0, rows.columns[0].name): translate("Evidence", "At least one row is needed.")}
    troubles: dict[tuple[int, str], str] = {}
    for row in filled:
        values = entries.values(row)
        for asked in rows.columns:
            if trouble := _misread(asked, entries.text(row, asked.name), values[asked.name], catalogue):
                troubles[row, asked.name] = trouble
        if set(INTERVAL) <= set(values):
            for name, text in _interval(values).items():
                troubles.setdefault((row, name), text)
    return troubles


def _misread(asked: Asked, text: str, value: object, catalogue: Catalogue) -> str:
    if asked.kind is Kind.NUMBER and text and value is None:
        return translate("Evidence", "This is not a number.")
    if asked.kind is Kind.WHOLE and text and value is None:
        return translate("Evidence", "This is not a whole number from 0.")
    if asked.required and value in (None, "", []):
        return needed(asked)
    if asked.name == "needs" and text and understood_needs(text) is None:
        return translate("Evidence", "This is not written as in the evidence files.")
    if asked.kind is Kind.SEVERAL and isinstance(value, list):
        known = offered(catalogue, asked.offers)
        unknown = [str(one) for one in value if one not in known]
        if unknown:
            return translate("Evidence", "Not in the evidence: {names}.").format(names=", ".join(unknown))
    return ""


def _source(form: Form, fields: Mapping[str, FormField], catalogue: Catalogue, *, new: bool) -> dict[str, str]:
    known = fields["source"].text() in catalogue.references()
    if not new:
        missing = translate("Evidence", "The evidence has no source of this key. Choose one, or add it.")
        return {} if known else {"source": missing}
    troubles = {"source": translate("Evidence", "The evidence has a source of this key already.")} if known else {}
    for one in REFERENCE:
        name = reference_name(form, one.name)
        if one.required and not fields[name].text():
            troubles[name] = needed(one)
    return troubles


def _interval(values: Mapping[str, object]) -> dict[str, str]:
    """What is wrong with a figure beside its own interval."""
    value, low, high = (values[name] for name in INTERVAL)
    if (low is None) != (high is None):
        return {"high" if high is None else "low": translate("Evidence", "An interval needs both ends, or none.")}
    if isinstance(value, float) and isinstance(low, float) and isinstance(high, float) and not low <= value <= high:
        return {"value": translate("Evidence", "The figure lies outside of its own interval.")}
    return {}
