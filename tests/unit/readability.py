"""How hard a text is to read: LIX (Björnsson 1968) and the Flesch–Kincaid grade (Kincaid et al. 1975)."""

import re

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.!?:])\s+|\n+", text) if WORD.search(one)]


def lix(text: str) -> float:
    """Words a sentence plus the percentage of words longer than six letters."""
    words = WORD.findall(text)
    long = sum(len(word) > 6 for word in words)
    return len(words) / len(sentences(text)) + 100 * long / len(words)


def flesch_kincaid(text: str) -> float:
    """0.39 · words a sentence + 11.8 · syllables a word − 15.59, syllables counted by groups of vowels."""
    words = WORD.findall(text)
    return 0.39 * len(words) / len(sentences(text)) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _syllables(word: str) -> int:
    word = word.lower()
    groups = len(re.findall(r"[aeiouy]+", word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    return max(groups, 1)
