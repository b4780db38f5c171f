"""The application: where Qt begins, and where the parts of the window are put together."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from predispo.app.demonstration import open_demonstration
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.errors import PredispoError
from predispo.ui.collector import collect_beside
from predispo.ui.constants import keep_constants
from predispo.ui.pedigree.accessible import install
from predispo.ui.program import Program
from predispo.ui.theme import load_fonts


def make_application() -> QApplication:
    """The one Qt application, with our typeface."""
    keep_constants()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("predispo")
    app.setApplicationDisplayName("predispo")
    app.setDesktopFileName("predispo")
    load_fonts()
    install()
    collect_beside(app)
    return app


def run_window(
    workspace: Workspace | None = None,
    *,
    demonstration: bool = False,
    problem: PredispoError | None = None,
    to_read: Path | None = None,
) -> int:
    """Open the window on a clinic, or ask which one and say why the one that was wished did not open; the exit code.

    `to_read` is a family file that is shown for import once a clinic is open.
    """
    app = make_application()
    try:
        settings = Settings() if workspace is None else workspace.settings
    except PredispoError as refused:
        QMessageBox.critical(None, "predispo", str(refused))
        return refused.exit_code
    program = Program(app, settings)
    program.to_read = to_read
    if workspace is None:
        program.show_start(problem)
    else:
        program.show_clinic(workspace, demonstration=demonstration)
    code = app.exec()
    program.end()
    return code


def run_demo(offscreen: Path | None = None) -> int:
    """Open the window on the demonstration clinic; with a folder, do the main job in it and leave its results there."""
    if offscreen is not None:
        from predispo.ui.tour import take_tour

        code = take_tour(make_application(), offscreen)
        print(
            "predispo opened family D-101 of the demonstration clinic in its real window, noted a sister with breast "
            "cancer, computed everybody's risks anew and issued the result letter and the family letter, both in "
            f"English and in Norwegian.\nDrawing, risks, letters and pictures of the window lie in {offscreen}."
        )
        return code
    make_application()
    settings = Settings()
    try:
        workspace = open_demonstration(settings)
    except PredispoError as problem:
        return run_window(problem=problem)
    return run_window(workspace, demonstration=True)
