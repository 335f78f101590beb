# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.ImmediateHostRebootRequired``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.ImmediateHostRebootRequired",
    wire_name="ImmediateHostRebootRequired",
    since="eam.version.version6_8",
    rank=8,
)
class ImmediateHostRebootRequired(eam.issue.VibIssue):
    """The data object ``eam.issue.ImmediateHostRebootRequired``.

    Since:
        eam API 6.8 (``eam.version.version6_8``)

    Source:
        ``eam/issue/ImmediateHostRebootRequired.rst``
    """
