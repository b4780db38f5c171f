"""What an oracle case must look like: numbers within bounds, names all there, or one sentence that says where not.

Keys that the engine does not know are titles and remarks of whoever wrote the case, and are let pass.
"""

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, ValidationError

from predispo.errors import Unreadable

Chance = Annotated[float, Field(strict=True, ge=0.0, le=1.0, allow_inf_nan=False)]
Weight = Annotated[float, Field(strict=True, ge=0.0, allow_inf_nan=False)]
Age = Annotated[float, Field(strict=True, ge=0.0, le=130.0, allow_inf_nan=False)]
Name = Annotated[str, Field(strict=True, min_length=1)]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=1)]


class Cancer(BaseModel):
    """A cancer; where its age is not known it says nothing."""

    site: Name
    age: Age | None = None


class Test(BaseModel):
    """A test: the genotype for certain, or a result with what the method finds and how often it is wrong."""

    genotype: Literal[0, 1, 2] | None = None
    gene: Name | None = None
    result: Literal["positive", "negative"] | None = None
    sensitivity: Chance | None = None
    specificity: Chance | None = None


class Person(BaseModel):
    """A member of the pedigree; `genotype` is that of a marker with the alleles a and b."""

    id: Name
    sex: Literal["M", "F", "U"] | None
    father: Name | None = None
    mother: Name | None = None
    age: Age | None = None
    cancers: list[Cancer] | None = None
    tests: list[Test] | None = None
    affected: Flag | None = None
    genotype: Annotated[str, Field(strict=True, pattern=r"^(-|a|b|-/-|[ab]/[ab])$")] | None = None


class Gene(BaseModel):
    """A gene whose excess hazards add to those of others."""

    name: Name
    allele_freq: Chance
    base_table: Name
    excess_hazard_scale: Weight
    sites: list[Name]


class Model(BaseModel):
    """Frequencies and penetrances; the tables themselves are looked at by `_check_tables`."""

    type: str | None = None
    gene: Name | None = None
    genes: list[Name] | list[Gene] | None = None
    allele_freq: Chance | dict[Name, Chance] | None = None
    mutation_rate_per_meiosis: Chance | None = None
    recombination_fraction: Annotated[Chance, Field(le=0.5)] | None = None
    penetrance: Annotated[list[Chance], Field(min_length=3, max_length=3)] | None = None
    penetrance_male: Annotated[list[Chance], Field(min_length=2, max_length=3)] | None = None
    penetrance_female: Annotated[list[Chance], Field(min_length=3, max_length=3)] | None = None
    age_knots: list[Age] | None = None
    penetrance_cumulative: dict[Name, dict[Literal["M", "F"], dict[Name, list[Weight]]]] | None = None
    cumulative_tables: dict[Name, dict[Literal["M", "F"], dict[Name, list[Chance]]]] | None = None


class Case(BaseModel):
    """One family with its numbers; see `solve` for which keys make which kind of case."""

    case_id: Annotated[str, Field(strict=True)] | None = None
    pedigree: Annotated[list[Person], Field(min_length=1)]
    monozygotic_groups: list[list[Name]] | None = None
    model: Model | None = None
    person_likelihood: dict[Name, list[Weight]] | None = None
    allele_freq: Chance | None = None
    allele_freq_b: Chance | None = None
    x_linked: Flag | None = None
    penetrance_by_liability_class: list[list[Chance]] | dict[Literal["male", "female"], list[list[Chance]]] | None = (
        None
    )
    liability_class: dict[Name, Count] | None = None
    proband: Name | None = None
    carriers: list[Name] | None = None
    homozygous: list[Name] | None = None
    noncarriers: list[Name] | None = None
    affected: list[Name] | None = None
    unknown: list[Name] | None = None


def is_x_linked(case: Mapping[str, Any]) -> bool:
    """Whether the locus of a case is on the X chromosome."""
    kind = str((case.get("model") or {}).get("type", ""))
    return bool(case.get("x_linked")) or isinstance(case.get("genotype_states"), Mapping) or kind.startswith("X-linked")


def check_case(case: Mapping[str, Any]) -> None:
    """Nothing where the case is laid out as it should be.

    Raises:
        Unreadable: naming a place that is not.
    """
    try:
        Case.model_validate(case)
    except ValidationError as error:
        first = max(error.errors(include_url=False), key=lambda one: len(one["loc"]))
        raise _wrong(_place(case, first["loc"], first["type"]), _said(first["msg"])) from None
    model: Mapping[str, Any] = case.get("model") or {}
    if model.get("recombination_fraction") is not None and len(_gene_names(model)) != 2:
        raise _wrong("model.recombination_fraction", "needs a model of two genes")
    _check_persons(case["pedigree"])
    _check_tests(case["pedigree"], _gene_names(model))
    _check_twins(case)
    if is_x_linked(case):
        for place, person in enumerate(case["pedigree"]):
            if person["sex"] not in ("M", "F"):
                raise _wrong(f"pedigree[{place}].sex", "should be 'M' or 'F' for a gene on the X chromosome")
    for kind in ("penetrance_cumulative", "cumulative_tables"):
        for site, by_sex in (model.get(kind) or {}).items():
            for sex, table in by_sex.items():
                _check_table(f"model.{kind}.{site}.{sex}", table, model.get("age_knots"))


def _check_persons(people: Sequence[Mapping[str, Any]]) -> None:
    sexes = {person["id"]: person.get("sex") for person in people}
    if len(sexes) < len(people):
        raise _wrong("pedigree", "names one person twice")
    for place, person in enumerate(people):
        for role, wrong in (("father", "F"), ("mother", "M")):
            if person.get(role) is not None and sexes.get(person[role]) == wrong:
                raise _wrong(f"pedigree[{place}].{role}", f"is {person[role]}, whose sex is {wrong}")


def _gene_names(model: Mapping[str, Any]) -> set[str]:
    genes: Sequence[Any] = model.get("genes") or [model.get("gene")]
    return {str(gene["name"] if isinstance(gene, Mapping) else gene) for gene in genes if gene is not None}


def _check_tests(people: Sequence[Mapping[str, Any]], genes: Set[str]) -> None:
    for place, person in enumerate(people):
        for number, test in enumerate(person.get("tests") or ()):
            missing = {"gene", "result", "sensitivity", "specificity"} - set(test)
            here = f"pedigree[{place}].tests[{number}]"
            if "genotype" not in test and missing:
                raise _wrong(f"{here}.{min(missing)}", "is missing")
            if "gene" in test and genes and test["gene"] not in genes:
                raise _wrong(f"{here}.gene", f"is {test['gene']}, which is no gene of the model")


def _check_twins(case: Mapping[str, Any]) -> None:
    sexes = {person["id"]: person["sex"] for person in case["pedigree"]}
    groups: Sequence[Sequence[str]] = case.get("monozygotic_groups") or ()
    for place, group in enumerate(groups):
        for one in group:
            if one not in sexes:
                raise _wrong(f"monozygotic_groups[{place}]", f"names {one}, who is not in the pedigree")
        if len({sexes[one] for one in group}) > 1:
            raise _wrong(f"monozygotic_groups[{place}]", "names persons of different sexes")


def _check_table(place: str, table: Mapping[str, Sequence[float]], shared: Sequence[float] | None) -> None:
    knots = table.get("age_knots") or shared
    for name, curve in table.items():
        if name == "age_knots":
            continue
        if any(one > 1.0 for one in curve):
            raise _wrong(f"{place}.{name}", "should hold chances between 0 and 1")
        if any(later < one for one, later in pairwise(curve)):
            raise _wrong(f"{place}.{name}", "should not fall with age")
        if knots is not None and len(curve) != len(knots):
            raise _wrong(f"{place}.{name}", f"has {len(curve)} values for {len(knots)} ages")
    if knots is not None and any(later <= one for one, later in pairwise(knots)):
        raise _wrong(f"{place}.age_knots", "should rise")


def _place(case: object, steps: Sequence[str | int], kind: str) -> str:
    """The place in words of JSON; steps into the alternatives of a type are no places in the case."""
    told = ""
    here: Any = case
    for step in steps:
        if isinstance(here, dict) and (step in here or (kind == "missing" and step is steps[-1])):
            told, here = f"{told}.{step}" if told else str(step), here.get(step)
        elif isinstance(here, list) and isinstance(step, int):
            told, here = f"{told}[{step}]", here[step]
    return told


def _said(message: str) -> str:
    if message == "Field required":
        return "is missing"
    if "valid dictionary" in message:
        return "should be an object"
    return message.removeprefix("Input ") if message.startswith("Input ") else f"is wrong: {message}"


def _wrong(place: str, what: str) -> Unreadable:
    return Unreadable(f"In the case, `{place}` {what}.", cure="Compare it with a case that is answered.", place=place)
