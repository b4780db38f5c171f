"""Where predispo's own files lie and where it may write."""

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of files that ship with the program: beside the frozen executable, or in the checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
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
