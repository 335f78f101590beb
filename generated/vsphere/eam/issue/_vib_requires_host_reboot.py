# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibRequiresHostReboot``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibRequiresHostReboot",
    wire_name="VibRequiresHostReboot",
    since="eam.version.version1",
    rank=1,
)
class VibRequiresHostReboot(eam.issue.VibIssue):
    """The data object ``eam.issue.VibRequiresHostReboot``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibRequiresHostReboot.rst``
    """
