"""The forms of the evidence in words: what they are called, what their fields are, and what can be chosen."""

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_forms import Asked, Form
from predispo.evidence.check import Finding
from predispo.evidence.schema import Clock, Inheritance, Measure
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.territories import territory
from predispo.ui.problems import in_words

translate = QCoreApplication.translate


def title(form: Form, about: str, *, changing: bool) -> str:
    """What a form is called; `about` is the gene, population or guideline, or what the figure is called."""
    if changing:
        return translate("Evidence", "The clinic's own: {what}").format(what=about)
    named = {
        Form.PENETRANCE: translate("Evidence", "A risk or ratio of {what}"),
        Form.ALLELE_FREQUENCY: translate("Evidence", "An allele frequency of {what}"),
        Form.CARRIER_FREQUENCY: translate("Evidence", "How many people carry a variant of {what}"),
        Form.DE_NOVO: translate("Evidence", "How many variants of {what} are new"),
        Form.TEST_SENSITIVITY: translate("Evidence", "How many variants of {what} a test finds"),
        Form.TEST_SPECIFICITY: translate("Evidence", "How often a test of {what} is rightly negative"),
        Form.OBSERVED_RATE: translate("Evidence", "Counts in carriers of {what}"),
        Form.MORTALITY: translate("Evidence", "Deaths from all causes: {what}"),
        Form.ACTION: translate("Evidence", "An offer to carriers: {what}"),
        Form.CRITERION: translate("Evidence", "A criterion: {what}"),
        Form.GENE: translate("Evidence", "A new gene"),
        Form.POPULATION: translate("Evidence", "A new population"),
        Form.GUIDELINE: translate("Evidence", "A new guideline"),
        Form.REFERENCE: translate("Evidence", "A new source"),
    }
    return named.get(form, "{what}").format(what=about)


def act(form: Form, *, changing: bool) -> str:
    """What the step is called in the menu of undo."""
    if changing:
        return translate("Evidence", "Take another figure")
    return {
        Form.GENE: translate("Evidence", "Add a gene"),
        Form.POPULATION: translate("Evidence", "Add a population"),
        Form.GUIDELINE: translate("Evidence", "Add a guideline"),
        Form.REFERENCE: translate("Evidence", "Add a source"),
        Form.ACTION: translate("Evidence", "Add an offer"),
        Form.CRITERION: translate("Evidence", "Add a criterion"),
    }.get(form, translate("Evidence", "Add figures"))


def about(form: Form) -> str:
    """What a form is for, in a sentence or two; empty where its name says it."""
    return {
        Form.PENETRANCE: translate(
            "Evidence",
            "One row a figure: a cumulative risk in percent to a birthday, or a ratio between two ages. What the model "
            "does not take is shown only.",
        ),
        Form.MORTALITY: translate(
            "Evidence",
            "Deaths in 100,000 person-years by age, as the statistical office gives them. They count where death may "
            "come before cancer. The latest years count.",
        ),
        Form.OBSERVED_RATE: translate(
            "Evidence",
            "Cases and person-years of carriers, by age. They are shown for comparison and move no curve: for that, "
            "write the risks.",
        ),
        Form.GENE: translate(
            "Evidence",
            "Once the gene is there, its page takes risks, frequencies and tests. Nothing is computed before.",
        ),
        Form.POPULATION: translate(
            "Evidence",
            "Once the population is there, its page takes deaths, and “The clinic's own” imports its incidence.",
        ),
        Form.GUIDELINE: translate(
            "Evidence",
            "Once the guideline is there, its page takes offers and criteria. It is judged as it is written.",
        ),
        Form.CRITERION: translate(
            "Evidence",
            "One row a clause, in English and Norwegian. A clause with a condition in the words of the evidence files "
            'is judged by the program, as persons = "near", cancer = "breast", age_lt = 50; one without by a person.',
        ),
    }.get(form, "")


def label(name: str) -> str:
    """What a field is called."""
    return {
        "value": translate("Evidence", "Figure"),
        "low": translate("Evidence", "Interval from"),
        "high": translate("Evidence", "Interval to"),
        "source": translate("Evidence", "Source"),
        "population": translate("Evidence", "Population"),
        "notes": translate("Evidence", "Notes"),
        "note": translate("Evidence", "Notes"),
        "reason": translate("Evidence", "Reason"),
        "authors": translate("Evidence", "Authors"),
        "title": translate("Evidence", "Title"),
        "container": translate("Evidence", "Journal, volume, pages"),
        "year": translate("Evidence", "Year"),
        "doi": "DOI",
        "pmid": "PMID",
        "url": translate("Evidence", "Address"),
        "key": translate("Evidence", "Key"),
        "cancer": translate("Evidence", "Cancer"),
        "sex": translate("Evidence", "Sex"),
        "measure": translate("Evidence", "Measure"),
        "genotype": translate("Evidence", "Copies"),
        "clock": translate("Evidence", "Years count from"),
        "ascertainment": translate("Evidence", "Found by"),
        "form": translate("Evidence", "Variant"),
        "condition": translate("Evidence", "Only with"),
        "taken": translate("Evidence", "In the model"),
        "age_from": translate("Evidence", "From age"),
        "age_to": translate("Evidence", "To age"),
        "cases": translate("Evidence", "Cases"),
        "person_years": translate("Evidence", "Person-years"),
        "F": translate("Evidence", "Deaths in 100,000 women"),
        "M": translate("Evidence", "Deaths in 100,000 men"),
        "period": translate("Evidence", "Years"),
        "ancestry": translate("Evidence", "Ancestry"),
        "model": translate("Evidence", "Set"),
        "preferred": translate("Evidence", "In the model"),
        "method": translate("Evidence", "Test"),
        "id": translate("Evidence", "Name"),
        "genes": translate("Evidence", "Genes"),
        "group": translate("Evidence", "Group without a variant"),
        "organ": translate("Evidence", "Organ"),
        "kind": translate("Evidence", "Kind"),
        "modality": translate("Evidence", "What is offered"),
        "start_age": translate("Evidence", "From age"),
        "stop_age": translate("Evidence", "Until age"),
        "window_from": translate("Evidence", "Operation from age"),
        "window_to": translate("Evidence", "Operation to age"),
        "interval_months": translate("Evidence", "Every … months"),
        "strength": translate("Evidence", "Strength"),
        "topic": translate("Evidence", "Topic"),
        "edition": translate("Evidence", "Edition"),
        "valid_from": translate("Evidence", "Valid from"),
        "valid_to": translate("Evidence", "Valid to"),
        "combine": translate("Evidence", "Clauses"),
        "en": translate("Evidence", "In English"),
        "nb": translate("Evidence", "In Norwegian"),
        "needs": translate("Evidence", "Condition"),
        "symbol": translate("Evidence", "Symbol"),
        "hgnc_id": "HGNC",
        "chromosome": translate("Evidence", "Chromosome"),
        "transcript": translate("Evidence", "Transcript"),
        "inheritance": translate("Evidence", "Inheritance"),
        "syndrome": translate("Evidence", "Syndrome"),
        "iso2": translate("Evidence", "Code"),
        "name": translate("Evidence", "Name"),
        "coverage": translate("Evidence", "Coverage"),
        "proxies": translate("Evidence", "Offered instead"),
        "warnings": translate("Evidence", "To be shown"),
        "country": translate("Evidence", "Country"),
    }[name]


def hint(form: Form, name: str) -> str:
    """An example of what belongs into a field; empty where none is needed."""
    match form, name:
        case _, "source":
            return translate("Evidence", "key of the source: kuchenbaecker2017")
        case Form.FIGURE, "reason":
            return translate("Evidence", "why the clinic takes another figure")
        case _, "reason":
            return translate("Evidence", "why the clinic writes this")
        case _, "genes":
            return "BRCA1, BRCA2"
        case _, "period":
            return "2020-2025"
        case _, "valid_from":
            return "2026-01-31"
        case Form.GENE, "symbol":
            return "GENE1"
        case Form.GENE, "hgnc_id":
            return "HGNC:1100"
        case Form.GENE, "transcript":
            return "NM_007294.4"
        case Form.POPULATION, "iso2":
            return translate("Evidence", "two capital letters, or with a part: NO, NO-VEST")
        case Form.GUIDELINE, "country":
            return translate("Evidence", "NO, or NO-OWN for the clinic's own plan")
        case Form.POPULATION, "proxies":
            return "SE, DK"
        case Form.POPULATION, "warnings":
            return translate("Evidence", "what is told wherever its figures act, one sentence a line")
        case Form.REFERENCE, "key":
            return "ours2026"
        case _:
            return ""


def tick(name: str) -> str:
    """What a box to tick says."""
    return {
        "taken": translate("Evidence", "The model takes these figures"),
        "preferred": translate("Evidence", "The model takes this frequency"),
    }[name]


def choice(name: str, value: str, phrases: Phrases) -> str:
    """A value that can be chosen."""
    match name:
        case "cancer":
            return phrases.disease(value)
        case "sex":
            return words.sex(value)
        case "measure":
            return words.measure(Measure(value))
        case "genotype":
            return words.genotype(value)
        case "clock":
            return {
                Clock.BIRTH: translate("Evidence", "birth"),
                Clock.FIRST_CANCER: translate("Evidence", "the first cancer"),
            }[Clock(value)]
        case "ancestry":
            return words.ancestry(value)
        case "method":
            return words.method(value)
        case "inheritance":
            return words.inheritance(Inheritance(value))
        case "organ":
            return words.organ(value, phrases)
        case "kind":
            return kind(value)
        case "strength":
            return words.strength(value)
        case "combine":
            return {"any": translate("Evidence", "any of them"), "all": translate("Evidence", "all of them")}[value]
        case "country" | "population" | "proxies":
            return territory(value)
        case _:
            return value


def kind(value: str) -> str:
    """What an offer or a criterion is."""
    named = words.kind_of_action(value)
    return words.kind_of_criterion(value) if named == value.replace("_", " ") else named


def needed(one: Asked) -> str:
    """What is said of a field that must say something and does not."""
    return {
        "value": translate("Evidence", "A figure is needed."),
        "source": translate("Evidence", "A figure without a source is not a figure."),
        "authors": translate("Evidence", "Name the authors."),
        "title": translate("Evidence", "Name the title."),
    }.get(one.name, translate("Evidence", "This is needed."))


def sentence(finding: Finding) -> str:
    """What the check found, in the language of the window."""
    sentences = {
        "exists": translate("Evidence", "It is in the evidence already: change that one."),
        "monotone": translate(
            "Evidence", "The cumulative risk would fall with age: compare it with the ages before and after."
        ),
        "risk": translate("Evidence", "A cumulative risk needs an age and lies from 0 to below 100."),
        "ratio": translate("Evidence", "A ratio is above 0."),
        "censored": translate("Evidence", "A zero from few people is censored, never “no risk”."),
        "frequency": translate("Evidence", "An allele frequency lies between 0 and 1."),
        "share": translate("Evidence", "A share lies between 0 and 1."),
        "test": translate("Evidence", "A share lies between 0 and 1."),
        "ages": translate("Evidence", "The ages run backwards."),
        "counts": translate("Evidence", "The counts make no rate: there are more cases than person-years, or none."),
        "source": translate("Evidence", "The evidence has no source of this key. Choose one, or add it."),
        "duplicate": translate("Evidence", "Another figure already answers the same question."),
        "gene": translate("Evidence", "A gene of this name is not in the evidence."),
        "proxy": translate("Evidence", "Only a population with incidence can be offered."),
        "choice": translate("Evidence", "Registries do not count this cancer, so the model cannot take the figure."),
        "mortality": translate("Evidence", "There is not one death rate for each age of women and of men."),
    }
    return sentences.get(finding.code) or in_words(finding.text)
