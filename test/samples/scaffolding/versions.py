"""Prints the version of each distribution named on the command line."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

print("Python", platform.python_version())
for name in sys.argv[1:]:
    try:
        print(name, version(name))
    except PackageNotFoundError:
        print(name, "missing")
