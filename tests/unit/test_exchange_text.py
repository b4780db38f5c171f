"""Text in any encoding and with any line ending, and the sniffing of formats by content."""

import time

import pytest

from predispo.errors import CannotWrite, Unreadable
from predispo.exchange import formats
from predispo.exchange.text import MAX_BYTES, cells_at_blanks, cells_at_tabs, decode_text, lines_of
from tests.exchange_files import canrisk, family_in, trio_rows

# Seconds after which something hangs; no measure of speed, which `make bench` shows.
HANGS = 60


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\x00\x00"),
        ("utf-32-be", b"\x00\x00\xfe\xff"),
        ("cp1252", b""),
        ("latin-1", b""),
    ],
)
def test_text_is_read_in_any_encoding(encoding: str, mark: bytes) -> None:
    assert decode_text(mark + "Åse\tBjørg\n".encode(encoding)) == "Åse\tBjørg\n"


def test_bytes_that_windows_does_not_know_are_latin_1() -> None:
    assert decode_text(b"\xe5\x81") == "å\x81"


@pytest.mark.parametrize("data", [b"a\x00b", b"\xff\xfea", b"\xef\xbb\xbf\xff", b"PK\x03\x04\x00"])
def test_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        decode_text(data)

    assert caught.value.cure


def test_lines_keep_their_numbers_whatever_ends_them() -> None:
    assert list(lines_of("a\r\nb\rc\n\n \nd")) == [(1, "a"), (2, "b"), (3, "c"), (6, "d")]


def test_cells_keep_their_places() -> None:
    at_tabs = cells_at_tabs(1, "a\t b \t\tc")

    assert [(one.column, one.text) for one in at_tabs] == [(1, "a"), (4, "b"), (7, ""), (8, "c")]
    assert [(one.column, one.text) for one in cells_at_blanks(1, "  a \t b")] == [(3, "a"), (7, "b")]


def test_a_file_that_is_too_large_is_refused_at_once() -> None:
    start = time.perf_counter()

    with pytest.raises(Unreadable):
        formats.read(b"F1 a 0 0 1 1\n" + b" " * MAX_BYTES)

    assert time.perf_counter() - start < HANGS


@pytest.mark.parametrize("fill", [b"x", b"\t", b" "])
def test_a_line_that_is_too_long_is_refused_at_once(fill: bytes) -> None:
    start = time.perf_counter()

    with pytest.raises(Unreadable):
        formats.read(b"F1 a 0 0 1 1\nF1 b 0 0 1 1" + fill * 20_000_000)

    assert time.perf_counter() - start < HANGS


def test_a_file_with_more_lines_than_any_family_is_refused() -> None:
    with pytest.raises(Unreadable) as caught:
        formats.read(b"F1 a 0 0 1 1\n" * 100_001)

    assert caught.value.data["line"] == 100_001


def test_a_format_is_known_by_its_content() -> None:
    assert formats.sniff(canrisk(*trio_rows())).id == "canrisk"
    assert formats.sniff("##CanRisk 4\n".encode("utf-16")).id == "canrisk"
    assert formats.sniff(b"BOADICEA import pedigree file format 4.0\n").id == "boadicea"
    assert formats.sniff(b"F1 me 0 0 2 1\n").id == "ped"
    assert formats.sniff(formats.write([family_in(canrisk(*trio_rows()))], "bundle").data).id == "bundle"


@pytest.mark.parametrize("data", [b"", b"\n", b"Dear colleague, this is a letter.\n", b"%PDF-1.7\n", b"{}", b"\x89PNG"])
def test_what_is_no_family_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        formats.read(data)


def test_a_format_is_proposed_by_the_name_of_a_file_to_be_written() -> None:
    found = formats.by_extension("Family.PED")

    assert found is not None
    assert found.id == "ped"
    assert formats.by_extension("family.bwa") is None
    assert formats.by_extension("family.doc") is None


def test_a_format_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(CannotWrite) as caught:
        formats.write([], "gedcom7000")

    assert "canrisk" in caught.value.cure


def test_boadicea_is_only_read() -> None:
    with pytest.raises(CannotWrite):
        formats.write([family_in(canrisk(*trio_rows()))], "boadicea")
