"""The kinds of array that the kernel takes and gives."""

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating]
"""Probabilities, likelihoods and hazards."""

IntArray = NDArray[np.intp]
"""Indices of persons or nodes; −1 stands for nobody."""

BoolArray = NDArray[np.bool_]
"""One answer a person."""
