"""Runs check.py on the sample beside it and says what it ran on."""

import os
import runpy

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django.setup()
runpy.run_path("check.py")
print("ran on Django", django.get_version())
