"""Where the frozen program begins."""

import sys

from predispo.__main__ import main

sys.exit(main())
