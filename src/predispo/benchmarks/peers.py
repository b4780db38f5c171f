"""What a peer answers to the same question, where it is installed."""

import math
from typing import Any

import numpy as np

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.plan import Relations


def has_pyagrum() -> bool:
    """Whether pyAgrum is installed."""
    try:
        import pyagrum  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ImportError:
        return False
    return True


def pyagrum_answer(family: Relations, locus: Locus, likelihood: FloatArray) -> tuple[FloatArray, float]:
    """Everybody's marginals and the log-likelihood by pyAgrum's junction tree, with soft evidence."""
    import pyagrum

    gum: Any = pyagrum
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
        axes = {names[father]: 0, names[mother]: 1, names[child]: 2}
        wanted = [axes[name] for name in reversed(table.names)]
        table[:] = np.ascontiguousarray(locus.transmission[sex].transpose(wanted))
    engine = gum.LazyPropagation(net)
    engine.setEvidence({name: likelihood[place].tolist() for place, name in enumerate(names)})
    engine.makeInference()
    marginals = np.array([engine.posterior(name).toarray() for name in names])
    return marginals, math.log(engine.evidenceProbability())
