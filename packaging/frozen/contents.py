"""What a frozen folder is made of: its licence notices, and its bill of materials as CycloneDX.

python packaging/frozen/contents.py LIB NOTICES COMMIT MOMENT, in the environment that was frozen
"""

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path
from uuid import UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

sys.path.insert(0, str(Path(__file__).parent))
from pruning import rules

ROOT = Path(__file__).parents[2]
_TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
_PROJECT = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")


@dataclass(frozen=True)
class SystemLibrary:
    """A Debian package of which a library was copied."""

    name: str
    version: str

    @property
    def copyright(self) -> Path:
        """Its licence as Debian tells it."""
        return Path("/usr/share/doc") / self.name / "copyright"


def write_notices(target: Path, lib: Path) -> None:
    """Write into `target` predispo's licence, Python's, those of every package of `lib`, and of its system libraries.

    Raises:
        SystemExit: A package has no text of its licence, and shipped.toml names none.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    shutil.copy(ROOT / "LICENSE", target / "predispo.txt")
    shutil.copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", target / "python.txt")
    unlicensed = rules().unlicensed
    for package in sorted(lib.glob("*.dist-info")):
        name = PathDistribution(package).name
        folder = target / package.name.removesuffix(".dist-info")
        texts = {text: folder / text.relative_to(package) for text in _licence_texts(package)}
        if not texts:
            if name not in unlicensed:
                raise SystemExit(f"{name} brings no text of its licence: name one under [unlicensed] in shipped.toml")
            text = Path(__file__).parent / "texts" / f"{unlicensed[name]}.txt"
            texts = {text: folder / text.name}
        for text, into in texts.items():
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(text, into)
    for library in system_libraries(lib):
        into = target / "system-libraries" / f"{library.name}.txt"
        into.parent.mkdir(exist_ok=True)
        shutil.copy(library.copyright, into)


def write_bill(file: Path, lib: Path, commit: str, moment: int) -> None:
    """Write the bill of materials: Python, every package of `lib` with version and licence, every system library."""
    distributions = sorted(
        (PathDistribution(path) for path in lib.glob("*.dist-info")), key=lambda one: one.name.lower()
    )
    own = next(one for one in distributions if one.name == "predispo")
    parts = [_component(one) for one in distributions if one is not own]
    parts.append(
        Component(name="Python", version=platform.python_version(), type=ComponentType.PLATFORM, bom_ref="python")
    )
    parts += [
        Component(
            name=one.name,
            version=one.version,
            type=ComponentType.LIBRARY,
            bom_ref=f"deb/{one.name}",
            purl=PackageURL(type="deb", namespace="debian", name=one.name, version=one.version),
        )
        for one in system_libraries(lib)
    ]
    bill = Bom(
        components=parts,
        serial_number=uuid5(_PROJECT, f"predispo/{own.version}/{commit}"),
        metadata=BomMetaData(component=_component(own), timestamp=datetime.fromtimestamp(moment, UTC)),
    )
    bill.register_dependency(bill.metadata.component, parts)
    make_outputter(bill, OutputFormat.JSON, SchemaVersion.V1_6).output_to_file(
        str(file), allow_overwrite=True, indent=1
    )


def system_libraries(lib: Path) -> list[SystemLibrary]:
    """The Debian packages whose libraries lie in `lib` beside the packages' own; none on other systems."""
    dpkg = shutil.which("dpkg-query")
    files = sorted(file.name for file in lib.glob("lib*.so*") if not file.is_symlink())
    if dpkg is None:
        return []
    owners = {
        line.split(":")[0]
        for file in files
        for line in subprocess.run(
            [dpkg, "-S", f"*/{file}"], capture_output=True, text=True, check=False
        ).stdout.splitlines()
    }
    shown = [dpkg, "-W", "-f", "${Package} ${Version}\n", *sorted(owners)]
    lines = subprocess.run(shown, capture_output=True, text=True, check=True).stdout.splitlines() if owners else []
    return [SystemLibrary(*line.split(" ", 1)) for line in sorted(set(lines))]


def _component(distribution: Distribution) -> Component:
    told = distribution.metadata
    licence = told.get("License-Expression") or next(
        (one.removeprefix("License :: ") for one in told.get_all("Classifier") or () if one.startswith("License :: ")),
        (told.get("License") or "").split("\n")[0],
    )
    return Component(
        name=distribution.name,
        version=distribution.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"pypi/{distribution.name}",
        licenses=[LicenseFactory().make_from_string(licence)] if licence else (),
        purl=PackageURL(type="pypi", name=distribution.name.lower(), version=distribution.version),
    )


def _licence_texts(package: Path) -> Iterator[Path]:
    for file in sorted(package.rglob("*")):
        inside = file.relative_to(package).parts[0] == "licenses"
        if file.is_file() and (inside or file.name.upper().startswith(_TEXTS)):
            yield file


if __name__ == "__main__":
    lib, notices, commit, moment = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    write_notices(notices, lib)
    write_bill(notices / "bill-of-materials.cdx.json", lib, commit, moment)
