"""How fast the passes are, beside pyAgrum in the same run, on the same families and numbers."""

import math
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np

from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, PersonAdded
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.kernel.genotypes import Locus, autosomal, stacked
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import Relations, make_plan
from tests.builders import born, cancer, family, person, union, well
from tests.unit.risk_families import facts as invented
from tests.unit.risk_families import grown

SIZES = (27, 99, 300)


def peers_answer(family: Relations, locus: Locus, likelihood: np.ndarray) -> tuple[np.ndarray, float]:
    """Everybody's marginals and the log-likelihood by pyAgrum's junction tree, with soft evidence."""
    import pyagrum as gum

    net = gum.BayesNet()
    names = [f"p{place}" for place in range(len(family.father))]
    for name in names:
        net.add(gum.LabelizedVariable(name, name, locus.size))
    for child, (father, mother) in enumerate(zip(family.father.tolist(), family.mother.tolist(), strict=True)):
        sex = int(family.female[child])
        if father < 0:
            net.cpt(names[child])[:] = locus.founders[sex]
            continue
        net.addArc(names[father], names[child])
        net.addArc(names[mother], names[child])
        table = net.cpt(names[child])
        order = table.names
        axes = {names[father]: 0, names[mother]: 1, names[child]: 2}
        wanted = [axes[name] for name in reversed(order)]
        table[:] = np.ascontiguousarray(locus.transmission[sex].transpose(wanted))
    engine = gum.LazyPropagation(net)
    engine.setEvidence({name: likelihood[place].tolist() for place, name in enumerate(names)})
    engine.makeInference()
    marginals = np.array([engine.posterior(name).toarray() for name in names])
    return marginals, math.log(engine.evidenceProbability())


def clinic_family(cancers: int) -> Family:
    """Three generations, 27 persons known free of cancer until 40 or 70, the first of them with cancers instead."""
    facts: list[FamilyFact] = [person("gf", "M", born=1920), person("gm", "F", born=1922), union("u0", "gf", "gm")]
    for child in range(5):
        own, spouse = f"c{child}", f"s{child}"
        facts += [person(own, "FM"[child % 2], born=1945 + 2 * child), born(own, "u0")]
        facts += [person(spouse, "MF"[child % 2], born=1944 + 2 * child), union(f"u{child + 1}", own, spouse)]
        for place in range(3):
            who = f"g{child}{place}"
            facts += [person(who, "FM"[(child + place) % 2], born=1970 + 2 * child + place), born(who, f"u{child + 1}")]
    people = [fact.person for fact in facts if isinstance(fact, PersonAdded)]
    women = [fact.person for fact in facts if isinstance(fact, PersonAdded) and fact.details.sex is Sex.FEMALE]
    sites = (Site.BREAST, Site.BREAST, Site.OVARY, Site.COLORECTUM, Site.BREAST, Site.PANCREAS)
    facts += [cancer(women[3 * number % len(women)], sites[number], 45 + number) for number in range(cancers)]
    facts += [well(who, 40 if who.startswith("g") and len(who) == 3 else 70) for who in people]
    return family(*facts)


def bench(repeat: int = 5) -> list[dict[str, Any]]:
    """Best of some runs, plan and passes together; and twenty genes at once with the plan at hand."""
    results: list[dict[str, Any]] = []
    for size in SIZES:
        relations, locus = _family(size), autosomal(0.001)
        likelihood = invented(size, relations, locus)
        ours = _best(lambda f=relations, g=locus, x=likelihood: peel(make_plan(f), g, x), repeat)
        theirs = _best(lambda f=relations, g=locus, x=likelihood: peers_answer(f, g, x), min(repeat, 3))
        results.append(_result("one gene, everybody's carrier probability", size, ours, theirs))
        plan = make_plan(relations)
        genes = stacked([autosomal(0.001 * (1 + place)) for place in range(20)])
        batch = np.stack([likelihood] * 20)
        seconds = _best(lambda p=plan, g=genes, x=batch: peel(p, g, x), repeat)
        results.append(_result("twenty genes, plan at hand", size, seconds, None))
    catalogue, today, who = Catalogue.load(), date(2026, 11, 1), PersonId("g00")

    def whole(known: Family) -> None:
        assess(known, catalogue, on=today, consultand=who, country="NO")

    for cancers in (0, 4, 6):
        known = clinic_family(cancers)
        whole(known)
        results.append(
            _result(f"whole assessment, {cancers} cancers", 27, _best(lambda f=known: whole(f), repeat), None)
        )
    return results


def _family(size: int) -> Relations:
    found = grown(size, size, loops=False, halves=False)
    return Relations(father=found.father, mother=found.mother, female=found.female)


def _best(work: Callable[[], Any], repeat: int) -> float:
    times: list[float] = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def _result(name: str, size: int, seconds: float, reference: float | None) -> dict[str, Any]:
    return {
        "name": name,
        "size": size,
        "seconds": seconds,
        "reference": None if reference is None else {"name": "pyAgrum LazyPropagation", "seconds": reference},
        "ratio": None if reference is None else reference / seconds,
    }


if __name__ == "__main__":
    for one in bench():
        print(one)
