"""Marks by which the program knows files of its own that could be taken for something else."""

from __future__ import annotations

NO_DOCUMENT = "<!-- vim-codegen: this is no document of the API -->"
"""The first line of a text that is never read as a document, whatever its name."""
