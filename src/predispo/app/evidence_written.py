"""What is written into a form of the evidence: the drafts that it makes, checked as the shipped evidence is."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from predispo.app.evidence_editing import Draft, addition, try_drafts
from predispo.app.evidence_forms import FIELDS, Form
from predispo.app.workspace import Workspace
from predispo.domain.evidence_place import EvidencePlace
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import Finding
from predispo.evidence.own_rates import DEATH_AGES
from predispo.evidence.places import MODEL, REFERENCES, place_of
from predispo.evidence.quantity import Unit
from predispo.evidence.readers import METHODS, SCHEMA
from predispo.evidence.schema import Clock, Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What somebody wrote into a form.

    `owner` is the file that it is about (genes/BRCA1.toml), empty where the form makes a file. `place` is the table
    that is changed, None where a new one is added. `reference` is a new entry of the bibliography under the key
    `source`. `reason` is the clinic's, and stands as that of a model's choice too.
    """

    form: Form
    owner: str
    values: Mapping[str, Any]
    rows: tuple[Mapping[str, Any], ...] = ()
    place: EvidencePlace | None = None
    reference: Mapping[str, str] | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The drafts that a form makes and what `evidence check` says of them; `row_of` tells which row a place is of."""

    drafts: tuple[Draft, ...]
    findings: tuple[Finding, ...]
    row_of: Mapping[EvidencePlace, int]


EXISTS = "exists"
"""The code of a finding: something stands at the place of what is added."""

CANNOT = {
    "cannot_en": "This is judged by a person, not by the program.",
    "cannot_nb": "Dette vurderes av et menneske, ikke av programmet.",
}
"""Why a clause without `needs` is not judged."""

_UNITS = {
    Form.ALLELE_FREQUENCY: Unit.ALLELE_FREQUENCY,
    Form.CARRIER_FREQUENCY: Unit.CARRIER_FREQUENCY,
    Form.DE_NOVO: Unit.PROPORTION,
    Form.TEST_SENSITIVITY: Unit.PROPORTION,
    Form.TEST_SPECIFICITY: Unit.PROPORTION,
}


def begun(catalogue: Catalogue, form: Form, owner: str) -> tuple[dict[str, Any], tuple[dict[str, Any], ...]]:
    """What a form of a new table begins with: its fields and its rows."""
    match form:
        case Form.PENETRANCE:
            return {"genotype": "het", "clock": Clock.BIRTH.value, "measure": Measure.CUMULATIVE_RISK.value}, ()
        case Form.ACTION:
            return {"id": _free_id(catalogue), "source": owner.rpartition("/")[2].removesuffix(".toml"), "sex": "B"}, ()
        case Form.CRITERION:
            head = {"source": owner.rpartition("/")[2].removesuffix(".toml"), "combine": "any"}
            return head, ()
        case Form.ALLELE_FREQUENCY:
            return {"ancestry": "general", "model": "own"}, ()
        case Form.TEST_SENSITIVITY:
            return {"method": METHODS[0], "model": "own"}, ()
        case Form.TEST_SPECIFICITY:
            return {"method": METHODS[0]}, ()
        case Form.MORTALITY:
            return _deaths(catalogue, owner)
        case _:
            return {}, ()


def check_written(workspace: Workspace, written: Written) -> Checked:
    """The drafts that a form makes, checked as the shipped evidence is; nothing is written down."""
    drafts, row_of = _drafts(workspace.catalogue, written)
    findings = [
        Finding(
            code=EXISTS, file=one.place.file, place=str(one.place), text="It is in the evidence already.", at=one.place
        )
        for one in drafts
        if written.place is None
        and one.place.table not in {"choice", "mortality", "observed_rate"}
        and workspace.catalogue.table_at(one.place) is not None
    ]
    places = [one.place for one in drafts]
    findings += [
        Finding(code="duplicate", file=one.file, place=str(one), text="It is written twice.", at=one, key="age_to")
        for one in dict.fromkeys(places)
        if places.count(one) > 1
    ]
    if not findings:
        findings = list(try_drafts(workspace, drafts).findings)
    return Checked(drafts=drafts, findings=tuple(findings), row_of=row_of)


def understood_needs(text: str) -> Mapping[str, Any] | None:
    """What a clause needs, written as in the files (`persons = "self", cancer = "breast"`); None where it is not."""
    inner = text.strip()
    if inner.startswith("{") and inner.endswith("}"):
        inner = inner[1:-1]
    try:
        found = tomllib.loads(f"needs = {{ {inner} }}")["needs"]
    except tomllib.TOMLDecodeError:
        return None
    return found if isinstance(found, dict) else None


def _drafts(catalogue: Catalogue, written: Written) -> tuple[tuple[Draft, ...], dict[EvidencePlace, int]]:
    values = {name: value for name, value in written.values.items() if value not in (None, "", [], ())}
    row_of: dict[EvidencePlace, int] = {}
    new_source = _new_source(written, str(values.get("source", "")))
    if written.place is not None:
        return (*new_source, _changed(catalogue, written, values)), row_of
    match written.form:
        case Form.PENETRANCE:
            made = _points(written, values, row_of)
        case Form.OBSERVED_RATE:
            made = [addition(written.owner, "observed_rate", {**values, **row}) for row in written.rows]
            row_of |= {one.place: number for number, one in enumerate(made)}
        case Form.MORTALITY:
            made = _death_rates(written, values)
        case Form.GENE:
            head = {"schema": SCHEMA, "hgnc_verified": "no", "transcript_verified": "no"}
            made = [_file(f"genes/{values.get('symbol', '')}.toml", {**head, **values})]
        case Form.POPULATION:
            head = {"schema": SCHEMA, "has_incidence": False}
            made = [_file(f"populations/{values.get('iso2', '')}.toml", {**head, **values})]
        case Form.GUIDELINE:
            file = f"guidelines/{values.get('country', '')}/{values.get('source', '')}.toml"
            made = [_file(file, {"schema": SCHEMA, **values})]
        case Form.REFERENCE:
            made = [addition(REFERENCES, "reference", values)]
        case Form.CRITERION:
            made = [addition(written.owner, "criterion", {**values, "clause": _clauses(written)})]
        case _:
            unit = {"unit": _UNITS[written.form].value} if written.form in _UNITS else {}
            made = [addition(written.owner, written.form.value, {**values, **unit})]
    return (*new_source, *made), row_of


def _file(file: str, table: Mapping[str, Any]) -> Draft:
    return Draft(place=EvidencePlace(file=file), table=table)


def _new_source(written: Written, key: str) -> tuple[Draft, ...]:
    if written.reference is None:
        return ()
    return (addition(REFERENCES, "reference", {"key": key, **written.reference}),)


def _changed(catalogue: Catalogue, written: Written, values: Mapping[str, Any]) -> Draft:
    """What stands at the place with the fields as they were written; what the form does not ask stays."""
    assert written.place is not None
    asked = {one.name for one in FIELDS[written.form]}
    stands = catalogue.table_at(written.place) or {}
    kept = {name: value for name, value in stands.items() if name not in asked}
    if written.form is Form.REFERENCE:
        kept["key"] = written.place.key.removeprefix("key=")
    if written.form is Form.CRITERION:
        kept["clause"] = _clauses(written)
    return Draft(place=written.place, table={**kept, **values})


def _points(written: Written, values: Mapping[str, Any], row_of: dict[EvidencePlace, int]) -> list[Draft]:
    """One figure a row, and the model's choice of them where it is wished."""
    shared = {name: value for name, value in values.items() if name != "taken"}
    risk = values.get("measure") == Measure.CUMULATIVE_RISK
    shared["unit"] = (Unit.PERCENT if risk else Unit.RATIO).value
    made: list[Draft] = []
    for number, row in enumerate(written.rows):
        given = {name: value for name, value in row.items() if value is not None}
        made.append(addition(written.owner, "penetrance", {**shared, **given}))
        row_of[made[-1].place] = number
    if not values.get("taken"):
        return made
    who = ("cancer", "sex", "genotype", "source", "measure", "form", "condition", "ascertainment", "population")
    choice = {name: values[name] for name in who if name in values}
    gene = written.owner.removeprefix("genes/").removesuffix(".toml")
    return [*made, addition(MODEL, "choice", {"gene": gene, **choice, "reason": written.reason or "-"})]


def _deaths(catalogue: Catalogue, owner: str) -> tuple[dict[str, Any], tuple[dict[str, Any], ...]]:
    """The death rates that count in a population now; empty rows where it has none."""
    population = catalogue.population(owner.removeprefix("populations/").removesuffix(".toml"))
    if not population.mortality_periods:
        return {}, tuple({"F": None, "M": None} for _ in DEATH_AGES)
    period = population.mortality_periods[-1]
    by_sex = {sex: catalogue.table_at(_deaths_place(owner, sex, period)) or {} for sex in ("F", "M")}
    columns = zip(by_sex["F"]["deaths_per_100k"], by_sex["M"]["deaths_per_100k"], strict=True)
    rows = tuple({"F": float(women), "M": float(men)} for women, men in columns)
    return {"period": period, "source": by_sex["F"]["source"]}, rows


def _death_rates(written: Written, values: Mapping[str, Any]) -> list[Draft]:
    """The rates of women and of men, whole."""
    period = str(values.get("period", ""))
    return [
        Draft(
            place=_deaths_place(written.owner, sex, period),
            table={
                "sex": sex,
                "period": period,
                "source": values.get("source", ""),
                "age_lo": list(DEATH_AGES),
                "deaths_per_100k": [row.get(sex) for row in written.rows],
            },
        )
        for sex in ("F", "M")
    ]


def _deaths_place(owner: str, sex: str, period: str) -> EvidencePlace:
    return place_of(owner, "mortality", {"sex": sex, "period": period})


def _clauses(written: Written) -> list[dict[str, Any]]:
    """The clauses of a criterion; one that cannot be judged by a program says so in both languages."""
    made: list[dict[str, Any]] = []
    for number, row in enumerate(written.rows, start=1):
        clause = {name: value for name, value in row.items() if value and name != "needs"}
        clause = {"id": f"c{number}", "nb": clause.get("en", ""), **clause}
        if row.get("needs"):
            clause = {name: value for name, value in clause.items() if not name.startswith("cannot_")}
            clause["needs"] = understood_needs(str(row["needs"])) or {}
        else:
            clause = {**CANNOT, **clause}
        made.append(clause)
    return made


def _free_id(catalogue: Catalogue) -> str:
    """A name for an action that none has."""
    taken = {one.id for guide in catalogue.guidelines for one in guide.actions}
    return next(name for number in range(1, len(taken) + 2) if (name := f"own{number}") not in taken)


def rows_of_table(form: Form, table: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    """The rows with which a form that changes a table begins."""
    clauses: Sequence[Mapping[str, Any]] = table.get("clause", ()) if form is Form.CRITERION else ()
    return tuple({**one, "needs": _needs_text(one.get("needs"))} for one in clauses)


def _needs_text(needs: object) -> str:
    """What a clause needs, as the files write it."""
    if not isinstance(needs, Mapping):
        return ""
    return ", ".join(f"{name} = {_toml(value)}" for name, value in needs.items())


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{name} = {_toml(one)}" for name, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)
