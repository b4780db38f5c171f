"""Whatever is written there is an answer, soon; and a normal form is its own normal form."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.app.annotating import check_variant
from predispo.domain.variant_check import VariantProblem
from predispo.reference.transcripts import Reference, Transcript, load_reference
from predispo.variants.engine import Engine, Worked
from predispo.variants.grammar import Change, read_change
from predispo.variants.positions import exons, in_coding
from predispo.variants.refusal import Refused

REFERENCE: Reference = load_reference()
ENGINE = Engine(REFERENCE)
CURRENT = sorted(gene.transcripts[0] for gene in REFERENCE.genes.values())
WORDS = (
    "BRCA1 NM_007294.4 NM_ : c. p. g. IVS ( ) _ - + ? * del dup ins inv exon > = [ ] ; A G Alu 1 81 0 5592 – ＞ \x00"
)

# Seconds after which something hangs; no measure of speed, which `make bench` shows.
HANGS = 60
PIECES = st.sampled_from([*WORDS.split(" "), " ", "99999999"])


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map("".join)))
def test_arbitrary_text_gets_an_answer_soon(text: str) -> None:
    begun = time.process_time()

    verdict = check_variant(text)

    assert verdict.input == text
    assert verdict.valid or verdict.problems
    assert time.process_time() - begun < HANGS


@pytest.mark.parametrize("unit", ["c.", "(", "1_", "p.(", "IVS", " ", "A>", "del exon 1-", "NM_"])
def test_a_long_text_of_one_kind_does_not_hang(unit: str) -> None:
    begun = time.process_time()

    check_variant(f"BRCA1 {unit * (1900 // len(unit))}")

    assert time.process_time() - begun < HANGS


@st.composite
def variants(draw: st.DrawFn) -> str:
    """A change that fits its transcript, in an exon or in an intron."""
    transcript = REFERENCE.transcripts[draw(st.sampled_from(CURRENT))]
    base = draw(st.integers(min_value=40, max_value=len(transcript.bases) - 40))
    offset, length = 0, draw(st.integers(min_value=1, max_value=6))
    if draw(st.booleans()) and len(exons(transcript)) > 1:
        exon = draw(st.sampled_from(exons(transcript)[:-1]))
        base, offset = exon.last, draw(st.integers(min_value=1, max_value=30))
    start = in_coding(base, transcript, offset)
    end = in_coding(base, transcript, offset + length) if offset else in_coding(base + length, transcript)
    put = draw(st.text(alphabet="ACGT", min_size=1, max_size=6))
    neighbour = in_coding(base, transcript, offset + 1) if offset else in_coding(base + 1, transcript)
    change = draw(
        st.sampled_from(
            [
                f"{start}_{end}del",
                f"{start}del",
                f"{start}_{end}dup",
                f"{start}_{end}delins{put}",
                f"{start}_{neighbour}ins{put}",
            ]
        )
    )
    return f"{transcript.accession}:c.{change}"


@settings(max_examples=300, deadline=None)
@given(variants())
def test_a_normal_form_is_its_own_normal_form(text: str) -> None:
    once = check_variant(text)
    if once.normalized is None:
        assert once.problems
        return

    twice = check_variant(once.normalized)

    assert (twice.normalized, twice.protein, twice.grch38, twice.consequence) == (
        once.normalized,
        once.protein,
        once.grch38,
        once.consequence,
    )
    assert "normalized" not in [one.code for one in twice.problems]


@settings(max_examples=200, deadline=None)
@given(variants())
def test_a_normal_form_makes_the_same_sequence(text: str) -> None:
    verdict = check_variant(text)
    transcript = REFERENCE.transcript(text.partition(":")[0])
    if not verdict.checked or verdict.spdi is None or transcript is None:
        return

    change = read_change(text.partition(":c.")[2])
    assert change is not None
    assert ENGINE.work_out(change, transcript).spdi == verdict.spdi


class EngineAlone(Engine):
    """The engine without the way around it."""

    def _one_base(self, change: Change | None, transcript: Transcript) -> None:
        return None


ALONE = EngineAlone(REFERENCE)


@st.composite
def one_base_changes(draw: st.DrawFn) -> tuple[Change, Transcript]:
    """Another base anywhere in any transcript, or beside one of its exons."""
    transcript = draw(st.sampled_from(sorted(REFERENCE.transcripts.values(), key=lambda one: one.accession)))
    base, offset = draw(st.integers(min_value=1, max_value=len(transcript.bases))), 0
    if draw(st.booleans()):
        exon = draw(st.sampled_from(exons(transcript)))
        base, offset = draw(st.sampled_from([(exon.first, -1), (exon.last, 1)]))
        offset *= draw(st.integers(min_value=0, max_value=12))
    stated = draw(st.sampled_from("ACGT")) if offset else transcript.bases[base - 1]
    put = draw(st.sampled_from([one for one in "ACGT" if one != stated]))
    return Change(start=in_coding(base, transcript, offset), end=None, kind=">", stated=stated, put=put), transcript


@settings(max_examples=400, deadline=None)
@given(one_base_changes())
def test_one_base_is_worked_out_as_the_engine_alone_does(given_: tuple[Change, Transcript]) -> None:
    change, transcript = given_
    assert _answer(ENGINE, change, transcript) == _answer(ALONE, change, transcript)


def _answer(engine: Engine, change: Change, transcript: Transcript) -> Worked | VariantProblem:
    """What an engine makes of a change, or why it refuses it."""
    try:
        return engine.work_out(change, transcript)
    except Refused as refusal:
        return refusal.problem


@settings(max_examples=200, deadline=None)
@given(variants())
def test_the_name_on_the_chromosome_is_the_same_variant(text: str) -> None:
    named = check_variant(text)
    if not named.checked or named.spdi is None or named.grch38 is None:
        return

    back = check_variant(f"{named.grch38}", named.gene)

    assert back.valid, named.grch38
    assert back.spdi == named.spdi
