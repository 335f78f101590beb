# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibInvalidFormat``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibInvalidFormat", wire_name="VibInvalidFormat", since="eam.version.version1", rank=1
)
class VibInvalidFormat(eam.issue.VibNotInstalled):
    """The data object ``eam.issue.VibInvalidFormat``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibInvalidFormat.rst``
    """
