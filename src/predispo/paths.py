"""Where predispo's own files lie and where it may write."""

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of files that ship with the program: in the installed package, or in the checkout."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def user_data() -> Path:
    """The user's folder for vaults and settings, by the custom of the platform; `PREDISPO_HOME` overrides it."""
    override = os.environ.get("PREDISPO_HOME")
    if override:
        return Path(override)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData" / "Local"))) / "predispo"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "predispo"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "predispo"


def policies_file() -> Path:
    """The file in which a clinic's administrator fixes settings; only an administrator can write there."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "predispo" / "policies.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/predispo/policies.toml")
    return Path("/etc/predispo/policies.toml")
