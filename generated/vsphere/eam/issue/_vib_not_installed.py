# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibNotInstalled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibNotInstalled", wire_name="VibNotInstalled", since="eam.version.version1", rank=1
)
class VibNotInstalled(eam.issue.VibIssue):
    """The data object ``eam.issue.VibNotInstalled``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibNotInstalled.rst``
    """
