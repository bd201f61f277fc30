"""Runs check.py on the sample beside it and says what it ran on."""

import os
import runpy
from importlib.metadata import version

os.environ["FLASK_SECRET_KEY"] = "only for this run"
runpy.run_path("check.py")
print("ran on Flask", version("flask"))
