"""An update on a disk is taken only when it is signed, whole and newer."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from predispo.app.updating import LIST, SIGNATURE, check_release, public_key, release_list, sign_list
from predispo.cli import program
from predispo.errors import ReleaseRefused

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NAMES = ["predispo_9.9.9_amd64.deb", "predispo-9.9.9-windows-x86_64-setup.exe", "predispo-9.9.9-macos-arm64.dmg"]


def release(folder: Path, version: str = "9.9.9", key: Ed25519PrivateKey = KEY) -> Path:
    for name in NAMES:
        (folder / name).write_bytes(name.encode() * 100)
    told = release_list(folder, version=version, day="2027-01-02", edition="2027-01", commit="abc", names=NAMES)
    (folder / LIST).write_bytes(told)
    (folder / SIGNATURE).write_bytes(sign_list(told, key))
    return folder


def test_a_release_that_is_signed_whole_and_newer_is_told(tmp_path):
    found = check_release(release(tmp_path), public_key(KEY))
    assert (found.version, found.day, found.edition) == ("9.9.9", "2027-01-02", "2027-01")
    assert found.installer is not None
    assert found.installer.parent == tmp_path


def _altered_file(folder: Path) -> None:
    (folder / NAMES[1]).write_bytes(b"something else" * 100)


def _altered_list(folder: Path) -> None:
    told = json.loads((folder / LIST).read_text())
    told["version"] = "10.0.0"
    (folder / LIST).write_text(json.dumps(told))


def _another_key(folder: Path) -> None:
    release(folder, key=Ed25519PrivateKey.from_private_bytes(bytes(32)))


def _older(folder: Path) -> None:
    release(folder, version="0.0.9")


def _the_same(folder: Path) -> None:
    release(folder, version="0.1.0")


def _missing(folder: Path) -> None:
    (folder / NAMES[2]).unlink()


def _unsigned(folder: Path) -> None:
    (folder / SIGNATURE).unlink()


def _no_signature(folder: Path) -> None:
    (folder / SIGNATURE).write_text("signed, honestly")


def _outside(folder: Path) -> None:
    told = json.loads((folder / LIST).read_text())
    told["files"]["../elsewhere.deb"] = told["files"].pop(NAMES[0])
    data = json.dumps(told).encode()
    (folder / LIST).write_bytes(data)
    (folder / SIGNATURE).write_bytes(sign_list(data, KEY))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_altered_file, "not the file that was released"),
        (_altered_list, "not signed by the key"),
        (_another_key, "not signed by the key"),
        (_older, "never an update"),
        (_the_same, "never an update"),
        (_missing, "is missing"),
        (_unsigned, "release.json.sig"),
        (_no_signature, "no signature"),
        (_outside, "is missing"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_anything_else_is_refused_with_its_reason(tmp_path, spoil, told):
    spoil(release(tmp_path))
    with pytest.raises(ReleaseRefused, match=told):
        check_release(tmp_path, public_key(KEY))


def test_without_a_key_nothing_is_trusted(tmp_path):
    with pytest.raises(ReleaseRefused, match="No key"):
        check_release(release(tmp_path))


def test_the_command_names_the_file_and_refuses_an_altered_one_in_one_sentence(tmp_path, capsys):
    key = tmp_path / "key.txt"
    key.write_text(public_key(KEY) + "\n")
    folder = tmp_path / "release"
    folder.mkdir()
    assert program.run(["update", str(release(folder)), "--key", str(key), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["version"] == "9.9.9"
    _altered_file(folder)
    assert program.run(["update", str(folder), "--key", str(key)]) == 3
    assert capsys.readouterr().err.count("\n") == 1
