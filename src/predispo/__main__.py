"""Start the window, or the command line."""

import os
import sys

# The matrices here are small: threads of the linear algebra would only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main(arguments: list[str] | None = None) -> int:
    """Run predispo; without arguments, and for `open` and `demo`, the window.

    Returns:
        The exit code: 0 done, 2 wrong usage, 3 invalid input, 4 outside the model, 5 vault, 1 our fault.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        from predispo.ui.application import run_window

        return run_window()
    from predispo.cli import program

    if given[0] == "open":
        file = program.file_to_open(given[1:])
        from predispo.ui.application import run_window

        return run_window(to_read=file)
    if given[0] == "demo":
        wanted = program.demo_arguments(given[1:])
        from predispo.ui.application import run_demo

        return run_demo(offscreen=wanted.offscreen)
    return program.run(given)


if __name__ == "__main__":
    sys.exit(main())
