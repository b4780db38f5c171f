"""What a report wrote, taken apart and respelled; every change that is made is said."""

import re
import unicodedata
from dataclasses import dataclass

from predispo.domain.variant_check import VariantProblem
from predispo.variants import large, legacy
from predispo.variants.grammar import read_change
from predispo.variants.protein import is_one_letter
from predispo.variants.refusal import Refused

LONGEST = 2000
_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣－⁃", "-"),
        **dict.fromkeys("→›〉⟩＞➔➝⇒﹥", ">"),
        **dict.fromkeys("∗＊⁎﹡", "*"),
        **dict.fromkeys("＿", "_"),
        **dict.fromkeys("‘’“”'\"`", ""),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", ""),
        "：": ":",
    }
)
_ACCESSION = re.compile(
    r"(?<![A-Z0-9])(?:(?:NM|NR|XM|NC|NG|NP)_\d{4,12}|ENST\d{6,15}|LRG_\d{1,5}t\d{1,3})(?:\.\d{1,3})?", re.IGNORECASE
)
_PROTEIN = re.compile(r"\(?\s*(?:NP_\d+(?:\.\d+)?:)?\bp\.\s*(\(?[A-Za-z0-9*?=_\[\]]+\)?)\s*\)?\s*$", re.IGNORECASE)
_PREFIX = re.compile(r"(?<![A-Za-z0-9])([CGNRM])\.\s*(?=[-*\d(?\[IGATC=])", re.IGNORECASE)
_GENE = re.compile(r"[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,4})?", re.IGNORECASE)
_ASIDE = re.compile(
    r"[\s,;(]+(?:het(?:erozygous)?|hom(?:ozygous)?|hemi(?:zygous)?|mosaic|germline|pathogenic|vus)\)?\s*$",
    re.IGNORECASE,
)
_OLD_ORDER = re.compile(r"([ACGT])([-*]?\d{1,9}(?:[+-]\d{1,9})?)([ACGT])", re.IGNORECASE)
_SLASH = re.compile(r"([-*]?\d{1,9}(?:[+-]\d{1,9})?)([ACGT])/([ACGT])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A variant as written, in parts. `body` is what stands after the prefix; `prefix` is empty for an old name."""

    accession: str
    gene: str
    prefix: str
    body: str
    protein: str
    said: tuple[VariantProblem, ...]


def clean(text: str, gene: str | None) -> Written:
    """Take a written variant apart; raises Refused where there is nothing to read."""
    said: list[VariantProblem] = []
    if len(text) > LONGEST:
        raise Refused("too-long", f"A variant's name has at most {LONGEST} characters.")
    plain = _plain_characters(text, said)
    protein = ""
    if (found := _PROTEIN.search(plain)) is not None:
        protein, plain = found[1].strip("()"), plain[: found.start()].strip(" ,;:")
    if (aside := _ASIDE.search(plain)) is not None:
        said.append(_said("words-left-out", f"“{aside[0].strip(' ,;()')}” is no part of the name and was left out."))
        plain = plain[: aside.start()]
    accession, plain = _accession(plain, said)
    prefix, head, body = _prefix(plain, said)
    if protein and not prefix and _GENE.fullmatch(plain) and not legacy.is_bare(plain):
        prefix, head, body = "p", plain, ""
    symbol, body = _gene(head, body, prefix, gene, said)
    if protein and not body:
        return Written(accession=accession, gene=symbol, prefix="p", body=protein, protein=protein, said=tuple(said))
    if not body:
        raise Refused("not-understood", "There is no change to read.")
    body = _spelled(body, prefix, said)
    if protein and is_one_letter(protein):
        said.append(_said("one-letter-protein", f"The protein name {protein} uses one-letter residues."))
    return Written(accession=accession, gene=symbol, prefix=prefix, body=body, protein=protein, said=tuple(said))


def _said(code: str, message: str) -> VariantProblem:
    return VariantProblem(code=code, message=message)


def _plain_characters(text: str, said: list[VariantProblem]) -> str:
    """The text without characters that only look like those of HGVS."""
    given = text.strip()
    unescaped = given.replace("&gt;", ">").replace("&#62;", ">")
    plain = " ".join(unicodedata.normalize("NFKC", unescaped.translate(_LOOKALIKES)).translate(_LOOKALIKES).split())
    if plain.replace(" ", "") != "".join(given.split()):
        said.append(_said("characters", "Characters that only look like those of HGVS were replaced."))
    return plain


def _accession(plain: str, said: list[VariantProblem]) -> tuple[str, str]:
    """The reference sequence that is named, and the rest."""
    found = _ACCESSION.search(plain)
    if found is None:
        return "", plain
    name = found[0].upper()
    if name.startswith("LRG"):
        name = name.replace("T", "t")
    if name != found[0]:
        said.append(_said("letter-case", f"{found[0]} is written {name}."))
    return name, f"{plain[: found.start()].rstrip(' :(')} {plain[found.end() :].lstrip(' :)')}".strip()


def _prefix(plain: str, said: list[VariantProblem]) -> tuple[str, str, str]:
    """The kind of sequence (c, g …; empty where none is named), what stands before it and what after."""
    found = _PREFIX.search(plain)
    if found is None:
        return "", "", plain
    prefix = found[1].lower()
    if prefix != found[1]:
        said.append(_said("letter-case", f"{found[1]}. is written {prefix}."))
    return prefix, plain[: found.start()], plain[found.end() :]


def _gene(
    head: str, body: str, prefix: str, gene: str | None, said: list[VariantProblem]
) -> tuple[str, str]:  # fmt: skip
    """The gene that is named, and the change."""
    if not prefix:
        words = re.split(r"[\s:,()]+", body.strip(" :,()"), maxsplit=1)
        looks = len(words) > 1 and _GENE.fullmatch(words[0]) and not legacy.is_bare(words[0])
        speaks = large.is_spoken(body.strip()) or legacy.is_ivs(body.replace(" ", ""))
        head, body = (words[0], words[1]) if looks and not speaks else ("", body)
    symbol = head.strip(" :,;()")
    if symbol and not _GENE.fullmatch(symbol):
        raise Refused("not-understood", f"“{symbol[:40]}” is neither a gene nor a transcript.")
    if symbol and symbol != symbol.upper():
        said.append(_said("letter-case", f"{symbol} is written {symbol.upper()}."))
    symbol = symbol.upper()
    if gene and symbol and gene.upper() != symbol:
        raise Refused("gene-differs", f"The name says {symbol}, but the gene is given as {gene.upper()}.")
    return symbol or (gene or "").strip().upper(), body.strip(" :,;")


def _spelled(body: str, prefix: str, said: list[VariantProblem]) -> str:
    """The change in the spelling of HGVS, as far as that needs no sequence."""
    if not prefix and large.is_spoken(body):
        return body
    joined = body.replace(" ", "")
    if joined != body:
        said.append(_said("spaces", "Spaces within the name were taken out."))
    old = _OLD_ORDER.fullmatch(joined) if prefix else None
    if old is not None:
        now = f"{old[2]}{old[1].upper()}>{old[3].upper()}"
        said.append(_said("old-order", f"{joined} is written {now}."))
        return now
    slash = _SLASH.fullmatch(joined)
    if slash is not None:
        now = f"{slash[1]}{slash[2].upper()}>{slash[3].upper()}"
        said.append(_said("old-order", f"{joined} is written {now}."))
        return now
    change = read_change(joined)
    if change is not None and prefix:
        if str(change).upper() == joined.upper() and str(change) != joined:
            said.append(_said("letter-case", f"{joined} is written {change}."))
        return str(change)
    return joined
