"""No bytes at all make a reader crash or hang: what cannot be read is refused as such."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from predispo.domain.ids import EntryId, FamilyId
from predispo.errors import ExchangeError
from predispo.exchange import formats
from predispo.exchange.bundle import Journal, write_journals
from predispo.exchange.reading import ReadOptions, ReadResult
from predispo.journal.entry import Entry
from tests.builders import START, trio

FUZZED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

CANRISK = (
    b"##CanRisk 4.0\n##menarche=12\n##PRS_BC=alpha=0.4,zscore=1.2\n"
    b"##FamID\tName\tTarget\tIndivID\tFathID\tMothID\tSex\tMZtwin\tDead\tAge\tYob\tBC1\tBC2\tOC\tPRO\tPAN\tAshkn"
    b"\tBRCA1\tBRCA2\tPALB2\tATM\tCHEK2\tBARD1\tRAD51D\tRAD51C\tBRIP1\tHOXB13\tER:PR:HER2:CK14:CK56\n"
    b"F1\tNA\t0\tdad\t0\t0\tM\t0\t1\t70\t1940\t0\t0\t0\t65\t0\t0" + b"\t0:0" * 10 + b"\t0:0:0:0:0\n"
    b"F1\tNA\t0\tmum\t0\t0\tF\t0\t0\t75\t1945\t50\tAU\t0\t0\t0\t1" + b"\tS:P" * 9 + b"\tT:HET" + b"\tP:N:0:0:0\n"
    b"F1\tNA\t1\tme\tdad\tmum\tF\t1\t0\t45\t1970\t0\t0\t0\t0\t0\t0" + b"\tT:N" * 10 + b"\t0:0:0:0:0\n"
    b"F1\tNA\t0\tsis\tdad\tmum\tF\t1\t0\t45\t1970\t0\t0\t0\t0\t0\t0" + b"\t0:0" * 10 + b"\t0:0:0:0:0\n"
)
BOADICEA = (
    b"BOADICEA import pedigree file format 4.0\n"
    b"FamID\tName\tTarget\tIndivID\tFathID\tMothID\tSex\tMZtwin\tDead\tAge\tYob\t1stBrCa\t2ndBrCa\tOvCa\tProCa\tPanCa"
    b"\tAshkn\tBRCA1t\tBRCA1r\tBRCA2t\tBRCA2r\tPALB2t\tPALB2r\tATMt\tATMr\tCHEK2t\tCHEK2r\tER\tPR\tHER2\tCK14\tCK56\n"
    b"X\tme\t1\t1\t0\t0\tF\t0\t0\t40\t1980\t35\t0\t0\t0\t0\t0\tS\tP" + b"\t0\t0" * 4 + b"\tN\tN\tN\t0\t0\n"
)
PED = b"1\tdad\t0\t0\t1\t1\n1\tmum\t0\t0\t2\t2\n1\tme\tdad\tmum\t2\t0\tA A\n"
HEADED = b"id\tfid\tmid\tsex\taff\nQueen  Anne\t0\t0\t2\t1\nson\t0\tQueen  Anne\t1\t2\n"
BUNDLE = write_journals(
    [
        Journal(
            family=FamilyId("F"),
            entries=(Entry(id=EntryId("e1"), recorded_at=START, author="tester", facts=trio()),),
        )
    ]
).data
SAMPLES = (CANRISK, BOADICEA, PED, HEADED, BUNDLE)
# What breaks parsers, to be put anywhere.
POISON = (
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\r",
        b"\n",
        b"\t",
        b" ",
        b"\t\t",
        b":",
        b"=",
        b"#",
        b"##",
        b"-1",
        b"999",
    ),
    *(b"0", b"1", b"AU", b"NA", b"99999999999999999999", "²".encode(), "١٢".encode(), b"1e5", b"\xe5", b"P", b"me"),
    *(b"##CanRisk 4\n", b"##CanRisk 99\n", b"\xe2\x80\xa8", b"{", b'"', b"[" * 300),
)


def read_or_refused(data: bytes, format: str | None = None) -> ReadResult | ExchangeError:
    try:
        return formats.read(data, format=format)
    except ExchangeError as refused:
        return refused


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A good file with a few places changed."""
    data = draw(st.sampled_from(SAMPLES))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 1, 2, 5, 40))))
        data = data[:start] + draw(st.sampled_from(POISON) | st.binary(max_size=6)) + data[end:]
    return data


@FUZZED
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(data)


@FUZZED
@given(st.sampled_from(("canrisk", "boadicea", "ped", "bundle")), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_by_every_reader(format: str, data: bytes) -> None:
    read_or_refused(data, format)


@FUZZED
@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_by_every_reader(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")

    for format in ("canrisk", "boadicea", "ped"):
        read_or_refused(data, format)


@settings(FUZZED, max_examples=500)
@given(mutated())
def test_a_changed_file_is_read_or_refused_with_a_cure(data: bytes) -> None:
    result = read_or_refused(data)

    if isinstance(result, ExchangeError):
        assert result.cure
    else:
        assert result.families


@FUZZED
@given(mutated())
def test_a_file_reads_the_same_with_any_line_ending_and_mark(data: bytes) -> None:
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError:
        return
    if "\x00" in text or "\r" in text:
        return
    plain = read_or_refused(data)

    for encoding, mark in (("utf-8", "\ufeff"), ("utf-16", ""), ("utf-32", ""), ("utf-16-be", "\ufeff")):
        for ending in ("\r\n", "\r"):
            other = read_or_refused((mark + text.replace("\n", ending)).encode(encoding))
            assert isinstance(other, ReadResult) == isinstance(plain, ReadResult)
            if isinstance(other, ReadResult) and isinstance(plain, ReadResult):
                assert other.families == plain.families


@FUZZED
@given(st.binary(max_size=200))
def test_a_changed_envelope_is_refused(tail: bytes) -> None:
    from predispo.exchange.envelope import MAGIC

    assert isinstance(read_or_refused(MAGIC + tail), ExchangeError)


def test_the_samples_of_this_file_are_good() -> None:
    for data in SAMPLES:
        assert isinstance(formats.read(data, options=ReadOptions()), ReadResult)
